import { expect, test } from 'vitest';
import { openTries } from './tries.ts';

test('Tries are counted by their key until the time is over, and begin anew after it.', () => {
  let at = 0;
  const tries = openTries(() => at);
  expect([tries.count('code a', 1000), tries.count('code a', 1000), tries.count('code b', 1000)]).toEqual([1, 2, 1]);
  at = 1000;
  expect(tries.count('code a', 1000)).toBe(3);
  at = 1001;
  expect(tries.count('code a', 1000)).toBe(1);
});

test('What worked is forgotten, and another application counts for itself.', () => {
  const tries = openTries();
  tries.count('code a', 1000);
  tries.forget('code a');
  expect(tries.count('code a', 1000)).toBe(1);
  expect(openTries().count('code a', 1000)).toBe(1);
});
