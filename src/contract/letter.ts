// Letters on their way out, as staff see them: what waits, what arrived, what did not and why.
import { type Static, Type } from 'typebox';
import type { Delivery, Why } from '../domain/letter/delivery.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, literals, orNull } from './common/schemas.ts';

export const DELIVERIES = [
  'held',
  'later',
  'waiting',
  'delayed',
  'sent',
  'delivered',
  'failed',
  'bounced',
  'to-print',
  'stopped',
  'taken-back',
] as const satisfies readonly Delivery[];
export const WHYS = ['no-such-address', 'mailbox-full', 'too-big', 'refused', 'server-away', 'try-later', 'gave-up', 'address-gone', 'unknown'] as const satisfies readonly Why[];

export const Letter = closed({
  id: Id,
  kind: Type.String(),
  concern: orNull(Id),
  to: Type.String(),
  address: orNull(Type.String({ description: 'Where it goes, as that stood when it was written; null where it is printed or read out.' })),
  subject: Type.String(),
  body: Type.String(),
  bigPrint: Type.Boolean({ description: 'They asked for big print; so is the mail.' }),
  state: literals(DELIVERIES),
  why: orNull(literals(WHYS)),
  createdAt: Instant,
  sendAt: orNull(Instant),
  nextTryAt: orNull(Instant),
  sentAt: orNull(Instant),
  cared: Type.Boolean({ description: 'Somebody took care of it: they called, printed it or sent it again.' }),
});
export const listLetters = endpoint({
  operationId: 'listLetters',
  method: 'GET',
  path: '/api/v1/concerns/:id/letters',
  summary: 'Letters to the customer: sent, waiting, or to be read out or printed.',
  for: ['staff', 'lead', 'manager'],
  params: closed({ id: Id }),
  answer: closed({ items: Type.Array(Letter) }),
});

export type Letter = Static<typeof Letter>;
