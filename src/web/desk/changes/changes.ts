// What comes of a cause, as the desk asks for it.
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { CauseChanges } from '../../../contract/change.ts';
import { listAskedChanges, listCausesToAsk, listSaidAndDone, showChanges } from '../../../contract/changeEndpoints.ts';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';

export const changesOf = (cause: string) =>
  queryOptions({ queryKey: ['cause', cause, 'changes'], queryFn: ({ signal }) => call(showChanges, { params: { cause } }, { signal }), retry: false });
export const askedChanges = queryOptions({ queryKey: ['causes', 'asked-changes'], queryFn: ({ signal }) => call(listAskedChanges, {}, { signal }) });
export const causesToAsk = queryOptions({ queryKey: ['causes', 'to-ask'], queryFn: ({ signal }) => call(listCausesToAsk, {}, { signal }) });
export const saidAndDone = queryOptions({ queryKey: ['said-and-done'], queryFn: ({ signal }) => call(listSaidAndDone, {}, { signal }) });

/** One deed on what comes of a cause: it shows how that stands then, and asks for the cause again. */
export function useChangeDeed(send: () => Promise<CauseChanges>, done: string, after?: () => void) {
  const client = useQueryClient();
  return useSaving(send, done, async (changes) => {
    client.setQueryData(changesOf(changes.cause).queryKey, changes);
    after?.();
    await Promise.all([client.invalidateQueries({ queryKey: ['cause', changes.cause], exact: true }), client.invalidateQueries({ queryKey: ['causes'] })]);
  });
}

/** What a customer said, written down: it answers with what they see, so it is asked for again. */
export function useTheirDeed(cause: string, send: () => Promise<unknown>, done: string, after?: () => void) {
  const client = useQueryClient();
  return useSaving(send, done, async () => {
    await client.invalidateQueries({ queryKey: ['cause', cause] });
    after?.();
  });
}
