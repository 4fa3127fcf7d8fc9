// Days of the demo, counted from the moment in which it is made, so that its clinic is alive whenever it is opened.
import { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../../src/domain/cadence/beat.ts';

export type Days = {
  /** So many working days ago, at this time of the clinic. */
  ago(days: number, time: string): string;
  /** So many working days from now. */
  ahead(days: number, time: string): string;
  /** The next time that the clock shows this, within a day. */
  next(time: string): string;
  minutesAgo(minutes: number): string;
  /** 1 = Monday … 7 = Sunday, by the clock of the clinic. */
  isoDay(instant: string): Weekday;
  /** "Friday" */
  weekday(instant: string): string;
};

export function daysFrom(now: string, zone: string): Days {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const at = (date: Temporal.PlainDate, time: string): string =>
    new Date(date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds).toISOString();
  return {
    ago: (days, time) => at(workday(here.toPlainDate(), -days), time),
    ahead: (days, time) => at(workday(here.toPlainDate(), days), time),
    next(time) {
      const today = at(here.toPlainDate(), time);
      return today > now ? today : at(here.toPlainDate().add({ days: 1 }), time);
    },
    minutesAgo: (minutes) => new Date(Date.parse(now) - minutes * 60_000).toISOString(),
    isoDay: (instant) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).dayOfWeek as Weekday,
    weekday: (instant) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long' }).format(new Date(instant)),
  };
}

function workday(from: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let date = from;
  for (let left = Math.abs(days); left > 0; ) {
    date = date.add({ days: Math.sign(days) });
    if (date.dayOfWeek <= 5) left -= 1;
  }
  return date;
}

type Hours = { readonly day: Weekday; readonly opens: string; readonly closes: string };
const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5];

/** Open on weekdays from eight to five; and whenever the demo is made, so that its opening bell has just rung. */
export function hoursFor(now: string, zone: string): readonly Hours[] {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const today = here.dayOfWeek as Weekday;
  const hour = `${String(here.hour).padStart(2, '0')}:00`;
  const usual = { opens: '08:00', closes: '17:00' };
  const open = { day: today, opens: hour < usual.opens ? hour : usual.opens, closes: hour >= '16:00' ? '23:59' : usual.closes };
  return [...WEEK.filter((day) => day !== today).map((day) => ({ day, ...usual })), open].toSorted((one, other) => one.day - other.day);
}

/** When it opened on each of the last so many days, today's last. */
export function openingsUpTo(now: string, zone: string, { hours, days }: { hours: readonly Hours[]; days: number }): readonly string[] {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  return Array.from({ length: days }, (_, index) => today.subtract({ days: days - 1 - index })).flatMap((date) => {
    const open = hours.find(({ day }) => day === date.dayOfWeek);
    return open === undefined ? [] : [new Date(date.toZonedDateTime({ timeZone: zone, plainTime: open.opens }).epochMilliseconds).toISOString()];
  });
}
