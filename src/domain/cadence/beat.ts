// How often we call: by days of the week, of the month, every so many working days, or when they ask.
/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type Beat =
  | { readonly every: 'day' }
  | { readonly every: 'weekdays'; readonly days: readonly Weekday[] }
  | { readonly every: 'month'; readonly on: number }
  | { readonly every: 'working-days'; readonly n: number }
  | { readonly every: 'on-request' };

export type BeatName = 'daily' | 'twice-a-week' | 'weekly' | 'monthly' | 'on-request' | 'custom';

const DAILY: Beat = { every: 'day' };
export const ON_REQUEST: Beat = { every: 'on-request' };
const WEEKLY_ON: Weekday = 2;
const TWICE_ON: readonly [Weekday, Weekday] = [2, 5];
const OPEN_DAYS_IN_FOUR_WEEKS = 20;
const LAST_DAY_OF_EVERY_MONTH = 28;
const MOST_WORKING_DAYS = 60;

export function nameOf(beat: Beat): BeatName {
  if (beat.every === 'day') return 'daily';
  if (beat.every === 'month') return 'monthly';
  if (beat.every === 'on-request') return 'on-request';
  if (beat.every === 'weekdays' && beat.days.length === 1) return 'weekly';
  return beat.every === 'weekdays' && beat.days.length === 2 ? 'twice-a-week' : 'custom';
}

/** Calls in four weeks; a day on which we are open every week counts as one, so that every day is the most there is. */
export function rateOf(beat: Beat): number {
  if (beat.every === 'day') return 28;
  if (beat.every === 'weekdays') return 4 * beat.days.length;
  if (beat.every === 'working-days') return OPEN_DAYS_IN_FOUR_WEEKS / beat.n;
  return beat.every === 'month' ? 1 : 0;
}

export const isLower = (beat: Beat, than: Beat): boolean => rateOf(beat) < rateOf(than);
export const isSame = (one: Beat, other: Beat): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A beat as it is kept: days in their order, each once. Null where it can't be kept. */
export function wellFormed(beat: Beat): Beat | null {
  if (beat.every === 'weekdays') {
    const days = [...new Set(beat.days)].toSorted((one, other) => one - other);
    return days.length > 0 && days.every((day) => day >= 1 && day <= 7) ? { every: 'weekdays', days } : null;
  }
  if (beat.every === 'month') return within(beat.on, 1, LAST_DAY_OF_EVERY_MONTH) ? beat : null;
  if (beat.every === 'working-days') return within(beat.n, 2, MOST_WORKING_DAYS) ? beat : null;
  return beat;
}
const within = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

/** Daily, twice a week, weekly, monthly, on request (evidence 2.5); on the weekday that they are used to. */
function ladderFor(beat: Beat): readonly Beat[] {
  const used = beat.every === 'weekdays' ? beat.days[0] : undefined;
  return [DAILY, { every: 'weekdays', days: TWICE_ON }, { every: 'weekdays', days: [used ?? WEEKLY_ON] }, { every: 'month', on: 1 }, ON_REQUEST];
}

/** The next step down or up; null where there is none. */
export const slowerThan = (beat: Beat): Beat | null => ladderFor(beat).find((step) => isLower(step, beat)) ?? null;
/** Every step up, the nearest first: whoever wants more calls need not climb. */
export const higherThan = (beat: Beat): readonly Beat[] =>
  ladderFor(beat)
    .filter((step) => isLower(beat, step))
    .toReversed();
export const fasterThan = (beat: Beat): Beat | null => ladderFor(beat).findLast((step) => isLower(beat, step)) ?? null;
