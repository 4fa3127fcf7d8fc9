import { describe, expect, it } from 'vitest';
import { differenceOf, type Piece } from './difference.ts';

const without = (is: Piece['is'], pieces: readonly Piece[]): string =>
  pieces
    .filter((piece) => piece.is !== is)
    .map(({ text }) => text)
    .join('');
const BEFORE = 'You waited two hours, decided to leave, and were billed. You called four times.';
const AFTER = 'You waited two hours, had to leave to fetch your grandson, and were billed. You called four times and nobody called back.';

describe('what changed between two texts', () => {
  it('gives the new text again when what is gone is left out', () => {
    expect(without('gone', differenceOf(BEFORE, AFTER))).toBe(AFTER);
  });

  it('gives the old words again when what was added is left out', () => {
    expect(without('added', differenceOf(BEFORE, AFTER)).replace(/\s/g, '')).toBe(BEFORE.replace(/\s/g, ''));
  });

  it('shows a changed phrase as a whole, although one of its words stayed', () => {
    expect(differenceOf(BEFORE, AFTER)).toContainEqual({ is: 'added', text: 'had to leave to fetch your grandson' });
  });

  it('marks only what was put at the end', () => {
    expect(differenceOf('You called.', 'You called four times.').filter(({ is }) => is === 'added')).toEqual([{ is: 'added', text: 'four times' }]);
  });

  it('says that equal texts are the same, also with other white space', () => {
    expect(differenceOf('You  called.', 'You called.')).toEqual([{ is: 'same', text: 'You called.' }]);
  });

  it('shows very long texts whole', () => {
    const long = 'word '.repeat(2_000);
    expect(differenceOf(long, `${long}more`).map(({ is }) => is)).toEqual(['gone', 'added']);
  });
});
