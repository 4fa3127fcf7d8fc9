// When it happened as a person says it, read into a time on the wall: "yesterday evening", "monday 9:30", "two hours ago".
import type { LoggingCopy } from '../../../copy/en/desk.logging.ts';

export type WhenWords = LoggingCopy['said'];

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[,.]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** `now` and the answer stand on the same wall, as "2026-11-23T08:00", or "2026-11-20" where only the day was said; null where it isn't clear, or hasn't been yet. */
export function whenSaid(text: string, now: string, words: WhenWords): string | null {
  const said = plain(text);
  if (said === '') return null;
  if (wordsIn(words.now).includes(said)) return now;
  return agoIn(said, now, words) ?? onADay(said, now, words);
}

const wordsIn = (text: string): readonly string[] => text.split('|');
const pairsIn = (text: string): ReadonlyMap<string, string> => new Map(wordsIn(text).map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']));

const moved = (local: string, byMs: number): string => new Date(Date.parse(`${local}Z`) + byMs).toISOString().slice(0, 16);
const dayOf = (local: string): string => local.slice(0, 10);

function agoIn(said: string, now: string, { ago, numbers, units }: WhenWords): string | null {
  const [, count = '', unit = ''] = new RegExp(ago).exec(said) ?? [];
  const many = Number(pairsIn(numbers).get(count) ?? (count || Number.NaN));
  const minutes = pairsIn(units).get(unit);
  return minutes === undefined || !Number.isInteger(many) ? null : moved(now, -many * Number(minutes) * MINUTE_MS);
}

function onADay(said: string, now: string, words: WhenWords): string | null {
  const [, part] = [...pairsIn(words.parts)].find(([name]) => holds(said, name)) ?? [];
  const clock = clockIn(said, words);
  const day = dayIn(said, now, words) ?? (part !== undefined || clock !== null ? dayOf(now) : null);
  if (day === null) return null;
  const lastNight = wordsIn(words.lastNight).some((one) => holds(said, one)) ? '21:00' : undefined;
  const time = clock ?? lastNight ?? part;
  if (time === undefined && day < dayOf(now)) return day;
  const at = `${day}T${time ?? '12:00'}`;
  if (at <= now) return at;
  // Said of a part of today that has only begun: it was just now. A clock that is still ahead is a mistake.
  return day === dayOf(now) && clock === null ? now : null;
}

const holds = (said: string, word: string): boolean => new RegExp(`(^|\\s)${word}(\\s|$)`).test(said);

function dayIn(said: string, now: string, { today, yesterday, dayBefore, lastNight, days }: WhenWords): string | null {
  const back = (count: number): string => dayOf(moved(now, -count * DAY_MS));
  const any = (words: string): boolean => wordsIn(words).some((word) => holds(said, word));
  if (any(dayBefore)) return back(2);
  if (any(yesterday) || any(lastNight)) return back(1);
  const named = wordsIn(days).findIndex((day) => holds(said, day));
  if (named >= 0) return back((new Date(`${now}Z`).getUTCDay() - named + 7) % 7 || 7);
  return any(today) ? dayOf(now) : null;
}

function clockIn(said: string, { afternoonMark, morningMark }: WhenWords): string | null {
  const [, hours = '', minutes = '00', mark = ''] = new RegExp(`(?:^|\\s)(\\d{1,2})(?:[:.h](\\d{2}))?\\s?(${afternoonMark}|${morningMark}|h)?(?:\\s|$)`).exec(said) ?? [];
  const hour = Number(hours || Number.NaN) + (mark === afternoonMark && Number(hours) < 12 ? 12 : mark === morningMark && hours === '12' ? -12 : 0);
  return Number.isInteger(hour) && hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : null;
}
