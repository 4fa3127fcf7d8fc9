// Calls as a telephone system tells of them, and who may be calling. A number names a telephone and not a person: everybody
// who may be meant is shown, and a person says who it is.
import { type Static, Type } from 'typebox';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, literals, orNull, PersonRef } from './common/schemas.ts';
import { optional } from './deed.ts';

const NumberText = Type.String({ maxLength: 200, description: 'As the telephone system has it: +44 20 7946 0018, 020 7946 0018, tel: or sip:, or "anonymous".' });

export const MaybeCaller = closed({
  person: PersonRef,
  callMe: orNull(Type.String()),
  hidden: Type.Boolean({ description: 'Somebody of whom you may see nothing but the name.' }),
  household: Type.Array(PersonRef),
});
export const Recognised = closed({
  heard: literals(['number', 'withheld', 'unreadable']),
  people: Type.Array(MaybeCaller),
});
export const recogniseCaller = endpoint({
  operationId: 'recogniseCaller',
  method: 'GET',
  path: '/api/v1/calls/recognised',
  summary: 'Who may be calling from this number: all who have it on file.',
  for: STAFF,
  query: closed({ from: NumberText }),
  answer: Recognised,
});

export const Call = closed({
  id: Id,
  direction: literals(['in', 'out']),
  state: literals(['ringing', 'answered', 'missed', 'ended']),
  startedAt: Instant,
  answeredBy: orNull(PersonRef),
  /** The number, while the call goes on and for an hour after. */
  from: orNull(Type.String()),
  contact: orNull(Id),
});
export const recordCall = endpoint({
  operationId: 'recordCall',
  method: 'POST',
  path: '/api/v1/calls',
  summary: 'Tell of a call: when it rings, is answered, and ends, by the same id. It counts as one contact, however often it is told.',
  for: STAFF,
  body: closed({
    call: optional(Type.String({ minLength: 1, maxLength: 200, description: 'The telephone system’s own id of the call; without it, number and start name the call.' })),
    direction: optional(literals(['in', 'out'])),
    from: NumberText,
    to: optional(NumberText),
    startedAt: Instant,
    answeredBy: optional(Type.String({ maxLength: 200, description: 'Who took it, or made it: the id or the sign-in address of somebody on staff.' })),
    endedAt: optional(Instant),
  }),
  answer: Call,
  status: 201,
});
export const myCalls = endpoint({
  operationId: 'myCalls',
  method: 'GET',
  path: '/api/v1/calls/mine',
  summary: 'The calls that you are on now, the newest first.',
  for: STAFF,
  answer: closed({ items: Type.Array(Call) }),
});

export const settleCall = endpoint({
  operationId: 'settleCall',
  method: 'POST',
  path: '/api/v1/calls/:id/contact',
  summary: 'Say under which contact, or as which new concern, a call was logged, so that it counts once.',
  for: STAFF,
  params: closed({ id: Id }),
  body: closed({ contact: optional(Id), concern: optional(Id) }),
  answer: Call,
});

export type MaybeCaller = Static<typeof MaybeCaller>;
export type Call = Static<typeof Call>;
