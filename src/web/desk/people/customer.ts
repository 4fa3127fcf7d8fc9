import { queryOptions } from '@tanstack/react-query';
import { showCustomer } from '../../../contract/people.ts';
import { call } from '../client.ts';

export const customerOf = (id: string) => queryOptions({ queryKey: ['customers', 'one', id], queryFn: ({ signal }) => call(showCustomer, { params: { id } }, { signal }) });
