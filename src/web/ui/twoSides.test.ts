import { describe, expect, test } from 'vitest';
import { type Letters, type TwoSidesFacts, twoSides } from './twoSides.ts';

const LETTERS: Letters = { line: 1, size: 0.75, letter: 0.5, narrowest: 18 };
const weeks = (above: readonly number[], below: readonly number[]): TwoSidesFacts['weeks'] =>
  above.map((many, index) => ({ from: `week ${index}`, above: many, below: below[index] ?? 0 }));
const judy: TwoSidesFacts = {
  weeks: weeks([5, 7, 6, 3, 2, 1, 1, 0, 0, 0, 0, 0, 0], [0, 0, 2, 5, 5, 5, 2, 2, 1, 1, 0, 0, 0]),
  steps: [
    { at: 2.4 / 13, perWeek: 5, name: 'every day' },
    { at: 6 / 13, perWeek: 2, name: 'twice a week' },
    { at: 8 / 13, perWeek: 1, name: 'every week' },
    { at: 10 / 13, perWeek: 0, name: 'when they ask' },
  ],
  below: 'We went to Judy',
};

describe('The picture of two sides', () => {
  test('A call of theirs and a call of ours are as long.', () => {
    const { above, below } = twoSides(judy, LETTERS);
    const tall = (bar: (typeof above)[number] | undefined) => (bar === undefined ? 0 : bar.height / bar.of);
    expect(tall(above[0])).toBeCloseTo(tall(below[1]), 10);
  });

  test('A week without a contact has no bar.', () => {
    const { above, below } = twoSides(judy, LETTERS);
    expect([above.length, below.length]).toEqual([7, 8]);
  });

  test('However many they are, it grows no taller.', () => {
    const many = twoSides({ ...judy, weeks: weeks([5000], [3]), steps: [] }, LETTERS);
    const few = twoSides({ ...judy, weeks: weeks([50], [3]), steps: [] }, LETTERS);
    expect(many.height).toBeCloseTo(few.height, 0);
  });

  test('Each step reaches to the next one, and the last to today; on request has no depth.', () => {
    const { stairs } = twoSides(judy, LETTERS);
    expect(stairs.map(({ x, width }) => Math.round((x + width) * 13))).toEqual([6, 8, 10, 13]);
    expect(stairs.at(-1)?.height).toBe(0);
  });

  test('No name covers another one or leaves the picture, also where the last step began today.', () => {
    const late = { at: 12.9 / 13, perWeek: 5, name: 'dos veces por semana' };
    const { labels } = twoSides({ ...judy, steps: [...judy.steps, late] }, LETTERS);
    const boxes = labels.map(({ textAt, y, text, toLeft }) => {
      const width = (text.length * LETTERS.letter) / LETTERS.narrowest;
      return { left: toLeft ? textAt - width : textAt, right: toLeft ? textAt : textAt + width, y };
    });
    expect(boxes.every(({ left, right }) => left >= 0 && right <= 1)).toBe(true);
    const covered = boxes.filter((one, index) =>
      boxes.some((other, place) => place !== index && other.left < one.right && one.left < other.right && Math.abs(other.y - one.y) < LETTERS.line - 0.001),
    );
    expect(covered).toEqual([]);
  });

  test('In large letters on a narrow phone a long name that fits on neither side of its line ends at the edge.', () => {
    const { labels } = twoSides({ ...judy, steps: [{ at: 0.45, perWeek: 2, name: 'dos veces por semana' }] }, { ...LETTERS, narrowest: 13 });
    const long = labels.find(({ is }) => is === 'step');
    expect(long).toMatchObject({ x: 0.45, textAt: 1, toLeft: true });
  });

  test('Where the first and the last day do not fit beside each other, they stand in two lines.', () => {
    const ends = { from: 'desde el 18 de agosto de 2026', until: 'hoy' };
    const [wide, narrow] = [18, 13].map((narrowest) => twoSides({ ...judy, ends }, { ...LETTERS, narrowest }));
    expect([wide?.endsIn, narrow?.endsIn]).toEqual([1, 2]);
  });

  test('A name stands below every bar that it could cover.', () => {
    const { labels, below } = twoSides(judy, LETTERS);
    const first = labels.find(({ text }) => text === 'every day');
    const lowest = Math.max(...below.map(({ y, height }) => y + height));
    expect(first?.y).toBeGreaterThan(lowest + LETTERS.line);
  });

  test('Without a call of ours our side has no name.', () => {
    expect(twoSides({ ...judy, weeks: weeks([5, 7], []), steps: [] }, LETTERS).labels).toEqual([]);
  });
});
