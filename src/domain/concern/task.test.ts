import { expect, test } from 'vitest';
import { after, BLANK, clock, FOR_JUDY, judy, mary, NO_WORDS, on, ours, outcome, own, passTime, type Step, sam, TOLD, upTo } from '../../../test/cast/concern.ts';
import { wakesAt } from './clock.ts';
import type { TaskCommand } from './task.ts';

const TEXT = { title: ours('send us the bill'), why: ours('then we can take it off'), steps: ours('a photo\nsend it'), asks: 'sam' };
const propose = (parts: Partial<Extract<TaskCommand, { do: 'proposeTask' }>> = {}): Step => [sam, on(16, '09:00'), { do: 'proposeTask', id: 'bill', ...TEXT, ...parts }];
const yes = (more: { remind?: true; confidence?: number } = {}, version = 1): Step => [judy, on(16, '10:00'), { do: 'answerTask', id: 'bill', version, answer: 'yes', ...more }];
const rate = (confidence: number, words?: string): Step => [
  judy,
  on(16, '10:05'),
  { do: 'rateConfidence', id: 'bill', version: 1, confidence, ...(words === undefined ? {} : { words: own(words) }) },
];
const answer = (said: 'change' | 'no', words = own('too far')): Step => [judy, on(16, '11:00'), { do: 'answerTask', id: 'bill', version: 1, answer: said, words }];
const asItIs: Step = [judy, on(16, '11:00'), { do: 'answerTask', id: 'bill', version: 1, answer: 'as-it-is' }];
const proposed = after(upTo(TOLD), propose());
const agreed = after(proposed, yes());

test('A task is proposed with what, why and how, and is not hers until she says yes', () => {
  expect(outcome(upTo(TOLD), propose({ why: BLANK }))).toBe('say-what-why-and-how');
  expect(outcome(upTo(TOLD), propose({ due: on(16) }))).toBe('due-is-past');
  expect(proposed.tasks).toMatchObject([{ state: 'proposed', version: 1 }]);
  expect(agreed.tasks).toMatchObject([{ state: 'agreed' }]);
});

test('Only Judy says yes, or staff who write down what she said: nobody assigns', () => {
  expect(outcome(proposed, [sam, on(16, '10:00'), { do: 'answerTask', id: 'bill', version: 1, answer: 'yes' }])).toBe('only-the-customer');
  expect(outcome(proposed, [sam, on(16, '10:00'), { do: 'answerTask', id: 'bill', version: 1, answer: 'yes' }, FOR_JUDY])).toEqual(['taskAccepted']);
});

test('A yes to a wording that was replaced is refused, and with a new version an earlier yes is over', () => {
  const anew = after(agreed, propose({ id: 'ignored', replaces: 'bill' }));
  expect(anew.tasks).toMatchObject([{ id: 'bill', version: 2, state: 'proposed' }]);
  expect(outcome(anew, yes())).toBe('superseded');
  expect(outcome(anew, yes({}, 2))).toEqual(['taskAccepted']);
});

test('A change needs her words, and her no is left alone: another way is a task of its own', () => {
  expect(outcome(proposed, answer('change', NO_WORDS))).toBe('say-what-to-change');
  const declined = after(proposed, answer('no'));
  expect(declined).toMatchObject({ tasks: [{ state: 'declined', said: own('too far') }], awaitsUsSince: on(16, '11:00') });
  expect(outcome(declined, propose({ replaces: 'bill' }))).toBe('they-said-no');
  expect(outcome(declined, propose({ id: 'another way' }))).toEqual(['taskProposed']);
  expect(outcome(after(proposed, answer('change')), propose({ replaces: 'bill' }))).toEqual(['taskProposed']);
});

test('Under 7 it is not agreed: at 7 it is', () => {
  expect(after(agreed, rate(7)).tasks).toMatchObject([{ state: 'agreed' }]);
  expect(after(agreed, rate(6)).tasks).toMatchObject([{ state: 'doubted' }]);
  expect(outcome(agreed, rate(11))).toBe('not-on-the-ruler');
  expect(outcome(agreed, rate(6.5))).toBe('not-on-the-ruler');
  expect(outcome(proposed, rate(9))).toBe('nothing-to-answer');
});

test('In doubt it is agreed again by a higher number or by her wish to do it as it is, and not by another yes', () => {
  const doubted = after(agreed, rate(4));
  expect(outcome(doubted, yes())).toBe('not-sure-yet');
  expect(after(doubted, asItIs).tasks).toMatchObject([{ state: 'agreed' }]);
  expect(after(doubted, rate(8)).tasks).toMatchObject([{ state: 'agreed', confidence: [{ confidence: 4 }, { confidence: 8 }] }]);
  expect(outcome(proposed, asItIs)).toBe('task-not-agreed');
});

test('A yes by telephone may bring the number with it, and under 7 it is in doubt at once', () => {
  expect(outcome(proposed, yes({ confidence: 3 }))).toEqual(['taskAccepted', 'confidenceRated']);
  expect(after(proposed, yes({ confidence: 3 })).tasks).toMatchObject([{ state: 'doubted' }]);
});

test('How sure she is over time is kept across wordings', () => {
  const anew = after(agreed, rate(4), propose({ replaces: 'bill' }));
  expect(anew.tasks).toMatchObject([{ version: 2, confidence: [{ version: 1, confidence: 4 }] }]);
});

test('One reminder a day before, only where she agreed to it and while it is hers to do', () => {
  const due = after(upTo(TOLD), propose({ due: on(18) }));
  const reminds = (story: typeof due) => outcome(story, [clock, on(17, '08:30'), { do: 'passTime', followUp: 'f' }]);
  expect(reminds(after(due, yes()))).toEqual([]);
  const wanted = after(due, yes({ remind: true }));
  expect(wakesAt(wanted)).toBe(on(17));
  expect(reminds(wanted)).toEqual(['taskReminded']);
  expect(reminds(after(wanted, passTime(on(17))))).toEqual([]);
  expect(reminds(after(wanted, rate(3)))).toEqual([]);
  expect(after(due, [judy, on(17, '09:00'), { do: 'answerTask', id: 'bill', version: 1, answer: 'yes', remind: true }]).tasks[0]?.remindAt).toBeUndefined();
});

test('A reminder that could not come in time is not sent late', () => {
  const wanted = after(upTo(TOLD), propose({ due: on(18) }), yes({ remind: true }));
  expect(outcome(wanted, [clock, on(18, '09:00'), { do: 'passTime', followUp: 'f' }])).toContain('reminderMissed');
  expect(after(wanted, passTime(on(18, '09:00'))).tasks[0]).not.toHaveProperty('reminded');
});

test('Staff take a task back, and what is finished stays so', () => {
  const back = after(agreed, [mary, on(16, '12:00'), { do: 'takeBackTask', id: 'bill', words: ours('we found the bill') }]);
  expect(back.tasks).toMatchObject([{ state: 'taken-back' }]);
  expect(outcome(back, [mary, on(16, '12:00'), { do: 'takeBackTask', id: 'bill' }])).toBe('no-such-task');
  expect(outcome(back, propose({ replaces: 'bill' }))).toBe('task-is-settled');
});

test('A yes that Sam wrote down goes back to a question when Judy challenges it; a number beside it stays no obstacle', () => {
  const noted = after(proposed, [sam, on(16, '10:00'), { do: 'answerTask', id: 'bill', version: 1, answer: 'yes', confidence: 8 }, FOR_JUDY]);
  const disputed = (act: number) => after(noted, [judy, on(17), { do: 'disputeAct', act }]).tasks;
  expect(disputed(3)).toMatchObject([{ state: 'proposed', confidence: [{ confidence: 8 }] }]);
  expect(disputed(4)).toMatchObject([{ state: 'agreed', confidence: [] }]);
});

test('A no that Sam wrote down, once challenged, leaves it where it was', () => {
  const noted = after(agreed, [sam, on(16, '10:00'), { do: 'answerTask', id: 'bill', version: 1, answer: 'no' }, FOR_JUDY]);
  expect(after(noted, [judy, on(17), { do: 'disputeAct', act: noted.version }]).tasks).toMatchObject([{ state: 'agreed' }]);
  const anew = after(proposed, [sam, on(16, '10:00'), { do: 'answerTask', id: 'bill', version: 1, answer: 'yes' }, FOR_JUDY], propose({ replaces: 'bill' }));
  expect(after(anew, [judy, on(17), { do: 'disputeAct', act: 3 }]).tasks).toMatchObject([{ version: 2, state: 'proposed' }]);
});
