// Side threads with third parties (insurer, laboratory, another doctor). The customer sees with whom, why and when.

import { type Static, Type } from 'typebox';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, HappenedOn, Id, Instant, literals, orNull, Said, ShortText, Text, Who } from './common/schemas.ts';
import { PrivateSaid } from './notes.ts';

const optional = Type.Optional;
const VIA = literals(['phone', 'mail', 'letter', 'in-person']);

export const SideThread = closed({
  id: Id,
  concern: Id,
  version: Type.Integer(),
  with: Said,
  because: Said,
  openedAt: Instant,
  openedBy: Who,
  closedAt: orNull(Instant),
  entries: Type.Array(
    closed({
      id: Id,
      direction: literals(['asked', 'answered']),
      via: VIA,
      at: Instant,
      happenedOn: orNull(HappenedOn),
      by: Who,
      words: PrivateSaid,
      shared: orNull(closed({ at: Instant, by: Who })),
    }),
  ),
  may: Type.Array(Type.String({ description: 'A deed on this thread whose guard is silent for the caller now.' })),
});

const params = closed({ id: Id });
const onThread = closed({ id: Id, thread: Id });
const path = '/api/v1/concerns/:id/side-threads';

export const listSideThreads = endpoint({
  operationId: 'listSideThreads',
  method: 'GET',
  path,
  summary: 'The side threads of a concern with all that was asked and answered, for those who work on it.',
  for: STAFF,
  params,
  answer: closed({ items: Type.Array(SideThread), may: Type.Array(Type.String()) }),
});
export const openSideThread = endpoint({
  operationId: 'openSideThread',
  method: 'POST',
  path,
  summary: 'Open a side thread: with whom, and why. The customer sees both.',
  for: STAFF,
  params,
  body: closed({ with: ShortText, because: Text }),
  answer: SideThread,
  status: 201,
});
export const addToSideThread = endpoint({
  operationId: 'addToSideThread',
  method: 'POST',
  path: `${path}/:thread/entries`,
  summary: 'Write down what was asked or answered, and by which way.',
  for: STAFF,
  params: onThread,
  body: closed({ direction: literals(['asked', 'answered']), via: VIA, text: Text, happenedOn: optional(HappenedOn) }),
  answer: SideThread,
  status: 201,
});
export const shareSideThread = endpoint({
  operationId: 'shareSideThread',
  method: 'POST',
  path: `${path}/:thread/sharing`,
  summary: 'Open entries to the customer; without naming any, all of them.',
  for: STAFF,
  params: onThread,
  body: closed({ entries: optional(Type.Array(Id, { minItems: 1, maxItems: 100 })), text: optional(Text) }),
  answer: SideThread,
});
export const closeSideThread = endpoint({
  operationId: 'closeSideThread',
  method: 'POST',
  path: `${path}/:thread/closing`,
  summary: 'Close a side thread; a later entry opens it again.',
  for: STAFF,
  params: onThread,
  answer: SideThread,
});

export type SideThread = Static<typeof SideThread>;
