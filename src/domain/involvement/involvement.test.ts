import { expect, test } from 'vitest';
import { ratedTogether, shareOf, surenessOf, together } from './involvement.ts';

test('Four are too few to say anything of; of five the share is said', () => {
  expect(shareOf({ of: 4, yes: 4 })).toEqual({ is: 'few' });
  expect(shareOf({ of: 5, yes: 4 })).toEqual({ is: 'share', of: 5, yes: 4, percent: 80 });
  expect(shareOf({ of: 0, yes: 0 })).toEqual({ is: 'few' });
});

test('How sure they were is an average of all who were asked, first and last, with one decimal', () => {
  expect(surenessOf({ of: 4, first: 20, last: 30 })).toEqual({ is: 'few' });
  expect(surenessOf({ of: 6, first: 31, last: 50 })).toEqual({ is: 'sure', of: 6, first: 5.2, last: 8.3 });
});

test('Several kinds together are counted, not averaged: a kind with many weighs more', () => {
  expect(
    together([
      { of: 90, yes: 9 },
      { of: 10, yes: 10 },
    ]),
  ).toEqual({ of: 100, yes: 19 });
  expect(
    ratedTogether([
      { of: 1, first: 2, last: 9 },
      { of: 3, first: 20, last: 21 },
    ]),
  ).toEqual({ of: 4, first: 22, last: 30 });
});
