// On which day the next call falls. Days are local ones as a calendar on the wall shows them ("2026-03-29"): no zone and no
// summer time moves them. A day on which we are closed moves to the next open one, and says so.
import { dayAfter } from '../common/instants.ts';
import type { Beat, Weekday } from './beat.ts';

export type Day = string;
export type Due = { readonly day: Day; readonly movedFrom?: Day };
export type IsOpen = (day: Day) => boolean;

/** Nobody is closed for longer; with no open day at all there is nothing to find. */
const LOOKS_AHEAD_DAYS = 400;

export const weekdayOf = (day: Day): Weekday => (((new Date(day).getUTCDay() + 6) % 7) + 1) as Weekday;

/** The first day after `after` on which a call is due; null where nothing is: on request, or when we never open. */
export function nextDue(beat: Beat, after: Day, isOpen: IsOpen): Due | null {
  if (beat.every === 'on-request') return null;
  if (beat.every === 'working-days') return openDayAfter(after, beat.n, isOpen);
  if (beat.every === 'day') return openDayAfter(after, 1, isOpen);
  for (let ahead = 1; ahead <= LOOKS_AHEAD_DAYS; ahead += 1) {
    const day = dayAfter(after, ahead);
    if (falls(beat, day)) return movedToOpen(day, isOpen);
  }
  return null;
}

/** The next day on which we are open, for a call that they asked for. */
export const nextOpen = (after: Day, isOpen: IsOpen): Due | null => openDayAfter(after, 1, isOpen);

const falls = (beat: Extract<Beat, { every: 'weekdays' | 'month' }>, day: Day): boolean =>
  beat.every === 'weekdays' ? beat.days.includes(weekdayOf(day)) : Number(day.slice(8)) === beat.on;

function openDayAfter(after: Day, count: number, isOpen: IsOpen): Due | null {
  let left = count;
  for (let ahead = 1; ahead <= LOOKS_AHEAD_DAYS; ahead += 1) {
    const day = dayAfter(after, ahead);
    if (isOpen(day)) left -= 1;
    if (left === 0) return { day };
  }
  return null;
}

function movedToOpen(nominal: Day, isOpen: IsOpen): Due | null {
  if (isOpen(nominal)) return { day: nominal };
  const open = openDayAfter(nominal, 1, isOpen);
  return open === null ? null : { day: open.day, movedFrom: nominal };
}
