// When a place opens, and which call of a plan comes next there: days as the wall shows them, instants from the zone.
import { type Due, type IsOpen, nextDue, nextOpen, weekdayOf } from '../../domain/cadence/schedule.ts';
import { type Cadence, hasTerms, isLive, openTouch, type QuietHours, type Terms } from '../../domain/cadence/state.ts';
import { dayAfter } from '../../domain/common/instants.ts';
import { dayIn, momentOf as instantFor, type Place, timeIn as timeFor } from '../platform/calendar.ts';

type Hours = { readonly opens: string; readonly closes: string };
/** The bell rings at `opens`; the call may wait for `due`, until their quiet hours end. */
export type Coming = Due & { readonly opens: string; readonly due: string; readonly closes: string };

export const isOpenOn = ({ hours, closedDays }: Place, day: string): boolean => closedDays?.includes(day) !== true && hours.some((one) => one.day === weekdayOf(day));

const KEPT = 20_000;
/** A bell of two thousand asks for the same few moments again and again, and each takes the calendar a tenth of a millisecond. */
function kept(compute: (...of: readonly string[]) => string): (...of: readonly string[]) => string {
  const known = new Map<string, string>();
  return (...of) => {
    const key = of.join(' ');
    const found = known.get(key) ?? compute(...of);
    if (known.size >= KEPT) known.clear();
    known.set(key, found);
    return found;
  };
}
const momentOf = kept((day = '', time = '', zone = '') => instantFor(day, time, zone));
const timeIn = kept((at = '', zone = '') => timeFor(at, zone));

const hoursOn = ({ hours }: Place, day: string): readonly Hours[] =>
  hours.filter((one) => one.day === weekdayOf(day)).toSorted((one, other) => one.opens.localeCompare(other.opens));

export function opensAt(place: Place, day: string): string | null {
  const first = isOpenOn(place, day) ? hoursOn(place, day)[0] : undefined;
  return first === undefined ? null : momentOf(day, first.opens, place.zone);
}
export function closesAt(place: Place, day: string): string | null {
  const last = isOpenOn(place, day) ? hoursOn(place, day).at(-1) : undefined;
  return last === undefined ? null : momentOf(day, last.closes, place.zone);
}

/** The last day whose bell has rung already. */
export function rungDay(place: Place, now: string): string {
  const today = dayIn(now, place.zone);
  const opens = opensAt(place, today);
  return opens !== null && opens <= now ? today : dayAfter(today, -1);
}

/** The next call of a plan; null where none is to come. */
export function nextTouch({ standing, callAsked, anchor }: Cadence, place: Place): Coming | null {
  if (!hasTerms(standing) || anchor === null) return null;
  const { terms } = standing;
  const isOpen: IsOpen = (day) => callableFrom(place, day, terms) !== null;
  const due = callAsked !== null ? nextOpen(anchor, isOpen) : isLive(standing) ? nextDue(terms.beat, anchor, isOpen) : null;
  return due === null ? null : comingOn(due, place, terms);
}

function comingOn(due: Due, place: Place, terms: Pick<Terms, 'quiet' | 'zone'>): Coming | null {
  const [opens, from, closes] = [opensAt(place, due.day), callableFrom(place, due.day, terms), closesAt(place, due.day)];
  return opens === null || from === null || closes === null ? null : { ...due, opens, due: from, closes };
}

const DAYS_OF_A_WEEK = 7;
/** Whether their quiet hours leave an hour on some day of an ordinary week. */
export const isReachable = (place: Place, terms: Pick<Terms, 'quiet' | 'zone'>, today: string): boolean =>
  Array.from({ length: DAYS_OF_A_WEEK }, (_, ahead) => dayAfter(today, ahead)).some((day) => callableFrom({ ...place, closedDays: [] }, day, terms) !== null);

/** The first moment of the day at which we are open and they want no quiet; null where there is none. */
function callableFrom(place: Place, day: string, { quiet, zone }: Pick<Terms, 'quiet' | 'zone'>): string | null {
  if (!isOpenOn(place, day)) return null;
  if (quiet === null) return opensAt(place, day);
  const spans = hoursOn(place, day).map(({ opens, closes }) => ({ opens: momentOf(day, opens, place.zone), closes: momentOf(day, closes, place.zone) }));
  const ends = [-1, 0, 1].map((ahead) => momentOf(dayAfter(day, ahead), quiet.to, zone));
  const moments = spans.flatMap(({ opens, closes }) => [opens, ...ends.filter((end) => opens < end && end < closes)]);
  return moments.toSorted().find((moment) => !isQuiet(quiet, timeIn(moment, zone))) ?? null;
}

export const isQuiet = ({ from, to }: QuietHours, time: string): boolean => (from <= to ? from <= time && time < to : from <= time || time < to);

/** What the clock does now: a call that wasn't made by closing time is missed, one whose bell has rung is rung; null where nothing is due. */
export function dueNow(cadence: Cadence, place: Place, now: string): { readonly miss: string } | { readonly ring: Omit<Coming, 'opens'>; readonly opens: string } | null {
  const open = openTouch(cadence);
  if (open !== null) return open.closes <= now ? { miss: open.day } : null;
  const next = nextTouch(cadence, place);
  if (next === null || next.opens > now) return null;
  const { opens, ...ring } = next;
  return { ring, opens };
}
