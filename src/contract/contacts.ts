// Contacts: every touch, in and out, with a concern or without; who is in one household, and what is not a person.

import { type Static, Type } from 'typebox';
import { CHANNELS } from '../domain/common/act.ts';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { Channel, closed, Day, Id, Instant, literals, orNull, PageQuery, PersonRef, page, Said, ShortText, Text } from './common/schemas.ts';

const optional = Type.Optional;
const params = closed({ id: Id });
const Direction = literals(['in', 'out']);
const Sender = literals(['person', 'automatic', 'staff']);
/** The room is the customer's own hand, and an import its own command: neither can be claimed. */
const SaidBy = literals(CHANNELS.filter((channel) => channel !== 'room' && channel !== 'code' && channel !== 'import' && channel !== 'desk'));

export const Contact = closed({
  id: Id,
  customer: orNull(PersonRef),
  /** Who got in touch, where it was on behalf of the customer. */
  caller: orNull(PersonRef),
  direction: Direction,
  via: Channel,
  sender: Sender,
  counted: Type.Boolean({ description: 'Whether signals count it: in, by a person, and no answer to something that we had asked.' }),
  happenedAt: Instant,
  dayOnly: Type.Boolean({ description: 'Only the day of happenedAt is known.' }),
  recordedAt: Instant,
  recordedBy: orNull(PersonRef),
  concern: orNull(closed({ id: Id, number: Type.Integer() })),
  ofConcern: Type.Boolean({ description: 'Part of a concern’s record, where it can’t be moved or removed.' }),
  hidden: Type.Boolean({ description: 'Of a concern that you may not see: its time and way alone.' }),
  topic: orNull(Type.String()),
  place: orNull(Type.String()),
  words: orNull(Said),
});

export const listContacts = endpoint({
  operationId: 'listContacts',
  method: 'GET',
  path: '/api/v1/contacts',
  summary: 'Contacts, newest first; of one customer, or of all.',
  for: STAFF,
  query: closed({ ...PageQuery, customer: optional(Id), direction: optional(Direction) }),
  answer: page(Contact),
});
const Whom = Type.Union([closed({ id: Id }), closed({ name: ShortText, phone: optional(ShortText) })]);
export const addContact = endpoint({
  operationId: 'addContact',
  method: 'POST',
  path: '/api/v1/contacts',
  summary: 'Write down a contact: a call, a word in the hallway. With a concern it becomes part of its record.',
  for: STAFF,
  body: closed({
    customer: optional(Whom),
    caller: optional(Whom),
    concern: optional(Id),
    direction: Direction,
    via: optional(SaidBy),
    happenedAt: optional(Instant),
    dayOnly: optional(Type.Literal(true, { description: 'Only the day of happenedAt is known, where the house is.' })),
    topic: optional(ShortText),
    team: optional(Id),
    sender: optional(Sender),
    text: optional(Text),
  }),
  answer: Contact,
  status: 201,
});
export const moveContact = endpoint({
  operationId: 'moveContact',
  method: 'POST',
  path: '/api/v1/contacts/:id/customer',
  summary: 'Say that a contact was somebody else’s.',
  for: STAFF,
  params,
  body: closed({ customer: Id }),
  answer: Contact,
});
export const removeContact = endpoint({
  operationId: 'removeContact',
  method: 'DELETE',
  path: '/api/v1/contacts/:id',
  summary: 'Remove a contact that never was.',
  for: ['lead', 'manager'],
  params,
  answer: closed({ removed: Type.Boolean() }),
});

const NotAPerson = closed({ because: literals(['shared', 'automatic', 'staff']), by: orNull(PersonRef), at: Instant });
/** A week by the clock of the organisation, from its first day. */
export const ContactWeek = closed({ from: Day, in: Type.Integer(), out: Type.Integer() });
export const InTouch = closed({
  customer: PersonRef,
  /** In the last ninety days. */
  themselves: Type.Integer(),
  onTheirBehalf: Type.Integer(),
  byUs: Type.Integer(),
  forOthers: Type.Integer(),
  weeks: Type.Array(ContactWeek),
  household: Type.Array(closed({ id: Id, name: Type.String(), contacts: Type.Integer() })),
  notAPerson: orNull(NotAPerson),
  knownAs: Type.Array(closed({ source: Type.String(), externalId: Type.String() })),
  /** The signal, where one stands now. */
  signal: orNull(Id),
  may: Type.Array(Type.String()),
});
export const showInTouch = endpoint({
  operationId: 'showInTouch',
  method: 'GET',
  path: '/api/v1/customers/:id/in-touch',
  summary: 'How somebody was in touch with you, and you with them, in the last ninety days.',
  for: STAFF,
  params,
  answer: InTouch,
});
export const markNotAPerson = endpoint({
  operationId: 'markNotAPerson',
  method: 'POST',
  path: '/api/v1/customers/:id/not-a-person',
  summary: 'Say that this is a shared account, a machine or somebody of your own, so that it counts nowhere; null takes the mark off.',
  for: ['lead', 'manager'],
  params,
  body: closed({ because: orNull(literals(['shared', 'automatic', 'staff'])) }),
  answer: InTouch,
});
export const setHousehold = endpoint({
  operationId: 'setHousehold',
  method: 'POST',
  path: '/api/v1/customers/:id/household',
  summary: 'Say with whom somebody lives, so that their contacts are also counted together; null takes them out.',
  for: STAFF,
  params,
  body: closed({ with: orNull(Id) }),
  answer: InTouch,
});

export type Contact = Static<typeof Contact>;
export type ContactWeek = Static<typeof ContactWeek>;
export type InTouch = Static<typeof InTouch>;
