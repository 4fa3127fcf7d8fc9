import { expect, it } from 'vitest';
import { type DayOrder, readDay } from './day.ts';

const read = (text: string, order: DayOrder = 'day-first', isPast = false) => readDay(text, { order, today: '2026-11-30', isPast });

it.each([
  '5 March 1946',
  '5th of March, 1946',
  'March 5, 1946',
  'Mar 5 46',
  'Tuesday, 5 March 1946',
  '5 de marzo de 1946',
  'el 5 de marzo del 1946',
  'martes 5 marzo 46',
  '1946-03-05',
  '1946/3/5',
  '05/03/1946',
  '5.3.46',
  '5 3 1946',
  '05-03-46',
  '19460305',
  '05031946',
])('“%s” is the fifth of March 1946', (text) => {
  expect(read(text)).toBe('1946-03-05');
});

it('Of two numbers that may both be a month the house’s order decides; of two of which one may, it doesn’t matter', () => {
  expect(read('05/03/46', 'month-first')).toBe('1946-05-03');
  expect(read('03/05/46', 'month-first')).toBe('1946-03-05');
  for (const order of ['day-first', 'month-first'] as const) {
    expect(read('31/3/1946', order)).toBe('1946-03-31');
    expect(read('3/31/1946', order)).toBe('1946-03-31');
    expect(read('5 March 1946', order)).toBe('1946-03-05');
  }
});

it('A year of two digits is the one that is near, and never to come where a day is asked that is over', () => {
  expect(read('5 March 31')).toBe('2031-03-05');
  expect(read('5 March 31', 'day-first', true)).toBe('1931-03-05');
  expect(read('30 November 26', 'day-first', true)).toBe('2026-11-30');
  expect(read('1 December 26', 'day-first', true)).toBe('1926-12-01');
});

it('The first of May is a day in Spanish too', () => {
  expect(read('primero de mayo de 1950')).toBe('1950-05-01');
  expect(read('1º de mayo de 1950')).toBe('1950-05-01');
});

it.each([
  '31 February 1946',
  '30/02/1946',
  '0 March 1946',
  '13/13/1946',
  '5 Marrch 1946',
  'around 5 March 1946',
  'March 1946',
  '1946',
  '5 March',
  'tomorrow',
  '5 3 4 1946',
  '3 o 5 de marzo',
  '1/1/1',
])('“%s” is no day that can be told', (text) => {
  expect(read(text)).toBeNull();
});
