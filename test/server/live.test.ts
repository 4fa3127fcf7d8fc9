// Hints between processes: a listener whose connection is lost comes back by itself and hears again.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { newId } from '../../src/server/platform/ids.ts';
import { asOwner } from '../harness/databases.ts';
import { freshGround } from '../harness/ground.ts';

const [one, clock] = await freshGround().then((ground) => [ground, ground.clock] as const);
const other = await freshGround({ on: one.database, clock });

test('A process whose listening connection was cut hears of changes in the other again, within seconds.', { timeout: 30_000 }, async () => {
  const org = newId();
  const heard: string[] = [];
  other.ground.live.listen(org, ({ concern }) => heard.push(concern ?? ''));
  const hears = async (): Promise<boolean> => {
    const concern = newId();
    one.ground.live.tell({ org, concern });
    for (let turn = 0; turn < 20 && !heard.includes(concern); turn++) await pause(20);
    return heard.includes(concern);
  };
  const until = async (wanted: boolean): Promise<void> => {
    for (const end = Date.now() + 12_000; (await hears()) !== wanted; ) if (Date.now() > end) throw new Error(`hints are ${wanted ? 'still not' : 'still'} heard`);
  };
  await until(true);
  const cut = await asOwner(
    one.database.ownerUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen alongside_changes%' and datname = current_database()`,
  );
  expect(cut.length).toBeGreaterThanOrEqual(2);
  expect(await hears()).toBe(false);
  await until(true);
});
