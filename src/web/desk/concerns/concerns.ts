import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { QueryOf } from '../../../contract/common/endpoint.ts';
import { listConcerns } from '../../../contract/concernEndpoints.ts';
import { call } from '../client.ts';
import { isView, type ViewName } from './views.ts';

/** What the list is narrowed to; all of it stands in the address, so that it can be kept and sent on. */
export type Narrowed = { view?: ViewName; search?: string; severity?: 1 | 2 | 3; owner?: string; team?: string; customer?: string };

const A_PAGE = 50;

export const concernsIn = (narrowed: Narrowed) =>
  infiniteQueryOptions({
    queryKey: ['concerns', narrowed],
    queryFn: ({ pageParam, signal }) =>
      call(listConcerns, { query: { ...(narrowed as QueryOf<typeof listConcerns>), limit: A_PAGE, ...(pageParam !== '' && { after: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

export function narrowedBy(search: Record<string, unknown>): Narrowed {
  const { view, severity } = search;
  const text = (name: string) =>
    typeof search[name] === 'string' && search[name] !== '' ? { [name]: search[name] } : typeof search[name] === 'number' ? { [name]: String(search[name]) } : {};
  return {
    ...(isView(view) && { view }),
    ...((severity === 1 || severity === 2 || severity === 3) && { severity }),
    ...text('search'),
    ...text('owner'),
    ...text('team'),
    ...text('customer'),
  };
}

/** With nothing chosen the desk shows what is open; "all" stands for every concern, brought over too. */
export const asked = (narrowed: Narrowed): Narrowed => {
  const view = narrowed.view ?? (narrowed.search || narrowed.customer ? 'all' : 'all-open');
  return { ...narrowed, view };
};
