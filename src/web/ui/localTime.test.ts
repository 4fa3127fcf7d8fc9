import { describe, expect, it } from 'vitest';
import { instantAt, localAt } from './localTime.ts';

describe('a time on the wall of one place', () => {
  it('is 8 in the morning there, wherever the browser stands', () => {
    expect(instantAt('2026-11-23T08:00', 'America/Chicago')).toBe('2026-11-23T14:00:00.000Z');
  });

  it('moves forward where the hour is skipped in spring', () => {
    expect(localAt(instantAt('2026-03-08T02:30', 'America/Chicago'), 'America/Chicago')).toBe('2026-03-08T03:30');
  });

  it('is the first of the two where the hour comes twice in autumn', () => {
    expect(instantAt('2026-11-01T01:30', 'America/Chicago')).toBe('2026-11-01T06:30:00.000Z');
  });

  it('goes to the instant and back again', () => {
    for (const zone of ['UTC', 'Asia/Kolkata', 'Pacific/Auckland', 'America/St_Johns']) expect(localAt(instantAt('2026-07-01T23:45', zone), zone)).toBe('2026-07-01T23:45');
  });
});
