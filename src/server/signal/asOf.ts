// Which rules stood at a time, counted from the contacts themselves, whatever anybody did with the signal since.
import { sql } from 'kysely';
import { HOURS, type SignalNumbers, type SignalRule, topFrom } from '../../domain/signal/standing.ts';
import type { Rows } from '../platform/database.ts';

export type Stood = {
  readonly rule: SignalRule;
  readonly customer: string;
  /** As the system that they came from writes it; null for who was added here. */
  readonly externalId: string | null;
  readonly count: number;
  readonly since: string;
};

/** In the order of the rules, the most contacts first. */
export async function stoodAt(rows: Rows, org: string, numbers: SignalNumbers, at: string): Promise<readonly Stood[]> {
  const { rows: people } = await sql<{ count: number; people: number }>`
    with theirs as (${countedIn(org, at, HOURS['90d'])}), each as (select count(*) as n from theirs group by customer_id)
    select n as count, count(*) as people from each group by n
  `.execute(rows);
  const top = topFrom(people, numbers.topPercent);
  const { rows: stood } = await sql<Stood>`
    with theirs as (${countedIn(org, at, HOURS['90d'])}),
    ninety as (select customer_id, count(*) as n, min(happened_at) as since from theirs group by customer_id),
    thirty as (select customer_id, count(*) as n, min(happened_at) as since from theirs where happened_at > ${before(at, HOURS['30d'])} group by customer_id),
    matters as (
      select customer_id, count(*) as n, min(happened_at) as since from theirs t
      where happened_at > ${before(at, HOURS['7d'])} and matter_id is not null
        and not exists (select from concern c where c.org_id = ${org} and c.id = t.matter_id and c.ended_at <= ${at})
        and not exists (select from contact_matter m where m.org_id = ${org} and m.id = t.matter_id and m.ended_at <= ${at})
      group by customer_id, matter_id
    ),
    seven as (select distinct on (customer_id) * from matters order by customer_id, n desc, since),
    stood as (
      select 0 as place, '7d' as rule, * from seven where n >= ${numbers.inSevenDays}
      union all select 1, '30d', * from thirty where n >= ${numbers.inThirtyDays}
      union all select 2, '90d', * from ninety where n >= ${numbers.inNinetyDays}
      union all select 3, 'top', * from ninety where n >= ${Number.isFinite(top) ? top : null}::bigint
    )
    select rule, customer_id as customer, n as count, since,
      (select external_id from known_as k where k.org_id = ${org} and k.customer_id = stood.customer_id order by source, external_id limit 1) as "externalId"
    from stood order by place, n desc, since, customer_id
  `.execute(rows);
  return stood.map(({ rule, customer, externalId, count, since }) => ({ rule, customer, externalId, count, since }));
}

/** Hours, not days: a day of the database's own zone may have 23 of them. */
const before = (at: string, hours: number) => sql`(${at}::timestamptz - make_interval(hours => ${sql.lit(hours)}))`;

/** The contacts that count in the hours up to this time, of whom nobody marked as no person. */
const countedIn = (org: string, at: string, hours: number) => sql`
  select customer_id, matter_id, happened_at from contact c
  where org_id = ${org} and happened_at > ${before(at, hours)} and happened_at <= ${at} and counted and customer_id is not null
    and not exists (select from not_a_person p where p.org_id = ${org} and p.customer_id = c.customer_id)`;
