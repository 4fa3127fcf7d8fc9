// `npm run torture` does the same 200 times.
import { expect, test } from 'vitest';
import { killRounds } from '../kill/rounds.ts';

test('Twenty kills of app and database under load lose no acknowledged word, leave nothing by half and double nothing', { timeout: 180_000 }, async () => {
  const { wrong, acknowledged, unanswered, rounds } = await killRounds({ rounds: 20, clients: 4, tell: () => {} });
  expect(wrong).toEqual([]);
  expect(rounds).toBe(20);
  expect(acknowledged).toBeGreaterThan(100);
  // A storm in which no act was cut off would have proved nothing.
  expect(unanswered).toBeGreaterThan(0);
});
