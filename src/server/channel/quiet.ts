// What came in by now today, and by this hour on the same weekday of the eight weeks before.
import { sql } from 'kysely';
import type { Rows } from '../platform/database.ts';
import type { Of } from './store.ts';

const WEEKS = 8;

export async function quietDays(rows: Rows, { org, id }: Of, { zone, now }: { zone: string; now: string }): Promise<{ today: number; before: number[] }> {
  const { rows: found } = await sql<{ week: number; n: number }>`
    with weeks as (
      select week, (date_trunc('day', ${now}::timestamptz at time zone ${zone}) - make_interval(days => 7 * week)) at time zone ${zone} as begins,
        ((${now}::timestamptz at time zone ${zone}) - make_interval(days => 7 * week)) at time zone ${zone} as ends
      from generate_series(0, ${WEEKS}::int) as week)
    select week, (select count(*)::int from mail m where m.org_id = ${org} and m.channel = ${id} and m.arrived_at >= begins and m.arrived_at < ends) as n
    from weeks where begins >= (select created_at from channel c where c.org_id = ${org} and c.id = ${id}) or week = 0
    order by week`.execute(rows);
  return { today: found.find(({ week }) => week === 0)?.n ?? 0, before: found.filter(({ week }) => week > 0).map(({ n }) => n) };
}
