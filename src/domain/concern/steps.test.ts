import { expect, test } from 'vitest';
import { AGREED, after, DELIVERED, DONE, given, judy, OFFERED, on, ours, own, PROPOSED, passTime, SAID_YES, sam, TOLD, UNREACHABLE, upTo } from '../../../test/cast/concern.ts';
import { nextOf, type StepName, stepsOf } from './steps.ts';

const stepOf = (story: Parameters<typeof stepsOf>[0], step: StepName) => stepsOf(story).find((one) => one.step === step);

test('The six steps stand in their order from the first second, and listening is next', () => {
  const story = upTo(TOLD);
  expect(stepsOf(story).map(({ step, state }) => [step, state])).toEqual([
    ['apologise', 'waiting'],
    ['listen', 'waiting'],
    ['fix', 'waiting'],
    ['amends', 'waiting'],
    ['promises', 'waiting'],
    ['followUp', 'waiting'],
  ]);
  expect(nextOf(story)).toEqual({ next: 'offer-understanding', holder: 'us' });
});

test('What is next goes back and forth between Sam and Judy along the walk', () => {
  const walk = [OFFERED, SAID_YES, PROPOSED, AGREED, DELIVERED, DONE].map((step) => nextOf(upTo(step)));
  expect(walk.map(({ next, holder }) => [next, holder])).toEqual([
    ['await-understanding', 'customer'],
    ['propose-fix', 'us'],
    ['await-fix-answer', 'customer'],
    ['deliver-fix', 'us'],
    ['say-done', 'us'],
    ['follow-up-is-planned', 'us'],
  ]);
});

test('An offered understanding lies with Judy, a corrected one with us, a confirmed one is done in its round', () => {
  expect(stepOf(upTo(OFFERED), 'listen')).toMatchObject({ state: 'theirs', holder: 'customer', round: 1 });
  const corrected = after(upTo(OFFERED), [judy, on(16, '10:00'), { do: 'answerUnderstanding', round: 1, answer: 'correction', words: own('I had to leave') }]);
  expect(stepOf(corrected, 'listen')).toMatchObject({ state: 'doing', holder: 'us', round: 1 });
  expect(nextOf(corrected).next).toBe('offer-understanding');
  expect(stepOf(upTo(SAID_YES), 'listen')).toMatchObject({ state: 'done', round: 1, at: on(16, '12:00') });
});

test('A fix tells its date and whether Judy agreed, and after delivery waits only for her word on it', () => {
  expect(stepOf(upTo(PROPOSED), 'fix')).toMatchObject({ state: 'theirs', due: on(25), agreed: false });
  expect(stepOf(upTo(AGREED), 'fix')).toMatchObject({ state: 'doing', due: on(25), agreed: true });
  expect(stepOf(upTo(DELIVERED), 'fix')).toMatchObject({ state: 'done', holder: 'customer', at: on(17), confirmed: false });
});

test('No fix is needed where every matter was answered by what we will not do and why', () => {
  const refused = after(upTo(SAID_YES), [sam, on(17), { do: 'answerMatter', matter: 'the bill', words: ours('the visit took place, because') }]);
  expect(stepOf(refused, 'fix')).toMatchObject({ state: 'not-needed' });
});

test('Promises count what was kept, what is open and what is broken', () => {
  const make = (id: string, day: number) => [sam, on(16), { do: 'makePromise', id, promise: 'call', what: ours(id), keeper: 'sam', due: on(day) }] as const;
  const story = given(TOLD, make('one', 17), make('two', 18), make('three', 25), [sam, on(16, '20:00'), { do: 'keepPromise', id: 'one' }], passTime(on(18)));
  expect(stepOf(story, 'promises')).toMatchObject({ state: 'doing', holder: 'us', kept: 1, open: 2, broken: 1, due: on(18) });
  expect(nextOf(story)).toEqual({ next: 'own-up', holder: 'us' });
});

test('Amends lie with Judy while she chooses, and are not needed once she declined', () => {
  const offered = given(TOLD, [sam, on(16), { do: 'offerAmends', id: 'amends', options: [{ gesture: 'taxi', value: 2000 }] }]);
  expect(stepOf(offered, 'amends')).toMatchObject({ state: 'theirs', holder: 'customer' });
  const declined = after(offered, [judy, on(17), { do: 'answerAmends', id: 'amends', answer: 'decline' }]);
  expect(stepOf(declined, 'amends')).toMatchObject({ state: 'not-needed' });
});

test('A follow-up that the clock may not send is for a person to ask', () => {
  const story = after(upTo(DONE), passTime(on(24), 'next', UNREACHABLE));
  expect(stepOf(story, 'followUp')).toMatchObject({ state: 'doing', holder: 'us' });
  expect(nextOf(story)).toEqual({ next: 'ask-follow-up', holder: 'us' });
});

test('When Judy says that it is solved, the follow-up is done and nothing is next', () => {
  const story = after(upTo(DONE), [judy, on(18), { do: 'saySolved' }]);
  expect(stepOf(story, 'followUp')).toMatchObject({ state: 'done', at: on(18) });
  expect(nextOf(story)).toEqual({ next: 'nothing', holder: null });
});
