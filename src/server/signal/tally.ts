// Counts contacts as they come. Each rule is kept as the time until which it stands, so that adding one looks into an
// index a few times and costs the same whatever is there already.
import { type RawBuilder, sql } from 'kysely';
import { HOURS } from '../../domain/signal/standing.ts';
import { organisationOf, type SignalSettings } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';

/** A contact that was written just now, or was just taken away. */
export type Touch = {
  readonly customer: string | null;
  readonly at: string;
  readonly matter: string | null;
  readonly topic: string | null;
  readonly place: string | null;
};

/** After contacts that count were written. Those of nobody are kept, and count for nobody. */
export async function countIn(rows: Rows, org: string, written: readonly Touch[], now: string): Promise<void> {
  const touches = written.filter(({ customer }) => customer !== null);
  if (touches.length === 0) return;
  const { signals } = await organisationOf(rows, org);
  const people = peopleIn(touches.map(({ customer }) => customer));
  await Promise.all([planOnce(rows), lock(rows, org, people), count(rows, { org, people, touches, again: false, signals, now }), countDays(rows, org, { touches, by: 1, now })]);
}

/** After contacts were taken away or moved, a mark was set, or a matter ended: the people concerned are counted from the beginning. */
export async function countAgain(rows: Rows, org: string, customers: readonly (string | null)[], now: string): Promise<void> {
  const people = peopleIn(customers);
  if (people.length === 0) return;
  const { signals } = await organisationOf(rows, org);
  await Promise.all([planOnce(rows), lock(rows, org, people), count(rows, { org, people, touches: [], again: true, signals, now })]);
}

/** Nothing came, but time went on: what has left the 90 days is taken off, and the top few are looked at again. */
export async function countOn(rows: Rows, org: string, people: readonly string[], now: string): Promise<void> {
  if (people.length === 0) return;
  const { signals } = await organisationOf(rows, org);
  const inOrder = peopleIn(people);
  await Promise.all([planOnce(rows), lock(rows, org, inOrder), count(rows, { org, people: inOrder, touches: [], again: false, signals, now })]);
}

/** A concern turned out to be somebody else's: its contacts go with it. */
export async function moveContactsOf(rows: Rows, org: string, concern: string, customer: string, now: string): Promise<void> {
  const theirs = await rows.selectFrom('contact').select('customer_id').distinct().where('org_id', '=', org).where('concern_id', '=', concern).execute();
  await rows.updateTable('contact').set({ customer_id: customer }).where('org_id', '=', org).where('concern_id', '=', concern).execute();
  await countAgain(rows, org, [...theirs.map(({ customer_id }) => customer_id), customer], now);
}

/** A concern goes on in another, or by itself again: what came about it counts for the one that goes on. */
export async function countFor(rows: Rows, org: string, { concern, matter, customer, now }: { concern: string; matter: string; customer: string; now: string }): Promise<void> {
  await rows.updateTable('contact').set({ matter_id: matter }).where('org_id', '=', org).where('concern_id', '=', concern).execute();
  await countAgain(rows, org, [customer], now);
}

const peopleIn = (customers: readonly (string | null)[]): readonly string[] => [...new Set(customers.flatMap((one) => one ?? []))].toSorted();

/** Counting takes 0.6 ms, planning it 2.6: left to itself PostgreSQL plans it anew each time. For the rest of the act it keeps its plans. */
async function planOnce(rows: Rows): Promise<void> {
  await sql`select set_config('plan_cache_mode', ${'force_generic_plan'}, true)`.execute(rows);
}

/** Holds the tallies of these people and their households, in one order everywhere: what follows sees what others wrote before. */
async function lock(rows: Rows, org: string, people: readonly string[]): Promise<void> {
  await sql`
    insert into tally (org_id, id, kind)
    select ${org}, id, kind from (
      select unnest(${people}::uuid[]) as id, 'person' as kind
      union select household_id, 'household' from household_member where org_id = ${org} and customer_id = any (${people}::uuid[])
    ) as theirs order by id
    on conflict (org_id, id) do update set kind = excluded.kind
  `.execute(rows);
}

type Part = RawBuilder<unknown>;
type Counting = {
  readonly org: string;
  readonly people: readonly string[];
  readonly touches: readonly Touch[];
  readonly again: boolean;
  readonly signals: SignalSettings;
  readonly now: string;
};

/** One statement, after the lock: people first counted, or counted again, from their contacts; others by what came and what left. */
async function count(rows: Rows, { org, people, touches, again, signals, now }: Counting): Promise<void> {
  const ended = sql`exists (select from concern e where e.org_id = ${org} and e.id = m.matter_id and e.ended_at <= ${now})
    or exists (select from contact_matter e where e.org_id = ${org} and e.id = m.matter_id and e.ended_at <= ${now})`;
  await sql`
    with added as (
      select * from unnest(${touches.map(({ customer }) => customer)}::uuid[], ${touches.map(({ at }) => at)}::timestamptz[], ${touches.map(({ matter }) => matter)}::uuid[])
        as one (customer_id, at, matter_id)
    ),
    p as (
      select t.id, t.counted, t.until_7, t.counted_after as before, g.top_from, ${again}::boolean or t.counted_after is null as anew,
        case when ${again}::boolean then ${now}::timestamptz - ${NINETY} else greatest(t.counted_after, ${now}::timestamptz - ${NINETY}) end as after,
        exists (select from not_a_person m where m.org_id = ${org} and m.customer_id = t.id) as marked
      from tally t left join tally_ground g on g.org_id = ${org}
      where t.org_id = ${org} and t.id = any (${people}::uuid[]) and t.kind = 'person'
    ),
    n as (
      select p.*, case
        when marked then 0
        when anew then (${theirs(org)} and c.happened_at > p.after)
        else p.counted + (${theirAdded} and a.at > p.after)
          - (${theirs(org)} and c.happened_at > p.before and c.happened_at <= p.after) + (${theirAdded} and a.at > p.before and a.at <= p.after)
        end as so_many
      from p
    ),
    f as (
      select p.id, p.after, p.so_many,
        case when p.so_many > 0 then (select min(c.happened_at) from contact c where ${mine(org)} and c.happened_at > p.after) + ${NINETY} end as leaves_at,
        case when not p.marked then greatest(case when not p.anew then p.until_7 end, (
          select max(last.happened_at) + ${SEVEN} from (
            select a.matter_id from added a where not p.anew and a.customer_id = p.id and a.matter_id is not null and a.at > ${now}::timestamptz - ${SEVEN}
            union select c.matter_id from contact c where p.anew and ${mine(org)} and c.matter_id is not null and c.happened_at > ${now}::timestamptz - ${SEVEN}
          ) as m cross join lateral (
            select c.happened_at from contact c where ${mine(org)} and c.matter_id = m.matter_id order by c.happened_at desc offset ${signals.inSevenDays - 1}::integer limit 1
          ) as last where not (${ended})
        )) end as until_7,
        case when not p.marked then ${nth(org, sql`${signals.inThirtyDays - 1}::integer`)} + ${THIRTY} end as until_30,
        case when not p.marked then ${nth(org, sql`${signals.inNinetyDays - 1}::integer`)} + ${NINETY} end as until_90,
        case when p.so_many >= p.top_from then ${nth(org, sql`p.top_from - 1`)} + ${NINETY} end as until_top
      from n as p
    ),
    homes as (
      update tally t set until_30 = home.until_30, stands_since = ${standsSince(sql`home.until_30`, now)}
      from (${homesOf(org, people, signals.household)}) as home where t.org_id = ${org} and t.id = home.id
    )
    update tally t set counted = f.so_many, counted_after = f.after, leaves_at = f.leaves_at, until_7 = f.until_7, until_30 = f.until_30, until_90 = f.until_90,
      until_top = f.until_top, stands_since = ${standsSince(sql`greatest(f.until_7, f.until_30, f.until_90, f.until_top)`, now)}
    from f where t.org_id = ${org} and t.id = f.id
  `.execute(rows);
}

const SEVEN = sql.raw(`interval '${HOURS['7d']} hours'`);
const THIRTY = sql.raw(`interval '${HOURS['30d']} hours'`);
const NINETY = sql.raw(`interval '${HOURS['90d']} hours'`);

const mine = (org: string): Part => sql`c.org_id = ${org} and c.customer_id = p.id and c.counted`;
const theirs = (org: string): Part => sql`select count(*) from contact c where ${mine(org)}`;
const theirAdded = sql`select count(*) from added a where a.customer_id = p.id`;

/** The so-many-th newest contact of somebody, counted from nought: while it lies within the hours of a rule, the rule stands. */
const nth = (org: string, offset: Part): Part => sql`(select c.happened_at from contact c where ${mine(org)} order by c.happened_at desc offset ${offset} limit 1)`;

/** A signal that lapsed and comes again is a new one. */
const standsSince = (until: Part, now: string): Part =>
  sql`case when ${until} > ${now} then case when t.stands_until > ${now} then coalesce(t.stands_since, ${now}::timestamptz) else ${now}::timestamptz end end`;

const homesOf = (org: string, people: readonly string[], household: number): Part => sql`
  select h.household_id as id, (
    select c.happened_at from household_member one cross join lateral (
      select p.happened_at from contact p where p.org_id = ${org} and p.customer_id = one.customer_id and p.counted order by p.happened_at desc limit ${household}::integer
    ) as c
    where one.org_id = ${org} and one.household_id = h.household_id and not exists (select from not_a_person m where m.org_id = ${org} and m.customer_id = one.customer_id)
    order by c.happened_at desc offset ${household - 1}::integer limit 1
  ) + ${THIRTY} as until_30
  from (select distinct household_id from household_member where org_id = ${org} and customer_id = any (${people}::uuid[])) as h`;

export const DAYS_KEPT = 91;

/** By place and by topic; older days tell nothing any more. Each connection has a row of its own, so none waits for another. */
export async function countDays(rows: Rows, org: string, { touches, by, now }: { touches: readonly Touch[]; by: 1 | -1; now: string }): Promise<void> {
  const first = new Date(Date.parse(now) - DAYS_KEPT * A_DAY_MS).toISOString();
  const keyed = touches
    .filter(({ customer, at }) => customer !== null && at >= first)
    .flatMap(({ topic, place, at }) => [...(topic === null ? [] : [{ kind: 'topic', key: topic, at }]), ...(place === null ? [] : [{ kind: 'place', key: place, at }])]);
  if (keyed.length === 0) return;
  await sql`
    insert into contact_day (org_id, kind, key, day, shard, contacts)
    select ${org}, kind, key, (at at time zone 'UTC')::date, pg_backend_pid() % 8, count(*) * ${by}::integer
    from unnest(${keyed.map(({ kind }) => kind)}::text[], ${keyed.map(({ key }) => key)}::text[], ${keyed.map(({ at }) => at)}::timestamptz[]) as one (kind, key, at)
    group by kind, key, 4 order by kind, key, 4
    on conflict (org_id, kind, key, day, shard) do update set contacts = contact_day.contacts + excluded.contacts
  `.execute(rows);
}
const A_DAY_MS = 86_400_000;
