import { expect, test } from 'vitest';
import { qrOf } from './qr.ts';

const rowsOf = (text: string): number[] | undefined => qrOf(text)?.map((line) => Number.parseInt(line.map((dark) => (dark ? 1 : 0)).join(''), 2));

/** As an independent reader read it back, with every length up to the longest. */
const ALONGSIDE = [
  ...[2085759, 1069377, 1528925, 1524573, 1530717, 1067073, 2086271, 1024, 1309335, 1320921, 246607],
  ...[987574, 1769455, 6475, 2087448, 1070191, 1527916, 1530352, 1527707, 1067839, 2087316],
];

test('A word becomes the code that a reader reads as that word', () => {
  expect(rowsOf('ALONGSIDE')).toEqual(ALONGSIDE);
});

test('A code grows with what it holds, and what a phone could not read from a screen has none', () => {
  expect(qrOf('a'.repeat(14))?.length).toBe(21);
  expect(qrOf('a'.repeat(15))?.length).toBe(25);
  expect(qrOf('a'.repeat(213))?.length).toBe(57);
  expect(qrOf('a'.repeat(214))).toBeNull();
});
