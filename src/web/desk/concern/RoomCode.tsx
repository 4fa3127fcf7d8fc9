import { useState } from 'react';
import type { AnswerOf } from '../../../contract/common/endpoint.ts';
import { makeRoomCode } from '../../../contract/concernEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { present } from '../../ui/present.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import type { Drawer, DrawerProps } from './ConcernRoom.tsx';

/** The same for somebody who is with the customer. */
export const partyCodeDrawer = (party: string): Drawer => ({ draws: (props) => <RoomCode {...props} party={party} /> });

/** A way in for somebody to whom nothing can be sent: nine letters to print or read out. */
export function RoomCode({ room, onClose, party }: DrawerProps & { party?: string }) {
  const { acts, desk, times } = room.words;
  const words = acts.makeRoomCode;
  const [made, setMade] = useState<AnswerOf<typeof makeRoomCode> | null>(null);
  const making = useSaving(() => call(makeRoomCode, { params: { id: room.view.id }, body: present({ party }) }), words.made, setMade);
  return (
    <Sheet open onClose={onClose} title={words.title} says={words.says} close={desk.close}>
      {made === null ? (
        <Button look="main" onClick={making.go} waiting={making.waiting}>
          {words.go}
        </Button>
      ) : (
        <div className="grid gap-3">
          <p>
            <span className="soft small block">{words.code}</span>
            <output className="text-xxl font-semibold tracking-[.14em] select-all">{made.code}</output>
          </p>
          <p>{words.where(made.where)}</p>
          <p className="soft">{words.until(times.dayAndTime(made.until))}</p>
          <div className="print:hidden">
            <Button onClick={() => window.print()}>{words.print}</Button>
          </div>
        </div>
      )}
    </Sheet>
  );
}
