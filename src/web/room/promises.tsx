// What we promised, with dates and names; a new date is asked for here, and only the customer lets us off.
import type { PromiseView } from '../../contract/concern.ts';
import { firstName } from '../ui/firstName.ts';
import { Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { mayDo, useRoom } from './shown.ts';
import { saysWhoDoesWhat } from './whoDoesWhat.tsx';

const MARKS = { made: '○', kept: '✓', broken: '●', 'owned-up': '●', released: '–' } as const;
type Standing = keyof typeof MARKS;
type Given = PromiseView & { state: Standing };
/** One that still waits for its keeper's yes isn't a promise yet. */
const isGiven = (promise: PromiseView): promise is Given => promise.state in MARKS;

/** On paper the list of who does what says the same once. */
export function Promises() {
  const shown = useRoom();
  const { room, words } = shown;
  const { folds } = words;
  const promises = room.promises.filter(isGiven).toSorted((one, other) => (one.due < other.due ? -1 : 1));
  if (promises.length === 0) return null;
  const count = (state: Standing): number => promises.filter((one) => one.state === state).length;
  const isOwed = promises.some(({ state, move }) => move !== null || state === 'broken' || state === 'owned-up');
  return (
    <Card
      title={words.promises.title}
      id="promises"
      tone={!isOwed && saysWhoDoesWhat(shown) ? 'on-screen' : ''}
      inside={isOwed ? null : folds.promises(count('made'), count('kept'), count('released'))}
    >
      <ul className="promises">
        {promises.map((promise) => (
          <OnePromise key={promise.id} promise={promise} />
        ))}
      </ul>
    </Card>
  );
}

function OnePromise({ promise }: { promise: Given }) {
  const shown = useRoom();
  const { words } = shown;
  const isOwed = promise.state === 'made' || promise.state === 'broken' || promise.state === 'owned-up';
  return (
    <li className={promise.state}>
      <span className="mark" aria-hidden="true">
        {MARKS[promise.state]}
      </span>
      <div>
        <Words said={promise.what} />
        <p className="soft">
          <Says promise={promise} /> {promise.moved > 0 && words.promises.moved(promise.moved)}
        </p>
        {promise.move !== null && <NewDate promise={promise} move={promise.move} />}
        {isOwed && mayDo(shown, 'releasePromise') && (
          <Opening deed="releasePromise" of={promise.id} label={words.promises.release} quiet>
            <DeedForm deed="releasePromise" of={promise.id} about={{ promise: promise.id }}>
              <p>{words.promises.releaseSays}</p>
              <Send>{words.promises.releaseSend}</Send>
            </DeedForm>
          </Opening>
        )}
      </div>
    </li>
  );
}

function Says({ promise }: { promise: Given }) {
  const { words, when } = useRoom();
  const keeper = promise.keeper.name;
  switch (promise.state) {
    case 'made':
      return words.promises.made(keeper, when.by(promise.due));
    case 'kept':
      return (promise.late ? words.promises.keptLate : words.promises.kept)(keeper, when.on(promise.at ?? promise.due));
    case 'broken':
    case 'owned-up':
      return words.promises.broken(keeper, when.by(promise.due));
    case 'released':
      return words.promises.released(keeper);
  }
}

function NewDate({ promise, move }: { promise: Given; move: NonNullable<PromiseView['move']> }) {
  const shown = useRoom();
  const { words, when } = shown;
  const about = { promise: promise.id, due: move.due };
  return (
    <div className="said ours">
      <p>
        <b>{words.promises.moveAsked(firstName(promise.keeper.name), when.by(move.due))}</b>
      </p>
      <Words said={move.because} />
      {mayDo(shown, 'answerRenegotiation') && (
        <DeedForm deed="answerRenegotiation" of={promise.id} about={about}>
          <div className="pair">
            <Send answer="yes">{words.promises.moveYes}</Send>
            <Send answer="no">{words.promises.moveNo}</Send>
          </div>
        </DeedForm>
      )}
    </div>
  );
}
