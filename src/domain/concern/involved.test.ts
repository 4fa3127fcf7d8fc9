import { expect, test } from 'vitest';
import { AGREED, after, bringOver, DELIVERED, DONE, FOR_JUDY, given, judy, on, ours, own, program, type Step, sam, TOLD, upTo } from '../../../test/cast/concern.ts';
import { isCounted, tookPart } from './involved.ts';

const option = (id: string) => ({ id, words: ours(id), good: ours(`${id} is good`), hard: ours(`${id} is hard`) });
const ASKED: Step = [sam, on(16, '10:00'), { do: 'askDecision', id: 'visit', question: ours('where?'), options: [option('home'), option('clinic')] }];
const MATTERS: Step = [judy, on(16, '11:00'), { do: 'sayWhatMatters', id: 'visit', words: own('no stairs') }];
const RATHER_NOT: Step = [judy, on(16, '11:00'), { do: 'sayWhatMatters', id: 'visit' }];
const CHOSE: Step = [judy, on(16, '12:00'), { do: 'chooseOption', id: 'visit', version: 1, option: 'home' }];
const LEFT: Step = [judy, on(16, '12:00'), { do: 'askUsToChoose', id: 'visit' }];
const TASK: Step = [sam, on(16, '09:00'), { do: 'proposeTask', id: 'bill', title: ours('the bill'), why: ours('why'), steps: ours('a photo'), asks: 'sam' }];
const answerTask = (confidence?: number): Step => [
  judy,
  on(16, '10:00'),
  { do: 'answerTask', id: 'bill', version: 1, answer: 'yes', ...(confidence === undefined ? {} : { confidence }) },
];
const asked = after(upTo(TOLD), ASKED);
const solved = (circumstances = {}): Step => [Object.keys(circumstances).length === 0 ? judy : sam, on(18), { do: 'saySolved' }, circumstances];

test('Judy took part when she said what matters, chose, or added an option; not when she was only asked', () => {
  expect(tookPart(asked)).toBe(false);
  expect(tookPart(after(asked, MATTERS))).toBe(true);
  const added: Step = [judy, on(16, '12:00'), { do: 'addOption', id: 'visit', option: { id: 'phone', words: own('by phone') } }];
  expect(tookPart(after(asked, RATHER_NOT))).toBe(false);
  expect(tookPart(after(asked, RATHER_NOT, added))).toBe(true);
  expect(tookPart(after(asked, RATHER_NOT, CHOSE))).toBe(true);
});

test('Leaving the choice to us is not taking part, nor is a yes to a fix', () => {
  expect(tookPart(after(asked, LEFT))).toBe(false);
  expect(tookPart(upTo(AGREED))).toBe(false);
});

test('A yes to a task is taking part; a yes in doubt is not yet', () => {
  const proposed = after(upTo(TOLD), TASK);
  expect(tookPart(proposed)).toBe(false);
  expect(tookPart(after(proposed, answerTask(5)))).toBe(false);
  expect(tookPart(after(proposed, answerTask(8)))).toBe(true);
});

test('The first end and the first return are kept, whatever comes after', () => {
  expect(upTo(DELIVERED).cameToEnd).toBeNull();
  const back: Step = [judy, on(24), { do: 'sayNotOkay', words: own('the bill came again') }];
  const twice = after(upTo(DONE), solved(), back, [judy, on(25), { do: 'saySolved' }], [judy, on(28), { do: 'reopen' }]);
  expect(upTo(DONE).cameToEnd).toEqual({ at: on(17, '09:00') });
  expect(twice.cameToEnd).toEqual({ at: on(17, '09:00'), backAt: on(24) });
});

test('An end that Sam wrote down and Judy challenged never was', () => {
  const ended = after(upTo(TOLD), solved(FOR_JUDY));
  expect(ended.cameToEnd).toEqual({ at: on(18) });
  expect(after(ended, [judy, on(19), { do: 'disputeAct', act: 2 }]).cameToEnd).toBeNull();
});

test('What was brought over counts once somebody took it up, and no more when the customer has died', () => {
  const brought = given([program, on(1), bringOver]);
  expect(isCounted(brought)).toBe(false);
  expect(isCounted(after(brought, [sam, on(2), { do: 'takeUp', owner: 'sam' }]))).toBe(true);
  expect(isCounted(after(upTo(TOLD), [sam, on(17), { do: 'noteDeath' }]))).toBe(false);
});
