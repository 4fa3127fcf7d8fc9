// Two concerns of one customer that are one: put together, and taken apart again.
import { type Static, Type } from 'typebox';
import { BOTH, STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, orNull } from './common/schemas.ts';
import { deed } from './deed.ts';

export const mergeInto = deed('mergeInto', '/merge', STAFF, 'Put this concern together with another of the same customer, which goes on with what is still open of both.', {
  into: Id,
});
export const takeBackMerge = deed('takeBackMerge', '/merge-taken-back', BOTH, 'Say that these are two things: the newest concern that was taken in goes on by itself again.', {
  from: Id,
});

const Why = orNull(Type.String({ description: 'A refusal’s code.' }));
export const ToPutTogether = closed({
  refusal: Why,
  others: Type.Array(closed({ concern: Id, refusal: Why }), { description: 'Theirs that you see, the newest first; with why this one can’t go into it.' }),
});
export const listToPutTogether = endpoint({
  operationId: 'listToPutTogether',
  method: 'GET',
  path: '/api/v1/concerns/:id/to-put-together',
  summary: 'Into which others of the same customer this one can go, and why not into the rest.',
  for: STAFF,
  params: closed({ id: Id }),
  answer: ToPutTogether,
});

export type ToPutTogether = Static<typeof ToPutTogether>;
