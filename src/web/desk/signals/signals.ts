// Signals as the desk asks for them, and what stands in the address of their page.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { listSignals, type SignalRow, showSignal } from '../../../contract/signals.ts';
import { call } from '../client.ts';
import type { Words } from '../words.tsx';

export type Seen = { id?: string; resting?: true };
const PAGE = 50;

export const signalsIn = (resting: boolean) =>
  infiniteQueryOptions({
    queryKey: ['signals', resting],
    queryFn: ({ pageParam, signal }) =>
      call(listSignals, { query: { state: resting ? 'let-be' : 'open', limit: PAGE, ...(pageParam !== '' && { after: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

export const signalOf = (id: string) => queryOptions({ queryKey: ['signal', id], queryFn: ({ signal }) => call(showSignal, { params: { id } }, { signal }), retry: false });

/** "Judy Alvarez", "Li Wei and Mei Wei", "Front desk". */
export function nameOf({ kind, name, people }: Pick<SignalRow, 'kind' | 'name' | 'people'>, { times }: Words): string {
  if (kind !== 'household') return name;
  return new Intl.ListFormat(times.locale, { type: 'conjunction' }).format(people.map((one) => one.name));
}
