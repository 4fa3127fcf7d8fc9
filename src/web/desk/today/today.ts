import { queryOptions } from '@tanstack/react-query';
import { listNotArrived } from '../../../contract/letter.ts';
import { showToday } from '../../../contract/today.ts';
import { call } from '../client.ts';

export type Whose = 'mine' | 'ours';

export const today = (whose: Whose) => queryOptions({ queryKey: ['today', whose], queryFn: ({ signal }) => call(showToday, { query: { whose } }, { signal }) });

/** Under today's key, so that whatever makes the day new makes this new. */
export const notArrived = queryOptions({ queryKey: ['today', 'not-arrived'], queryFn: ({ signal }) => call(listNotArrived, {}, { signal }) });
