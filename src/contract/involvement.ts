// Did involving the customer pay? Right the first time, took part, surer, came back: of concerns, never of persons.
import { type Static, Type } from 'typebox';
import { endpoint } from './common/endpoint.ts';
import { closed, Instant, orNull, ShortText } from './common/schemas.ts';

const few = closed({ is: Type.Literal('few') }, { description: 'Fewer than five: nothing is said of them.' });
export const Share = Type.Union([few, closed({ is: Type.Literal('share'), of: Type.Integer(), yes: Type.Integer(), percent: Type.Integer() })]);
export const Sureness = Type.Union([
  few,
  closed({ is: Type.Literal('sure'), of: Type.Integer(), first: Type.Number({ description: 'Of ten, on average.' }), last: Type.Number() }),
]);

/** Null is where nobody named a kind. */
const kind = { kind: orNull(Type.String()) };
export const ShareOfKind = closed({ ...kind, share: Share });
export const BackOfKind = closed({ ...kind, tookPart: Share, others: Share });

export const Involvement = closed({
  from: Instant,
  until: Instant,
  kinds: Type.Array(Type.String(), { description: 'Every kind of concern that can be asked for.' }),
  right: closed({ all: Share, kinds: Type.Array(ShareOfKind) }, { description: 'First attempts at a task that were right.' }),
  part: closed(
    { all: Share, kinds: Type.Array(ShareOfKind) },
    { description: 'Concerns that ended, in which they chose, added, said what matters, or said yes to a plan or a task.' },
  ),
  sure: closed({ all: Sureness, months: Type.Array(closed({ month: Type.String({ description: 'Such as 2026-11.' }), sure: Sureness })) }),
  back: closed(
    { until: Instant, tookPart: Share, others: Share, kinds: Type.Array(BackOfKind) },
    { description: 'Opened again, or a new concern of the same person, within ninety days. Only of those that ended ninety days ago or earlier.' },
  ),
});

export const showInvolvement = endpoint({
  operationId: 'showInvolvement',
  method: 'GET',
  path: '/api/v1/involvement',
  summary: 'Did involving the customer pay? Of your teams and sites; an owner reads it of the whole organisation.',
  for: ['lead', 'manager', 'owner'],
  query: closed({ months: Type.Optional(Type.Integer({ minimum: 1, maximum: 60, description: 'Twelve unless told.' })), kind: Type.Optional(ShortText) }),
  answer: Involvement,
});

export type Share = Static<typeof Share>;
export type Sureness = Static<typeof Sureness>;
export type ShareOfKind = Static<typeof ShareOfKind>;
export type Involvement = Static<typeof Involvement>;
