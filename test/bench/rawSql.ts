// The same deeds as the best that hand-written SQL does on the same database: prepared statements through pg, the same role
// and row security, one transaction each, reads of what is shown and one statement for all that is written. It checks no
// rules, chains no hashes and shapes no answer.
import pg from 'pg';
import { newId } from '../../src/server/platform/ids.ts';
import type { Desk } from './desk.ts';
import type { Deed } from './measure.ts';
import { FREQUENT, RARE, sentence } from './sentences.ts';
import type { DeedName, Deeds } from './throughHttp.ts';

type Sql = (name: string, text: string, values: readonly unknown[]) => Promise<pg.QueryResult>;
export type RawTarget = { readonly url: string; readonly desk: Desk; readonly concerns: readonly string[]; readonly deep: string };

const ROW = `select c.*, customer.name, staff.name as owner_name, team.name as team_name, w.voice, left(w.text, 400) as title from concern c
  join customer on customer.org_id = $1 and customer.id = c.customer_id
  left join staff on staff.org_id = $1 and staff.id = c.owner_id
  left join team on team.org_id = $1 and team.id = c.team_id
  left join words w on w.org_id = $1 and w.id = c.title_id
  where c.org_id = $1 and c.standing = 'open'`;
const TODAY = `select w.*, c.number, customer.name, left(t.text, 300) as title, left(s.text, 600) as said from waiting w
  join concern c on c.org_id = $1 and c.id = w.concern_id
  join customer on customer.org_id = $1 and customer.id = c.customer_id
  left join words t on t.org_id = $1 and t.id = c.title_id
  left join words s on s.org_id = $1 and s.id = w.words_id
  where w.org_id = $1 order by w.due, w.concern_id limit 100`;
const SILENCE = `select c.id, c.silent_since, customer.name from concern c join customer on customer.org_id = $1 and customer.id = c.customer_id
  where c.org_id = $1 and c.standing = 'open' order by c.silent_since, c.id limit 12`;
const CREATE = `with n as (update organisation set last_number = last_number + 1 where id = $1 returning last_number),
  a as (insert into customer (org_id, id, name, name_key) values ($1, $3, $6, $6)),
  b as (insert into way (org_id, customer_id, position, kind, value, value_key, preferred) values ($1, $3, 0, 'phone', '+15550123', '+15550123', true)),
  c as (insert into event (org_id, stream_id, version, stream, kind, body, at, actor, via, previous, hash)
    values ($1, $2, 1, 'concern', 'concernTold', $7, now(), '{"is":"party"}', 'api', '\\x00', '\\x01')),
  d as (insert into words (org_id, id, concern_id, voice, text, salt) values ($1, $4, $2, 'own', $8, '\\x02')),
  e as (insert into concern (org_id, id, version, number, standing, customer_id, teller_id, team_id, owner_id, keepers, severity, understanding, next_update_at,
      next_update_form, silent_since, awaits_us_since, danger, told_at, title_id)
    select $1, $2, 1, last_number, 'open', $3, $3, $5, $5, '{}', 2, 'to-offer', now() + interval '3 days', 'word', now(), now(), false, now(), $4 from n),
  f as (insert into waiting (org_id, concern_id, position, kind, due, holder_id, team_id) values ($1, $2, 0, 'next-update', now(), $5, $5), ($1, $2, 1, 'understanding', now(), $5, $5)),
  g as (insert into wake (org_id, concern_id, at) values ($1, $2, now() + interval '3 days')),
  h as (insert into contact (org_id, id, concern_id, version, customer_id, matter_id, direction, via, happened_at, recorded_at)
    values ($1, gen_random_uuid(), $2, 1, $3, $2, 'in', 'api', now(), now())),
  i as (insert into letter (org_id, id, kind, concern_id, party_id, facts, state, created_at) values ($1, $4, 'toldReceipt', $2, $3, '{}', 'to-print', now()))
  select index_words(array[$4::uuid], array[$2::uuid], array[$8])`;
const REPLY = `with last as (select customer_id, version, team_id, owner_id from concern where org_id = $1 and id = $2 for update),
  c as (insert into event (org_id, stream_id, version, stream, kind, body, at, actor, via, previous, hash)
    select $1, $2, version + 1, 'concern', 'wordGiven', $4, now(), '{"is":"staff"}', 'api', '\\x00', '\\x01' from last),
  d as (insert into words (org_id, id, concern_id, voice, text, salt) values ($1, $3, $2, 'ours', $5, '\\x02')),
  e as (update concern set version = version + 1, last_word_at = now(), silent_since = now(), awaits_us_since = null, next_update_at = now() + interval '3 days'
    where org_id = $1 and id = $2),
  f as (insert into waiting (org_id, concern_id, position, kind, due, holder_id, team_id) select $1, $2, 0, 'next-update', now() + interval '3 days', owner_id, team_id from last
    on conflict (org_id, concern_id, position) do update set due = excluded.due),
  g as (update wake set at = now() + interval '3 days' where org_id = $1 and concern_id = $2),
  h as (insert into contact (org_id, id, concern_id, version, customer_id, matter_id, direction, via, happened_at, recorded_at)
    select $1, gen_random_uuid(), $2, version + 1, customer_id, $2, 'out', 'api', now(), now() from last),
  i as (insert into letter (org_id, id, kind, concern_id, party_id, facts, state, created_at) select $1, $3, 'wordGiven', $2, customer_id, '{}', 'to-print', now() from last)
  select index_words(array[$3::uuid], array[$2::uuid], array[$5])`;

export function rawSql({ url, desk, concerns, deep }: RawTarget, connections: number): Deeds {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  const { org } = desk;
  const transaction = async (begin: string, work: (sql: Sql) => Promise<unknown>): Promise<void> => {
    const client = await pool.connect();
    try {
      await client.query(`${begin}; select set_config('app.org_id', '${org}', true)`);
      await work((name, text, values) => client.query({ name, text, values: [...values] }));
      await client.query('commit');
    } finally {
      client.release();
    }
  };
  const reading = (work: (sql: Sql) => Promise<unknown>): Promise<void> => transaction('begin read only', work);
  const one = (turn: number): string => concerns[(turn * 6007 + 11) % concerns.length] ?? '';
  const searching = (word: string) => (): Promise<void> =>
    reading((sql) => sql('search', `${ROW} and c.id = any (array(select concern_id from search_concerns($2, 51))) order by c.id desc limit 51`, [org, word]));
  const deeds: Record<DeedName, Deed> = {
    list: () => reading((sql) => sql('list', `${ROW} order by c.id desc limit 51`, [org])),
    'deep page': () => reading((sql) => sql('deep', `${ROW} and c.id < $2 order by c.id desc limit 51`, [org, deep])),
    'small team': () => reading((sql) => sql('small', `${ROW} and c.team_id = $2 order by c.id desc limit 51`, [org, desk.smallTeam])),
    today: () =>
      reading(async (sql) => {
        await sql('today', TODAY, [org]);
        await sql('silence', SILENCE, [org]);
      }),
    open: (turn) =>
      reading(async (sql) => {
        await sql('events', 'select * from event where org_id = $1 and stream_id = $2 order by version', [org, one(turn)]);
        await sql('words', 'select id, voice, text from words where org_id = $1 and concern_id = $2', [org, one(turn)]);
        await sql('card', 'select * from concern c join customer on customer.org_id = $1 and customer.id = c.customer_id where c.org_id = $1 and c.id = $2', [org, one(turn)]);
      }),
    create: (turn) => {
      const words = JSON.stringify({ words: { id: newId(), hash: 'x'.repeat(64) }, due: new Date().toISOString() });
      return transaction('begin', (sql) => sql('create', CREATE, [org, newId(), newId(), newId(), desk.teams[0], `raw ${turn}`, words, sentence(turn)]));
    },
    reply: (turn) => transaction('begin', (sql) => sql('reply', REPLY, [org, one(turn), newId(), '{"words":{}}', sentence(turn)])),
    'search frequent': searching(FREQUENT),
    'search rare': searching(RARE),
  };
  return { deeds, end: () => pool.end() };
}
