// Days and times as people say them in rooms and letters: always the date in full, for a page may be printed or read late.
export type Language = 'en' | 'es';
export const LANGUAGES = ['en', 'es'] as const satisfies readonly Language[];
/** The language on file as one that we have; English where nothing else is known. */
export const languageIn = (code: string | null | undefined): Language => (code === 'es' ? 'es' : 'en');
export type When = ReturnType<typeof whenIn>;

type Manner = {
  readonly locale: string;
  readonly clock: Intl.DateTimeFormatOptions;
  readonly day: (weekday: string, date: string) => string;
  readonly moment: (day: string, time: string) => string;
  readonly on: (day: string) => string;
  readonly onAt: (day: string, time: string) => string;
  readonly by: (day: string, time: string) => string;
  readonly until: (day: string, time: string | null) => string;
};

// "am" and "de la mañana", since half of those who read this count to 12 and nobody has to guess.
const MANNERS: Record<Language, Manner> = {
  en: {
    locale: 'en-GB',
    clock: { hour12: true },
    day: (weekday, date) => `${weekday}, ${date}`,
    moment: (day, time) => `${day}, ${time}`,
    on: (day) => `on ${day}`,
    onAt: (day, time) => `on ${day}, at ${time}`,
    by: (day, time) => `by ${day}, at ${time}`,
    until: (day, time) => (time === null ? `the end of ${day}` : `${day}, at ${time}`),
  },
  es: {
    locale: 'es',
    clock: { hour12: true, dayPeriod: 'long' },
    day: (weekday, date) => `${weekday} ${date}`,
    moment: (day, time) => `${day}, ${time}`,
    on: (day) => `el ${day}`,
    onAt: (day, time) => `el ${day}, ${atTheHour(time)}`,
    by: (day, time) => `a más tardar el ${day}, ${atTheHour(time)}`,
    until: (day, time) => (time === null ? `el final del ${day}` : `el ${day}, ${atTheHour(time)}`),
  },
};

/** "one, two and three", as the language puts it. */
export const listIn = (language: Language, parts: readonly string[]): string => new Intl.ListFormat(language).format(parts);

const atTheHour = (time: string): string => (/^1:/.test(time) ? `a la ${time}` : `a las ${time}`);
const isMidnight = (at: string, zone: string): boolean =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(new Date(at)) === '00:00:00';
const justBefore = (at: string): string => new Date(Date.parse(at) - 1).toISOString();

const ONE_SPACE = /[\s\u202f]/g;

/** Formats for one language and zone. The year is said where it isn't the year of `now` there. */
export function whenIn(language: Language, zone: string, now: string) {
  const manner = MANNERS[language];
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(manner.locale, { timeZone: zone, ...options });
  const yearOf = (at: string) => format({ year: 'numeric' }).format(new Date(at));
  const dateOf = (at: string) => format({ day: 'numeric', month: 'long', ...(yearOf(at) === yearOf(now) ? {} : { year: 'numeric' }) }).format(new Date(at));
  const day = (at: string) => manner.day(format({ weekday: 'long' }).format(new Date(at)), dateOf(at));
  // Kept together at the end of a line.
  const time = (at: string) =>
    format({ hour: 'numeric', minute: '2-digit', ...manner.clock })
      .format(new Date(at))
      .replace(ONE_SPACE, '\u00a0');
  return {
    /** "Monday, 23 November". */
    day,
    /** "23 November". */
    date: dateOf,
    /** "November 2026". */
    month: (at: string) => format({ month: 'long', year: 'numeric' }).format(new Date(at)),
    /** "8:00 am". */
    time,
    /** "Monday, 23 November, 8:00 am". */
    moment: (at: string) => manner.moment(day(at), time(at)),
    /** "on Monday, 23 November". */
    on: (at: string) => manner.on(day(at)),
    /** "on Monday, 23 November, at 8:00 am". */
    onAt: (at: string) => manner.onAt(day(at), time(at)),
    /** "by Monday, 23 November, at 8:00 am". */
    by: (at: string) => manner.by(day(at), time(at)),
    /** "the end of Monday, 23 November", where it is midnight; else "Monday, 23 November, at 8:00 am". */
    until: (at: string) => (isMidnight(at, zone) ? manner.until(day(justBefore(at)), null) : manner.until(day(at), time(at))),
    /** A day that was given without a time: "30 September 2021". */
    wholeDay: (date: string) => wholeDayIn(manner.locale, date),
    /** "on 30 September 2021". */
    onWholeDay: (date: string) => manner.on(wholeDayIn(manner.locale, date)),
    /** "Eastern Time". */
    zoneName: (at: string) => zoneNameIn(manner.locale, zone, at),
  };
}

const wholeDayIn = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${date}T12:00:00Z`));

/** Whether a clock in one zone shows another time than in the other. */
export function clocksDiffer(one: string, other: string, at: string): boolean {
  const shown = (zone: string) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(at));
  return shown(one) !== shown(other);
}

function zoneNameIn(locale: string, zone: string, at: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(new Date(at));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
