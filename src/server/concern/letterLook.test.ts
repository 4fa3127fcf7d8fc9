import { expect, test } from 'vitest';
import { laidOut, PLAIN, pageOfLetter } from './letterLook.ts';

const LETTER = { subject: 'A <word> from us', paragraphs: ['Hello Judy,', 'Sam calls on Monday. Until then you need to do nothing.', 'Your page: https://desk.example/r/a/b_-c.'] };

test('Who asked for nothing gets the text as it is, and a page in letters of the usual size that keeps its colours in the dark', () => {
  expect(pageOfLetter(LETTER, PLAIN, 'en')).toContain('font:18px');
  expect(pageOfLetter(LETTER, PLAIN, 'en')).toContain('prefers-color-scheme:dark');
  expect(laidOut(LETTER.paragraphs, PLAIN, 'en')).toEqual(LETTER.paragraphs);
});

test('Who reads big print gets a page in large letters, its link whole, and nothing in it that is not text', () => {
  const page = pageOfLetter(LETTER, { bigPrint: true, simpleWords: false }, 'es');
  expect(page).toContain('<html lang="es">');
  expect(page).toContain('font:24px');
  expect(page).toContain('A &lt;word&gt; from us');
  expect(page).toContain('<a href="https://desk.example/r/a/b_-c">https://desk.example/r/a/b_-c</a>.');
});

test('Who asked for simple words gets one sentence a line', () => {
  const simple = { bigPrint: false, simpleWords: true };
  expect(laidOut(LETTER.paragraphs, simple, 'en')[1]).toBe('Sam calls on Monday.\nUntil then you need to do nothing.');
  expect(pageOfLetter(LETTER, simple, 'en')).toContain('Sam calls on Monday.<br>Until then');
  expect(pageOfLetter(LETTER, simple, 'en')).toContain('font:18px');
});
