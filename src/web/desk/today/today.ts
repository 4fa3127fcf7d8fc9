import { queryOptions } from '@tanstack/react-query';
import { showToday } from '../../../contract/today.ts';
import { call } from '../client.ts';

export type Whose = 'mine' | 'ours';

export const today = (whose: Whose) => queryOptions({ queryKey: ['today', whose], queryFn: ({ signal }) => call(showToday, { query: { whose } }, { signal }) });
