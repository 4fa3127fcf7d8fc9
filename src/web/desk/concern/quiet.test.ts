import { expect, test } from 'vitest';
import { nextMorning } from './quiet.ts';

test('By night the next morning there is suggested, and by day nothing', () => {
  expect(nextMorning('America/New_York', new Date('2026-11-17T03:00:00.000Z'))).toBe('2026-11-17T09:00');
  expect(nextMorning('America/New_York', new Date('2026-11-16T07:00:00.000Z'))).toBe('2026-11-16T09:00');
  expect(nextMorning('America/New_York', new Date('2026-11-16T15:00:00.000Z'))).toBeUndefined();
  expect(nextMorning('Europe/Madrid', new Date('2026-12-31T22:30:00.000Z'))).toBe('2027-01-01T09:00');
});
