// With which other concerns one goes on as one, and which began of it, on the wire.
import type { Said } from '../../contract/common/schemas.ts';
import type { Story } from '../../domain/concern/state.ts';
import type { Recorded } from './store.ts';
import type { Known, Tools } from './view.ts';

export const togetherWith = ({ standing, tookIn }: Story, { told }: Tools) => ({
  goesOnIn: standing.is === 'merged' ? { concern: standing.into, number: standing.number, at: standing.at } : null,
  tookIn: tookIn.map(({ concern, number, at, toldAt, toldVia, telling }) => ({ concern, number, at, toldAt, toldVia, telling: told(telling) })),
});

export const splits = ({ story, recorded }: Known, { shown }: Tools) => ({
  splitFrom: story.splitFrom === null ? null : { ...story.splitFrom, said: story.splitFrom.said.map(({ words, at, via }) => ({ said: shown(words), at, via })) },
  splitOff: [...story.splitOff],
  asksTwo: asked(recorded, shown),
});

/** That these are two things, as long as we neither made two of it nor gave them word since. */
function asked(recorded: readonly Recorded[], read: Tools['shown']): Said | null {
  const last = recorded.findLast(({ event }) => event.kind === 'splitOff' || event.kind === 'wordGiven' || (event.kind === 'customerWrote' && event.asks !== undefined));
  return last?.event.kind === 'customerWrote' ? read(last.event.words) : null;
}
