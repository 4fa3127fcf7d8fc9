import { expect, test } from 'vitest';
import { after, BLANK, clock, FOR_JUDY, judy, NO_WORDS, on, ours, outcome, own, type Step, sam, TOLD, upTo } from '../../../test/cast/concern.ts';
import type { AttemptCommand } from './attempt.ts';
import { isRightFirstTime, type Task } from './taskEvents.ts';

const agreed = after(
  upTo(TOLD),
  [sam, on(16, '09:00'), { do: 'proposeTask', id: 'bill', title: ours('send us the bill'), why: ours('why'), steps: ours('how'), asks: 'sam', due: on(20) }],
  [judy, on(16, '10:00'), { do: 'answerTask', id: 'bill', version: 1, answer: 'yes', remind: true }],
);
const attempt = (parts: Partial<Extract<AttemptCommand, { do: 'makeAttempt' }>> = {}): Step => [judy, on(17), { do: 'makeAttempt', id: 'bill', version: 1, ...parts }];
const right = (of: number): Step => [sam, on(17, '12:00'), { do: 'judgeAttempt', id: 'bill', attempt: of, judgement: 'right' }];
const again = (of: number, good = ours('the photo is sharp'), missing = ours('the second page')): Step => [
  sam,
  on(17, '12:00'),
  { do: 'judgeAttempt', id: 'bill', attempt: of, judgement: 'again', good, missing },
];
const nameFault = (of: number, because = ours('the letter came late')): Step => [sam, on(18), { do: 'nameFault', id: 'bill', attempt: of, fault: 'circumstance', because }];
const taskOf = (story: typeof agreed): Task => story.tasks[0] as Task;

test('The first attempt that is right is right the first time; a second is right, and not the first time', () => {
  const first = after(agreed, attempt({ files: ['photo'], checked: [0, 1] }), right(1));
  expect(taskOf(first)).toMatchObject({ state: 'right', attempts: [{ files: ['photo'], checked: [0, 1] }] });
  expect(isRightFirstTime(taskOf(first))).toBe(true);
  const second = after(agreed, attempt(), again(1), attempt(), right(2));
  expect(taskOf(second).state).toBe('right');
  expect(isRightFirstTime(taskOf(second))).toBe(false);
});

test('What goes back says what is right already and what is missing', () => {
  const tried = after(agreed, attempt());
  expect(outcome(tried, again(1, BLANK))).toBe('say-what-is-right-already');
  expect(outcome(tried, again(1, ours('sharp'), BLANK))).toBe('say-what-is-missing');
  expect(outcome(tried, again(1))).toEqual(['attemptSentBack']);
});

test('What was not right counts against the wording until a person says otherwise, and why', () => {
  const back = after(agreed, attempt(), again(1));
  expect(taskOf(back).attempts).toMatchObject([{ judgement: { fault: { is: 'wording' } } }]);
  expect(outcome(back, nameFault(1, BLANK))).toBe('say-why-it-was-not-the-wording');
  expect(taskOf(after(back, nameFault(1))).attempts).toMatchObject([{ judgement: { fault: { is: 'circumstance', because: { id: 'the letter came late' } } } }]);
  expect(outcome(after(agreed, attempt()), nameFault(1))).toBe('no-attempt-sent-back');
});

test('Before a yes there is nothing to attempt, and one attempt is looked at before the next', () => {
  const proposed = after(upTo(TOLD), [sam, on(16, '09:00'), { do: 'proposeTask', id: 'bill', title: ours('bill'), why: ours('why'), steps: ours('how'), asks: 'sam' }]);
  expect(outcome(proposed, attempt())).toBe('no-task-agreed');
  expect(outcome(agreed, attempt({ version: 2 }))).toBe('superseded');
  expect(outcome(after(agreed, attempt()), attempt())).toBe('no-task-agreed');
  expect(
    outcome(after(agreed, attempt()), [sam, on(17), { do: 'proposeTask', id: 'x', replaces: 'bill', title: ours('bill'), why: ours('why'), steps: ours('how'), asks: 'sam' }]),
  ).toBe('look-at-the-attempt-first');
});

test('Doing it while in doubt is doing it as it is', () => {
  const doubted = after(agreed, [judy, on(16, '11:00'), { do: 'rateConfidence', id: 'bill', version: 1, confidence: 4 }]);
  expect(outcome(doubted, attempt())).toEqual(['taskKeptAsItIs', 'attemptMade']);
});

test('What was sent back by mistake can be right after all, and then it was right the first time', () => {
  const mended = after(agreed, attempt(), again(1), right(1));
  expect(isRightFirstTime(taskOf(mended))).toBe(true);
  expect(outcome(mended, again(1))).toBe('no-attempt-to-look-at');
});

test('Whoever has done their part is not reminded of it, and we are not done before we looked', () => {
  const tried = after(agreed, attempt({ words: NO_WORDS }));
  expect(outcome(tried, [clock, on(19, '08:30'), { do: 'passTime', followUp: 'f' }])).not.toContain('taskReminded');
  const answered = after(tried, [sam, on(17, '09:00'), { do: 'answerMatter', matter: 'the bill', words: ours('we keep it') }]);
  expect(outcome(answered, [sam, on(17, '10:00'), { do: 'sayDone' }])).toBe('look-at-the-attempt-first');
  expect(outcome(after(answered, right(1)), [sam, on(17, '13:00'), { do: 'sayDone' }])).toEqual(['saidDone']);
});

test('An attempt that Sam noted at the desk is taken away when Judy challenges it, unless he has looked at it since', () => {
  const brought = after(agreed, [sam, on(17), { do: 'makeAttempt', id: 'bill', version: 1, words: own('here it is') }, FOR_JUDY]);
  const dispute: Step = [judy, on(17, '14:00'), { do: 'disputeAct', act: brought.version }];
  expect(taskOf(after(brought, dispute))).toMatchObject({ attempts: [], tried: 1 });
  expect(taskOf(after(brought, right(1), dispute))).toMatchObject({ state: 'right' });
  expect(taskOf(after(brought, dispute, attempt()))).toMatchObject({ attempts: [{ attempt: 2 }] });
});
