import type { PromiseView } from '../../../../contract/concern.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import type { AsideProps } from '../Aside.tsx';
import { answerRenegotiationAct, keepPromiseAct, makePromiseAct, ownUpAct, releasePromiseAct, renegotiatePromiseAct, takePromiseAct } from '../acts/promises.ts';
import { mayDo } from '../offered.ts';
import { Verbs } from './Verbs.tsx';

export function Promises({ room, open }: AsideProps) {
  const { view, words } = room;
  const { concern, acts } = words;
  const make = mayDo(room, 'makePromise') && (
    <Button look="quiet" keys="p" onClick={() => open(makePromiseAct(room))}>
      {acts.makePromise.name}
    </Button>
  );
  return (
    <Card level={3} heading={concern.promises.title} beside={make}>
      {view.promises.length === 0 && <p className="soft">{concern.promises.none}</p>}
      <ul className="grid">
        {view.promises.map((promise) => (
          <li key={promise.id} className="border-t border-line py-3 first:border-0 first:pt-0 last:pb-0">
            <OnePromise promise={promise} room={room} open={open} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

const DOTS: Partial<Record<PromiseView['state'], string>> = { kept: 'bg-together', broken: 'bg-due', 'owned-up': 'bg-due', made: 'bg-ours' };

function OnePromise({ promise, room, open }: AsideProps & { promise: PromiseView }) {
  const { concern, times } = room.words;
  const stands = promise.state === 'made' || promise.state === 'asked';
  const details = [
    promise.keeper.name,
    ...(promise.moved > 0 ? [concern.promises.moved(promise.moved)] : []),
    ...(promise.late && promise.state === 'kept' ? [concern.promises.late] : []),
  ];
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-baseline gap-x-2">
      <span aria-hidden="true" className={`size-2.5 rounded-pill ${DOTS[promise.state] ?? 'border border-edge'}`} />
      <span>{promise.what.text}</span>
      <span className="soft small">{stands ? times.short(promise.due) : concern.promises.states[promise.state]}</span>
      <span className="soft small col-start-2 col-end-4">
        {details.join(' · ')}
        {promise.state === 'asked' && ` · ${concern.promises.states.asked}`}
        {promise.move !== null && ` · ${concern.promises.moveAsked(times.dayAndTime(promise.move.due))}`}
      </span>
      <div className="col-start-2 col-end-4">
        <Verbs room={room} open={open} verbs={verbsOn(promise, room)} />
      </div>
    </div>
  );
}

/** Which verbs fit this one promise; whether they may be used at all is the server's to say. */
function verbsOn(promise: PromiseView, room: AsideProps['room']) {
  const { acts } = room.words;
  const owed = promise.state === 'made' || promise.state === 'broken' || promise.state === 'owned-up';
  const { move } = promise;
  return [
    promise.state === 'asked' && promise.keeper.id === room.me.id && { deed: 'takePromise', name: acts.takePromise.title, opens: () => takePromiseAct(room, promise) },
    owed && { deed: 'keepPromise', name: acts.keepPromise.name, opens: () => keepPromiseAct(room, promise) },
    promise.state === 'made' && move === null && { deed: 'renegotiatePromise', name: acts.renegotiatePromise.name, opens: () => renegotiatePromiseAct(room, promise) },
    move !== null && { deed: 'answerRenegotiation', name: acts.writeDown, opens: () => answerRenegotiationAct(room, promise, move.due) },
    promise.state === 'broken' && { deed: 'ownUp', name: acts.ownUp.name, opens: () => ownUpAct(room, promise) },
    owed && { deed: 'releasePromise', name: acts.releasePromise.name, opens: () => releasePromiseAct(room, promise) },
  ];
}
