// Days of the demo, counted from the moment in which it is made, so that its clinic is alive whenever it is opened.
import { Temporal } from 'temporal-polyfill';

export type Days = {
  /** So many working days ago, at this time of the clinic. */
  ago(days: number, time: string): string;
  /** So many working days from now. */
  ahead(days: number, time: string): string;
  /** The next time that the clock shows this, within a day. */
  next(time: string): string;
  minutesAgo(minutes: number): string;
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
