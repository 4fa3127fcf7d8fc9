// What adding one contact costs, by how many there are: through HTTP and with everything that it keeps current. Most people
// have a few contacts; one account has a hundredth of all, and adding to that one is measured beside the others.
import pg from 'pg';
import { logTo } from '../../src/server/platform/log.ts';
import { openGroundOn } from '../../src/server/platform/open.ts';
import { readSettings } from '../../src/server/platform/settings.ts';
import { countEverything, settle } from '../../src/server/signal/settle.ts';
import { connect } from '../process/client.ts';
import { ServerProcess } from '../process/serverProcess.ts';

export type ContactLine = { readonly size: number; readonly who: 'anybody' | 'the busiest'; readonly p50: number; readonly p95: number };
type Tell = (line: string) => void;

const ADDED = 400;
const WARM_UP = 100;
const PEOPLE_IN = 4;
const SHARE_OF_BUSIEST = 100;

type Desk = { readonly size: number; readonly server: ServerProcess; readonly client: pg.Client; readonly org: string };

/** A server and a database for each size, asked in turn, so that whatever else the machine does meets all of them. */
export async function benchContacts(sizes: readonly number[], tell: Tell): Promise<readonly ContactLine[]> {
  const desks: Desk[] = [];
  try {
    for (const size of sizes.toSorted((one, other) => one - other)) desks.push(await filled(size, tell));
    const lines: ContactLine[] = [];
    for (const who of ['anybody', 'the busiest'] as const) lines.push(...(await measure(desks, who)));
    return lines;
  } finally {
    for (const { server, client } of desks) {
      await client.end().catch(() => {});
      await server.end();
    }
  }
}

async function filled(size: number, tell: Tell): Promise<Desk> {
  const server = await ServerProcess.start();
  const client = new pg.Client({ connectionString: server.ownerUrl() });
  await client.connect();
  const org = (await client.query<{ org_id: string }>('select org_id from bare_key')).rows[0]?.org_id ?? '';
  await load(client, org, { from: 0, until: size }, tell);
  await countAll(server, org, tell);
  await client.query('vacuum analyze');
  return { size, server, client, org };
}

/** Within the last ninety days, so that all of them are in every window that is looked at. */
async function load(client: pg.Client, org: string, { from, until }: { from: number; until: number }, tell: Tell): Promise<void> {
  await client.query(`create temporary table if not exists person (n integer primary key, id uuid not null default gen_random_uuid())`);
  await client.query('insert into person select n from generate_series((select count(*)::integer from person) + 1, $1::integer) n', [Math.ceil(until / PEOPLE_IN)]);
  await client.query(`insert into customer (org_id, id, name, name_key) select $1, id, 'Caller ' || n, 'caller ' || n from person on conflict do nothing`, [org]);
  await client.query(
    `insert into contact (org_id, id, customer_id, direction, via, topic, place, happened_at, recorded_at)
     select $1, gen_random_uuid(), p.id, 'in', 'phone', 'Topic ' || t % 40, 'Place ' || t % 10, now() - random() * interval '89 days', now()
     from generate_series($2::integer + 1, $3::integer) as t
     join person p on p.n = case when t % ${SHARE_OF_BUSIEST} = 0 then 1 else 1 + floor(power((t::bigint * 7919 % 100003) / 100003.0, 1.6) * $4)::integer end`,
    [org, from, until, Math.ceil(until / PEOPLE_IN) - 1],
  );
  tell(`${until} contacts are there`);
}

async function countAll(server: ServerProcess, org: string, tell: Tell): Promise<void> {
  const opened = await openGroundOn(server.databaseUrl(), readSettings({ DATA_DIR: server.dataDir, DATABASE_URL: server.databaseUrl() }), logTo(tell));
  const began = performance.now();
  await countEverything(opened.ground, org);
  const counted = performance.now();
  await settle(opened.ground, org);
  const settled = performance.now();
  await settle(opened.ground, org);
  tell(`counted from the beginning in ${seconds(began, counted)} s; the clock's first round ${seconds(counted, settled)} s, the next ${seconds(settled, performance.now())} s`);
  await opened.close();
}
const seconds = (from: number, until: number): string => ((until - from) / 1000).toFixed(1);

async function measure(desks: readonly Desk[], who: ContactLine['who']): Promise<readonly ContactLine[]> {
  const chosen = who === 'anybody' ? 'n > 1 order by random()' : 'n = 1';
  const asked = [];
  for (const desk of desks) {
    const { rows } = await desk.client.query<{ id: string }>(`select id from person where ${chosen} limit $1`, [ADDED + WARM_UP]);
    asked.push({ ...desk, people: rows.map(({ id }) => id), http: connect(desk.server.port, 1), times: [] as number[] });
  }
  for (let turn = 0; turn < ADDED + WARM_UP; turn += 1) {
    for (const { http, people, times } of asked) {
      const began = performance.now();
      const { status } = await http.post('/api/v1/contacts', { customer: { id: people[turn % people.length] }, direction: 'in', topic: `Topic ${turn % 40}` });
      if (status !== 201) throw new Error(`a contact was answered with ${status}`);
      if (turn >= WARM_UP) times.push(performance.now() - began);
    }
  }
  return asked.map(({ http, times, size }) => {
    http.end();
    times.sort((one, other) => one - other);
    return { size, who, p50: times[Math.floor(times.length / 2)] ?? Number.NaN, p95: times[Math.floor(times.length * 0.95)] ?? Number.NaN };
  });
}

const HEAD = '  contacts  to                 p50     p95  (ms)';
const lineText = ({ size, who, p50, p95 }: ContactLine): string => `${String(size).padStart(10)}  ${who.padEnd(14)} ${p50.toFixed(2).padStart(7)} ${p95.toFixed(2).padStart(7)}`;
export const contactTable = (lines: readonly ContactLine[]): string => [HEAD, ...lines.map(lineText)].join('\n');
