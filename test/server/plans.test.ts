// The statements of the hot paths, as they really run, on twenty thousand concerns: none of them reads a whole table.
import pg from 'pg';
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { addContact, listContacts, showInTouch } from '../../src/contract/contacts.ts';
import { showInvolvement } from '../../src/contract/involvement.ts';
import { listCustomers } from '../../src/contract/people.ts';
import { listSignals, showSignal } from '../../src/contract/signals.ts';
import { showToday } from '../../src/contract/today.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const { ownerUrl, appUrl } = server.database;
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const manager = server.api({ key: clinic.keys.manager });
const first = await sam(wire.raiseConcern, { body: { customer: { name: 'Judy' }, telling: { happened: 'Two hours I sat there.' } } });

const CONCERNS = 20_000;
/** Copies of the first concern, spread over people, teams and standings; some fifty are due within a day; one word stands in 50 of them, another in 5,000. */
await asOwner(
  ownerUrl,
  `
  create table copy as select n, gen_random_uuid() as concern, gen_random_uuid() as words, gen_random_uuid() as customer from generate_series(2, ${CONCERNS}) n;
  insert into customer (org_id, id, name, name_key) select '${clinic.org}', customer, 'Customer ' || n, 'customer ' || n from copy;
  insert into words (org_id, id, concern_id, voice, text)
    select '${clinic.org}', words, concern, 'own', 'telling ' || n || case when n % 400 = 0 then ' lighthouse' else '' end || case when n % 4 = 0 then ' waiting' else '' end from copy;
  insert into search_entry (org_id, words_id, concern_id, vector) select org_id, id, concern_id, to_tsvector('simple', text) from words where text like 'telling%';
  insert into concern select c.org_id, copy.concern, c.version, copy.n, case when n % 3 = 0 then 'solved' else 'open' end, copy.customer, copy.customer,
    case when n % 2 = 0 then c.team_id else '${clinic.teams.ward}'::uuid end, case when n % 10 = 0 then c.owner_id else '${clinic.people.nora}'::uuid end,
    null, '{}', c.severity, c.understanding, c.next_update_at + n * interval '1 second', false, 'word', null, c.silent_since + n * interval '1 second',
    c.awaits_us_since + n * interval '1 second', n % 1000 = 0, c.told_at, null, null, copy.words, null
    from concern c cross join copy where c.number = 1;
  insert into event select e.org_id, copy.concern, e.version, e.stream, e.kind, e.body, e.at, e.happened_on, e.actor, e.for_party, e.via, e.previous, e.hash from event e cross join copy;
  insert into way select org_id, id, 0, 'phone', '+1 555 ' || right(name_key, 5), right(name_key, 5), true from customer where name_key like 'customer %';
  insert into waiting select c.org_id, c.id, 0, 'understanding', c.told_at + c.number * interval '20 minutes', c.owner_id, c.team_id, null, 0 from concern c where c.standing = 'open' and c.number > 1;
  insert into contact (org_id, id, customer_id, concern_id, version, matter_id, direction, via, topic, place, happened_at, recorded_at)
    select '${clinic.org}', gen_random_uuid(), copy.customer, copy.concern, 1, copy.concern, 'in', 'phone', 'Topic ' || n % 30, 'Place', c.told_at - n * interval '5 minutes', c.told_at
    from copy cross join concern c where c.number = 1;
  insert into contact (org_id, id, customer_id, direction, via, happened_at, recorded_at)
    select org_id, gen_random_uuid(), customer_id, 'out', via, happened_at + interval '1 hour', recorded_at from contact where version = 1;
  insert into tally (org_id, id, kind, counted, counted_after, leaves_at, until_30, stands_since)
    select '${clinic.org}', customer, 'person', 1 + n % 9, now() - interval '90 days', now() + interval '9 days', case when n % 50 = 0 then now() + interval '900 days' end, now() from copy;
  insert into involvement select org_id, id, team_id, customer_id, 'Topic ' || number % 30, told_at - number * interval '1 hour', number % 2 = 0, told_at - number * interval '1 hour', null, true
    from concern where number > 1;
  insert into task (org_id, concern_id, id, version, state, first, sure_first, sure_last, looked_at, rated_at, team_id)
    select org_id, id, gen_random_uuid(), 1, 'right', 'right', 5, 8, told_at - number * interval '1 hour', told_at - number * interval '1 hour', team_id from concern where number > 1;
  analyze`,
);

type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** What the server asks of the database while this is done. */
async function asked(doing: () => Promise<unknown>): Promise<readonly Statement[]> {
  const heard: Statement[] = [];
  const { pool } = server.ground.database;
  const clients = new Map<pg.PoolClient, pg.PoolClient['query']>();
  const listen = (client: pg.PoolClient): void => {
    if (clients.has(client)) return;
    const query = client.query;
    clients.set(client, query);
    client.query = ((given: string | { text: string; values?: unknown[] }, values?: unknown[], ...more: unknown[]) => {
      heard.push(
        typeof given === 'string'
          ? { text: given, values: Array.isArray(values) ? values : [] }
          : { text: given.text, values: given.values ?? (Array.isArray(values) ? values : []) },
      );
      return (query as (...all: unknown[]) => unknown).call(client, given, values, ...more);
    }) as typeof client.query;
  };
  pool.on('acquire', listen);
  await doing();
  pool.off('acquire', listen);
  for (const [client, query] of clients) client.query = query;
  return heard.filter(({ text }) => /^\s*(select|with)\b/i.test(text) && !text.includes('set_config'));
}

type Node = { 'Node Type': string; 'Relation Name'?: string; Plans?: Node[] };
const LARGE = ['concern', 'event', 'words', 'waiting', 'search_entry', 'customer', 'way', 'contact', 'tally', 'involvement', 'task'];
const scans = (node: Node): readonly string[] => [
  ...(node['Node Type'].includes('Seq Scan') && LARGE.includes(node['Relation Name'] ?? '') ? [node['Relation Name'] ?? ''] : []),
  ...(node.Plans ?? []).flatMap(scans),
];

/** The large tables that the plans read as a whole, each with the statement. */
async function wholeReads(statements: readonly Statement[]): Promise<readonly string[]> {
  const app = new pg.Client({ connectionString: appUrl });
  await app.connect();
  await app.query(`begin; select set_config('app.org_id', '${clinic.org}', true)`);
  const found: string[] = [];
  for (const { text, values } of statements) {
    const { rows } = await app.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(`explain (format json) ${text}`, [...values]);
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    if (plan) found.push(...scans(plan).map((table) => `${table}: ${text.slice(0, 300)}`));
  }
  await app.query('rollback');
  await app.end();
  return found;
}

const HOT: readonly (readonly [name: string, doing: () => Promise<unknown>])[] = [
  ['the list of all, and its second page', async () => manager(wire.listConcerns, { query: { after: (await manager(wire.listConcerns)).next ?? '' } })],
  ...wire.VIEWS.map((view) => [`the view ${view}`, () => sam(wire.listConcerns, { query: { view } })] as const),
  ['the concerns of a customer', () => sam(wire.listConcerns, { query: { customer: first.customer.id } })],
  ['the concerns of an owner', () => manager(wire.listConcerns, { query: { owner: clinic.people.nora } })],
  ['a search for a rare word', () => sam(wire.listConcerns, { query: { search: 'lighthouse' } })],
  ['a search for a frequent word', () => manager(wire.listConcerns, { query: { search: 'waiting' } })],
  ['the counts', () => manager(wire.countConcerns)],
  ['one concern', () => sam(wire.showConcern, { params: { id: first.id } })],
  ['a message', () => sam(wire.write, { params: { id: first.id }, body: { text: 'Still here.' } })],
  ['my today', () => sam(showToday, { query: { whose: 'mine' } })],
  ["everybody's today", () => manager(showToday, { query: { whose: 'ours' } })],
  ['a contact by hand', () => sam(addContact, { body: { customer: { id: first.customer.id }, direction: 'in', topic: 'Parking' } })],
  ['the signals', () => sam(listSignals)],
  ['what involvement paid in a month', () => manager(showInvolvement, { query: { months: 1 } })],
  ["everybody's signals", () => manager(listSignals, { query: { kind: 'person' } })],
  ['one signal', () => sam(showSignal, { params: { id: first.customer.id } })],
  ['the contacts of a customer', () => sam(listContacts, { query: { customer: first.customer.id } })],
  ['the newest contacts', () => sam(listContacts)],
  ['how somebody was in touch', () => sam(showInTouch, { params: { id: first.customer.id } })],
  ['the first customers', () => sam(listCustomers)],
];

for (const [name, doing] of HOT) {
  test(`No large table is read as a whole for ${name}.`, async () => {
    const statements = await asked(doing);
    expect(statements.length).toBeGreaterThan(0);
    expect(await wholeReads(statements)).toEqual([]);
  });
}

test('The search within its function uses its index, too.', async () => {
  const [plan] = await asOwner<{ 'QUERY PLAN': [{ Plan: Node }] }>(
    ownerUrl,
    `explain (format json) select concern_id from search_entry where vector @@ websearch_to_tsquery('simple', 'lighthouse') and org_id = '${clinic.org}'::uuid group by concern_id order by concern_id desc limit 10`,
  );
  expect(plan && scans(plan['QUERY PLAN'][0].Plan)).toEqual([]);
});

test('A table that is read as a whole is noticed.', async () => {
  expect(await wholeReads([{ text: "select id from words where text = 'unknown'", values: [] }])).toHaveLength(1);
});
