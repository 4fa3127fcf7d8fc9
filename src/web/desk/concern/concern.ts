// One concern as the desk holds it.

import { queryOptions } from '@tanstack/react-query';
import type { ConcernView, RoomView } from '../../../contract/concern.ts';
import { showConcern } from '../../../contract/concernEndpoints.ts';
import { listLetters } from '../../../contract/letter.ts';
import { listTellerMatches } from '../../../contract/matching.ts';
import type { Signature } from '../../../contract/signature.ts';
import { firstName as firstOf } from '../../ui/firstName.ts';
import { call } from '../client.ts';

export const concernOf = (id: string) =>
  queryOptions({ queryKey: ['concern', id], queryFn: async ({ signal }) => staffView(await call(showConcern, { params: { id } }, { signal })) });
export const lettersOf = (id: string) => queryOptions({ queryKey: ['concern', id, 'letters'], queryFn: ({ signal }) => call(listLetters, { params: { id } }, { signal }) });

export const tellerMatchesOf = (id: string) =>
  queryOptions({ queryKey: ['concern', id, 'teller-matches'], queryFn: ({ signal }) => call(listTellerMatches, { params: { id } }, { signal }) });

/** The desk is always answered with the staff's view; the contract's other one is for the customer's own calls. */
export function staffView(answer: ConcernView | RoomView): ConcernView {
  if ('team' in answer) return answer;
  throw new Error('the desk was answered with the customer’s view');
}

/** The customer's own page, which shows itself read-only to staff and never counts as seen by them. */
export const theirPage = ({ id }: ConcernView): string => `/room/${id}`;

/** What to call the customer: their own word for themselves, else their first name. A whole sentence on file is a wish, not a name. */
export function firstName({ customer, customerCard: { callMe } }: ConcernView): string {
  const called = callMe !== null && callMe.length <= A_NAME ? callMe : null;
  return called ?? firstOf(customer.name);
}
const A_NAME = 24;

/** Whose answer it is: the customer's, or that of somebody who is with them. */
export function whoSaid(view: ConcernView, { by, for: whose, writtenDown }: Signature): string {
  const who = writtenDown ? whose : by;
  return who === null || who.id === view.customer.id ? firstName(view) : who.name;
}

/** What they put in its place, round by round. */
export const correctionsOf = ({ rounds }: ConcernView): string[] => rounds.flatMap(({ correction }) => (correction?.text ? [correction.text] : []));
