import { expect, test } from 'vitest';
import {
  after,
  BLANK,
  clock,
  DONE,
  FOR_JUDY,
  judy,
  NO_WORDS,
  OFFERED,
  on,
  ours,
  outcome,
  own,
  PROPOSED,
  passTime,
  SAID_YES,
  type Step,
  sam,
  TOLD,
  upTo,
} from '../../../test/cast/concern.ts';
import { wakesAt } from './clock.ts';
import { lastPlan, planInForce } from './plan.ts';
import { nextOf } from './steps.ts';

const LINES = { problem: ours('the bill'), ours: ours('we take it off'), yours: ours('she sends us the letter'), why: ours('so that she trusts the next one') };
const propose = (since: number, parts: object = {}): Step => [
  sam,
  on(16, '13:00'),
  { do: 'proposePlan', after: since, ...LINES, review: on(30), decisions: [], fixes: [], tasks: [], ...parts },
];
const answer = (version: number, at = on(16, '14:00')): Step => [judy, at, { do: 'answerPlan', version, answer: 'yes' }];
const option = (id: string) => ({ id, words: ours(id), good: ours('good'), hard: ours('hard') });
const proposed = after(upTo(SAID_YES), propose(0));
const agreed = after(proposed, answer(1));

test('A plan comes after her “yes, that is it”, in three lines, with a day to look at it again', () => {
  expect(outcome(upTo(OFFERED), propose(0))).toBe('understanding-not-confirmed');
  expect(outcome(upTo(SAID_YES), propose(0, { why: BLANK }))).toBe('three-lines-first');
  expect(outcome(upTo(SAID_YES), propose(0, { review: on(16) }))).toBe('due-is-past');
  expect(outcome(upTo(SAID_YES), propose(0, { yours: undefined }))).toEqual(['planProposed']);
});

test('It is in force only with Judy’s yes', () => {
  expect(planInForce(proposed)).toBeNull();
  expect(planInForce(agreed)).toMatchObject({ version: 1 });
});

test('“Not quite” says what, and the next round is a new version; an answer to the older is put again', () => {
  const not = (words = own('I have no letter')): Step => [judy, on(16, '14:00'), { do: 'answerPlan', version: 1, answer: 'not-quite', words }];
  expect(outcome(proposed, not(NO_WORDS))).toBe('say-what-is-not-right');
  const again = after(proposed, not(), [sam, on(17), { do: 'proposePlan', after: 1, ...LINES, review: on(30), decisions: [], fixes: [], tasks: [] }]);
  expect(nextOf(after(proposed, not())).next).toBe('change-plan');
  expect(again.plans).toMatchObject([{ state: 'replaced' }, { version: 2, state: 'proposed' }]);
  expect(outcome(again, answer(1, on(18)))).toBe('superseded');
  expect(planInForce(after(again, answer(2, on(18))))).toMatchObject({ version: 2 });
});

test('While a new version waits for her yes, the one that she agreed to stays in force', () => {
  const second = after(agreed, propose(1));
  expect(planInForce(second)).toMatchObject({ version: 1 });
  expect(lastPlan(second)).toMatchObject({ version: 2, state: 'proposed' });
  expect(outcome(agreed, propose(0))).toBe('superseded');
});

test('It rests on decisions that were taken, on fixes that there are and on tasks that she agreed to', () => {
  const asked = after(upTo(PROPOSED), [sam, on(16, '13:30'), { do: 'askDecision', id: 'visit', question: ours('where?'), options: [option('home'), option('clinic')] }]);
  expect(outcome(asked, propose(0, { decisions: ['visit'] }))).toBe('decide-first');
  expect(outcome(asked, propose(0, { decisions: ['nothing'] }))).toBe('no-such-decision');
  expect(outcome(asked, propose(0, { fixes: ['nothing'] }))).toBe('no-such-fix');
  expect(outcome(asked, propose(0, { tasks: ['nothing'] }))).toBe('task-not-agreed');
  expect(outcome(asked, propose(0, { fixes: ['fix'] }))).toEqual(['planProposed']);
});

test('When a decision that it rests on is opened again, the plan asks for a new yes; another plan stands', () => {
  const decided = after(
    upTo(SAID_YES),
    [sam, on(16, '12:10'), { do: 'askDecision', id: 'visit', question: ours('where?'), options: [option('home'), option('clinic')] }],
    [judy, on(16, '12:20'), { do: 'sayWhatMatters', id: 'visit' }],
    [judy, on(16, '12:30'), { do: 'chooseOption', id: 'visit', version: 1, option: 'home' }],
  );
  const again: Step = [judy, on(17), { do: 'reopenDecision', id: 'visit', words: own('the stairs') }];
  const resting = after(decided, propose(0, { decisions: ['visit'] }), answer(1));
  const opened = after(resting, again);
  expect(planInForce(opened)).toBeNull();
  expect(outcome(resting, again)).toEqual(['decisionReopened', 'planLapsed']);
  const taken = after(opened, [judy, on(17, '09:00'), { do: 'chooseOption', id: 'visit', version: 2, option: 'clinic' }]);
  expect([nextOf(opened).next, nextOf(taken).next]).not.toContain('nothing');
  expect(nextOf(taken).next).toBe('change-plan');
  expect(outcome(after(decided, propose(0), answer(1)), again)).toEqual(['decisionReopened']);
});

test('On a corrected understanding, or when it is not okay for we got them wrong, an agreed plan lapses like a fix', () => {
  expect(outcome(agreed, [judy, on(17), { do: 'answerUnderstanding', round: 1, answer: 'correction', words: own('no') }])).toEqual(['understandingCorrected', 'planLapsed']);
  expect(outcome(agreed, [judy, on(17), { do: 'sayNotOkay', misunderstood: true }])).toEqual(['saidNotOkay', 'planLapsed']);
  expect(outcome(agreed, [judy, on(17), { do: 'sayNotOkay' }])).toEqual(['saidNotOkay']);
});

test('On its day the clock says that it is time to look at it, once; not before, not when it has ended, not after a death', () => {
  expect(wakesAt(agreed)).toBe(on(19));
  expect(outcome(agreed, passTime(on(29)))).not.toContain('planReviewDue');
  expect(outcome(agreed, passTime(on(30)))).toContain('planReviewDue');
  const due = after(agreed, passTime(on(30)));
  expect(outcome(due, passTime(on(31)))).not.toContain('planReviewDue');
  expect(outcome(after(agreed, [judy, on(17), { do: 'saySolved' }]), passTime(on(30)))).not.toContain('planReviewDue');
  expect(outcome(after(agreed, [sam, on(17), { do: 'noteDeath' }]), passTime(on(30)))).not.toContain('planReviewDue');
  expect(outcome(proposed, passTime(on(30)))).not.toContain('planReviewDue');
});

test('Either side keeps the plan for longer, or says what should change', () => {
  const due = after(agreed, passTime(on(30)));
  const keep = (by: Step[0], review?: string): Step => [by, on(30, '10:00'), { do: 'reviewPlan', version: 1, answer: 'keep', ...(review === undefined ? {} : { review }) }];
  expect(after(due, keep(sam, on(45))).plans).toMatchObject([{ review: on(45), reviewDue: false }]);
  expect(outcome(due, keep(sam, on(30)))).toBe('due-is-past');
  expect(after(due, keep(judy)).plans).toMatchObject([{ review: on(60, '10:00') }]);
  const change = (words = own('less often')): Step => [judy, on(30, '10:00'), { do: 'reviewPlan', version: 1, answer: 'change', words }];
  expect(outcome(due, change(NO_WORDS))).toBe('say-what-should-change');
  expect(after(due, change())).toMatchObject({ awaitsUsSince: on(30, '10:00'), plans: [{ state: 'agreed', changeAsked: { words: { id: 'less often' } } }] });
  expect(outcome(proposed, keep(sam))).toBe('no-plan-in-force');
});

test('A yes to the plan that was not hers is asked again, and the plan before it is in force again', () => {
  const noted = after(agreed, propose(1), [sam, on(16, '15:00'), { do: 'answerPlan', version: 2, answer: 'yes' }, FOR_JUDY]);
  expect(planInForce(noted)).toMatchObject({ version: 2 });
  const back = after(noted, [judy, on(17), { do: 'disputeAct', act: noted.version }]);
  expect(lastPlan(back)).toMatchObject({ version: 2, state: 'proposed' });
  expect(planInForce(back)).toMatchObject({ version: 1 });
});

test('A review that was not hers goes back to its day', () => {
  const kept = after(agreed, [sam, on(17), { do: 'reviewPlan', version: 1, answer: 'keep', review: on(60) }, FOR_JUDY]);
  expect(after(kept, [judy, on(18), { do: 'disputeAct', act: kept.version }]).plans).toMatchObject([{ review: on(30) }]);
  const change = after(agreed, [sam, on(17), { do: 'reviewPlan', version: 1, answer: 'change', words: own('no') }, FOR_JUDY]);
  expect(after(change, [judy, on(18), { do: 'disputeAct', act: change.version }]).plans).toMatchObject([{ changeAsked: null }]);
});

test('A yes to our understanding that was not hers takes the plan with it, as it does a fix', () => {
  const noted = after(upTo(OFFERED), [sam, on(16, '12:00'), { do: 'answerUnderstanding', round: 1, answer: 'yes' }, FOR_JUDY]);
  const resting = after(noted, propose(0), answer(1));
  expect(after(resting, [judy, on(17), { do: 'disputeAct', act: noted.version }]).plans).toMatchObject([{ state: 'lapsed' }]);
});

test('A plan is never required: the walk goes on without one', () => {
  expect(upTo(DONE).plans).toEqual([]);
  expect(outcome(upTo(TOLD), [clock, on(17), { do: 'passTime', followUp: 'f' }])).toEqual([]);
});
