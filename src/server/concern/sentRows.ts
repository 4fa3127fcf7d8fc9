// What of an act goes out as a message, as the rows that drafts are compared with.
import type { Signed } from '../../domain/common/act.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import { sentWordsIn } from '../../domain/concern/sentWords.ts';
import type { Story } from '../../domain/concern/state.ts';
import { FEWEST_RUNS, runsOf } from '../../domain/words/likeness.ts';
import { bytes } from './written.ts';

export type SentRow = {
  readonly org_id: string;
  readonly words_id: string;
  readonly concern_id: string;
  readonly writer_id: string;
  readonly team_id: string;
  readonly runs: string;
};
export type SaidAndSigned = readonly { readonly event: ConcernEvent; readonly by: Signed }[];

/** Erased words have no text, and leave no row. */
export function sentRows(org: string, story: Story, said: SaidAndSigned, textOf: (words: string) => string | null | undefined): readonly SentRow[] {
  return said.flatMap(({ event, by }) =>
    sentWordsIn(event, by).flatMap(({ words, writer }) => {
      const runs = runsOf(textOf(words.id) ?? '');
      if (runs.length < FEWEST_RUNS) return [];
      return [{ org_id: org, words_id: words.id, concern_id: story.id, writer_id: writer, team_id: story.team, runs: bytes(packed(runs)) }];
    }),
  );
}

/** Four bytes a run, in the order of the machine's own choosing on every machine alike. */
function packed(runs: readonly number[]): Uint8Array {
  const packing = Buffer.alloc(runs.length * 4);
  runs.forEach((run, at) => {
    packing.writeUInt32LE(run, at * 4);
  });
  return packing;
}
