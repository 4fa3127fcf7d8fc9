import { expect, test } from 'vitest';
import { after, BLANK, FOR_JUDY, judy, NO_WORDS, on, ours, outcome, own, type Step, sam, TOLD, upTo } from '../../../test/cast/concern.ts';

const ask: Step = [sam, on(16, '09:00'), { do: 'askTeachBack', id: 'drops', question: ours('how will you take the drops?') }];
const say = (round = 1, words = own('two in each eye')): Step => [judy, on(16, '10:00'), { do: 'sayBack', id: 'drops', round, answer: 'said', words }];
const gap = (round = 1, what = ours('I never said how often'), words = ours('two drops, twice a day')): Step => [
  sam,
  on(16, '11:00'),
  { do: 'answerTeachBack', id: 'drops', round, answer: 'gap', gap: what, words },
];
const asked = after(upTo(TOLD), ask);

test('What she says back is answered: that is it, or what we had not explained well, put in other words and asked again', () => {
  const said = after(asked, say());
  expect(outcome(said, [sam, on(16, '11:00'), { do: 'answerTeachBack', id: 'drops', round: 1, answer: 'clear' }])).toEqual(['explainedWell']);
  expect(outcome(said, gap(1, BLANK))).toBe('say-what-we-left-unclear');
  expect(outcome(said, gap(1, ours('gap'), BLANK))).toBe('explain-it-anew');
  const anew = after(said, gap());
  expect(anew.teachBacks).toMatchObject([{ state: 'asked', rounds: [{ gap: ours('I never said how often') }, { round: 2, explained: ours('two drops, twice a day') }] }]);
  expect(outcome(anew, say(1))).toBe('superseded');
  expect(after(anew, say(2)).teachBacks).toMatchObject([{ state: 'said' }]);
});

test('Nobody has to answer, and an empty answer is none', () => {
  expect(outcome(asked, say(1, NO_WORDS))).toBe('nothing-written');
  const left = after(asked, [judy, on(16, '10:00'), { do: 'sayBack', id: 'drops', round: 1, answer: 'rather-not' }]);
  expect(left.teachBacks).toMatchObject([{ state: 'left' }]);
  expect(outcome(left, gap())).toBe('nothing-said-back');
});

test('It can be about a task that still stands, and not about one that she declined', () => {
  const task = after(upTo(TOLD), [sam, on(16, '09:00'), { do: 'proposeTask', id: 'bill', title: ours('bill'), why: ours('why'), steps: ours('how'), asks: 'sam' }]);
  const about: Step = [sam, on(16, '09:30'), { do: 'askTeachBack', id: 'x', task: 'bill', question: ours('how?') }];
  expect(outcome(task, about)).toEqual(['teachBackAsked']);
  expect(outcome(after(task, [judy, on(16, '09:20'), { do: 'answerTask', id: 'bill', version: 1, answer: 'no' }]), about)).toBe('task-is-settled');
  expect(outcome(upTo(TOLD), about)).toBe('no-such-task');
});

test('Words that Sam wrote down for her are asked for again when she challenges them', () => {
  const noted = after(asked, [sam, on(16, '10:00'), { do: 'sayBack', id: 'drops', round: 1, answer: 'said', words: own('two') }, FOR_JUDY]);
  const back = after(noted, [judy, on(17), { do: 'disputeAct', act: noted.version }]);
  expect(back.teachBacks).toMatchObject([{ state: 'asked', rounds: [{ round: 1 }] }]);
  expect(back.teachBacks[0]?.rounds[0]).not.toHaveProperty('said');
});

test('We are not done before what she said back is answered', () => {
  const said = after(asked, say(), [sam, on(16, '11:00'), { do: 'answerMatter', matter: 'the bill', words: ours('we keep it') }]);
  expect(outcome(said, [sam, on(16, '12:00'), { do: 'sayDone' }])).toBe('answer-what-they-said-back');
});
