// Opens the ground: settings, database, jobs, sign-in; and closes it again in the other order.
import { openDatabase } from './database.ts';
import type { Ground } from './ground.ts';
import { startJobs } from './jobs.ts';
import { startLive } from './live.ts';
import type { Log } from './log.ts';
import { checkMigrated, checkRole, migrate } from './migrate.ts';
import { startPostgres } from './postgres/supervisor.ts';
import type { Settings } from './settings.ts';
import { openSignIn } from './signIn.ts';
import { openTries } from './tries.ts';

export type Opened = { readonly ground: Ground; close(): Promise<void> };
const APP_ROLE = 'alongside';

type Urls = { readonly app: string; stop(): Promise<void> };

/** Starts or finds the database and brings it to this version. Throws CannotStart or NotMigrated with what to do. */
async function openUrls(settings: Settings, log: Log): Promise<Urls> {
  if (settings.databaseUrl !== null) {
    if (settings.databaseOwnerUrl !== null) await migrate(settings.databaseOwnerUrl, decodeURIComponent(new URL(settings.databaseUrl).username));
    return { app: settings.databaseUrl, stop: async () => {} };
  }
  const running = await startPostgres({ dataDir: settings.dataDir, log: (line) => log('database', { line }) });
  await migrate(running.ownerUrl, APP_ROLE);
  return { app: asRole(running.ownerUrl, APP_ROLE), stop: running.stop };
}

const asRole = (url: string, role: string): string => {
  const changed = new URL(url);
  changed.username = role;
  return changed.toString();
};

export async function openGround(settings: Settings, log: Log, now?: () => string): Promise<Opened> {
  const urls = await openUrls(settings, log);
  try {
    const opened = await openGroundOn(urls.app, settings, log, now);
    return {
      ground: opened.ground,
      async close() {
        await opened.close();
        await urls.stop();
      },
    };
  } catch (failure) {
    await urls.stop();
    throw failure;
  }
}

/** The same on a database that runs and is migrated already. */
export async function openGroundOn(url: string, settings: Settings, log: Log, now: () => string = () => new Date().toISOString()): Promise<Opened> {
  const database = openDatabase(url, log);
  try {
    await checkMigrated(database.pool);
    if (settings.databaseUrl !== null) await checkRole(database.pool);
    const jobs = await startJobs(url, log);
    const live = startLive(database, url, log);
    const signIn = openSignIn(url, settings, log);
    return {
      ground: { settings, log, database, jobs, live, signIn, tries: openTries(), now },
      async close() {
        await jobs.stop();
        await live.stop();
        await signIn.end();
        await database.end();
      },
    };
  } catch (failure) {
    await database.end();
    throw failure;
  }
}
