import { expect, test } from 'vitest';
import { after, DELIVERED, DONE, judy, on, ours, outcome, own, passTime, type Step, sam, UNREACHABLE, upTo } from '../../../test/cast/concern.ts';
import { wakesAt } from './clock.ts';

const promise = (keeper: string): Step => [sam, on(17), { do: 'makePromise', id: 'call', promise: 'call', what: ours('a call'), keeper, due: on(25) }];

test('Three follow-ups unanswered over 14 days close it without an answer, which is not solved', () => {
  const silent = after(upTo(DONE), ...[24, 26].map((day) => passTime(on(day))), ...[33, 35].map((day) => passTime(on(day))), passTime(on(42)));
  expect(silent).toMatchObject({ standing: { how: 'done' }, followUp: { state: 'asked' } });
  expect(after(silent, passTime(on(44))).standing).toMatchObject({ how: 'closed-without-answer' });
});

test('Three tries within fewer than 14 days are not enough, and a word from Judy begins the count anew', () => {
  const phoned = (day: number): Step[] => [
    [sam, on(day), { do: 'askFollowUp', by: 'phone' }],
    [sam, on(day), { do: 'noteNoAnswer', next: `after ${day}` }],
  ];
  const thrice = after(upTo(DONE), ...phoned(24), ...phoned(30), ...phoned(37));
  expect(thrice).toMatchObject({ standing: { how: 'done' }, unanswered: [on(24), on(30), on(37)] });
  expect(after(thrice, ...phoned(38)).standing).toMatchObject({ how: 'closed-without-answer' });
  const spoke = after(thrice, [judy, on(37, '12:00'), { do: 'write', words: own('I was away') }]);
  expect(after(spoke, ...phoned(38)).standing).toMatchObject({ how: 'done' });
});

test('A letter leaves Judy the time to answer; a follow-up that she answered is not unanswered', () => {
  const asked = after(upTo(DONE), passTime(on(24)));
  expect(outcome(asked, [sam, on(25), { do: 'noteNoAnswer', next: 'next' }])).toBe('still-time-to-answer');
  const spoke = after(asked, [judy, on(25), { do: 'write', words: own('wait') }]);
  expect(outcome(spoke, [sam, on(27), { do: 'noteNoAnswer', next: 'next' }])).toBe('they-have-spoken');
  expect(outcome(spoke, passTime(on(26)))).toEqual(['followUpPlanned']);
});

test('The clock does not ask where it may not write, and does not come back for it', () => {
  const due = after(upTo(DONE), passTime(on(24), 'next', UNREACHABLE));
  expect(due.followUp).toMatchObject({ state: 'planned', fellDue: true });
  expect(wakesAt(due)).toBeNull();
});

test('Silence does not end what we still owe: with a promise due it stays open', () => {
  const owing = after(upTo(DELIVERED), promise('sam'), ...[24, 26, 33, 35, 42].map((day) => passTime(on(day))));
  expect(after(owing, passTime(on(44))).standing.is).toBe('open');
  const kept = after(owing, [sam, on(43), { do: 'keepPromise', id: 'call' }]);
  expect(after(kept, passTime(on(44))).standing).toMatchObject({ how: 'closed-without-answer' });
});
