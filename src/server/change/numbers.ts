// The numbers of a change: concerns that came, and contacts beyond the first of each, in as many days before it as since.
import { sql } from 'kysely';
import type { Counted, LocalDay, Numbers } from '../../domain/cause/changeEvents.ts';
import { concernLinks } from '../../domain/cause/raising.ts';
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
  const { rows: found } = await sql<{ is: 'before' | 'after'; concerns: number; repeats: number }>`
    select case when happened_at < ${begins} then 'before' else 'after' end as is, count(*) filter (where nth = 1) as concerns, count(*) filter (where nth > 1) as repeats
    from (
      select happened_at, row_number() over (partition by matter_id order by happened_at, id) as nth from contact
      where org_id = ${org} and matter_id = any (${concerns}::uuid[]) and counted
    ) one
    where happened_at >= ${before} and happened_at < ${after} and happened_at <= ${now}
    group by 1
  `.execute(rows);
  const of = (is: 'before' | 'after'): Counted => {
    const { concerns: came = 0, repeats = 0 } = found.find((one) => one.is === is) ?? {};
    return { concerns: came, repeats };
  };
  return { days, before: of('before'), after: of('after') };
}
