// Who may be here twice as the desk asks for it, and what has to be asked for again when two were put together.
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { compareEntries, listMayBeSame, showSamePerson } from '../../../contract/samePerson.ts';
import { call } from '../client.ts';
import { askAgain } from '../contacts/contacts.ts';

export const samePersonOf = (id: string) =>
  queryOptions({ queryKey: ['same-person', id], queryFn: ({ signal }) => call(showSamePerson, { params: { id } }, { signal }), retry: false });
export const comparedWith = (id: string, other: string) =>
  queryOptions({ queryKey: ['same-person', id, other], queryFn: ({ signal }) => call(compareEntries, { params: { id, other } }, { signal }), retry: false });
export const mayBeSame = infiniteQueryOptions({
  queryKey: ['same-person', 'pairs'],
  queryFn: ({ pageParam, signal }) => call(listMayBeSame, { query: pageParam === '' ? {} : { after: pageParam } }, { signal }),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
  retry: false,
});

export const askPeopleAgain = async (client: QueryClient): Promise<void> => {
  await Promise.all(['same-person', 'customer', 'profile'].map((list) => client.invalidateQueries({ queryKey: [list] })));
  await askAgain(client);
};
