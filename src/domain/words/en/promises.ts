// English: what a promise sounds like, its day and its hour.
import { clockTime, daysToDate, daysToWeekday, type PromiseSpeech, type Today } from '../promises.ts';

const DEEDS =
  'call|ring|phone|telephone|write|e-?mail|text|send|post|answer|reply|tell|let you know|come back|get back|give you|check|ask|look|find out|fix|correct|mend|repair|refund|pay|book|move|change|bring|visit|come|see you|meet|speak|talk|arrange|order|replace|make sure|take (?:it|this|that|the \\w+) off|cancel|have (?:it|this|that|the \\w+|your \\w+) (?:ready|sent|done|fixed|corrected)';
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')})`;

const WEEKDAY = new RegExp(`\\b(next )?(${WEEKDAYS.join('|')})\\b`, 'i');
const DATE_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'i');
const IN_DAYS = new RegExp(`\\b(?:in|within) (?:the next )?(\\d{1,2}|an?|${NUMBERS.slice(1).join('|')}) (day|week)s?\\b`, 'i');

const ANY_WEEKDAY = WEEKDAYS.map((day) => `[${day.charAt(0).toUpperCase()}${day.charAt(0)}]${day.slice(1)}`).join('|');
/** "I call you on Friday": what is said as if it were sure, with its day. */
const SURELY = `(?<!\\b(?:when|before|until|after|once|that|since) )\\b(?:[Ii]|[Ww]e) (?:call|ring|phone|write|e-?mail|text|visit|meet|see) (?:to )?you\\b(?=[^.!?\\n]*\\b(?:today|tonight|tomorrow|(?:on|next) (?:next )?(?:${ANY_WEEKDAY}|week)|on \\d)\\b)`;

export const EN_PROMISES: PromiseSpeech = {
  will: new RegExp(
    `${SURELY}|(?:\\b[Ii]|\\b[Ww]e|(?<by>(?<![.!?]\\s)(?<!^)\\b\\p{Lu}\\p{Ll}+|\\b(?:Mr|Mrs|Ms|Dr|Nurse)\\.? \\p{Lu}\\p{Ll}+|^\\p{Lu}\\p{Ll}+)) ?(?:'ll|will|shall|promise to|(?:am|'m|are|'re|is) going to) (?:also |then |personally |now |gladly |happily )?(?:${DEEDS})\\b`,
    'gmu',
  ),
  unless: /\bif\b|\bunless\b|\?\s*$|\b(?:will|shall) (?:not|never)\b|\bwon't\b|^\s*(?:Nobody|No one|Someone|Somebody|You|They|It|This|That|Everyone|Who|What|Which|Nothing) /i,
  kinds: {
    call: /\b(?:call|ring|phone|telephone)\b/i,
    answer: /\b(?:write|e-?mail|text|answer|reply|tell|let you know|come back|get back)\b/i,
    fix: /\b(?:fix|correct|mend|repair|refund|replace|cancel|off)\b/i,
  },
  day(sentence, today) {
    if (/\bday after tomorrow\b/i.test(sentence)) return 2;
    if (/\btomorrow\b/i.test(sentence)) return 1;
    if (/\b(?:today|tonight|this (?:morning|afternoon|evening)|end of (?:the|this) day)\b/i.test(sentence)) return 0;
    return dateIn(sentence, today) ?? weekdayIn(sentence, today) ?? countIn(sentence, today);
  },
  time(sentence) {
    const [, hours, minutes = '0', half] = /\b(?:at|by|before|around|about|until) (\d{1,2})(?:[:.](\d{2}))? ?(am|pm|a\.m|p\.m|o'clock)?\b/i.exec(sentence) ?? [];
    const isDate = hours !== undefined && DATE_FIRST.test(sentence) && DATE_FIRST.exec(sentence)?.[1] === hours && half === undefined;
    if (hours !== undefined && !isDate) return clockTime(Number(hours), Number(minutes), /^a/i.test(half ?? '') ? 'am' : /^p/i.test(half ?? '') ? 'pm' : null);
    if (/\bnoon\b|\bmidday\b/i.test(sentence)) return '12:00';
    if (/\bmorning\b/i.test(sentence)) return '12:00';
    return /\b(?:evening|tonight)\b/i.test(sentence) ? '20:00' : null;
  },
};

function dateIn(sentence: string, today: Today): number | null {
  const [, first, name] = DATE_FIRST.exec(sentence) ?? [];
  const [, otherName, second] = MONTH_FIRST.exec(sentence) ?? [];
  const [date, month] = [Number(first ?? second), (name ?? otherName)?.slice(0, 3).toLowerCase()];
  if (month === undefined || date < 1 || date > 31) return null;
  return daysToDate(
    date,
    MONTHS.findIndex((one) => one.startsWith(month)),
    today,
  );
}

function weekdayIn(sentence: string, today: Today): number | null {
  const [, next, name] = WEEKDAY.exec(sentence) ?? [];
  return name === undefined ? null : daysToWeekday(WEEKDAYS.indexOf(name.toLowerCase()), today, next !== undefined);
}

function countIn(sentence: string, { weekday }: Today): number | null {
  if (/\bend of (?:the|this) week\b/i.test(sentence)) return Math.max(0, 5 - weekday);
  if (/\bnext week\b/i.test(sentence)) return 12 - (weekday === 0 ? 7 : weekday);
  const [, count, unit] = IN_DAYS.exec(sentence) ?? [];
  if (count === undefined || unit === undefined) return null;
  const number = /^an?$/i.test(count) ? 1 : NUMBERS.includes(count.toLowerCase()) ? NUMBERS.indexOf(count.toLowerCase()) : Number(count);
  return number * (unit.toLowerCase() === 'week' ? 7 : 1);
}
