// What the commands of the console share: the organisation that they are for, and the ground.
import { ConsoleRefusal } from '../platform/consoleRefusal.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { logTo } from '../platform/log.ts';
import { openGround } from '../platform/open.ts';
import { readSettings, type Settings } from '../platform/settings.ts';

/** Opens the ground beside a server or alone, does the work, and closes it however that ended. */
export async function onGround<T>(work: (ground: Ground) => Promise<T>, change: Partial<Settings> = {}, now?: () => string): Promise<T> {
  const settings = { ...readSettings(process.env), ...change };
  const log = logTo((line) => process.stderr.write(line));
  const opened = await openGround(settings, (event, facts) => (event === 'database' ? undefined : log(event, facts)), now);
  try {
    return await work(opened.ground);
  } finally {
    await opened.close();
  }
}

/** The one that was named by its id or its name, or the only one. */
export async function organisationFor(ground: Ground, wanted: string | undefined): Promise<{ id: string; name: string }> {
  const ids = await organisationIds(ground);
  const all = await Promise.all(
    ids.map((id) => reading(ground.database, id, (rows) => rows.selectFrom('organisation').select(['id', 'name']).where('id', '=', id).executeTakeFirstOrThrow())),
  );
  if (all.length === 0) throw new ConsoleRefusal('There is no organisation yet: run "npm start" and open the first-run page, or try "npx alongside demo".');
  const fitting = wanted === undefined ? all : all.filter(({ id, name }) => id === wanted || name === wanted);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const list = (fitting.length === 0 ? all : fitting).map(({ id, name }) => `${name} (${id})`).join(', ');
  throw new ConsoleRefusal(
    wanted === undefined || fitting.length > 1
      ? `There are several organisations: say which by --organisation ID. They are ${list}.`
      : `There is no organisation "${wanted}": ${list}.`,
  );
}
