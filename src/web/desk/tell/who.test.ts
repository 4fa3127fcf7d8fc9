import { expect, test } from 'vitest';
import { numberBehind } from './who.ts';

test('A telephone number behind a name is how to reach them.', () => {
  for (const phone of ['555-010-0477', '(555) 010-0477', '+1 555 010 0477', '555 0142 7', '5550100477', '+34 600 123 456']) {
    expect(numberBehind(`Rosa Quint ${phone}`)).toEqual({ name: 'Rosa Quint', phone });
  }
  expect(numberBehind('Rosa Quint, 555-010-0477')).toEqual({ name: 'Rosa Quint', phone: '555-010-0477' });
});

test('A date of birth, a number in our files and a room are not taken for one, and neither is a number alone.', () => {
  for (const text of [
    'Rosa Quint 12/04/1987',
    'Rosa Quint 1987-04-12',
    'Rosa Quint 4.12.87',
    'Rosa Quint 10023456',
    'Rosa Quint 123-45-6789',
    'Room 12',
    'Rosa 2',
    '555-010-0477',
    'Rosa Quint',
    '',
  ]) {
    expect(numberBehind(text), text).toBeNull();
  }
});
