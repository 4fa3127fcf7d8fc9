// Contacts as the desk asks for them, and what has to be asked for again when one was written down.
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { listContacts, showInTouch } from '../../../contract/contacts.ts';
import { call } from '../client.ts';

const PAGE = 5;

export const inTouchOf = (customer: string) =>
  queryOptions({ queryKey: ['in-touch', customer], queryFn: ({ signal }) => call(showInTouch, { params: { id: customer } }, { signal }), retry: false });

export const contactsOf = (customer: string) =>
  infiniteQueryOptions({
    queryKey: ['contacts', customer],
    queryFn: ({ pageParam, signal }) => call(listContacts, { query: { customer, limit: PAGE, ...(pageParam !== '' && { after: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

export const askAgain = (client: QueryClient): Promise<unknown> =>
  Promise.all(['contacts', 'in-touch', 'signals', 'signal', 'concerns', 'concern', 'today', 'counts', 'customers'].map((list) => client.invalidateQueries({ queryKey: [list] })));
