// What time does to signals, and what takes a look at everybody: contacts leave their 90 days, the top few change, places and
// topics rise. Adding a contact waits for none of it.
import { sql } from 'kysely';
import { hoursBefore } from '../../domain/common/instants.ts';
import { rises, WEEKS_BEFORE } from '../../domain/signal/rising.ts';
import { topFrom } from '../../domain/signal/standing.ts';
import { organisationOf, type SignalSettings } from '../organisation/settings.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { derivedId } from '../platform/ids.ts';
import { countAgain, countOn, DAYS_KEPT } from './tally.ts';

const AT_ONCE = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Of one organisation, or of all. */
export async function settleSignals(ground: Ground, only?: string): Promise<void> {
  for (const org of only === undefined ? await organisationIds(ground) : [only]) await settle(ground, org);
}

/** Safe to run twice, or in two processes: it only brings up to date what the contacts say. */
export async function settle(ground: Ground, org: string): Promise<void> {
  const now = ground.now();
  const signals = await reading(ground.database, org, async (rows) => (await organisationOf(rows, org)).signals);
  await takeNumbers(ground, org, signals);
  await letLeave(ground, org, now);
  await settleTop(ground, org, signals, now);
  await inOrganisation(ground.database, org, (rows) => settleRises(rows, org, signals, now));
}

/** By other numbers everybody is counted anew, once; cut off in between, it begins again. */
async function takeNumbers(ground: Ground, org: string, signals: SignalSettings): Promise<void> {
  const numbers = JSON.stringify(signals);
  const known = await reading(ground.database, org, (rows) => rows.selectFrom('tally_ground').select('numbers').where('org_id', '=', org).executeTakeFirst());
  if (known?.numbers === numbers) return;
  await countEverybody(ground, org);
  await inOrganisation(ground.database, org, (rows) =>
    rows
      .insertInto('tally_ground')
      .values({ org_id: org, top_from: null, numbers })
      .onConflict((conflict) => conflict.column('org_id').doUpdateSet({ numbers }))
      .execute(),
  );
}

async function letLeave(ground: Ground, org: string, now: string): Promise<void> {
  for (;;) {
    const left = await inOrganisation(ground.database, org, async (rows) => {
      const due = await rows.selectFrom('tally').select('id').where('org_id', '=', org).where('leaves_at', '<=', now).orderBy('leaves_at').limit(AT_ONCE).execute();
      await countOn(
        rows,
        org,
        due.map(({ id }) => id),
        now,
      );
      return due.length;
    });
    if (left < AT_ONCE) return;
  }
}

async function settleTop(ground: Ground, org: string, { topPercent }: SignalSettings, now: string): Promise<void> {
  const { before, after } = await inOrganisation(ground.database, org, async (rows) => {
    const spread = await rows
      .selectFrom('tally')
      .select(['counted as count', (row) => row.fn.countAll<number>().as('people')])
      .where('org_id', '=', org)
      .where('counted', '>', 0)
      .groupBy('counted')
      .execute();
    const from = topFrom(spread, topPercent);
    const known = await rows.selectFrom('tally_ground').select('top_from').where('org_id', '=', org).forUpdate().executeTakeFirst();
    const top = Number.isFinite(from) ? from : null;
    if (known?.top_from !== top) await rows.updateTable('tally_ground').set({ top_from: top }).where('org_id', '=', org).execute();
    return { before: known?.top_from ?? null, after: top };
  });
  if (before === after) return;
  const from = Math.min(before ?? Number.MAX_SAFE_INTEGER, after ?? Number.MAX_SAFE_INTEGER);
  await inPages(ground, org, (rows, page) => countOn(rows, org, page, now), from);
}

/** People with at least so many contacts, page by page, each page a transaction of its own. */
async function inPages(ground: Ground, org: string, work: (rows: Rows, people: readonly string[]) => Promise<void>, from: number): Promise<void> {
  for (let after = FIRST; ; ) {
    const last = await inOrganisation(ground.database, org, async (rows) => {
      const found = await rows
        .selectFrom('tally')
        .select('id')
        .where('org_id', '=', org)
        .where('kind', '=', 'person')
        .where('counted', '>=', from)
        .where('id', '>', after)
        .orderBy('id')
        .limit(AT_ONCE)
        .execute();
      await work(
        rows,
        found.map(({ id }) => id),
      );
      return found.length < AT_ONCE ? undefined : found.at(-1)?.id;
    });
    if (last === undefined) return;
    after = last;
  }
}

/** Everybody of whom a contact counts, from the contacts themselves. */
async function countEverybody(ground: Ground, org: string): Promise<void> {
  const now = ground.now();
  for (let after = FIRST; ; ) {
    const last = await inOrganisation(ground.database, org, async (rows) => {
      const found = await rows
        .selectFrom('customer')
        .select('id')
        .where('org_id', '=', org)
        .where('id', '>', after)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('contact').select('contact.id').where('contact.org_id', '=', org).whereRef('contact.customer_id', '=', 'customer.id').where('contact.counted', '=', true),
          ),
        )
        .orderBy('id')
        .limit(AT_ONCE)
        .execute();
      await countAgain(
        rows,
        org,
        found.map(({ id }) => id),
        now,
      );
      return found.at(-1)?.id;
    });
    if (last === undefined) return;
    after = last;
  }
}

/** At night, so that whatever two processes with different settings counted by day is right by the morning. */
export async function recountAll(ground: Ground): Promise<void> {
  for (const org of await organisationIds(ground)) await countEverybody(ground, org);
}

/** All that is counted, anew from the contacts. */
export async function countEverything(ground: Ground, org: string): Promise<void> {
  await countEverybody(ground, org);
  await inOrganisation(ground.database, org, async (rows) => {
    await rows.deleteFrom('contact_day').where('org_id', '=', org).execute();
    await sql`
      insert into contact_day (org_id, kind, key, day, shard, contacts)
      select ${org}, kind, key, (happened_at at time zone 'UTC')::date, 0, count(*)
      from contact c cross join lateral (values ('topic', c.topic), ('place', c.place)) as one (kind, key)
      where c.org_id = ${org} and c.counted and c.customer_id is not null and one.key is not null and c.happened_at > ${ground.now()}::timestamptz - interval '91 days'
      group by kind, key, 4
    `.execute(rows);
  });
}

/** Days that no count reads any more. */
export async function forgetDays(ground: Ground): Promise<void> {
  const day = hoursBefore(ground.now(), 24 * DAYS_KEPT).slice(0, 10);
  for (const org of await organisationIds(ground))
    await inOrganisation(ground.database, org, (rows) => rows.deleteFrom('contact_day').where('org_id', '=', org).where('day', '<', day).execute());
}

const HOURS_BEYOND_MIDNIGHT = 1;

/** Places and topics stand by days: a rise is looked at again through the day, and ends after the day that ended it. */
async function settleRises(rows: Rows, org: string, signals: SignalSettings, now: string): Promise<void> {
  const midnight = Date.parse(`${now.slice(0, 10)}T00:00:00.000Z`);
  const until = new Date(midnight + (24 + HOURS_BEYOND_MIDNIGHT) * 3_600_000).toISOString();
  const rising = (await weeksOf(rows, org, now)).filter((one) => rises(one, signals)).map(({ kind, key }) => ({ kind, key, id: idOfKey(kind, key) }));
  const standing = await rows.selectFrom('tally').select('id').where('org_id', '=', org).where('until_rise', '>', now).execute();
  const over = standing.map(({ id }) => id).filter((id) => !rising.some((one) => one.id === id));
  if (over.length > 0) await rows.updateTable('tally').set({ until_rise: now, stands_since: null }).where('org_id', '=', org).where('id', 'in', over).execute();
  if (rising.length === 0) return;
  await sql`
    insert into tally as t (org_id, id, kind, key, until_rise, stands_since)
    select ${org}, id, kind, key, ${until}, ${now} from unnest(${rising.map(({ id }) => id)}::uuid[], ${rising.map(({ kind }) => kind)}::text[], ${rising.map(({ key }) => key)}::text[])
      as one (id, kind, key) order by id
    on conflict (org_id, id) do update set until_rise = excluded.until_rise, stands_since = case when t.until_rise > ${now} then t.stands_since else excluded.stands_since end
    where t.until_rise is distinct from excluded.until_rise
  `.execute(rows);
}

export const idOfKey = (kind: 'place' | 'topic', key: string): string => derivedId(kind, key);

export type KeyWeeks = { readonly kind: 'place' | 'topic'; readonly key: string; readonly lately: number; readonly before: number; readonly weeksKnown: number };

/** The last seven days and the weeks before of every place and topic, without those who are marked as no person. */
export async function weeksOf(rows: Rows, org: string, now: string, only?: { kind: 'place' | 'topic'; key: string }): Promise<readonly KeyWeeks[]> {
  const day = now.slice(0, 10);
  const last = sql`(${day}::date - 6)`;
  const first = sql`(${day}::date - ${6 + WEEKS_BEFORE * 7}::integer)`;
  const wanted = only === undefined ? sql`true` : sql`kind = ${only.kind} and key = ${only.key}`;
  const { rows: found } = await sql<KeyWeeks>`
    with days as (
      select kind, key, day, contacts from contact_day where org_id = ${org} and day >= ${first} and day <= ${day}::date and ${wanted}
      union all
      select kind, key, (c.happened_at at time zone 'UTC')::date, -1 from not_a_person m
        join contact c on c.org_id = ${org} and c.customer_id = m.customer_id and c.counted and c.happened_at >= ${first}::timestamp at time zone 'UTC'
        cross join lateral (values ('topic', c.topic), ('place', c.place)) as one (kind, key)
      where m.org_id = ${org} and one.key is not null and ${wanted}
    )
    select kind, key, coalesce(sum(contacts) filter (where day >= ${last}), 0)::integer as lately, coalesce(sum(contacts) filter (where day < ${last}), 0)::integer as before,
      (select extract(epoch from ${last}::timestamp at time zone 'UTC' - min(happened_at)) / 604800 from contact where org_id = ${org})::float as "weeksKnown"
    from days group by kind, key
  `.execute(rows);
  return found;
}
