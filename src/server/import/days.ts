// Dates as files write them: the map names the formats, tried in order; a day without a time stays just that.
import { Temporal } from 'temporal-polyfill';
import type { HappenedOn } from '../../domain/common/instants.ts';

/** "d" and "m" take one or two digits; "dd" and "mm" take two. A time may follow the day in any of them. */
export const FORMATS = ['dd/mm/yyyy', 'd/m/yyyy', 'mm/dd/yyyy', 'm/d/yyyy', 'dd.mm.yyyy', 'd.m.yyyy', 'yyyy-mm-dd', 'iso'] as const;
export type Format = (typeof FORMATS)[number];

const TIME = /^(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/;

/** Null where none of the formats fits, or the day doesn't exist. */
export function readDay(text: string, formats: readonly Format[], zone: string): HappenedOn | null {
  for (const format of formats) {
    const found = format === 'iso' ? readInstant(text) : readLocal(text, format, zone);
    if (found !== null) return found;
  }
  return null;
}

function readInstant(text: string): HappenedOn | null {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text)) ? { at: new Date(text).toISOString() } : null;
}

const DIGITS: Readonly<Record<string, string>> = { dd: '(?<d>\\d{2})', d: '(?<d>\\d{1,2})', mm: '(?<m>\\d{2})', m: '(?<m>\\d{1,2})', yyyy: '(?<y>\\d{4})' };
const patternOf = (format: Format): RegExp => new RegExp(`^${format.replaceAll('.', '\\.').replace(/yyyy|dd?|mm?/g, (part) => DIGITS[part] ?? part)}(?<time>.*)$`);
const PATTERNS = new Map(FORMATS.map((format) => [format, patternOf(format)]));

function readLocal(text: string, format: Format, zone: string): HappenedOn | null {
  const { y, m, d, time: rest = '' } = PATTERNS.get(format)?.exec(text)?.groups ?? {};
  const time = TIME.exec(rest);
  if (y === undefined || m === undefined || d === undefined || time === null) return null;
  try {
    const day = Temporal.PlainDate.from({ year: Number(y), month: Number(m), day: Number(d) }, { overflow: 'reject' });
    const [, hour, minute, second = '0'] = time;
    if (hour === undefined || minute === undefined) return { day: day.toString(), zone };
    const plainTime = Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute), second: Number(second) }, { overflow: 'reject' });
    return { at: new Date(day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds).toISOString() };
  } catch (failure) {
    if (failure instanceof RangeError) return null;
    throw failure;
  }
}
