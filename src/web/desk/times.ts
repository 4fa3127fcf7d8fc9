// Dates and times as people say them, in the reader's language and the site's zone.
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type Times = ReturnType<typeof timesIn>;

/** Formats for one locale and zone; `now` is passed so that what is shown can be shown again. */
export function timesIn(locale: string, zone: string | undefined) {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...(zone && { timeZone: zone }), ...options });
  const clock = format({ hour: 'numeric', minute: '2-digit' });
  const day = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const longDay = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const withYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const iso = new Intl.DateTimeFormat('sv-SE', { ...(zone && { timeZone: zone }) });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const dayOf = (at: string | Date) => iso.format(new Date(at));
  const daysBetween = (from: Date, to: Date) => Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / DAY);
  const shortDay = (at: string, now: Date) => (dayOf(at).slice(0, 4) === dayOf(now).slice(0, 4) ? day : withYear).format(new Date(at));

  return {
    locale,
    hour: (at: Date) => Number(new Intl.DateTimeFormat('en-GB', { ...(zone && { timeZone: zone }), hour: '2-digit', hourCycle: 'h23' }).format(at)),
    clock: (at: string) => clock.format(new Date(at)),
    longDay: (at: string | Date) => longDay.format(new Date(at)),
    day: (at: string, now = new Date()) => shortDay(at, now),
    dayAndTime: (at: string, now = new Date()) => `${shortDay(at, now)}, ${clock.format(new Date(at))}`,
    /** "8:02" today, "tomorrow", else the day: short enough for a tag. */
    short: (at: string, now = new Date()) => {
      const days = daysBetween(now, new Date(at));
      if (days === 0) return clock.format(new Date(at));
      return Math.abs(days) === 1 ? relative.format(days, 'day') : shortDay(at, now);
    },
    /** "in 2 hours", "3 days ago". */
    fromNow: (at: string, now = new Date()) => {
      const away = Date.parse(at) - now.getTime();
      const days = daysBetween(now, new Date(at));
      if (Math.abs(away) < HOUR) return relative.format(Math.round(away / MINUTE), 'minute');
      if (days === 0 || Math.abs(away) < 12 * HOUR) return relative.format(Math.round(away / HOUR), 'hour');
      return relative.format(days, 'day');
    },
    /** How long it has been: "40 minutes", "6 days". */
    since: (at: string, now = new Date()) => lasting(locale, now.getTime() - Date.parse(at)),
    /** A date without a time as it was given. */
    wholeDay: (date: string) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(`${date}T00:00:00Z`)),
    /** "8:00 AM" for an hour on the wall, given as "08:00". */
    onTheWall: (hour: string) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' }).format(new Date(`1970-01-01T${hour}Z`)),
    dayOf,
  };
}

function lasting(locale: string, span: number): string {
  const [unit, length] = span < HOUR ? (['minute', MINUTE] as const) : span < DAY ? (['hour', HOUR] as const) : (['day', DAY] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.max(1, Math.floor(span / length)));
}
