import { expect, test } from 'vitest';
import { after, judy, nextUpdateOf, on, ours, outcome, own, passTime, type Step, sam, TOLD, UNREACHABLE, upTo } from '../../../test/cast/concern.ts';

const word = (at: string, nextUpdate?: string, more: object = {}): Step => [
  sam,
  at,
  { do: 'giveWord', words: ours('news'), ...(nextUpdate === undefined ? {} : { nextUpdate }), ...more },
];

test('A thanks does not move the next update; a word by a person sets the next one', () => {
  const thanked = after(upTo(TOLD), [judy, on(17), { do: 'write', words: own('thanks') }]);
  expect(nextUpdateOf(thanked)).toEqual(nextUpdateOf(upTo(TOLD)));
  expect(nextUpdateOf(after(thanked, word(on(17)))).due).toBe(on(20));
});

test('The clock breaks the next update when it is due, and it stands until a person gives the word', () => {
  const broken = after(upTo(TOLD), passTime(on(19)));
  expect(nextUpdateOf(broken)).toMatchObject({ state: 'broken', due: on(19) });
  expect(nextUpdateOf(after(broken, passTime(on(20)), [judy, on(20), { do: 'write', words: own('hello?') }])).state).toBe('broken');
  expect(outcome(broken, [judy, on(20), { do: 'moveNextUpdate', due: on(25) }])).toBe('give-the-word-first');
  expect(nextUpdateOf(after(broken, word(on(20)))).state).toBe('made');
});

test('A next update lies in the future when it is set, and later than a week only where Judy asked for it', () => {
  expect(outcome(upTo(TOLD), word(on(17), on(17)))).toBe('due-is-past');
  expect(outcome(upTo(TOLD), word(on(17), on(24)))).toEqual(['wordGiven']);
  expect(outcome(upTo(TOLD), word(on(17), on(25)))).toBe('too-long-without-a-word');
  expect(outcome(upTo(TOLD), word(on(17), on(28), { askedByCustomer: true }))).toEqual(['wordGiven']);
});

test('No word until I ask makes it a look by us, and a word is given only when Judy then asks', () => {
  const silent = after(upTo(TOLD), word(on(16, '09:00')), [judy, on(17), { do: 'wishUpdates', form: 'look' }]);
  expect(nextUpdateOf(silent).form).toBe('look');
  expect(outcome(silent, word(on(18)))).toBe('they-asked-for-silence');
  expect(outcome(silent, [sam, on(18), { do: 'look' }])).toEqual(['looked']);
  expect(outcome(after(silent, [judy, on(18), { do: 'write', words: own('any news?') }]), word(on(18)))).toEqual(['wordGiven']);
});

test('Who expects a word is not given only a look, unless nothing may be sent any more', () => {
  expect(outcome(upTo(TOLD), [sam, on(17), { do: 'look' }])).toBe('they-expect-a-word');
  expect(nextUpdateOf(after(upTo(TOLD), [sam, on(17), { do: 'look' }, UNREACHABLE])).form).toBe('look');
});
