// Causes as the desk asks for them, and what stands in the address of their list.
import { infiniteQueryOptions, type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query';
import type { Cause } from '../../../contract/cause.ts';
import { listCauses, listGames, showCause } from '../../../contract/causeEndpoints.ts';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';

/** `raise` opens the form; a concern or a signal comes along. */
export type SeenCauses = { aside?: true; raise?: true; concern?: string; signal?: string };
const PAGE = 50;
export const PACES = [1, 3, 7, 14, 30] as const;
export const USUAL_PACE = 7;

export const causesIn = (aside: boolean) =>
  infiniteQueryOptions({
    queryKey: ['causes', aside],
    queryFn: ({ pageParam, signal }) =>
      call(listCauses, { query: { state: aside ? 'set-aside' : 'open', limit: PAGE, ...(pageParam !== '' && { after: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
export const causesOf = (of: { concern: string } | { signal: string }) =>
  queryOptions({ queryKey: ['causes', 'of', of], queryFn: ({ signal }) => call(listCauses, { query: { state: 'all', ...of } }, { signal }) });
export const causeOf = (id: string) => queryOptions({ queryKey: ['cause', id], queryFn: ({ signal }) => call(showCause, { params: { cause: id } }, { signal }), retry: false });
export const games = queryOptions({ queryKey: ['causes', 'games'], queryFn: ({ signal }) => call(listGames, {}, { signal }) });

/** Shows the cause as it is now, and asks the lists again. */
export async function keepCause(client: QueryClient, cause: Cause): Promise<void> {
  client.setQueryData(causeOf(cause.id).queryKey, cause);
  await client.invalidateQueries({ queryKey: ['causes'] });
}

/** One deed on a cause: it waits, says what was done, and shows the cause as it is then. */
export function useCauseDeed(send: () => Promise<Cause>, done: string | ((cause: Cause) => string), after?: () => void) {
  const client = useQueryClient();
  return useSaving(send, done, async (cause) => {
    await keepCause(client, cause);
    after?.();
  });
}

/** A deed of a customer's, written down: it answers with what they see, so the cause is asked for again. */
export function useWrittenDown(id: string, send: () => Promise<unknown>, done: string, after?: () => void) {
  const client = useQueryClient();
  return useSaving(send, done, async () => {
    await Promise.all([client.invalidateQueries({ queryKey: ['cause', id] }), client.invalidateQueries({ queryKey: ['causes'] })]);
    after?.();
  });
}
