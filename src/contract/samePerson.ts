// One person who stands in the house twice: what two entries have in common, put together, and taken apart again.
import { type Static, Type } from 'typebox';
import { SAMENESS } from '../domain/common/onFile.ts';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, literals, orNull, PageQuery, PersonRef, page, Text } from './common/schemas.ts';
import { Customer } from './people.ts';

const LEADS = ['lead', 'manager'] as const;
const params = closed({ id: Id });
const same = Type.Array(literals(SAMENESS), { description: 'What the two have in common; never a name alone.' });

export const PutTogether = closed({
  id: Id,
  entry: PersonRef,
  at: Instant,
  by: orNull(PersonRef),
  same,
  because: orNull(Type.String()),
  may: Type.Array(literals(['takeBackPeopleMerge'])),
});
export const SamePerson = closed({
  goesOnAs: orNull(PersonRef),
  merged: Type.Array(PutTogether, { description: 'What was put together with this person and stands, the newest first.' }),
  mayBe: Type.Array(closed({ customer: Customer, same }), { description: 'Others on file who share more than a name, for whoever may put them together.' }),
  may: Type.Array(literals(['mergePeople'])),
});
export const showSamePerson = endpoint({
  operationId: 'showSamePerson',
  method: 'GET',
  path: '/api/v1/customers/:id/same-person',
  summary: 'Which entries turned out to be this person, and which may be.',
  for: STAFF,
  params,
  answer: SamePerson,
});
export const Compared = closed({
  customer: Customer,
  same,
  refusal: orNull(Type.String({ description: 'Why they can’t be put together now, as a code.' })),
  sayHow: Type.Boolean({ description: 'Whether it takes words on how you know.' }),
});
export const compareEntries = endpoint({
  operationId: 'compareEntries',
  method: 'GET',
  path: '/api/v1/customers/:id/same-person/:other',
  summary: 'What two entries have in common, before anybody says that they are one person.',
  for: LEADS,
  params: closed({ id: Id, other: Id }),
  answer: Compared,
});
export const mergePeople = endpoint({
  operationId: 'mergePeople',
  method: 'POST',
  path: '/api/v1/customers/:id/same-person',
  summary: 'Say that this entry and another are one person, who goes on under the other; in words where nothing on file says so.',
  for: LEADS,
  params,
  body: closed({ to: Id, because: Type.Optional(Text) }),
  answer: SamePerson,
});
export const takeBackPeopleMerge = endpoint({
  operationId: 'takeBackPeopleMerge',
  method: 'POST',
  path: '/api/v1/customers/:id/same-person/:merge/taking-back',
  summary: 'Say that these are two people after all: what was the other’s is theirs again.',
  for: LEADS,
  params: closed({ id: Id, merge: Id }),
  answer: SamePerson,
});
export const sayTwoPeople = endpoint({
  operationId: 'sayTwoPeople',
  method: 'POST',
  path: '/api/v1/concerns/:id/two-people',
  summary: 'The customer says that another entry was wrongly taken for them: the newest that was put together with theirs is taken apart.',
  for: ['customer'],
  params,
  answer: closed({ parted: Type.Boolean() }),
});
export const MayBeSame = closed({ one: Customer, other: Customer, same });
export const listMayBeSame = endpoint({
  operationId: 'listMayBeSame',
  method: 'GET',
  path: '/api/v1/customers/may-be-same',
  summary: 'Pairs of people who may be the same, by what they share; nobody is put together by it.',
  for: LEADS,
  query: closed(PageQuery),
  answer: page(MayBeSame),
});
export const sayNotTheSame = endpoint({
  operationId: 'sayNotTheSame',
  method: 'POST',
  path: '/api/v1/customers/:id/not-the-same',
  summary: 'Say that these are two people, so that they aren’t proposed again.',
  for: LEADS,
  params,
  body: closed({ other: Id }),
  answer: closed({ remembered: Type.Boolean() }),
});

export type PutTogether = Static<typeof PutTogether>;
export type SamePerson = Static<typeof SamePerson>;
export type Compared = Static<typeof Compared>;
export type MayBeSame = Static<typeof MayBeSame>;
