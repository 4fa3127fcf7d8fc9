import { expect, test } from 'vitest';
import { after, judy, mary, on, ours, outcome, passTime, program, type Step, sam, TOLD, upTo } from '../../../test/cast/concern.ts';

const make = (keeper = 'sam', due = on(18)): Step => [sam, on(16), { do: 'makePromise', id: 'call', promise: 'call', what: ours('a call'), keeper, due }];
const move = (at: string, due: string): Step => [sam, at, { do: 'renegotiatePromise', id: 'call', due, because: ours('the office is closed') }];

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
