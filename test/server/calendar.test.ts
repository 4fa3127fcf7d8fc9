// What the calendar on the wall makes of "soon", with opening hours, nights and days off. 16 November 2026 is a Monday.
import { expect, test } from 'vitest';
import { calendarAt } from '../../src/server/platform/calendar.ts';

const place = { zone: 'UTC', hours: [1, 2, 3, 4, 5].map((day) => ({ day, opens: '08:00', closes: '17:00' })), closedDays: ['2026-11-18'] };
const inDangerBy = (at: string): string => calendarAt(at, place).inDangerBy;

test('Where somebody may be in danger the next word is due in an hour while we are open, also just before we close', () => {
  expect(inDangerBy('2026-11-16T10:15:00.000Z')).toBe('2026-11-16T11:15:00.000Z');
  expect(inDangerBy('2026-11-16T16:50:00.000Z')).toBe('2026-11-16T17:50:00.000Z');
});

test('At night it is due an hour after the doors open, and over days off after a day at the latest', () => {
  expect(inDangerBy('2026-11-16T03:00:00.000Z')).toBe('2026-11-16T09:00:00.000Z');
  expect(inDangerBy('2026-11-16T21:00:00.000Z')).toBe('2026-11-17T09:00:00.000Z');
  expect(inDangerBy('2026-11-17T17:00:00.000Z')).toBe('2026-11-18T17:00:00.000Z');
  expect(inDangerBy('2026-11-20T18:00:00.000Z')).toBe('2026-11-21T18:00:00.000Z');
});

test('A house without opening hours is open always', () => {
  expect(calendarAt('2026-11-21T23:00:00.000Z', { zone: 'UTC', hours: [] }).inDangerBy).toBe('2026-11-22T00:00:00.000Z');
});
