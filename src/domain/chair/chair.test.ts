import { expect, test } from 'vitest';
import { type Chair, locksBrowser, locksSession, refusePin, stateOf, tried } from './chair.ts';

const at = (time: string): string => `2026-11-16T${time}:00.000Z`;
const turned: Chair = { turnedAt: at('08:00'), tries: 0, backAt: null, endedAt: null };

test('Judy’s page shows for an hour; then it closes, and the browser stays locked', () => {
  expect(stateOf(turned, at('08:59'))).toBe('open');
  expect(stateOf(turned, at('09:00'))).toBe('over');
  expect([locksBrowser(turned, at('08:59')), locksBrowser(turned, at('23:00'))]).toEqual([true, true]);
});

test('Given back it locks nothing', () => {
  const back = { ...turned, backAt: at('08:20') };
  expect([locksBrowser(back, at('08:21')), locksSession(back, at('08:21'))]).toEqual([false, false]);
});

test('After too many wrong PINs the browser may sign in again, and the old session never comes back', () => {
  const ended = { ...turned, endedAt: at('08:20') };
  expect([locksBrowser(ended, at('08:21')), locksSession(ended, at('23:00'))]).toEqual([false, true]);
});

test('The fifth wrong PIN ends it; the fifth right one turns it back, and a sixth does nothing', () => {
  expect([tried(false, 4), tried(false, 5)]).toEqual(['wrong', 'ended']);
  expect([tried(true, 5), tried(true, 6)]).toEqual(['back', 'ended']);
});

test('A PIN has four to eight digits, and is not one that a waiting person would guess', () => {
  for (const pin of ['2580', '19461205']) expect(refusePin(pin)).toBeNull();
  for (const pin of ['123', '123456789', '12a4', '']) expect(refusePin(pin)).toEqual({ refused: 'pin-is-digits' });
  for (const pin of ['0000', '1234', '4321', '7890', '98765432']) expect(refusePin(pin)).toEqual({ refused: 'pin-too-simple' });
  for (const pin of ['1235', '1122', '2468']) expect(refusePin(pin)).toBeNull();
});
