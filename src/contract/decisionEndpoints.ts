// Acts on decisions and on the plan, each endpoint once.

import { Type } from 'typebox';
import { BOTH, STAFF } from './common/audiences.ts';
import { closed, Id, Instant, literals, Text } from './common/schemas.ts';
import { CHOSEN_BECAUSE } from './decision.ts';
import { deed, deedOn, optional } from './deed.ts';

const OurOption = closed({ text: Text, good: Text, hard: Text });
const Ids = Type.Array(Id, { maxItems: 50 });
const onDecision = { decision: Id };
const onOption = { decision: Id, option: Id };
const onPlan = { version: Type.Integer({ minimum: 1 }) };
const version = Type.Integer({ minimum: 1, description: 'The version whose options were shown.' });

export const askDecision = deed('askDecision', '/decisions', STAFF, 'Put a question with two options or more, each with what is good and what is hard.', {
  question: Text,
  options: Type.Array(OurOption, { minItems: 2, maxItems: 12 }),
});
export const addOption = deedOn('addOption', '/decisions/:decision/options', BOTH, 'Add an option; the customer’s own may come without good and hard.', onDecision, {
  text: Text,
  good: optional(Text),
  hard: optional(Text),
});
export const changeOption = deedOn(
  'changeOption',
  '/decisions/:decision/options/:option',
  STAFF,
  'Change one of our options, or say what is good and hard about theirs.',
  onOption,
  {
    text: optional(Text),
    good: optional(Text),
    hard: optional(Text),
  },
);
export const closeOption = deedOn('closeOption', '/decisions/:decision/options/:option/closing', STAFF, 'Say that an option is not possible, and why.', onOption, { text: Text });
export const sayWhatMatters = deedOn(
  'sayWhatMatters',
  '/decisions/:decision/what-matters',
  BOTH,
  'What matters most to the customer; without words they would rather not say.',
  onDecision,
  {
    text: optional(Text),
  },
);
export const chooseOption = deedOn('chooseOption', '/decisions/:decision/choice', BOTH, 'The customer chooses.', onDecision, { version, option: Id });
export const askUsToChoose = deedOn('askUsToChoose', '/decisions/:decision/leaving', BOTH, 'The customer asks us to choose for them.', onDecision, { text: optional(Text) });
export const chooseForThem = deedOn('chooseForThem', '/decisions/:decision/choice-for-them', STAFF, 'Choose for them: as they asked, or with a reason that they see.', onDecision, {
  version,
  option: Id,
  because: literals(CHOSEN_BECAUSE),
  text: optional(Text),
});
export const reopenDecision = deedOn('reopenDecision', '/decisions/:decision/reopening', BOTH, 'Open a decision again, with a reason.', onDecision, { text: Text });
export const dropDecision = deedOn('dropDecision', '/decisions/:decision/dropping', STAFF, 'Take a question back that needs no answer any more, and say why.', onDecision, {
  text: Text,
});

export const proposePlan = deed('proposePlan', '/plans', STAFF, 'Propose the plan in three lines, with a day to look at it again.', {
  problem: Text,
  ours: Text,
  yours: optional(Text),
  why: Text,
  review: Instant,
  decisions: optional(Ids),
  fixes: optional(Ids),
  tasks: optional(Ids),
  after: optional(Type.Integer({ minimum: 0, description: 'The last version you saw; refused when there is a newer one.' })),
});
export const answerPlan = deedOn('answerPlan', '/plans/:version/answer', BOTH, 'Say yes to the plan, or what is not quite right.', onPlan, {
  answer: literals(['yes', 'not-quite']),
  text: optional(Text),
});
export const reviewPlan = deedOn('reviewPlan', '/plans/:version/review', BOTH, 'Keep the plan that is in force until a later day, or say what should change.', onPlan, {
  answer: literals(['keep', 'change']),
  review: optional(Instant),
  text: optional(Text),
});
