import { expect, it } from 'vitest';
import { spokenChanges } from './voices.ts';

const OURS = 'You waited two hours, and nobody said a word to you.';
const CORRECTED = 'You waited two hours, and then we sent you a bill for a visit that never was.';
const saidBy = (theirs: boolean, corrections: readonly string[], after: string): string[] =>
  spokenChanges(OURS, corrections, after)
    .filter((piece) => piece.is === 'added' && piece.theirs === theirs)
    .map(({ text }) => text.trim());

it('Gives the customer the words that she put in, and us those that we put in beside them', () => {
  const after = `${CORRECTED} That must not happen.`;
  expect(saidBy(true, [CORRECTED], after).join(' ')).toContain('then we sent you a bill for a visit that never was');
  expect(saidBy(false, [CORRECTED], after).join(' ')).toContain('That must not happen');
});

it('Gives nobody’s words to the customer where she corrected nothing', () => {
  expect(saidBy(true, [], CORRECTED)).toEqual([]);
});

it('Gives the new text again when what is gone is left out', () => {
  const pieces = spokenChanges(OURS, [CORRECTED], `${CORRECTED} That must not happen.`);
  expect(
    pieces
      .filter(({ is }) => is !== 'gone')
      .map(({ text }) => text)
      .join(''),
  ).toBe(`${CORRECTED} That must not happen.`);
});
