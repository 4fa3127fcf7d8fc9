import { queryOptions } from '@tanstack/react-query';
import { listViews, type SavedView } from '../../../contract/views.ts';
import { call } from '../client.ts';
import { type Narrowed, narrowedBy } from './concerns.ts';

export const savedViews = queryOptions({ queryKey: ['saved-views'], queryFn: ({ signal }) => call(listViews, {}, { signal }), staleTime: 60_000 });

/** A saved view holds texts only; the address holds the severity as a number. */
export const addressOf = ({ query }: SavedView): Narrowed => narrowedBy({ ...query, ...(query.severity !== undefined && { severity: Number(query.severity) }) });

export const queryOf = (narrowed: Narrowed): Record<string, string> =>
  Object.fromEntries(Object.entries(narrowed).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
