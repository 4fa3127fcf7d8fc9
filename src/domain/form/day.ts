// A day as people write it ("5 March 1946", "5 de marzo de 1946", "March 5, 1946", "05/03/46"), in either language: the same in the
// page and on the server. What can't be told for certain is not guessed; of two numbers that both may be a month the house's order decides.
import { isDay } from '../common/instants.ts';

export { isDay };

export type DayOrder = 'day-first' | 'month-first';
export const DAY_ORDERS = ['day-first', 'month-first'] as const satisfies readonly DayOrder[];
/** `today` settles the century of a year with two digits: whoever asks for a day that is over wants none that is to come. */
export type Reading = { readonly order: DayOrder; readonly today: string; readonly isPast?: boolean };

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre', 'set'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];
/** Words around a day that say nothing of which it is. */
const FILLERS = ['the', 'of', 'on', 'in', 'el', 'de', 'del', 'año', 'día', 'dia'];
const WEEKDAY = /^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?$|^(lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)$/;
const ORDINAL = /^(\d{1,2})(st|nd|rd|th|º|ª|o|er)$/;

/** "1946-03-05", or null where it can't be told or there is no such day. */
export function readDay(text: string, reading: Reading): string | null {
  const parts = text.toLowerCase().match(/\d+[a-zºª]*|[\p{L}]+/gu) ?? [];
  const said = parts.map((part) => ORDINAL.exec(part)?.[1] ?? (part === 'primero' ? '1' : part)).filter((part) => !FILLERS.includes(part) && !WEEKDAY.test(part));
  const named = said.filter((part) => monthOf(part) > 0);
  const numbers = said.filter((part) => /^\d+$/.test(part));
  if (named.length + numbers.length < said.length || named.length > 1) return null;
  const [month] = named;
  const found = month === undefined ? ofNumbers(numbers, reading) : ofNamed(numbers, monthOf(month));
  if (found === null) return null;
  const day = `${yearOf(found, reading)}-${two(found.month)}-${two(found.day)}`;
  return isDay(day) ? day : null;
}

type Parts = { readonly year: string; readonly month: number; readonly day: number };
const monthOf = (word: string): number => MONTHS.findIndex((names) => names.includes(word)) + 1;
const two = (number: number): string => String(number).padStart(2, '0');

function ofNamed(numbers: readonly string[], month: number): Parts | null {
  const [one = '', other = ''] = numbers;
  if (numbers.length !== 2) return null;
  return isYear(one) ? { year: one, month, day: Number(other) } : { year: other, month, day: Number(one) };
}

const isYear = (number: string): boolean => number.length === 4 || Number(number) > 31;

function ofNumbers(numbers: readonly string[], reading: Reading): Parts | null {
  const [one = '', other = '', last = ''] = numbers.length === 1 ? atOnce(numbers[0] ?? '') : numbers;
  if (numbers.length !== 3 && numbers.length !== 1) return null;
  if (one.length === 4) return { year: one, month: Number(other), day: Number(last) };
  const [day, month] = reading.order === 'day-first' ? [Number(one), Number(other)] : [Number(other), Number(one)];
  // Only one of them can be the month.
  return month > 12 && day <= 12 ? { year: last, month: day, day: month } : { year: last, month, day };
}

/** Eight digits in a row. */
function atOnce(digits: string): readonly string[] {
  if (digits.length !== 8) return [];
  return /^(1[89]|2\d)/.test(digits) && Number(digits.slice(4, 6)) <= 12
    ? [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
    : [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
}

const YEARS_AHEAD = 10;
function yearOf({ year, month, day }: Parts, { today, isPast = false }: Reading): string {
  if (year.length !== 2) return year;
  const now = Number(today.slice(0, 4));
  const isAhead = isPast ? `20${year}-${two(month)}-${two(day)}` > today : 2000 + Number(year) > now + YEARS_AHEAD;
  return isAhead ? `19${year}` : `20${year}`;
}
