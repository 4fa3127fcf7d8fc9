// The customer's part over the wire: tasks on both sides' list, how sure they are, attempts, and teach-back.

import { Type } from 'typebox';
import { BOTH, STAFF } from './common/audiences.ts';
import { closed, Id, Instant, literals, ShortText, Text } from './common/schemas.ts';
import { deed, deedOn, optional } from './deed.ts';
import { Fault } from './task.ts';

export const Line = Type.String({ minLength: 1, maxLength: 1000, pattern: '^[^\\r\\n]*\\S[^\\r\\n]*$' });
const Version = Type.Integer({ minimum: 1 });
const onTask = { task: Id };
const onAttempt = { task: Id, attempt: Version };
const onTeachBack = { teachBack: Id };
const Ruler = Type.Integer({ minimum: 0, maximum: 10 });

export const proposeTask = deed('proposeTask', '/tasks', STAFF, 'Propose what the customer could do; it is theirs only when they say yes.', {
  wording: optional(closed({ id: Id, version: Version }, { description: 'A wording of the catalogue, whose text is then used; without it, title, why and steps are given here.' })),
  title: optional(ShortText),
  why: optional(Text),
  steps: optional(Type.Array(Line, { minItems: 1, maxItems: 20 })),
  right: optional(Text),
  checks: optional(Type.Array(Line, { maxItems: 12, description: 'Short yes or no things to look at before it is sent.' })),
  sample: optional(Id),
  asks: optional(Type.String({ format: 'uuid', description: 'Who on staff can be asked; by default whoever proposes it.' })),
  reach: optional(ShortText),
  due: optional(Instant),
  proof: optional(Type.Literal(true)),
  form: optional(Type.String({ format: 'uuid', description: 'A form of the catalogue, asked in its newest version.' })),
  replaces: optional(Type.String({ format: 'uuid', description: 'The task of which this is the next version.' })),
});
export const answerTask = deedOn('answerTask', '/tasks/:task/answer', BOTH, 'Yes, what to change, “not for me”, or “as it is” where they are not sure.', onTask, {
  version: Version,
  answer: literals(['yes', 'change', 'no', 'as-it-is']),
  text: optional(Text),
  confidence: optional(Ruler),
  remind: optional(Type.Literal(true)),
});
export const rateConfidence = deedOn('rateConfidence', '/tasks/:task/confidence', BOTH, 'How sure they are, 0 to 10; under 7 with what would make it an 8.', onTask, {
  version: Version,
  confidence: Ruler,
  text: optional(Text),
});
export const takeBackTask = deedOn('takeBackTask', '/tasks/:task/taking-back', STAFF, 'Take a task back that is not needed any more.', onTask, { text: optional(Text) });
export const makeAttempt = deedOn('makeAttempt', '/tasks/:task/attempts', BOTH, '“I have done it”, with what shows it.', onTask, {
  version: Version,
  text: optional(Text),
  files: optional(Type.Array(Id, { maxItems: 10 })),
  answers: optional(Id),
  checked: optional(Type.Array(Type.Integer({ minimum: 0, maximum: 11 }), { maxItems: 12 })),
});
export const judgeAttempt = deedOn(
  'judgeAttempt',
  '/tasks/:task/attempts/:attempt/judgement',
  STAFF,
  'Say that it is right, or what is right already and what is missing.',
  onAttempt,
  {
    judgement: literals(['right', 'again']),
    text: optional(Text),
    good: optional(Text),
    missing: optional(Text),
  },
);
export const nameFault = deedOn('nameFault', '/tasks/:task/attempts/:attempt/fault', STAFF, 'Say why it was not right yet; until then it counts against our wording.', onAttempt, {
  fault: Fault,
  because: Text,
});
export const askTeachBack = deed('askTeachBack', '/teach-backs', STAFF, 'Ask them to say in their own words whether we explained it well.', {
  question: Text,
  task: optional(Id),
});
export const sayBack = deedOn('sayBack', '/teach-backs/:teachBack/words', BOTH, 'What they understood, in their own words; or that they would rather not.', onTeachBack, {
  round: Version,
  answer: literals(['said', 'rather-not']),
  text: optional(Text),
});
export const answerTeachBack = deedOn(
  'answerTeachBack',
  '/teach-backs/:teachBack/answer',
  STAFF,
  '“That is it”, or what we did not explain well, and how we put it now.',
  onTeachBack,
  {
    round: Version,
    answer: literals(['clear', 'gap']),
    text: optional(Text),
    gap: optional(Text),
  },
);
