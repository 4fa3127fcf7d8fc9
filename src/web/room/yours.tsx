// What is theirs to decide or do, in one list: a line each, which leads to where it is done.
import type { RoomDeed } from '../../contract/roomPages.ts';
import { callLines } from './calls.tsx';
import { changeLines } from './changed.tsx';
import { charterLines } from './charter.tsx';
import { theirDecisions } from './decisions.tsx';
import { wasAnsweredSince } from './fixes.tsx';
import { notOkayLines } from './notOkay.tsx';
import { theirParties } from './party.tsx';
import { theirPlan } from './plan.tsx';
import { mayDo, type Shown, useRoom } from './shown.ts';
import { theirTasks } from './taskLines.ts';
import { theirTeachBacks } from './teachBack.tsx';
import { theirWhys } from './whys.tsx';

/** `href` leads to a page beside this one (see pathTo), or to a place on it. */
export type YoursLine = { key: string; says: string; href: string };
/** What one noun has for them. */
export type YoursOf = (shown: Shown) => readonly YoursLine[];

const NOUNS: readonly YoursOf[] = [walk, notOkayLines, theirDecisions, theirPlan, theirTasks, theirTeachBacks, theirWhys, theirParties, changeLines, charterLines, callLines];

export function Yours() {
  const shown = useRoom();
  const lines = NOUNS.flatMap((of) => of(shown));
  if (lines.length === 0) return null;
  return (
    <section className="card asks on-screen" aria-labelledby="yours-title">
      <h2 id="yours-title">{shown.words.yours.title}</h2>
      <ul className="yours">
        {lines.map(({ key, says, href }) => (
          <li key={key}>
            <a href={href}>{says}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The walk's own questions stand on the main page. */
function walk(shown: Shown): readonly YoursLine[] {
  const { room, words } = shown;
  const asked = (deed: RoomDeed, card: string, says: string): YoursLine[] => (mayDo(shown, deed) ? [{ key: `${deed} ${card}`, says, href: `#${card}-title` }] : []);
  return [
    ...(room.understanding === 'offered' ? asked('answerUnderstanding', 'problem', words.yours.understanding) : []),
    ...room.fixes.flatMap(({ id, state }) => (state === 'proposed' ? asked('answerFix', `fix-${id}`, words.yours.fix) : [])),
    ...room.fixes.flatMap(({ id, state, deliveredAt }) =>
      state === 'delivered' && !wasAnsweredSince({ deliveredAt }, room.entries) ? asked('confirmFix', `fix-${id}`, words.yours.delivered) : [],
    ),
    ...room.amends.flatMap(({ id, state }) => (state === 'offered' ? asked('answerAmends', `amends-${id}`, words.yours.amends) : [])),
    ...(room.promises.some(({ move }) => move !== null) ? asked('answerRenegotiation', 'promises', words.yours.move) : []),
  ];
}
