// What the wire shows of the customer's part: their tasks, how sure they are, their attempts, and what they said back.
import { type Static, Type } from 'typebox';
import { FAULTS } from '../domain/common/faults.ts';
import { closed, Id, Instant, literals, orNull, PersonRef, Said } from './common/schemas.ts';
import { Signature } from './signature.ts';

export const Fault = literals(FAULTS);
const Judgement = closed({
  is: literals(['right', 'again']),
  words: orNull(Said),
  missing: orNull(Said),
  good: orNull(Said),
  fault: orNull(
    closed({ is: Fault, named: Type.Boolean({ description: 'False until a person said so: it counts against the wording.' }), because: orNull(Said), by: orNull(Signature) }),
  ),
  by: Signature,
});
export const AttemptView = closed({
  attempt: Type.Integer(),
  version: Type.Integer(),
  words: orNull(Said),
  files: Type.Array(Id),
  answers: orNull(Id),
  checked: Type.Array(Type.Integer()),
  by: Signature,
  judgement: orNull(Judgement),
});
export const ConfidenceView = closed({ version: Type.Integer(), confidence: Type.Integer(), words: orNull(Said), by: Signature });
const TASK_STATES = ['proposed', 'doubted', 'change-asked', 'agreed', 'declined', 'taken-back', 'right'] as const;
export const TaskView = closed({
  id: Id,
  version: Type.Integer(),
  state: literals(TASK_STATES),
  title: Said,
  why: Said,
  steps: Type.Array(Type.String()),
  right: orNull(Said),
  checks: Type.Array(Type.String()),
  sample: orNull(Id),
  asks: PersonRef,
  reach: orNull(Said),
  due: orNull(Instant),
  form: orNull(closed({ id: Id, version: Type.Integer() })),
  proof: Type.Boolean(),
  wording: orNull(closed({ id: Id, version: Type.Integer() })),
  said: orNull(Said),
  takenBackWith: orNull(Said),
  remindAt: orNull(Instant),
  confidence: Type.Array(ConfidenceView),
  attempts: Type.Array(AttemptView),
  withUs: Type.Boolean({ description: 'An attempt waits for us to look at it.' }),
  rightFirstTime: orNull(Type.Boolean()),
  by: Signature,
});
export const TeachBackView = closed({
  id: Id,
  task: orNull(Id),
  question: Said,
  state: literals(['asked', 'said', 'clear', 'left']),
  rounds: Type.Array(closed({ round: Type.Integer(), explained: orNull(Said), said: orNull(Said), saidBy: orNull(Signature), gap: orNull(Said), by: Signature })),
  words: orNull(Said),
  by: Signature,
});

export type TaskView = Static<typeof TaskView>;
export type AttemptView = Static<typeof AttemptView>;
export type TeachBackView = Static<typeof TeachBackView>;
