// An instant is ISO 8601 in UTC with milliseconds ("2026-11-16T08:02:00.000Z"), so that text order is time order.
export type Instant = string;
/** When something happened as the teller knows it: an instant, or only a day ("2021-09-30") in the named zone. */
export type HappenedOn = { readonly at: Instant } | { readonly day: string; readonly zone: string };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const isBefore = (one: Instant, other: Instant): boolean => one < other;
export const hasPassed = (due: Instant, at: Instant): boolean => due <= at;
export const daysAfter = (instant: Instant, days: number): Instant => shifted(instant, days * DAY);
/** Of a day as the wall calendar has it, "2026-03-29": no zone and no summer time moves it. */
export const dayAfter = (day: string, days = 1): string => daysAfter(`${day}T00:00:00.000Z`, days).slice(0, 10);
export const minutesAfter = (instant: Instant, minutes: number): Instant => shifted(instant, minutes * MINUTE);
export const hoursBefore = (instant: Instant, hours: number): Instant => shifted(instant, -hours * 60 * MINUTE);
export const earliest = (instants: readonly Instant[]): Instant | null => instants.toSorted()[0] ?? null;

function shifted(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

const FIRST_DAY = '1800-01-01';
const LAST_DAY = '2999-12-31';
/** A day of the calendar ("1946-03-05"), in the centuries of those who live. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_DAY || text > LAST_DAY) return false;
  const at = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
