// Letters on their way out, as staff see them: what waits, what arrived, what did not and why.
import { type Static, Type } from 'typebox';
import type { Delivery, Why } from '../domain/letter/delivery.ts';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, literals, orNull, PersonRef } from './common/schemas.ts';
import { ConcernView } from './concern.ts';
import { PrintedSlip } from './slips.ts';

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
  slip: orNull(PrintedSlip),
});
const LETTERS = '/api/v1/concerns/:id/letters';
const params = closed({ id: Id, letter: Id });
export const listLetters = endpoint({
  operationId: 'listLetters',
  method: 'GET',
  path: LETTERS,
  summary: 'Letters to the customer: sent, waiting, or to be read out or printed.',
  for: STAFF,
  params: closed({ id: Id }),
  answer: closed({ items: Type.Array(Letter) }),
});

export const sendAgain = endpoint({
  operationId: 'sendAgain',
  method: 'POST',
  path: `${LETTERS}/:letter/again`,
  summary: 'Send a letter again, to the address that stands on file now; without one it is to be printed.',
  for: STAFF,
  params,
  body: closed({}),
  answer: closed({ items: Type.Array(Letter) }),
  status: 201,
});
export const careForLetter = endpoint({
  operationId: 'careForLetter',
  method: 'POST',
  path: `${LETTERS}/:letter/care`,
  summary: 'Say that you took care of a letter that did not arrive: you called, or printed it.',
  for: STAFF,
  params,
  body: closed({}),
  answer: closed({ items: Type.Array(Letter) }),
});
export const timeLetter = endpoint({
  operationId: 'timeLetter',
  method: 'POST',
  path: `${LETTERS}/:letter/time`,
  summary: 'Send a letter that waits now, or not by mail at all.',
  for: STAFF,
  params,
  body: closed({ send: literals(['now', 'never']) }),
  answer: closed({ items: Type.Array(Letter) }),
});

export const settleReply = endpoint({
  operationId: 'settleReply',
  method: 'POST',
  path: '/api/v1/concerns/:id/replies/:reply',
  summary: 'Say whether a mail beside a question is a yes to it, or answers nothing.',
  for: STAFF,
  params: closed({ id: Id, reply: Id }),
  body: closed({ as: literals(['yes', 'nothing']) }),
  answer: ConcernView,
});

export const NotArrived = closed({
  letter: Id,
  concern: Id,
  number: Type.Integer(),
  to: PersonRef,
  kind: Type.String(),
  subject: Type.String(),
  state: literals(['failed', 'bounced']),
  why: orNull(literals(WHYS)),
  at: Instant,
});
export const listNotArrived = endpoint({
  operationId: 'listNotArrived',
  method: 'GET',
  path: '/api/v1/letters/not-arrived',
  summary: 'Your letters that did not arrive and that nobody took care of; of a program, all that it may see.',
  for: STAFF,
  answer: closed({ items: Type.Array(NotArrived) }),
});

export type Letter = Static<typeof Letter>;
export type NotArrived = Static<typeof NotArrived>;
