// Calls as the desk asks for them: who may be meant by a number, and the calls that one is on.
import { queryOptions } from '@tanstack/react-query';
import { myCalls, recogniseCaller } from '../../../contract/calls.ts';
import { call } from '../client.ts';

/** The number as the telephone system has it, and the call where it told of one. */
export type Ringing = { from?: string; call?: string };

export const recognisedBy = (from: string) => queryOptions({ queryKey: ['recognised', from], queryFn: ({ signal }) => call(recogniseCaller, { query: { from } }, { signal }) });
export const callsOfMine = queryOptions({ queryKey: ['calls'], queryFn: ({ signal }) => call(myCalls, {}, { signal }) });
