// Mail as the desk asks for it, and what stands in the address of its page.
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { countMail, listConcernMail, listMail, showMail } from '../../../contract/mail.ts';
import { call } from '../client.ts';
import { type Saving, useSaving } from '../saving.ts';

export type Seen = { id?: string; aside?: true };
const PAGE = 50;

export const mailIn = (aside: boolean) =>
  infiniteQueryOptions({
    queryKey: ['mail', 'tray', aside],
    queryFn: ({ pageParam, signal }) => call(listMail, { query: { view: aside ? 'aside' : 'waiting', limit: PAGE, ...(pageParam !== '' && { after: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
export const mailOf = (id: string) => queryOptions({ queryKey: ['mail', 'one', id], queryFn: ({ signal }) => call(showMail, { params: { mail: id } }, { signal }), retry: false });
export const mailCount = queryOptions({ queryKey: ['mail', 'count'], queryFn: ({ signal }) => call(countMail, {}, { signal }) });
export const mailsOfConcern = (id: string) => queryOptions({ queryKey: ['concern', id, 'mail'], queryFn: ({ signal }) => call(listConcernMail, { params: { id } }, { signal }) });

/** After each of them, also a refused one, the tray, its count and the concerns are read again. */
export function useSettling<T>(send: () => Promise<T>, done: string | ((answer: T) => string), after?: (answer: T) => unknown): Saving {
  const client = useQueryClient();
  const readAgain = () => Promise.all(['mail', 'concerns', 'counts', 'today'].map((list) => client.invalidateQueries({ queryKey: [list] })));
  const sent = () =>
    send().catch((reason: unknown) => {
      void readAgain();
      throw reason;
    });
  return useSaving(sent, done, async (answer) => {
    await readAgain();
    await after?.(answer);
  });
}

export const rawAddress = (id: string): string => `/api/v1/mail/${id}/raw`;
export const frameAddress = (id: string, pictures: boolean): string => `/api/v1/mail/${id}/as-it-came${pictures ? '?pictures=yes' : ''}`;
