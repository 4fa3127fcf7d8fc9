// How often we call, in words: "every Tuesday and Friday". One wording for the desk and for the room.
import type { Beat } from '../../contract/cadence.ts';

const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
/** 1 January 2024 was a Monday. */
const weekday = (day: number): string => new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

export function beatSays(beat: Beat): string {
  if (beat.every === 'day') return 'every day that we are open';
  if (beat.every === 'weekdays') return `every ${new Intl.ListFormat('en').format(beat.days.map(weekday))}`;
  if (beat.every === 'month') return `once a month, on the ${beat.on}${ENDINGS[ORDINAL.select(beat.on)]}`;
  return beat.every === 'working-days' ? `every ${beat.n} working days` : 'only on request';
}
