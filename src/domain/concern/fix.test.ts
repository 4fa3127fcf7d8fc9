import { expect, test } from 'vitest';
import { AGREED, after, DELIVERED, DONE, judy, on, ours, outcome, PROPOSED, SAID_YES, type Step, sam, upTo } from '../../../test/cast/concern.ts';

const propose = (id: string, day: number, replaces?: string): Step => [
  sam,
  on(16, '15:00'),
  { do: 'proposeFix', id, words: ours(id), due: on(day), matters: ['the bill'], ...(replaces === undefined ? {} : { replaces }) },
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
