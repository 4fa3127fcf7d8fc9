import { expect, test } from 'vitest';
import { after, judy, mary, nextUpdateOf, on, ours, outcome, own, passTime, program, type Step, sam, TOLD, UNREACHABLE, upTo } from '../../../test/cast/concern.ts';

const make = (keeper = 'sam', due = on(18)): Step => [sam, on(16), { do: 'makePromise', id: 'call', promise: 'call', what: ours('a call'), keeper, due }];
const move = (at: string, due: string): Step => [sam, at, { do: 'renegotiatePromise', id: 'call', due, because: ours('the office is closed') }];
const word = (at: string, nextUpdate?: string, more: object = {}): Step => [
  sam,
  at,
  { do: 'giveWord', words: ours('news'), ...(nextUpdate === undefined ? {} : { nextUpdate }), ...more },
];

test('Sam promises in his own name at once; in the name of Mary only with her yes', () => {
  expect(after(upTo(TOLD), make()).promises).toMatchObject([{ state: 'made' }]);
  const asked = after(upTo(TOLD), make('mary osei'));
  expect(asked.promises).toMatchObject([{ state: 'asked' }]);
  expect(outcome(asked, [sam, on(16), { do: 'takePromise', id: 'call', answer: 'yes' }])).toBe('promise-not-asked');
  expect(outcome(asked, [sam, on(16), { do: 'keepPromise', id: 'call' }])).toBe('promise-not-taken');
  expect(outcome(asked, [mary, on(16), { do: 'takePromise', id: 'call', answer: 'yes' }])).toEqual(['promiseTaken']);
  expect(outcome(asked, [program, on(16), { do: 'takePromise', id: 'call', answer: 'yes' }])).toEqual(['promiseTaken']);
});

test('A promise is moved before it is due, by its keeper, with the answer of Judy', () => {
  const asked = after(upTo(TOLD), make(), move(on(17), on(20)));
  expect(asked.promises).toMatchObject([{ due: on(18), move: { due: on(20) } }]);
  expect(outcome(asked, [judy, on(17), { do: 'answerRenegotiation', id: 'call', due: on(21), answer: 'yes' }])).toBe('superseded');
  expect(after(asked, [judy, on(17), { do: 'answerRenegotiation', id: 'call', due: on(20), answer: 'yes' }]).promises).toMatchObject([{ due: on(20), moved: 1 }]);
  expect(outcome(after(upTo(TOLD), make()), move(on(18), on(20)))).toBe('already-due');
  expect(outcome(after(upTo(TOLD), make()), [mary, on(17), { do: 'renegotiatePromise', id: 'call', due: on(20), because: ours('x') }])).toBe('promise-not-standing');
});

test('A wish to move that Judy has not answered does not keep a promise from breaking', () => {
  const broken = after(upTo(TOLD), make(), move(on(17), on(20)), passTime(on(18)));
  expect(broken.promises).toMatchObject([{ state: 'broken', late: true }]);
  expect(broken.promises[0]).not.toHaveProperty('move');
  expect(after(upTo(TOLD), make(), passTime(on(18, '07:59'))).promises).toMatchObject([{ state: 'made' }]);
});

test('A promise that was kept after it was due is told as broken first, also where the clock came too late', () => {
  expect(outcome(after(upTo(TOLD), make()), [sam, on(18), { do: 'keepPromise', id: 'call' }])).toEqual(['promiseBroken', 'promiseKept']);
  expect(outcome(after(upTo(TOLD), make()), [sam, on(17), { do: 'keepPromise', id: 'call' }])).toEqual(['promiseKept']);
});

test('A broken promise is owned up to; one that stands is not', () => {
  const own: Step = [sam, on(18, '09:00'), { do: 'ownUp', id: 'call', words: ours('I did not call') }];
  expect(outcome(after(upTo(TOLD), make(), passTime(on(18))), own)).toEqual(['promiseOwnedUp']);
  expect(outcome(after(upTo(TOLD), make('sam', on(19, '07:00'))), own)).toBe('promise-not-broken');
});

test('Only Judy releases a promise, and Sam cannot say it for himself', () => {
  expect(outcome(after(upTo(TOLD), make()), [sam, on(17), { do: 'releasePromise', id: 'call' }])).toBe('only-the-customer');
  expect(outcome(after(upTo(TOLD), make()), [judy, on(17), { do: 'releasePromise', id: 'call' }])).toEqual(['promiseReleased']);
});

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

test('A next update lies in the future when it is set, and later than the usual only where Judy asked for it', () => {
  expect(outcome(upTo(TOLD), word(on(17), on(17)))).toBe('due-is-past');
  expect(outcome(upTo(TOLD), word(on(17), on(20)))).toEqual(['wordGiven']);
  expect(outcome(upTo(TOLD), word(on(17), on(21)))).toBe('too-long-without-a-word');
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
