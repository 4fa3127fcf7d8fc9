// Today: what is due to people, longest wait first; thanks; and who has gone longest without a word.
import { type Static, Type } from 'typebox';
import { Trouble } from './channel.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, HappenedOn, Id, Instant, literals, orNull, PageQuery, PersonRef, page, Said, Text } from './common/schemas.ts';

export const WAITING_FOR = [
  'danger',
  'next-update',
  'promise',
  'promise-asked',
  'follow-up',
  'understanding',
  'hand-over',
  'other-owner',
  'reply',
  'fix',
  'amends',
  'charter',
  'attempt',
  'task-change',
  'teach-back',
  'decision',
  'plan',
  'plan-review',
  'correction',
] as const;
export const Waiting = closed({
  concern: Id,
  number: Type.Integer(),
  title: Type.String(),
  customer: PersonRef,
  for: literals(WAITING_FOR),
  due: Instant,
  late: Type.Boolean(),
  holder: PersonRef,
  mine: Type.Boolean(),
  said: orNull(Said),
  round: orNull(Type.Integer()),
  often: orNull(Type.Integer({ description: 'How often they got in touch in ninety days, where that stands out.' })),
});
export const Silence = closed({ concern: Id, number: Type.Integer(), customer: PersonRef, owner: PersonRef, since: Instant, broken: Type.Boolean() });
export const Thanks = closed({ id: Id, customer: PersonRef, words: Said, at: Instant, happenedOn: orNull(HappenedOn) });

export const showToday = endpoint({
  operationId: 'showToday',
  method: 'GET',
  path: '/api/v1/today',
  summary: 'What is due to people today.',
  for: ['staff', 'lead', 'manager'],
  query: closed({ whose: Type.Optional(literals(['mine', 'ours'])) }),
  answer: closed({
    now: Instant,
    opens: orNull(Type.String()),
    waitingCount: Type.Integer(),
    waiting: Type.Array(Waiting),
    silence: Type.Array(Silence),
    thanks: Type.Array(Thanks),
    /** Ways in and out that have been in trouble for a while. */
    trouble: Type.Array(Trouble),
    mailIsSet: Type.Boolean(),
  }),
});

/** A compliment is not a concern; it can be thanked for. */
export const Compliment = closed({
  id: Id,
  customer: PersonRef,
  words: orNull(Said),
  category: orNull(Type.String()),
  at: Instant,
  happenedOn: orNull(HappenedOn),
  via: Type.String(),
  thankedBy: orNull(PersonRef),
  thankedAt: orNull(Instant),
});
export const listCompliments = endpoint({
  operationId: 'listCompliments',
  method: 'GET',
  path: '/api/v1/compliments',
  summary: 'Praise, newest first.',
  for: ['staff', 'lead', 'manager'],
  query: closed({ ...PageQuery }),
  answer: page(Compliment),
});
export const addCompliment = endpoint({
  operationId: 'addCompliment',
  method: 'POST',
  path: '/api/v1/compliments',
  summary: 'Write down praise.',
  for: ['staff', 'lead', 'manager'],
  body: closed({ customer: Type.Union([closed({ id: Id }), closed({ name: Type.String({ minLength: 1, maxLength: 500 }) })]), text: Text, happenedOn: Type.Optional(HappenedOn) }),
  answer: Compliment,
  status: 201,
});
export const thankFor = endpoint({
  operationId: 'thankFor',
  method: 'POST',
  path: '/api/v1/compliments/:id/thanks',
  summary: 'Say that you thanked them.',
  for: ['staff', 'lead', 'manager'],
  params: closed({ id: Id }),
  answer: Compliment,
});

export type Waiting = Static<typeof Waiting>;
export type Silence = Static<typeof Silence>;
export type Compliment = Static<typeof Compliment>;
