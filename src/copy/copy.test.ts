// Every sentence is said in every language with 0, 1, 2 and a million, and both languages say the same things.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { READ_AS } from '../domain/reply/asks.ts';
import { copyIn, refusalSentence } from './copy.ts';
import { PLACEHOLDERS } from './letter.ts';
import { RULE_CODES } from './refusalCodes.ts';
import { clocksDiffer, LANGUAGES, type Language, whenIn } from './when.ts';

const NUMBERS = [0, 1, 2, 1_000_000];
const NOW = '2026-11-22T17:00:00.000Z';
const MONDAY = '2026-11-23T13:00:00.000Z';

function everySentence(copy: unknown, path: string, say: (path: string, sentence: unknown) => void): void {
  if (typeof copy === 'string' || typeof copy === 'function') say(path, copy);
  else for (const [key, part] of Object.entries(copy as object)) everySentence(part, `${path}.${key}`, say);
}

const shape = (copy: unknown): string[] => {
  const paths: string[] = [];
  everySentence(copy, '', (path, sentence) => paths.push(`${path}:${typeof sentence}`));
  return paths.toSorted();
};

const reader = (language: Language, number: number) => ({
  name: 'Judy',
  organisation: 'Riverside',
  owner: 'Sam Keller',
  keeper: 'Mary Osei',
  staff: 'Sam Keller',
  inviter: 'Barb Lane',
  phone: '(555) 010-0199',
  door: number === 1 ? 'link' : 'code',
  when: whenIn(language, 'America/New_York', NOW),
  due: MONDAY,
  since: NOW,
  until: MONDAY,
  emergency: 'Call 911.',
  party: 'Ana Alvarez',
  customer: 'Judy',
  scope: (['see', 'speak', 'decide'] as const)[number % 3],
  end: number === 1 ? MONDAY : null,
  ...(number === 2 && { besides: 'Judy', isCopy: true }),
  desk: 'http://localhost:4310/desk',
  number,
  count: number,
  readAs: READ_AS[number % READ_AS.length],
  ...(number === 1 && { reply: { asks: 'understanding', offersWords: true }, words: [{ text: 'You waited for two hours.' }] }),
});

function said(sentence: unknown, number: number): string {
  if (typeof sentence === 'string') return sentence;
  const says = sentence as (...facts: unknown[]) => string;
  return says(...Array.from({ length: says.length }, () => number));
}

const ODD = /undefined|null|NaN|\[object|function/;
const HARMFUL = [
  /\byou should have (?!received|got)/i,
  /\byou (failed|neglected|forgot|must|need to|will have to)\b/i,
  /\byou (claim|allege|insisted|refused)\b/i,
  /\bunfortunately\b|\bas soon as possible\b|\bshortly\b|\bin due course\b|\bat your earliest convenience\b/i,
  /\b(any|the) inconvenience\b|\bwe apologi[sz]e\b|\brest assured\b|\bdo not hesitate\b|\bfeel free\b|\bplease note\b/i,
  /\bour policy\b|\bunable to\b|\bthere is nothing (we|I) can do\b/i,
  /\bdear\b|\bsir\b|\bmadam\b|\bvalued\b|\bsimply\b|\bat least\b|\bdon't worry\b|\bcalm down\b/i,
  /\bticket\b|\bSLA\b|\bescalat|\bstakeholder\b|\butili[sz]e\b|\bgoing forward\b|\bclearly\b|\bobviously\b/i,
];

describe.each(LANGUAGES)('The words in %s', (language) => {
  const { letters, ...sentences } = copyIn(language);

  it.each(NUMBERS)('are whole sentences with %d', (number) => {
    everySentence(sentences, language, (path, sentence) => {
      expect(said(sentence, number), path).toMatch(/\S/);
      expect(said(sentence, number), path).not.toMatch(ODD);
    });
  });

  it.each(NUMBERS)('make whole letters with %d, which hold a way in and no key', (number) => {
    for (const [kind, write] of Object.entries(letters)) {
      const { subject, paragraphs } = (write as (to: object) => { subject: string; paragraphs: string[] })(reader(language, number));
      expect([subject, ...paragraphs].join('\n'), kind).not.toMatch(ODD);
      expect(subject.length, kind).toBeLessThan(70);
      if (['danger', 'changeToldStaff', 'missedTwice'].includes(kind)) expect(paragraphs.join(), kind).toContain('http://localhost:4310/desk');
      else expect(paragraphs.join(), kind).toContain(kind === 'invitation' ? PLACEHOLDERS.invitation : number === 1 ? PLACEHOLDERS.room : PLACEHOLDERS.code);
    }
  });

  it('say the same things as the English', () => {
    expect(shape(copyIn(language))).toEqual(shape(copyIn('en')));
  });

  it('have a sentence for every refusal, in sentence case, that ends as one', () => {
    for (const [code, sentence] of Object.entries(copyIn(language).refusals)) {
      expect(sentence, code).toMatch(/^[¿A-ZÁÉÍÓÚÑ].*[.?]$/);
      expect(sentence.length, code).toBeLessThan(160);
    }
  });
});

it('Spanish is no copy of the English', () => {
  const english = new Map<string, unknown>();
  everySentence(copyIn('en'), '', (path, sentence) => english.set(path, typeof sentence === 'string' ? sentence : String(sentence)));
  const same: string[] = [];
  everySentence(copyIn('es'), '', (path, sentence) => {
    if (typeof sentence === 'string' && sentence.length > 12 && english.get(path) === sentence) same.push(path);
  });
  expect(same).toEqual([]);
});

it('No English sentence of ours hurts: none blames, hides or puts off', () => {
  const hurting: string[] = [];
  const { letters, ...sentences } = copyIn('en');
  const look = (path: string, text: string) => HARMFUL.forEach((phrase) => void (phrase.test(text) && hurting.push(`${path}: ${text}`)));
  everySentence(sentences, '', (path, sentence) => look(path, said(sentence, 2)));
  for (const [kind, write] of Object.entries(letters)) look(kind, JSON.stringify((write as (to: object) => object)(reader('en', 1))));
  expect(hurting).toEqual([]);
});

it('Every code that the rules can refuse with is listed, and no other', async () => {
  const codes = new Set(['month-is-used-up', 'year-is-used-up']);
  for await (const file of glob(`${import.meta.dirname}/../domain/**/*.ts`)) {
    if (file.endsWith('.test.ts')) continue;
    for (const [, code] of readFileSync(file, 'utf8').matchAll(/refuse\(\s*'([a-z0-9-]+)'/g)) codes.add(code as string);
  }
  expect([...RULE_CODES].toSorted()).toEqual([...codes].toSorted());
});

it('A code without a sentence is owned as our fault', () => {
  expect(refusalSentence('en', 'toString')).toContain('our side');
});

describe('Days and times', () => {
  it('are said in full in the zone of the reader', () => {
    expect(whenIn('en', 'America/New_York', NOW).by(MONDAY)).toBe('by Monday, 23 November, at 8:00\u00a0am');
    expect(whenIn('es', 'America/New_York', NOW).by(MONDAY)).toBe('a más tardar el lunes 23 de noviembre, a las 8:00\u00a0de\u00a0la\u00a0mañana');
    expect(whenIn('es', 'Europe/Madrid', NOW).onAt('2026-11-23T12:30:00.000Z')).toContain('a la 1:30');
  });
  it('end with a day where they end at midnight', () => {
    expect(whenIn('en', 'America/New_York', NOW).until('2026-11-24T05:00:00.000Z')).toBe('the end of Monday, 23 November');
    expect(whenIn('es', 'UTC', NOW).until('2026-11-24T05:00:00.000Z')).toBe('el martes 24 de noviembre, a las 5:00\u00a0de\u00a0la\u00a0madrugada');
  });
  it('name the year where it is another one', () => {
    expect(whenIn('en', 'UTC', NOW).day('2027-01-04T09:00:00.000Z')).toBe('Monday, 4 January 2027');
  });
  it('keep a day that came without a time as that day', () => {
    expect(whenIn('en', 'Pacific/Kiritimati', NOW).wholeDay('2021-09-30')).toBe('30 September 2021');
  });
  it('differ only where clocks do', () => {
    expect(clocksDiffer('America/New_York', 'America/Detroit', NOW)).toBe(false);
    expect(clocksDiffer('America/New_York', 'America/Los_Angeles', NOW)).toBe(true);
  });
});
