// Migrations: numbered plain SQL, forward only, one process at a time; then roles and grants, then the job tables.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { ConsoleRefusal } from './consoleRefusal.ts';
import { QUEUES } from './jobs.ts';
import { CHECKOUT } from './settings.ts';

export class NotMigrated extends ConsoleRefusal {}

const FOLDER = join(CHECKOUT, 'migrations');
const migrationFiles = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort();

const AUTH_ROLE = 'alongside_auth';
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Brings the database to this version. Two processes that start together wait for each other at the table's lock. */
export async function migrate(ownerUrl: string, appRole: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    await makeMigrationTable(client);
    const made = await runMissing(client);
    await giveRoles(client, appRole);
    await makeQueues(ownerUrl);
    await giveGrants(client, appRole);
    return made;
  } finally {
    await client.end();
  }
}

// "if not exists" still collides when two create it in the same instant: the loser tries again and finds it.
async function makeMigrationTable(client: pg.Client): Promise<void> {
  const create = 'create table if not exists migration (name text primary key, run_at timestamptz not null default now())';
  await client.query(create).catch(() => client.query(create));
}

async function runMissing(client: pg.Client): Promise<readonly string[]> {
  await client.query('begin');
  try {
    await client.query('lock table migration in access exclusive mode');
    const { rows } = await client.query<{ name: string }>('select name from migration');
    const missing = migrationFiles().filter((name) => !rows.some((row) => row.name === name));
    for (const name of missing) {
      await client.query(readFileSync(join(FOLDER, name), 'utf8'));
      await client.query('insert into migration (name) values ($1)', [name]);
    }
    await client.query('commit');
    return missing;
  } catch (failure) {
    await client.query('rollback');
    throw failure;
  }
}

/** Throws NotMigrated with the command that migrates. */
export async function checkMigrated(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>("select name from migration where to_regclass('migration') is not null").catch(() => ({ rows: [] }));
  const missing = migrationFiles().filter((name) => !rows.some((row) => row.name === name));
  if (missing.length > 0) throw new NotMigrated(`The database lacks ${missing.join(', ')}. Set DATABASE_OWNER_URL and run "npx alongside migrate".`);
}

/** Throws NotMigrated for a role that row security doesn't hold. */
export async function checkRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ free: boolean; owns: boolean }>(
    `select rolsuper or rolbypassrls as free, exists (select from pg_class where oid = to_regclass('event') and relowner = pg_roles.oid) as owns
     from pg_roles where rolname = current_user`,
  );
  if (rows[0]?.free)
    throw new NotMigrated(
      'DATABASE_URL names a role that bypasses row security. Make one with "create role alongside login nosuperuser nobypassrls password \'…\'" and use it there.',
    );
  if (rows[0]?.owns) throw new NotMigrated('DATABASE_URL names the role that owns the tables. Use another role there, and this one as DATABASE_OWNER_URL.');
}

async function giveRoles(client: pg.Client, appRole: string): Promise<void> {
  await client.query(`do $$ begin create role ${AUTH_ROLE} nologin; exception when duplicate_object or unique_violation then null; end $$`);
  const role = quoted(appRole);
  await client.query(`do $$ begin create role ${role} login nosuperuser nobypassrls; exception when duplicate_object or unique_violation then null; end $$`);
  const { rows } = await client.query<{ version: number }>("select current_setting('server_version_num')::int as version");
  // The application may step into the sign-in role by name, and never holds its rights without doing so.
  if ((rows[0]?.version ?? 0) >= 160_000) await client.query(`grant ${AUTH_ROLE} to ${role} with inherit false, set true`).catch(ignoreRace);
  else await client.query(`alter role ${role} noinherit; grant ${AUTH_ROLE} to ${role}`).catch(ignoreRace);
}

function ignoreRace(failure: unknown): void {
  const told = failure instanceof Error ? failure.message : '';
  if (!told.includes('concurrently updated') && !told.includes('duplicate key')) throw failure;
}

async function makeQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: 'pgboss', supervise: false, schedule: false, max: 1 });
  boss.on('error', () => {});
  await boss.start();
  for (const { name, ...options } of QUEUES) await boss.createQueue(name, options);
  await boss.stop({ graceful: false });
}

const OURS = 'search_concerns, index_words, forget_words, search_private, index_private, forget_private, any_organisation, organisation_ids, chair_of_session';

/** What the application's role may do: everything but edit an event, see a session or read the search index itself. */
async function giveGrants(client: pg.Client, appRole: string): Promise<void> {
  const role = quoted(appRole);
  const statements = [
    `grant usage on schema public, pgboss to ${role}`,
    `grant select, insert, update, delete on all tables in schema public, pgboss to ${role}`,
    `revoke update, delete on event from ${role}`,
    `revoke insert, update, delete on migration from ${role}`,
    `revoke all on search_entry, private_search_entry from ${role}`,
    `revoke execute on function ${OURS} from public`,
    `grant execute on function ${OURS} to ${role}`,
    `grant execute on all functions in schema pgboss to ${role}`,
    `grant usage, select on all sequences in schema pgboss to ${role}`,
    `grant usage on schema auth to ${AUTH_ROLE}`,
    `grant select, insert, update, delete on all tables in schema auth to ${AUTH_ROLE}`,
  ];
  await client.query('begin');
  await client.query('lock table migration in access exclusive mode');
  for (const statement of statements) await client.query(statement);
  await client.query('commit');
}
