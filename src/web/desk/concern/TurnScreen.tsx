import { useSuspenseQuery } from '@tanstack/react-query';
import { turnScreen } from '../../../contract/chair.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { me } from '../session/session.ts';
import { turnedTo, whileTurning } from '../session/turned.ts';
import { PinForm } from '../settings/Pin.tsx';
import type { Room } from './acts/act.ts';
import { firstName } from './concern.ts';

/** Turns this screen to them, once there is a PIN that turns it back. */
export function TurnScreen({ room: { view, words }, onClose }: { room: Room; onClose: () => void }) {
  const { screen, desk } = words;
  const { pinIsSet } = useSuspenseQuery(me).data;
  const name = firstName(view);
  const turning = useSaving(
    () => whileTurning(() => call(turnScreen, { params: { id: view.id } })),
    screen.name(name),
    ({ room }) => turnedTo(room),
  );
  return (
    <Sheet open onClose={onClose} title={screen.title(name)} says={screen.says(name)} close={desk.close}>
      {pinIsSet ? (
        <div className="grid gap-3">
          {turning.problem !== null && <ErrorSentence says={sentenceOf(turning.problem, desk)} />}
          <div>
            <Button look="main" onClick={turning.go} waiting={turning.waiting}>
              {screen.go}
            </Button>
          </div>
        </div>
      ) : (
        <div className="grid gap-3">
          <p>{screen.pinFirst}</p>
          <PinForm onDone={() => {}} />
        </div>
      )}
    </Sheet>
  );
}
