import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { answerTo, linesOf } from './checkWords.ts';

const answer = (asked: unknown) => JSON.parse(answerTo(JSON.stringify(asked), 1).line) as Record<string, never>;

test('A line comes back with its id, findings, good, counts and reading, and nothing else', () => {
  const given = answer({ id: 'a-7', text: 'Thank you. You failed to call.', kind: 'message', locale: 'en-US' });
  expect(Object.keys(given)).toEqual(['id', 'findings', 'good', 'counts', 'reading']);
  expect(given).toMatchObject({
    id: 'a-7',
    findings: [{ rule: 'blame-failed', kind: 'blame', start: 11, end: 24, ask: expect.stringMatching(/\?/) }],
    good: [{ sign: 'thanks', start: 0, end: 9 }],
    counts: { apologies: 0, thanks: 1, questions: 0 },
    reading: { grade: null },
  });
  expect(Object.keys(given.findings?.[0] ?? {})).toEqual(['rule', 'kind', 'start', 'end', 'ask']);
});

test.each([[7], ['7'], [null], [{ a: 1 }], [0], [''], [false]])('The id %j comes back as it was given', (id) => {
  expect(answer({ id, text: 'Hello.' })).toHaveProperty('id', id);
});

test('A line that can’t be read says why, with its number and its id where it has one', () => {
  const error = expect.stringMatching(/\S+/);
  for (const line of ['no', '7', '[]', 'null', '{"id":1', '"text"']) expect(JSON.parse(answerTo(line, 3).line)).toEqual({ line: 3, error });
  for (const wrong of [{}, { text: 5 }, { text: 'x', kind: 'letter' }, { text: 'x', locale: 5 }]) expect(answer({ id: 'b', ...wrong })).toEqual({ line: 1, id: 'b', error });
});

test.each([
  [{ kind: 'letter' }, /no kind "letter".*"message" or "note"/],
  [{ kind: 5 }, /no kind "5"/],
  [{ kind: '' }, /no kind ""/],
  [{ locale: 'fr' }, /no rules for the locale "fr".*"en" or "es"/],
  [{ locale: 'xx-XX' }, /no rules for the locale "xx-XX"/],
  [{ locale: '' }, /no rules for the locale ""/],
  [{ locale: ['en'] }, /no rules for the locale/],
])('A line with %j says what can be written there, and keeps its id', (wrong, says) => {
  expect(answer({ id: 'b', text: 'Hello.', ...wrong })).toEqual({ line: 1, id: 'b', error: expect.stringMatching(says) });
});

test('English and Spanish of any country and in capitals are read, and what is null is as if it were left out', () => {
  const text = 'Usted debería haber llamado antes.';
  for (const locale of ['es', 'ES', 'es-MX', 'es_AR', 'es-419']) expect(answer({ id: 1, text, locale }).findings).toMatchObject([{ kind: 'blame' }]);
  for (const locale of ['en', 'EN', 'en-GB', 'en_US.UTF-8', null])
    expect(answer({ id: 1, text: 'You failed to call.', locale, kind: null }).findings).toMatchObject([{ kind: 'blame' }]);
});

test('An empty text is a text in which nothing is found', () => {
  for (const text of ['', ' \n']) expect(answer({ id: 1, text })).toMatchObject({ id: 1, findings: [], good: [], reading: { words: 0, grade: null } });
});

test('Offsets count UTF-16 units of the text as given, with emoji, accents, tabs and line ends of Windows before them', () => {
  const text = '👩🏽‍⚕️ Café\u0301\u00a0\t\r\n“quoted words” ’tis\r\nYou failed to call.';
  const found = answer({ id: 1, text }).findings as unknown as { start: number; end: number }[];
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['You failed to']);
});

test('Lines end at a line feed alone, also where a letter is cut by the end of a chunk', async () => {
  const bytes = Buffer.from('{"text":"a\u2028b\u0085c"}\r\n\n{"text":"ñ🙂"}');
  const chunks = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  expect(lines).toEqual(['{"text":"a\u2028b\u0085c"}\r', '', '{"text":"ñ🙂"}']);
  expect(lines.filter(Boolean).map((line) => answerTo(line, 1).isRead)).toEqual([true, true]);
});

test('A mark at the beginning of a file is no part of its first line', () => {
  expect(answerTo('\ufeff{"id":1,"text":"Hello."}', 1).isRead).toBe(true);
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['one word over and over', 'sorry '.repeat(30_000)],
  ['quotation marks', '"'.repeat(200_000)],
  ['opening marks', '“'.repeat(100_000)],
  ['no spaces', 'a'.repeat(200_000)],
  ['spaces', ' '.repeat(200_000)],
  ['line feeds', '\n'.repeat(200_000)],
  ['quoted lines', '>\n'.repeat(100_000)],
  ['"you" over and over', 'you have already really you '.repeat(8000)],
  ['digits', '5 - 7 '.repeat(30_000)],
  ['full stops', 'A. '.repeat(60_000)],
  ['half of an emoji', '\ud83d'.repeat(50_000)],
  ['capitals', 'You Will Mary Ann '.repeat(10_000)],
];
test.each(HOSTILE)('A huge text of %s is checked within seconds', (_, text) => {
  for (const locale of ['en', 'es']) {
    const began = performance.now();
    expect(answerTo(JSON.stringify({ id: 1, text, locale }), 1).isRead).toBe(true);
    expect(performance.now() - began).toBeLessThan(4000);
  }
});
