import { expect, test } from 'vitest';
import type { Beat } from './beat.ts';
import { fasterThan, nameOf, slowerThan } from './beat.ts';
import { nextDue, weekdayOf } from './schedule.ts';

/** Closed at weekends, and on Good Friday and Easter Monday of 2026. */
const isOpen = (day: string): boolean => weekdayOf(day) <= 5 && !['2026-04-03', '2026-04-06'].includes(day);
const due = (beat: Beat, after: string) => nextDue(beat, after, isOpen);

test('Daily is every day on which we are open: over Easter from Thursday to Tuesday, without a word of a move.', () => {
  expect(due({ every: 'day' }, '2026-04-01')).toEqual({ day: '2026-04-02' });
  expect(due({ every: 'day' }, '2026-04-02')).toEqual({ day: '2026-04-07' });
});

test('A named day on which we are closed moves to the next open one, and says from when; one on which we are open stays.', () => {
  expect(due({ every: 'weekdays', days: [5] }, '2026-03-30')).toEqual({ day: '2026-04-07', movedFrom: '2026-04-03' });
  expect(due({ every: 'weekdays', days: [4] }, '2026-03-30')).toEqual({ day: '2026-04-02' });
  expect(due({ every: 'month', on: 6 }, '2026-04-01')).toEqual({ day: '2026-04-07', movedFrom: '2026-04-06' });
});

test('Where a moved call falls on a day that has one already, there is one call and not two.', () => {
  expect(due({ every: 'weekdays', days: [1, 2] }, '2026-04-05')).toEqual({ day: '2026-04-07', movedFrom: '2026-04-06' });
  expect(due({ every: 'weekdays', days: [1, 2] }, '2026-04-07')).toEqual({ day: '2026-04-13' });
});

test('Every third working day counts the days on which we are open; on request, and where we never open, nothing is due.', () => {
  expect(due({ every: 'working-days', n: 3 }, '2026-04-01')).toEqual({ day: '2026-04-08' });
  expect(due({ every: 'on-request' }, '2026-04-01')).toBeNull();
  expect(nextDue({ every: 'day' }, '2026-04-01', () => false)).toBeNull();
});

test('A change of time is no change of day: the Sunday is found by the wall, in March and in October.', () => {
  const always = () => true;
  expect(nextDue({ every: 'weekdays', days: [7] }, '2026-03-28', always)).toEqual({ day: '2026-03-29' });
  expect(nextDue({ every: 'day' }, '2026-10-24', always)).toEqual({ day: '2026-10-25' });
  expect(nextDue({ every: 'day' }, '2026-10-25', always)).toEqual({ day: '2026-10-26' });
});

test('The steps go one by one, on the weekday that she is used to; from a beat of its own to the next on the ladder.', () => {
  expect(slowerThan({ every: 'weekdays', days: [4, 5] })).toEqual({ every: 'weekdays', days: [4] });
  expect(slowerThan({ every: 'weekdays', days: [1, 3, 5] })).toEqual({ every: 'weekdays', days: [2, 5] });
  expect(fasterThan({ every: 'month', on: 1 })).toEqual({ every: 'weekdays', days: [2] });
  expect([fasterThan({ every: 'day' }), slowerThan({ every: 'on-request' })]).toEqual([null, null]);
  expect([{ every: 'weekdays', days: [1, 3, 5] } as const, { every: 'working-days', n: 3 } as const].map(nameOf)).toEqual(['custom', 'custom']);
});
