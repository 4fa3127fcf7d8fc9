// One version of the plan as both sides see it: three lines, the day to look at it again, and what they said to it.
import { type Static, Type } from 'typebox';
import { closed, Id, Instant, literals, orNull, Said } from './common/schemas.ts';
import { Signature } from './signature.ts';

export const PlanView = closed({
  version: Type.Integer(),
  problem: Said,
  ours: Said,
  yours: orNull(Said),
  why: Said,
  review: Instant,
  reviewDue: Type.Boolean(),
  decisions: Type.Array(Id),
  fixes: Type.Array(Id),
  tasks: Type.Array(Id),
  state: literals(['proposed', 'agreed', 'not-quite', 'lapsed', 'replaced']),
  inForce: Type.Boolean(),
  answer: orNull(literals(['yes', 'not-quite'])),
  said: orNull(Said),
  answeredBy: orNull(Signature),
  changeAsked: orNull(Said),
  lapsed: orNull(literals(['understanding-corrected', 'not-okay', 'decision-reopened'])),
  by: Signature,
});

export type PlanView = Static<typeof PlanView>;
