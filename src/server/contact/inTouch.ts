// How somebody was in touch with us, and we with them, in the last ninety days: by themselves, on their behalf, and by all who live with them.
import { sql } from 'kysely';
import type { ContactWeek, InTouch } from '../../contract/contacts.ts';
import { hoursBefore } from '../../domain/common/instants.ts';
import { HOURS } from '../../domain/signal/standing.ts';
import { organisationOf } from '../organisation/settings.ts';
import { dayIn } from '../platform/calendar.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { Refused } from '../platform/problems.ts';
import { membersOf } from './store.ts';

const WEEKS = 13;
const HOURS_OF_A_WEEK = 168;

export async function inTouchOf(rows: Rows, caller: Insider, customer: string, now: string): Promise<InTouch> {
  const { org } = caller;
  const person = await rows.selectFrom('customer').select(['id', 'name']).where('org_id', '=', org).where('id', '=', customer).executeTakeFirst();
  if (person === undefined) throw new Refused('not-found');
  const [counts, weeks, household, mark, knownAs, signal] = await Promise.all([
    countsOf(rows, org, customer, now),
    weeksOf(rows, org, [customer], now),
    householdOf(rows, org, customer, now),
    markOf(rows, org, customer),
    rows.selectFrom('known_as').select(['source', 'external_id']).where('org_id', '=', org).where('customer_id', '=', customer).orderBy('source').limit(20).execute(),
    rows.selectFrom('tally').select('id').where('org_id', '=', org).where('id', '=', customer).where('stands_until', '>', now).executeTakeFirst(),
  ]);
  const leads = caller.roles.some((role) => role === 'lead' || role === 'manager');
  return {
    customer: person,
    ...counts,
    weeks,
    household,
    notAPerson: mark,
    knownAs: knownAs.map(({ source, external_id }) => ({ source, externalId: external_id })),
    signal: signal?.id ?? null,
    may: ['addContact', 'moveContact', 'setHousehold', ...(leads ? ['removeContact', 'markNotAPerson'] : [])],
  };
}

async function countsOf(rows: Rows, org: string, customer: string, now: string): Promise<Pick<InTouch, 'themselves' | 'onTheirBehalf' | 'byUs' | 'forOthers'>> {
  const first = hoursBefore(now, HOURS['90d']);
  const { rows: found } = await sql<{ themselves: number; onTheirBehalf: number; byUs: number; forOthers: number }>`
    select count(*) filter (where counted and caller_id is null) as themselves, count(*) filter (where counted and caller_id is not null) as "onTheirBehalf",
      count(*) filter (where direction = 'out') as "byUs",
      (select count(*) from contact where org_id = ${org} and caller_id = ${customer} and counted and happened_at > ${first} and happened_at <= ${now}) as "forOthers"
    from contact where org_id = ${org} and customer_id = ${customer} and happened_at > ${first} and happened_at <= ${now}
  `.execute(rows);
  return found[0] ?? { themselves: 0, onTheirBehalf: 0, byUs: 0, forOthers: 0 };
}

/** Thirteen weeks up to now, the oldest first; each is seven times 24 hours, so that the last one is whole. */
export async function weeksOf(rows: Rows, org: string, customers: readonly string[], now: string): Promise<ContactWeek[]> {
  const { zone } = await organisationOf(rows, org);
  const { rows: found } = await sql<{ week: number; in: number; out: number }>`
    select floor(extract(epoch from ${now}::timestamptz - happened_at) / 604800)::integer as week,
      count(*) filter (where counted) as in, count(*) filter (where direction = 'out') as out
    from contact where org_id = ${org} and customer_id = any (${customers}::uuid[]) and happened_at > ${hoursBefore(now, WEEKS * HOURS_OF_A_WEEK)} and happened_at <= ${now}
    group by 1
  `.execute(rows);
  return Array.from({ length: WEEKS }, (_, index) => {
    const week = WEEKS - 1 - index;
    const { in: came = 0, out = 0 } = found.find((one) => one.week === week) ?? {};
    return { from: dayIn(hoursBefore(now, (week + 1) * HOURS_OF_A_WEEK - 1), zone), in: came, out };
  });
}

async function householdOf(rows: Rows, org: string, customer: string, now: string): Promise<InTouch['household']> {
  const home = await rows.selectFrom('household_member').select('household_id').where('org_id', '=', org).where('customer_id', '=', customer).executeTakeFirst();
  if (home === undefined) return [];
  const members = await membersOf(rows, org, home.household_id);
  const { rows: found } = await sql<{ id: string; name: string; contacts: number }>`
    select p.id, p.name, (
      select count(*) from contact c where c.org_id = ${org} and c.customer_id = p.id and c.counted and c.happened_at > ${hoursBefore(now, HOURS['90d'])} and c.happened_at <= ${now}
    ) as contacts from customer p where p.org_id = ${org} and p.id = any (${members.filter((one) => one !== customer)}::uuid[]) order by p.name
  `.execute(rows);
  return found;
}

async function markOf(rows: Rows, org: string, customer: string): Promise<InTouch['notAPerson']> {
  const mark = await rows
    .selectFrom('not_a_person as mark')
    .leftJoin('staff', (join) => join.onRef('staff.id', '=', 'mark.marked_by').on('staff.org_id', '=', org))
    .select(['mark.because', 'mark.marked_at', 'staff.id', 'staff.name'])
    .where('mark.org_id', '=', org)
    .where('mark.customer_id', '=', customer)
    .executeTakeFirst();
  return mark === undefined ? null : { because: mark.because, by: mark.id === null ? null : { id: mark.id, name: mark.name ?? '' }, at: mark.marked_at };
}
