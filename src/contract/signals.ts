// Signals: whose contacts stand out, with the evidence, for a person to look at. Never a word on anybody.

import { type Static, Type } from 'typebox';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, literals, orNull, PageQuery, PersonRef, page, Said, Text } from './common/schemas.ts';
import { ContactWeek } from './contacts.ts';

const optional = Type.Optional;
const params = closed({ id: Id });

export const SIGNAL_RULES = ['7d', '30d', '90d', 'top', 'household', 'rise'] as const;
export const SIGNAL_KINDS = ['person', 'household', 'place', 'topic'] as const;
export const Standing = closed({ rule: literals(SIGNAL_RULES), count: Type.Integer(), since: Instant });

export const SignalAnswer = closed({ answer: literals(['taken-up', 'let-be']), by: PersonRef, at: Instant, because: orNull(Said), returnsAt: orNull(Instant) });
const shared = {
  id: Id,
  kind: literals(SIGNAL_KINDS),
  /** A person’s or place’s name, a topic’s words; a household’s members say who it is. */
  name: Type.String(),
  people: Type.Array(PersonRef),
  since: Instant,
  state: literals(['seen', 'taken-up', 'let-be', 'over']),
  answer: orNull(SignalAnswer),
};
export const SignalRow = closed({ ...shared, contacts: Type.Integer({ description: 'In the last ninety days; of a place or topic in the last seven.' }) });

export const Signal = closed({
  ...shared,
  standing: Type.Array(Standing),
  /** Contacts in a usual week, of a place or a topic. */
  usual: orNull(Type.Number()),
  weeks: Type.Array(ContactWeek),
  onTheirBehalf: Type.Integer(),
  about: Type.Array(closed({ topic: Type.String(), contacts: Type.Integer() })),
  concerns: Type.Array(closed({ id: Id, number: Type.Integer(), title: Type.String(), contacts: Type.Integer(), open: Type.Boolean() })),
  /** What we last said to them, as far as you may see it. */
  lastWord: orNull(closed({ at: Instant, via: Type.String(), words: orNull(Said), concern: orNull(closed({ id: Id, number: Type.Integer() })) })),
  earlier: Type.Array(SignalAnswer),
  may: Type.Array(Type.String()),
});

export const listSignals = endpoint({
  operationId: 'listSignals',
  method: 'GET',
  path: '/api/v1/signals',
  summary: 'Whose contacts stand out now, the most contacts first; those that were let be only where asked for.',
  for: STAFF,
  query: closed({ ...PageQuery, kind: optional(literals(SIGNAL_KINDS)), state: optional(literals(['open', 'let-be', 'all'])) }),
  answer: page(SignalRow),
});
export const showSignal = endpoint({
  operationId: 'showSignal',
  method: 'GET',
  path: '/api/v1/signals/:id',
  summary: 'One signal with its evidence: the contacts over time, what they were about, and what you last said.',
  for: STAFF,
  params,
  answer: Signal,
});
export const takeUpSignal = endpoint({
  operationId: 'takeUpSignal',
  method: 'POST',
  path: '/api/v1/signals/:id/taking-up',
  summary: 'Take a signal up: you look after it now.',
  for: STAFF,
  params,
  answer: Signal,
});
export const letSignalBe = endpoint({
  operationId: 'letSignalBe',
  method: 'POST',
  path: '/api/v1/signals/:id/letting-be',
  summary: 'Let a signal be for some days, and say why; where it stands then, it comes back.',
  for: STAFF,
  params,
  body: closed({ text: Text, days: optional(Type.Integer({ minimum: 1, maximum: 90 })) }),
  answer: Signal,
});

export type SignalRow = Static<typeof SignalRow>;
export type Signal = Static<typeof Signal>;
export type SignalAnswer = Static<typeof SignalAnswer>;
