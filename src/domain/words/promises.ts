// Promises in a draft: "I will call you tomorrow" is one, whoever keeps it. Finds the sentence, what kind it is, by whom, and a
// suggested due; never a date that nobody wrote.
import type { Span } from './kinds.ts';
import { readText, sentenceAt } from './text.ts';

export type PromisedKind = 'call' | 'answer' | 'fix' | 'other';
export type Promised = Span & {
  /** The sentence, as it was written. */
  readonly what: string;
  readonly kind: PromisedKind;
  /** Named where somebody else is to keep it. */
  readonly by: string | null;
  /** Local, such as "2026-11-24T17:00"; null where no day is named. */
  readonly due: string | null;
};

export type PromiseSpeech = {
  /** Somebody of ours will do something; the named group `by` where it is somebody else. */
  readonly will: RegExp;
  /** Somebody else, where a language tells names by their capitals and nothing else. */
  readonly someones?: RegExp;
  /** Silent where the sentence only offers, asks or sets a condition. */
  readonly unless: RegExp;
  readonly kinds: Readonly<Record<'call' | 'answer' | 'fix', RegExp>>;
  /** Days from today, or null where none is named. */
  readonly day: (sentence: string, today: Today) => number | null;
  /** Local time, such as "15:00". */
  readonly time: (sentence: string) => string | null;
};
/** `weekday` from 0, Sunday; `month` from 0. */
export type Today = { readonly weekday: number; readonly month: number; readonly date: number; readonly year: number };

// A day without an hour ends with the working day.
const END_OF_DAY = '17:00';
const A_DAY = 86_400_000;

/** `now` is local time at the house, such as "2026-11-23T09:15". */
export function promisesIn(text: string, now: string, { will, someones, unless, kinds, day, time }: PromiseSpeech): readonly Promised[] {
  const { plain, given } = readText(text);
  const midnight = Date.parse(`${now.slice(0, 10)}T00:00Z`);
  const seen = new Set<number>();
  const said = [...plain.matchAll(will), ...(someones === undefined ? [] : plain.matchAll(someones))].sort((one, other) => one.index - other.index);
  return said.flatMap(({ 0: whole, index, groups = {} }) => {
    const sentence = sentenceAt(plain, index);
    const start = plain.lastIndexOf('\n', index - 1) + 1;
    if (seen.has(start) || unless.test(sentence)) return [];
    seen.add(start);
    const days = day(sentence, todayOf(midnight));
    const due = days === null ? null : `${new Date(midnight + days * A_DAY).toISOString().slice(0, 10)}T${time(sentence) ?? END_OF_DAY}`;
    const kind = (['call', 'fix', 'answer'] as const).find((one) => kinds[one].test(whole)) ?? 'other';
    const lead = sentence.length - sentence.trimStart().length;
    const from = start + lead;
    const to = start + sentence.trimEnd().length;
    // A time that has passed is no time to promise.
    return [{ start: from, end: to, what: given.slice(from, to), kind, by: groups.by ?? null, due: due !== null && due <= now ? null : due }];
  });
}

function todayOf(midnight: number): Today {
  const day = new Date(midnight);
  return { weekday: day.getUTCDay(), month: day.getUTCMonth(), date: day.getUTCDate(), year: day.getUTCFullYear() };
}

/** The coming one; said of today's weekday, the next. "Next Friday" is that of the week after, where this week's is still to come. */
export function daysToWeekday(wanted: number, { weekday }: Today, isNext: boolean): number {
  const coming = ((wanted - weekday + 6) % 7) + 1;
  const isThisWeek = (weekday + 6) % 7 < (wanted + 6) % 7;
  return isNext && isThisWeek ? coming + 7 : coming;
}

/** A day of a month: this year, or the next where it has passed. */
export function daysToDate(date: number, month: number, { year, month: thisMonth, date: thisDate }: Today): number {
  const from = Date.UTC(year, thisMonth, thisDate);
  const thisYear = Math.round((Date.UTC(year, month, date) - from) / A_DAY);
  return thisYear >= 0 ? thisYear : Math.round((Date.UTC(year + 1, month, date) - from) / A_DAY);
}

/** Hours of a clock of twelve are those of a working day: "at 3" is in the afternoon. */
export function clockTime(hours: number, minutes: number, half: 'am' | 'pm' | null): string | null {
  const full = half === 'pm' && hours < 12 ? hours + 12 : half === 'am' && hours === 12 ? 0 : half === null && hours >= 1 && hours <= 6 ? hours + 12 : hours;
  return full > 23 || minutes > 59 ? null : `${String(full).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
