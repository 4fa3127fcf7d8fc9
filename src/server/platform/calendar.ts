// The calendar computes instants from local days, zones and opening hours, so that rules only compare instants.
import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../../domain/common/act.ts';

export type OpeningHours = readonly { readonly day: number; readonly opens: string; readonly closes: string }[];
/** `closedDays`: days off and holidays, as a calendar on the wall shows them ("2026-12-25"). */
export type Place = { readonly zone: string; readonly hours: OpeningHours; readonly closedDays?: readonly string[] };

const WORKING_DAYS_TO_NEXT_UPDATE = { 3: 1, 2: 3 } as const;
const DAYS_TO_NEXT_UPDATE_AT_MOST = 7;
const WORKING_DAYS_TO_FOLLOW_UP = 3;
const DAYS_TO_ANSWER_FOLLOW_UP = 5;
const LOOKS_AHEAD_DAYS = 400;
const HOURS_IN_DANGER = 1;
const HOURS_IN_DANGER_AT_MOST = 24;

/** Defaults by severity: 3 the next working day, 2 after three working days, 1 weekly; never longer than seven days. Computed when asked for: opening a concern seldom does. */
export function calendarAt(at: string, place: Place): Calendar {
  const now = (): Temporal.ZonedDateTime => Temporal.Instant.from(at).toZonedDateTimeISO(place.zone);
  return {
    get nextUpdateBy() {
      return nextUpdates(now(), place);
    },
    get followUpOn() {
      return instantOf(afterWorkingDays(now(), WORKING_DAYS_TO_FOLLOW_UP, place));
    },
    get followUpAnswerBy() {
      return instantOf(now().add({ days: DAYS_TO_ANSWER_FOLLOW_UP }));
    },
    get inDangerBy() {
      return instantOf(soonestWord(now(), place));
    },
  };
}

function nextUpdates(now: Temporal.ZonedDateTime, place: Place): Calendar['nextUpdateBy'] {
  const weekly = now.add({ days: DAYS_TO_NEXT_UPDATE_AT_MOST });
  const within = (moment: Temporal.ZonedDateTime): string => instantOf(Temporal.ZonedDateTime.compare(moment, weekly) > 0 ? weekly : moment);
  return {
    3: within(afterWorkingDays(now, WORKING_DAYS_TO_NEXT_UPDATE[3], place)),
    2: within(afterWorkingDays(now, WORKING_DAYS_TO_NEXT_UPDATE[2], place)),
    1: instantOf(weekly),
  };
}

/** An hour from now, or from when the doors open next; over days off a day is the most, since a person may be in danger. */
function soonestWord(now: Temporal.ZonedDateTime, place: Place): Temporal.ZonedDateTime {
  const opens = nextOpening(now, place).add({ hours: HOURS_IN_DANGER });
  const atMost = now.add({ hours: HOURS_IN_DANGER_AT_MOST });
  return Temporal.ZonedDateTime.compare(opens, atMost) > 0 ? atMost : opens;
}

function nextOpening(now: Temporal.ZonedDateTime, place: Place): Temporal.ZonedDateTime {
  if (place.hours.length === 0 || isOpenAt(instantOf(now), place)) return now;
  const opensOn = (day: Temporal.PlainDate): Temporal.ZonedDateTime[] =>
    isDayOff(day, place) ? [] : place.hours.filter((one) => one.day === day.dayOfWeek).map(({ opens }) => day.toZonedDateTime({ timeZone: place.zone, plainTime: opens }));
  const soon = [0, 1, 2].flatMap((days) => opensOn(now.toPlainDate().add({ days }))).filter((one) => Temporal.ZonedDateTime.compare(one, now) > 0);
  return soon.toSorted(Temporal.ZonedDateTime.compare)[0] ?? now.add({ hours: HOURS_IN_DANGER_AT_MOST });
}

const isDayOff = (day: Temporal.PlainDate, { closedDays }: Place): boolean => closedDays?.includes(day.toString()) === true;

/** The same time of day on the n-th open day, moved into its opening hours. */
function afterWorkingDays(from: Temporal.ZonedDateTime, days: number, place: Place): Temporal.ZonedDateTime {
  const open = place.hours.length > 0 ? new Set(place.hours.map(({ day }) => day)) : new Set([1, 2, 3, 4, 5, 6, 7]);
  let date = from.toPlainDate();
  for (let [left, looks] = [days, 0]; left > 0 && looks < LOOKS_AHEAD_DAYS; looks += 1) {
    date = date.add({ days: 1 });
    if (open.has(date.dayOfWeek) && !isDayOff(date, place)) left -= 1;
  }
  return withinHours(date.toZonedDateTime({ timeZone: place.zone, plainTime: from.toPlainTime() }), place);
}

function withinHours(moment: Temporal.ZonedDateTime, place: Place): Temporal.ZonedDateTime {
  const today = place.hours.filter(({ day }) => day === moment.dayOfWeek).toSorted((one, other) => one.opens.localeCompare(other.opens));
  const first = today[0];
  const last = today.at(-1);
  if (first === undefined || last === undefined) return moment;
  const time = moment.toPlainTime();
  if (Temporal.PlainTime.compare(time, first.opens) < 0) return moment.withPlainTime(first.opens);
  return Temporal.PlainTime.compare(time, last.closes) > 0 ? moment.withPlainTime(last.closes) : moment;
}

export function isOpenAt(at: string, place: Place): boolean {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO(place.zone);
  if (isDayOff(moment.toPlainDate(), place)) return false;
  const time = moment.toPlainTime();
  return place.hours.some(({ day, opens, closes }) => day === moment.dayOfWeek && Temporal.PlainTime.compare(time, opens) >= 0 && Temporal.PlainTime.compare(time, closes) < 0);
}

export const isZone = (zone: string): boolean => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC';
/** The day that a calendar on the wall shows. */
export const dayIn = (at: string, zone: string): string => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
/** A time on the wall's clock as an instant: a skipped hour moves forward, a doubled one is the first. */
export const momentOf = (day: string, time: string, zone: string): string =>
  instantOf(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }));
/** What the clock on the wall shows, "08:30". */
export const timeIn = (at: string, zone: string): string => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
export const startOfDay = (day: string, zone: string): string => instantOf(Temporal.PlainDate.from(day).toZonedDateTime(zone));
const instantOf = (moment: Temporal.ZonedDateTime): string => new Date(moment.epochMilliseconds).toISOString();
/** When the doors open on the day that is so many days after; at eight where it is a day off. */
export function openingAfter(day: string, days: number, place: Place): string {
  const date = Temporal.PlainDate.from(day).add({ days });
  const opens = place.hours.filter((one) => one.day === date.dayOfWeek).toSorted((one, other) => one.opens.localeCompare(other.opens))[0]?.opens ?? '08:00';
  return instantOf(date.toZonedDateTime({ timeZone: place.zone, plainTime: opens }));
}
