import { expect, test } from 'vitest';
import { alarmDue, isQuieterThanUsual, type Signs, standingOf } from './standing.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 16, 8, minute)).toISOString();
const well: Signs = { pausedAt: null, createdAt: at(0), lastOkAt: at(10), failingSince: null, fault: null, missing: 0 };
const none = { since: null, toldAt: null };
const due = (signs: Signs, minute: number, alarm = none as { since: string | null; toldAt: string | null }) =>
  alarmDue(standingOf(signs, at(minute), 15), alarm, { now: at(minute), minutes: 15 });

test('A channel that said fourteen minutes ago that it is well works; after fifteen it is silent, since then.', () => {
  expect(standingOf(well, at(24), 15)).toEqual({ is: 'works' });
  expect(standingOf(well, at(25), 15)).toEqual({ is: 'silent', since: at(10) });
});

test('One that was never heard of is silent since it was made.', () => {
  expect(standingOf({ ...well, lastOkAt: null }, at(15), 15)).toEqual({ is: 'silent', since: at(0) });
});

test('A failing one shows at once, and people are told once it has lasted, again after an hour, and once when it is well.', () => {
  const failing: Signs = { ...well, failingSince: at(12), fault: 'unreachable' };
  expect(standingOf(failing, at(13), 15)).toEqual({ is: 'failing', since: at(12), fault: 'unreachable' });
  expect(due(failing, 26)).toBe('nothing');
  expect(due(failing, 27)).toBe('tell');
  const told = { since: at(12), toldAt: at(27) };
  expect(due(failing, 86, told)).toBe('nothing');
  expect(due(failing, 87, told)).toBe('tell');
  expect(due({ ...well, lastOkAt: at(90) }, 91, told)).toBe('tell-well');
  expect(due({ ...well, lastOkAt: at(90) }, 91)).toBe('nothing');
});

test('A consent that was withdrawn does not come back by itself, so it is told at once; a refused sign-in waits.', () => {
  expect(due({ ...well, failingSince: at(12), fault: 'consent-withdrawn' }, 12)).toBe('tell');
  expect(due({ ...well, failingSince: at(12), fault: 'sign-in-refused' }, 12)).toBe('nothing');
});

test('A gap is told at once; a paused channel never, and when an alarm was told before, that it is over.', () => {
  expect(due({ ...well, missing: 1 }, 11)).toBe('tell');
  const paused = { ...well, pausedAt: at(11), failingSince: at(2), fault: 'cut-off' as const };
  expect(due(paused, 59)).toBe('nothing');
  expect(due(paused, 59, { since: at(2), toldAt: at(20) })).toBe('tell-well');
});

test('A day without mail is a hint only where each of six such weekdays had some by now.', () => {
  expect(isQuieterThanUsual(0, [3, 1, 2, 5, 1, 2])).toBe(true);
  expect(isQuieterThanUsual(1, [3, 1, 2, 5, 1, 2])).toBe(false);
  expect(isQuieterThanUsual(0, [3, 1, 0, 5, 1, 2])).toBe(false);
  expect(isQuieterThanUsual(0, [3, 1, 2, 5, 1])).toBe(false);
});
