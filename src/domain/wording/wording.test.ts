import { expect, test } from 'vitest';
import { compared, countsAgainstWording } from './wording.ts';

test('Four tries say nothing of a wording; five do', () => {
  expect(compared({ right: 4, wrong: 0 })).toEqual({ is: 'too-few' });
  expect(compared({ right: 4, wrong: 1 })).toEqual({ is: 'rate', percent: 80, lookAtIt: false });
});

test('Three wrong in ten ask us to look at the wording; fewer do not', () => {
  expect(compared({ right: 7, wrong: 3 })).toMatchObject({ lookAtIt: true });
  expect(compared({ right: 8, wrong: 3 })).toMatchObject({ lookAtIt: false, percent: 73 });
});

test('What was not right counts against the wording, also where nobody knows why, and not where a person named something else', () => {
  expect([null, 'wording', 'unknown'] as const).toSatisfy((faults: readonly (null | 'wording' | 'unknown')[]) => faults.every(countsAgainstWording));
  expect(countsAgainstWording('proof')).toBe(false);
  expect(countsAgainstWording('circumstance')).toBe(false);
});
