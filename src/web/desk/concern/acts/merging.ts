// Two concerns of one customer put together, and taken apart again.
import type { ConcernRow } from '../../../../contract/concern.ts';
import { mergeInto, takeBackMerge } from '../../../../contract/merging.ts';
import { call } from '../../client.ts';
import type { Words } from '../../words.tsx';
import type { Act, Room } from './act.ts';

export type NotNow = { readonly row: ConcernRow; readonly refusal: string | null };
/** Why not now, and what to do. */
export function sayWhy({ merging }: Words, refusal: string | null): string {
  const why: Readonly<Record<string, string>> = merging.act.why;
  return why[refusal ?? ''] ?? merging.act.whyElse;
}

const MOST_READ = 6;

export function mergeIntoAct({ view, words: { merging, times } }: Room, others: readonly ConcernRow[]): Act {
  const options = others.map(({ id, number, title, toldAt }) => ({ value: id, says: merging.act.option(number.toLocaleString(times.locale), title, times.day(toldAt)) }));
  return {
    key: 'mergeInto',
    title: merging.act.title(view.customer.name),
    says: options.length === 0 ? merging.act.none : merging.act.says,
    // Few are read one by one, by their first words; many are looked for.
    fields: [{ is: options.length > MOST_READ ? 'pick' : 'one', name: 'into', label: merging.act.label, options, of: 'theirs' }],
    go: merging.act.go,
    done: merging.act.done,
    send: (said) => call(mergeInto, { params: { id: view.id }, body: { into: said.text('into') } }),
  };
}

/** Done on the one that goes on, from the page of either. */
export function takeBackMergeAct({ view, words: { merging } }: Room, from: string, into: string): Act {
  return {
    key: `takeBackMerge.${from}`,
    title: merging.back.title,
    says: merging.back.says,
    fields: [],
    go: merging.back.go,
    done: merging.back.done,
    send: async () => {
      const answer = await call(takeBackMerge, { params: { id: into }, body: { from } });
      return into === view.id ? answer : null;
    },
  };
}
