// What keeps organisations apart when the application itself is wrong: row security, asked of the database.
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { migrate } from '../../src/server/platform/migrate.ts';
import { makeClinic } from '../harness/clinic.ts';
import { APP_ROLE, asOwner, freshDatabase, named } from '../harness/databases.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const neighbour = await makeClinic(server.ground, { name: 'Hillside Clinic' });
await server.api({ key: clinic.keys.staff })(raiseConcern, { body: { customer: { name: 'Judy' }, telling: { happened: 'Two hours I sat there.' } } });
const { ownerUrl, appUrl } = server.database;
const app = new pg.Client({ connectionString: appUrl });
await app.connect();
afterAll(() => app.end());

/** Ids, hashes and times only, looked up before an organisation is known; search_entry has no rights at all. */
const WITHOUT = ['wake', 'cadence_wake', 'cause_wake', 'channel_lease', 'bare_key', 'room_code', 'search_entry', 'private_search_entry'];
/** These ask, beside the organisation, for the staff's side. */
const STAFF_SIDE = ['event', 'private_note', 'private_words'];

test('Every table with an organisation has forced row security by exactly its policy; the exceptions hold no personal word.', async () => {
  const tables = await asOwner<{ name: string; forced: boolean; policies: string[] | null }>(
    ownerUrl,
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
       (select array_agg(p.policyname::text order by p.policyname) from pg_policies p where p.tablename = c.relname) as policies
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
  );
  expect(tables.length).toBeGreaterThan(20);
  expect(
    tables
      .filter(({ forced }) => !forced)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(WITHOUT.toSorted());
  const guarded = tables.filter(({ forced }) => forced);
  const policiesOf = (name: string): string => `organisation_only,owner_all${STAFF_SIDE.includes(name) ? ',staff_side' : ''}`;
  expect(guarded.filter(({ name, policies }) => policies?.join() !== policiesOf(name))).toEqual([]);
  const said = await asOwner<{ qual: string; check: string }>(
    ownerUrl,
    `select distinct qual, with_check as check from pg_policies where policyname = 'organisation_only' and tablename <> 'organisation'`,
  );
  expect(said).toHaveLength(1);
  expect(said[0]?.qual).toBe(said[0]?.check);
  expect(said[0]?.qual).toContain("org_id = (NULLIF(current_setting('app.org_id'::text, true), ''::text))::uuid");
});

test('Without an organisation there are no rows, and no error, also after a transaction that had one.', async () => {
  const count = async (): Promise<number[]> => {
    const counts: number[] = [];
    for (const table of ['event', 'words', 'concern', 'customer', 'staff', 'organisation']) {
      const { rows } = await app.query<{ n: string }>(`select count(*) as n from ${table}`);
      counts.push(Number(rows[0]?.n));
    }
    return counts;
  };
  expect(await count()).toEqual([0, 0, 0, 0, 0, 0]);
  await app.query(`begin; select set_config('app.org_id', '${clinic.org}', true); commit`);
  expect(await count()).toEqual([0, 0, 0, 0, 0, 0]);
});

test("A row can't be written into another organisation, nor read or changed there.", async () => {
  const foreign = inOrganisation(server.ground.database, neighbour.org, (rows) =>
    rows.insertInto('site').values({ org_id: clinic.org, id: crypto.randomUUID(), name: 'Ours' }).execute(),
  );
  await expect(foreign).rejects.toMatchObject({ code: '42501' });
  const changed = await inOrganisation(server.ground.database, neighbour.org, (rows) =>
    rows.updateTable('customer').set({ name: 'Taken' }).where('org_id', '=', clinic.org).executeTakeFirst(),
  );
  expect(Number(changed.numUpdatedRows)).toBe(0);
});

test("The application can't edit or delete an event, read the search index, or see a session.", async () => {
  const refused = async (statement: string): Promise<string> =>
    app.query(statement).then(
      () => 'allowed',
      (failure: { code: string }) => failure.code,
    );
  expect(await refused("update event set kind = 'nothing'")).toBe('42501');
  expect(await refused('delete from event')).toBe('42501');
  expect(await refused('truncate event')).toBe('42501');
  expect(await refused('select * from search_entry')).toBe('42501');
  expect(await refused('select * from private_search_entry')).toBe('42501');
  expect(await refused('select * from auth.session')).toBe('42501');
  expect(await refused('select * from auth.account')).toBe('42501');
  expect(await refused('alter table event disable row level security')).toBe('42501');
  expect(await refused('set role postgres')).toBe('42501');
});

test("The search function finds an organisation's own words, and without one nothing.", async () => {
  expect((await app.query(`select * from search_concerns('sat', 10)`)).rows).toHaveLength(0);
  const search = async (org: string): Promise<number> => {
    await app.query('begin');
    await app.query(`select set_config('app.org_id', $1, true)`, [org]);
    const { rows } = await app.query(`select * from search_concerns('sat', 10)`);
    await app.query('commit');
    return rows.length;
  };
  expect(await search(clinic.org)).toBe(1);
  expect(await search(neighbour.org)).toBe(0);
});

test('Two migrators at once both end well, and each migration ran once.', async () => {
  const database = await freshDatabase();
  const empty = named(ownerUrl, `${database.name}_empty`);
  await asOwner(ownerUrl, `create database ${database.name}_empty`);
  const made = await Promise.all([migrate(empty, APP_ROLE), migrate(empty, APP_ROLE), migrate(empty, APP_ROLE)]);
  const names = (await asOwner<{ name: string }>(empty, 'select name from migration order by name')).map(({ name }) => name);
  expect(made.flat().toSorted()).toEqual(names);
  expect(await migrate(empty, APP_ROLE)).toEqual([]);
  await asOwner(ownerUrl, `drop database ${database.name}_empty with (force)`);
});
