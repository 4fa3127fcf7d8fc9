// The Date of a message as people and programs really write it, as an ISO time in UTC.
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** RFC 822's zones, in minutes; a word that is none counts as UTC, as RFC 5322 says. */
const ZONES: Readonly<Record<string, number>> = {
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  bst: 60,
  jst: 540,
  msk: 180,
};

const CLOCK = /(\d{1,2}):(\d{1,2})(?:[:.](\d{1,2}))?(?:[.,]\d+)?\s*([ap]\.?m\b\.?)?/i;
const CLOCK_WITH_POINT = /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])\s*([ap]\.?m\b\.?)?/i;
const OFFSET = /(?:gmt|utc?)?\s*([+-])\s?(\d{1,2}):?(\d{2})\b/i;

/** Null where no day can be read. A time that is missing is midnight, a zone that is missing UTC. */
export function dateOf(header: string): string | null {
  const said = withoutComments(header.slice(0, 200)).replaceAll(',', ' ');
  const clock = CLOCK.exec(said) ?? CLOCK_WITH_POINT.exec(said);
  const day = dayIn(clock === null ? said : `${said.slice(0, clock.index)} ${said.slice(clock.index + clock[0].length)}`);
  if (day === null) return null;
  const [hour, minute, second] = clock === null ? [0, 0, 0] : timeIn(clock);
  const at = Date.UTC(day.year, day.month, day.day, hour, minute, second) - zoneIn(clock === null ? '' : said.slice(clock.index + clock[0].length)) * 60_000;
  const time = new Date(at);
  return Number.isNaN(at) || Math.abs(at) > 8e15 || time.getUTCFullYear() < 1900 || time.getUTCFullYear() > 9999 ? null : time.toISOString();
}

function withoutComments(text: string): string {
  return text.replace(/\([^()]*\)/g, ' ');
}

type Day = { readonly year: number; readonly month: number; readonly day: number };

function dayIn(text: string): Day | null {
  const iso = /(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  const named = /(\d{1,2})(?:st|nd|rd|th)?[\s-]*([a-z]{3})[a-z]*\.?[\s-]*(\d{2,4})\b/i.exec(text);
  if (named !== null) return day(yearOf(named[3]), monthOf(named[2]), Number(named[1]));
  const american = /([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b\s+(?:.*?\s)??(\d{4})\b/i.exec(text.replace(/^\s*(mon|tue|wed|thu|fri|sat|sun)[a-z]*/i, ' '));
  if (american !== null) return day(yearOf(american[3]), monthOf(american[1]), Number(american[2]));
  const numbers = /(\d{1,2})[./](\d{1,2})[./](\d{2,4})\b/.exec(text);
  if (numbers === null) return null;
  const [first, other] = [Number(numbers[1]), Number(numbers[2])];
  return numbers[0].includes('/') && other > 12
    ? day(yearOf(numbers[3]), first - 1, other)
    : numbers[0].includes('/') && first <= 12
      ? day(yearOf(numbers[3]), first - 1, other)
      : day(yearOf(numbers[3]), other - 1, first);
}

const day = (year: number, month: number, number: number): Day | null => (month < 0 || month > 11 || number < 1 || number > 31 ? null : { year, month, day: number });
const monthOf = (word: string | undefined): number => MONTHS.indexOf((word ?? '').toLowerCase());

/** RFC 5322: two digits under 50 are of this century; three count from 1900. */
function yearOf(digits: string | undefined): number {
  const year = Number(digits);
  if (year < 50) return 2000 + year;
  return year < 1000 ? 1900 + year : year;
}

function timeIn([, hour, minute, second = '0', half]: RegExpExecArray): readonly [number, number, number] {
  const afternoon = half?.toLowerCase().startsWith('p') === true;
  const twelve = half !== undefined && Number(hour) === 12 ? 0 : Number(hour);
  return [twelve + (afternoon ? 12 : 0), Number(minute), Number(second)];
}

function zoneIn(rest: string): number {
  const offset = OFFSET.exec(rest);
  if (offset !== null) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  return ZONES[/[a-z]{1,5}/i.exec(rest)?.[0].toLowerCase() ?? ''] ?? 0;
}
