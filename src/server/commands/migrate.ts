import { migrate } from '../platform/migrate.ts';
import { readSettings, WrongSettings } from '../platform/settings.ts';
import type { Options } from './options.ts';

/** For a database of your own: run once before each new version, as the role that owns it. */
export async function migrateNow({ named }: Options): Promise<number> {
  const { databaseUrl, databaseOwnerUrl } = readSettings(process.env);
  if (databaseUrl === null || databaseOwnerUrl === null)
    throw new WrongSettings('Set DATABASE_URL (the application) and DATABASE_OWNER_URL (who migrates). The embedded database migrates by itself.');
  const made = await migrate(databaseOwnerUrl, decodeURIComponent(new URL(databaseUrl).username));
  if (named.json === true) process.stdout.write(`${JSON.stringify({ done: made })}\n`);
  else process.stdout.write(made.length === 0 ? 'Nothing to do.\n' : `Done: ${made.join(', ')}\n`);
  return 0;
}
