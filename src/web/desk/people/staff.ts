import { queryOptions } from '@tanstack/react-query';
import { listTeams } from '../../../contract/organisation.ts';
import { listStaff } from '../../../contract/people.ts';
import { call } from '../client.ts';

export const colleagues = queryOptions({ queryKey: ['staff'], queryFn: ({ signal }) => call(listStaff, {}, { signal }), staleTime: 60_000 });
export const teams = queryOptions({ queryKey: ['teams'], queryFn: ({ signal }) => call(listTeams, {}, { signal }), staleTime: 60_000 });
