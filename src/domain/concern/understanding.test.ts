import { expect, test } from 'vitest';
import { AGREED, after, BLANK, DELIVERED, judy, OFFERED, on, ours, outcome, own, SAID_YES, type Step, sam, TOLD, upTo } from '../../../test/cast/concern.ts';
import { isToBeAskedAgain } from './understanding.ts';

const again = (day: number, by: 'mail' | 'phone'): Step => [sam, on(day), { do: 'askUnderstandingAgain', round: 1, by }];
const silence: Step = [sam, on(18, '12:00'), { do: 'actUnconfirmed', because: 'silence', followUp: 'follow-up 1' }];
const correction: Step = [judy, on(17), { do: 'answerUnderstanding', round: 1, answer: 'correction', words: own('I had to leave') }];
const safety: Step = [sam, on(16), { do: 'actUnconfirmed', because: 'safety', words: ours('the stair is loose'), followUp: 'follow-up 1' }];
const propose = (day: number): Step => [sam, on(day), { do: 'proposeFix', id: 'fix', words: ours('the bill comes off'), due: on(28), matters: ['the bill'] }];

test('Judy says yes or corrects, round after round, and every round is kept', () => {
  const second = after(
    upTo(OFFERED),
    correction,
    [sam, on(18), { do: 'offerUnderstanding', after: 1, words: ours('round 2'), by: 'mail' }],
    [judy, on(18), { do: 'answerUnderstanding', round: 2, answer: 'yes' }],
  );
  expect(second.understanding).toBe('understood');
  expect(second.rounds.map(({ answer }) => answer?.is)).toEqual(['correction', 'yes']);
});

test('An answer to a round that was superseded is refused, as is an offer that overlooks one', () => {
  const second = after(upTo(OFFERED), [sam, on(17), { do: 'offerUnderstanding', after: 1, words: ours('round 2'), by: 'mail' }]);
  expect(outcome(second, [judy, on(17), { do: 'answerUnderstanding', round: 1, answer: 'yes' }])).toBe('superseded');
  expect(outcome(upTo(OFFERED), [sam, on(17), { do: 'offerUnderstanding', after: 0, words: ours('round 1'), by: 'mail' }])).toBe('superseded');
});

test('A second yes works, but nothing happens', () => {
  expect(outcome(upTo(SAID_YES), [judy, on(17), { do: 'answerUnderstanding', round: 1, answer: 'yes' }])).toEqual([]);
});

test('There is no fix before yes, except for safety with a reason', () => {
  expect(outcome(upTo(OFFERED), propose(17))).toBe('understanding-not-confirmed');
  expect(outcome(upTo(TOLD), [sam, on(16), { do: 'actUnconfirmed', because: 'safety', words: BLANK, followUp: 'f' }])).toBe('say-why-it-cannot-wait');
  expect(outcome(after(upTo(TOLD), safety), propose(17))).toEqual(['fixProposed']);
});

test('Acting unconfirmed runs follow-ups, for safety as for silence', () => {
  expect(outcome(upTo(TOLD), safety)).toEqual(['actingUnconfirmed', 'followUpPlanned']);
  expect(outcome(after(upTo(OFFERED), again(17, 'phone'), again(18, 'mail')), silence)).toEqual(['actingUnconfirmed', 'followUpPlanned']);
});

test('Acting unconfirmed comes after three unanswered tries, not after two', () => {
  expect(outcome(after(upTo(OFFERED), again(17, 'phone')), silence)).toBe('ask-again-first');
});

test('The three tries use two channels where Judy has two, and one where she has one', () => {
  const byMailOnly = after(upTo(OFFERED), again(17, 'mail'), again(18, 'mail'));
  expect(outcome(byMailOnly, silence)).toBe('try-another-way-first');
  const [actor, at, command] = silence;
  expect(outcome(byMailOnly, [actor, at, command, { reach: { ways: ['mail'], canWrite: true } }])).toEqual(['actingUnconfirmed', 'followUpPlanned']);
});

test('Tries that Judy answered with a correction do not count as silence', () => {
  expect(outcome(after(upTo(OFFERED), again(16, 'phone'), again(16, 'mail'), correction), silence)).toBe('ask-again-first');
});

test('A fix while acting unconfirmed needs no answer and is shown as not agreed', () => {
  const story = after(upTo(TOLD), safety, propose(17), [sam, on(18), { do: 'deliverFix', id: 'fix', followUp: 'f' }]);
  expect(story.fixes).toMatchObject([{ state: 'delivered', agreed: false }]);
});

test('The understanding is asked again at the next contact, and not before', () => {
  const acting = after(upTo(OFFERED), again(17, 'phone'), again(18, 'mail'), silence);
  expect(isToBeAskedAgain(acting)).toBe(false);
  const called = after(acting, [sam, on(21), { do: 'noteContact', direction: 'in' }]);
  expect(isToBeAskedAgain(called)).toBe(true);
  expect(isToBeAskedAgain(after(called, again(21, 'phone')))).toBe(false);
});

test('On a correction an agreed fix lapses, and what was delivered stands', () => {
  expect(after(upTo(AGREED), correction).fixes).toMatchObject([{ state: 'lapsed' }]);
  expect(after(upTo(DELIVERED), correction).fixes).toMatchObject([{ state: 'delivered' }]);
});

test('On a correction a promise stands until Judy releases it', () => {
  const promised = after(upTo(OFFERED), [sam, on(16, '10:00'), { do: 'makePromise', id: 'call', promise: 'call', what: ours('a call'), keeper: 'sam', due: on(20) }], correction);
  expect(promised.promises).toMatchObject([{ state: 'made' }]);
  expect(after(promised, [judy, on(18), { do: 'releasePromise', id: 'call' }]).promises).toMatchObject([{ state: 'released' }]);
});

test('A yes does not cover a matter that was added after it', () => {
  const added = after(upTo(SAID_YES), [judy, on(17), { do: 'addMatter', matter: { id: 'the wait', about: own('two hours') } }]);
  const both: Step = [sam, on(17), { do: 'proposeFix', id: 'fix', words: ours('both'), due: on(25), matters: ['the bill', 'the wait'] }];
  expect(outcome(added, both)).toBe('understanding-not-confirmed');
  expect(outcome(added, propose(17))).toEqual(['fixProposed']);
  expect(outcome(added, [sam, on(17), { do: 'offerUnderstanding', after: 1, words: ours('round 2'), by: 'mail' }])).toEqual(['understandingOffered']);
  expect(outcome(upTo(SAID_YES), [sam, on(17), { do: 'offerUnderstanding', after: 1, words: ours('round 2'), by: 'mail' }])).toBe('already-understood');
});
