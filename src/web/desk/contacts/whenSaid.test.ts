import { expect, test } from 'vitest';
import { logging as english } from '../../../copy/en/desk.logging.ts';
import { logging as spanish } from '../../../copy/es/desk.logging.ts';
import { whenSaid } from './whenSaid.ts';

/** A Monday. */
const NOW = '2026-11-23T10:20';
const inEnglish = (text: string) => whenSaid(text, NOW, english.said);
const inSpanish = (text: string) => whenSaid(text, NOW, spanish.said);

test('When it was is understood as people say it.', () => {
  expect(inEnglish('yesterday evening')).toBe('2026-11-22T19:00');
  expect(inEnglish('this morning')).toBe('2026-11-23T09:00');
  expect(inEnglish('Friday at 9:30')).toBe('2026-11-20T09:30');
  expect(inEnglish('monday')).toBe('2026-11-16');
  expect(inEnglish('yesterday')).toBe('2026-11-22');
  expect(inEnglish('yesterday at noon')).toBe('2026-11-22T12:00');
  expect(inEnglish('the day before yesterday, 4 pm')).toBe('2026-11-21T16:00');
  expect(inEnglish('last night')).toBe('2026-11-22T21:00');
  expect(inEnglish('two hours ago')).toBe('2026-11-23T08:20');
  expect(inEnglish('8:05')).toBe('2026-11-23T08:05');
  expect(inEnglish('now')).toBe(NOW);
});

test('And in Spanish, with accents or without.', () => {
  expect(inSpanish('ayer por la tarde')).toBe('2026-11-22T17:00');
  expect(inSpanish('esta mañana')).toBe('2026-11-23T09:00');
  expect(inSpanish('el miercoles 9:30')).toBe('2026-11-18T09:30');
  expect(inSpanish('hace dos horas')).toBe('2026-11-23T08:20');
  expect(inSpanish('ayer')).toBe('2026-11-22');
  expect(inSpanish('anoche')).toBe('2026-11-22T21:00');
});

test('What is not clear, or has not been yet, is not guessed.', () => {
  for (const text of ['', 'soon', 'ago', '25:00', 'at 11:30', 'xyz hours ago']) expect(inEnglish(text)).toBeNull();
  // Of a part of the day that has only begun, it was just now.
  expect(inEnglish('this evening')).toBe(NOW);
});
