// Supervises the embedded PostgreSQL: one server per data folder, shared by all processes that use the folder.
// Whoever comes first starts it, who finds it living adopts it, the last who leaves stops it; a server that dies is started again.
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { CannotStart } from './cannot-start.ts';
import { makeCluster } from './cluster.ts';
import { type DataFolder, openDataFolder, type PostgresSettings } from './data-folder.ts';
import { isOpenToAll, startedByRoot } from './database-user.ts';
import { type Address, connectKeeper, isLast, makeDatabase, newKeeperName, ownerUrl } from './keeper.ts';
import { withStartLock } from './lock.ts';
import { livingPostmaster, runPostmaster, stopPostmaster } from './postmaster.ts';

export { CannotStart };

export type RunningPostgres = {
  socketFolder: string;
  port: number;
  /** As the role postgres, which owns the database: for migrations, never for serving. */
  ownerUrl: string;
  /** End your own pools first. Stops the server unless another process still uses it. */
  stop(): Promise<void>;
};

type Log = (line: string) => void;
type Visit = { name: string; folder: DataFolder; log: Log; leaving: AbortController; mending: Promise<void>; keeper: Client };
type Arrival = { address: Address; keeper: Client };

const database = 'alongside';
const pauseAfterFailure = 5000;
const patience = 60_000;

/** Starts or adopts the server of this data folder and makes sure of the database. Throws CannotStart with a sentence for the console. */
export async function startPostgres(options: { dataDir: string; log?: Log; settings?: PostgresSettings }): Promise<RunningPostgres> {
  const folder = openDataFolder(options.dataDir, options.settings);
  const leaving = new AbortController();
  const name = newKeeperName();
  const { address, keeper } = await arrive(folder, name, leaving.signal);
  const visit: Visit = { name, folder, log: options.log ?? (() => {}), leaving, mending: Promise.resolve(), keeper };
  mendWhenLost(visit);
  return { ...address, ownerUrl: ownerUrl(address, database), stop: () => leave(visit) };
}

/** checkout/data where PostgreSQL's user can get to it; else, as root with a checkout in a closed folder such as /root, /var/lib/alongside. */
export function defaultDataDir(checkout: string): string {
  const isReachable = !startedByRoot() || isOpenToAll(realpathSync(checkout));
  return isReachable ? join(checkout, 'data') : '/var/lib/alongside';
}

// The keeper is connected before the lock is let go, so that one who leaves meanwhile sees that we are here.
function arrive(folder: DataFolder, name: string, leaving: AbortSignal): Promise<Arrival> {
  return withStartLock(folder.path, async () => {
    makeCluster(folder);
    const arrival = await enter(folder, name, leaving);
    try {
      await makeDatabase(arrival.keeper, database);
    } catch (failure) {
      await arrival.keeper.end();
      throw failure;
    }
    return arrival;
  });
}

async function enter(folder: DataFolder, name: string, leaving: AbortSignal): Promise<Arrival> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const { socketFolder, port } = await runPostmaster(folder, leaving);
    const keeper = await connectKeeper({ socketFolder, port }, name);
    if (keeper !== undefined) return { address: { socketFolder, port }, keeper };
    await pause(50);
  }
  throw new CannotStart(`PostgreSQL runs but lets nobody in: read ${folder.logFile}, which says why.`);
}

function mendWhenLost(visit: Visit): void {
  visit.keeper.once('end', () => {
    if (!visit.leaving.signal.aborted) visit.mending = mend(visit);
  });
}

async function mend(visit: Visit): Promise<void> {
  visit.log('PostgreSQL has gone; starting it again');
  while (!visit.leaving.signal.aborted) {
    try {
      visit.keeper = (await arrive(visit.folder, visit.name, visit.leaving.signal)).keeper;
      visit.log('PostgreSQL is back');
      return mendWhenLost(visit);
    } catch (failure) {
      if (visit.leaving.signal.aborted) return;
      visit.log(`PostgreSQL is not back: ${failure instanceof Error ? failure.message : failure}`);
      await pause(pauseAfterFailure, undefined, { signal: visit.leaving.signal }).catch(() => {});
    }
  }
}

async function leave(visit: Visit): Promise<void> {
  if (visit.leaving.signal.aborted) return;
  visit.leaving.abort();
  await visit.mending;
  await withStartLock(visit.folder.path, () => closeUp(visit));
}

// Our keeper may have been lost this instant, so the question is asked on a connection of its own. A server that takes none
// is stopping already, or has not finished starting for us: the lock is ours, so nobody else waits for it.
async function closeUp({ name, folder, keeper, log }: Visit): Promise<void> {
  await keeper.end();
  const living = livingPostmaster(folder.cluster);
  const asking = living?.isReady ? await connectKeeper(living, name) : undefined;
  const last = asking === undefined || (await isLast(asking, name));
  await asking?.end();
  if (last) return stopPostmaster(folder.cluster);
  log('PostgreSQL goes on running: others are connected to it');
}
