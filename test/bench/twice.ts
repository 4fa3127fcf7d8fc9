// What it costs to find who may be here twice: the first page of pairs, a page far down, and those who share something with one
// person; and which tables are read without an index. Of a hundred people one shares a number with another, and one a birth date
// and a name; every tenth is known to another system; every twentieth has somebody with them.
import { sql } from 'kysely';
import pg from 'pg';
import { proposedPairs, sharingWith } from '../../src/server/people/sameness.ts';
import { inOrganisation, type Rows } from '../../src/server/platform/database.ts';
import { logTo } from '../../src/server/platform/log.ts';
import { openGroundOn } from '../../src/server/platform/open.ts';
import { readSettings } from '../../src/server/platform/settings.ts';
import { ServerProcess } from '../process/serverProcess.ts';

export type TwiceLine = { readonly people: number; readonly what: string; readonly found: number; readonly p50: number; readonly scans: readonly string[] };
type Tell = (line: string) => void;
type Asking = (rows: Rows) => Promise<readonly unknown[]>;

const TURNS = 9;
const PAGE = 20;
/** A table of fewer rows is read from end to end by choice. */
const FEW = 100;

export async function benchTwice(people: number, tell: Tell): Promise<readonly TwiceLine[]> {
  const server = await ServerProcess.start();
  const client = new pg.Client({ connectionString: server.ownerUrl() });
  try {
    await client.connect();
    const org = (await client.query<{ org_id: string }>('select org_id from bare_key')).rows[0]?.org_id ?? '';
    await load(client, org, people);
    tell(`${people} people are there`);
    const { ground, close } = await openGroundOn(server.databaseUrl(), readSettings({ DATA_DIR: server.dataDir, DATABASE_URL: server.databaseUrl() }), logTo(tell));
    const within = <T>(ask: (rows: Rows) => Promise<T>): Promise<T> => inOrganisation(ground.database, org, ask);
    const all = await within((rows) => proposedPairs(rows, org, { limit: people, after: null }));
    const far = all[Math.floor(all.length * 0.8)]?.join(' ') ?? null;
    const one = all[0]?.[0] ?? '';
    tell(`${all.length} pairs`);
    const asked: readonly (readonly [string, Asking])[] = [
      ['the first page', (rows) => proposedPairs(rows, org, { limit: PAGE, after: null })],
      ['a page far down', (rows) => proposedPairs(rows, org, { limit: PAGE, after: far })],
      ['with one person', (rows) => sharingWith(rows, org, one, PAGE)],
    ];
    const lines: TwiceLine[] = [];
    for (const [what, ask] of asked) lines.push({ people, what, ...(await measured(within, ask)) });
    await close();
    return lines;
  } finally {
    await client.end().catch(() => {});
    await server.end();
  }
}

async function load(client: pg.Client, org: string, people: number): Promise<void> {
  await client.query('create temporary table person (n integer primary key, id uuid not null default gen_random_uuid())');
  await client.query('insert into person select n from generate_series(1, $1::integer) n', [people]);
  await client.query(
    `insert into customer (org_id, id, name, name_key, born_on, confirmed)
     select $1, id, 'Person ' || k, 'person ' || k, date '1930-01-01' + k % 25000, true from (select n, id, case when n % 100 = 0 then n - 1 else n end as k from person) p`,
    [org],
  );
  await client.query(
    `insert into way (org_id, customer_id, position, kind, value, value_key, preferred)
     select $1, id, 0, 'phone', k, k, false from (select id, '1555' || case when n % 100 = 50 then n - 1 else n end as k from person) p`,
    [org],
  );
  await client.query(
    `insert into way (org_id, customer_id, position, kind, value, value_key, preferred) select $1, id, 1, 'email', 'p' || n || '@example.org', 'p' || n || '@example.org', true from person`,
    [org],
  );
  await client.query(`insert into known_as (org_id, customer_id, source, external_id) select $1, id, 'other', 'X' || n from person where n % 10 = 0`, [org]);
  await client.query('vacuum analyze');
}

async function measured(within: <T>(ask: (rows: Rows) => Promise<T>) => Promise<T>, ask: Asking): Promise<Pick<TwiceLine, 'found' | 'p50' | 'scans'>> {
  const times: number[] = [];
  let found = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const began = performance.now();
    found = (await within(ask)).length;
    times.push(performance.now() - began);
  }
  times.sort((one, other) => one - other);
  const scans = await within((rows) => scanned(rows, ask));
  return { found, p50: times[Math.floor(TURNS / 2)] ?? Number.NaN, scans };
}

/** Tables that the statement reads from end to end. */
async function scanned(rows: Rows, ask: Asking): Promise<readonly string[]> {
  const said: string[] = [];
  const before = await tallies(rows);
  await ask(rows);
  const after = await tallies(rows);
  for (const [table, scans] of after) if (scans > (before.get(table) ?? 0)) said.push(table);
  return said;
}

async function tallies(rows: Rows): Promise<ReadonlyMap<string, number>> {
  const { rows: found } = await sql<{ table: string; scans: string }>`
    select s.relname as table, s.seq_scan as scans from pg_stat_xact_user_tables s join pg_class c on c.oid = s.relid where c.reltuples > ${FEW}`.execute(rows);
  return new Map(found.map(({ table, scans }) => [table, Number(scans)]));
}

const HEAD = '    people  what              found      p50 (ms)  read from end to end';
const lineText = ({ people, what, found, p50, scans }: TwiceLine): string =>
  `${String(people).padStart(10)}  ${what.padEnd(16)} ${String(found).padStart(6)} ${p50.toFixed(1).padStart(13)}  ${scans.length === 0 ? 'nothing: by index' : scans.join(', ')}`;
export const twiceTable = (lines: readonly TwiceLine[]): string => [HEAD, ...lines.map(lineText)].join('\n');
