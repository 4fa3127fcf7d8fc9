import { expect, test } from 'vitest';
import { AGREED, after, DELIVERED, DONE, judy, on, ours, outcome, PAUL, PROPOSED, SAID_YES, type Step, sam, TOLD, upTo } from '../../../test/cast/concern.ts';

const propose = (id: string, day: number, replaces?: string): Step => [
  sam,
  on(16, '15:00'),
  { do: 'proposeFix', id, words: ours(id), due: on(day), matters: ['the bill'], ...(replaces === undefined ? {} : { replaces }) },
];
const apologise = (id: string, apology: 'regret' | 'full', more: object = {}): Step => [
  sam,
  on(19),
  { do: 'apologise', id, apology, matter: 'the bill', party: 'judy', words: ours(id), form: 'spoken', ...more },
];

test('A fix is proposed with a date that lies in the future, on a matter that there is', () => {
  expect(outcome(upTo(SAID_YES), propose('fix', 16))).toBe('due-is-past');
  expect(outcome(upTo(SAID_YES), [sam, on(16, '15:00'), { do: 'proposeFix', id: 'fix', words: ours('fix'), due: on(20), matters: ['another'] }])).toBe('no-such-matter');
});

test('A fix is delivered only after Judy agreed', () => {
  expect(outcome(upTo(PROPOSED), [sam, on(17), { do: 'deliverFix', id: 'fix', followUp: 'f' }])).toBe('no-fix-agreed');
  expect(outcome(upTo(AGREED), [sam, on(17), { do: 'deliverFix', id: 'fix', followUp: 'f' }])).toEqual(['fixDelivered', 'followUpPlanned']);
});

test('An answer names its version: a yes to a fix that was proposed anew is refused', () => {
  const anew = after(upTo(PROPOSED), propose('ignored', 26, 'fix'));
  expect(anew.fixes).toMatchObject([{ id: 'fix', version: 2 }]);
  expect(outcome(anew, [judy, on(17), { do: 'answerFix', id: 'fix', version: 1, answer: 'yes' }])).toBe('superseded');
  expect(outcome(anew, [judy, on(17), { do: 'answerFix', id: 'fix', version: 2, answer: 'yes' }])).toEqual(['fixAgreed']);
});

test('An id in use never names a second fix', () => {
  expect(outcome(upTo(PROPOSED), propose('fix', 26))).toBe('id-is-taken');
});

test('A fix that did not help leaves its matter unanswered, and opens a concern that had ended', () => {
  const no: Step = [judy, on(18), { do: 'confirmFix', id: 'fix', answer: 'no' }];
  expect(after(upTo(DELIVERED), no).matters).toMatchObject([{ answer: null }]);
  expect(outcome(upTo(DONE), no)).toEqual(['reopened', 'fixNotConfirmed']);
  expect(outcome(upTo(DONE), [judy, on(18), { do: 'confirmFix', id: 'fix', answer: 'yes' }])).toEqual(['fixConfirmed']);
});

test('Regret comes at once and the full apology after the facts, one of each for a matter and party', () => {
  const both = after(upTo(TOLD), apologise('a', 'regret'), apologise('b', 'full'));
  expect(outcome(both, apologise('c', 'regret'))).toBe('already-apologised');
  expect(outcome(both, apologise('c', 'full'))).toBe('already-apologised');
  expect(outcome(both, apologise('c', 'full', { party: PAUL }))).toBe('no-such-party');
});

test('A second apology needs something new, such as a broken promise, and says what changed', () => {
  const promised = after(upTo(TOLD), apologise('a', 'full'), [sam, on(19), { do: 'makePromise', id: 'call', promise: 'call', what: ours('call'), keeper: 'sam', due: on(20) }]);
  const second = (changed?: object): Step => [sam, on(21), { ...(apologise('b', 'full', { because: 'call', ...changed })[2] as object) } as Step[2]];
  expect(outcome(promised, apologise('b', 'full', { because: 'call', changed: ours('a bell') }))).toBe('nothing-new-to-apologise-for');
  expect(outcome(promised, second())).toBe('say-what-changed');
  const apologised = after(promised, second({ changed: ours('a bell rings') }));
  expect(apologised.apologies).toHaveLength(2);
  expect(outcome(apologised, [sam, on(22), { ...(second({ changed: ours('two bells') })[2] as object), id: 'c' } as Step[2]])).toBe('already-apologised');
});

test('One offer of amends stands at a time; Judy takes one, none, or says her own wish', () => {
  const offer: Step = [sam, on(16, '18:00'), { do: 'offerAmends', id: 'amends', options: [{ gesture: 'taxi', value: 2000 }] }];
  const offered = after(upTo(TOLD), offer);
  expect(outcome(offered, [sam, on(17), { do: 'offerAmends', id: 'more', options: [{ gesture: 'taxi', value: 2000 }] }])).toBe('amends-already-offered');
  expect(outcome(offered, [judy, on(17), { do: 'answerAmends', id: 'amends', answer: 'accept', gesture: 'yacht' }])).toBe('not-among-the-choices');
  const accepted = after(offered, [judy, on(17), { do: 'answerAmends', id: 'amends', answer: 'accept', gesture: 'taxi' }]);
  expect(outcome(accepted, [judy, on(17), { do: 'answerAmends', id: 'amends', answer: 'decline' }])).toBe('nothing-to-answer');
  expect(outcome(accepted, [sam, on(18), { do: 'giveAmends', id: 'amends' }])).toEqual(['amendsGiven']);
  expect(outcome(offered, [sam, on(18), { do: 'giveAmends', id: 'amends' }])).toBe('nothing-to-give');
});
