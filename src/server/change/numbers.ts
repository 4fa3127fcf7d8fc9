// The numbers of a change, in as many days before it as since: concerns that came, contacts beyond the first of each, and all
// contacts of everybody whom it touched.
import { sql } from 'kysely';
import type { Counted, LocalDay, Numbers } from '../../domain/cause/changeEvents.ts';
import { concernLinks, peopleLinked } from '../../domain/cause/raising.ts';
import type { Cause } from '../../domain/cause/state.ts';
import { daysAfter, hoursBefore } from '../../domain/common/instants.ts';
import type { Rows } from '../platform/database.ts';

const DAY_MS = 86_400_000;
const MOST_DAYS = 90;
type From = { readonly from: LocalDay; readonly begins: string };

/** Whole days since it began, ninety at most; on its first day, one. */
export const daysSince = (begins: string, now: string): number => Math.min(MOST_DAYS, Math.max(1, Math.floor((Date.parse(now) - Date.parse(begins)) / DAY_MS)));

export async function numbersOf(rows: Rows, org: string, cause: Cause, { begins }: From, now: string): Promise<Numbers> {
  const days = daysSince(begins, now);
  const [before, after] = [hoursBefore(begins, days * 24), daysAfter(begins, days)];
  const concerns = concernLinks(cause).map(({ concern }) => concern);
  const people = peopleLinked(cause);
  const { rows: found } = await sql<{ is: 'before' | 'after' } & Required<Counted>>`
    select case when happened_at < ${begins} then 'before' else 'after' end as is,
      count(*) filter (where linked and nth = 1) as concerns, count(*) filter (where linked and nth > 1) as repeats, count(*) filter (where theirs) as contacts
    from (
      select happened_at, matter_id = any (${concerns}::uuid[]) as linked, row_number() over (partition by matter_id order by happened_at, id) as nth,
        customer_id = any (${people}::uuid[]) and not exists (select from not_a_person m where m.org_id = ${org} and m.customer_id = contact.customer_id) as theirs
      from contact
      where org_id = ${org} and counted and (matter_id = any (${concerns}::uuid[]) or customer_id = any (${people}::uuid[]))
    ) one
    where happened_at >= ${before} and happened_at < ${after} and happened_at <= ${now}
    group by 1
  `.execute(rows);
  const of = (is: 'before' | 'after'): Counted => {
    const { concerns: came = 0, repeats = 0, contacts = 0 } = found.find((one) => one.is === is) ?? {};
    return { concerns: came, repeats, contacts };
  };
  return { days, people: people.length, before: of('before'), after: of('after') };
}
