// Who comes to us more than is usual for them: contacts of the last seven days beside a week of the four before. It suggests to
// step up, and a person looks at it.
import { sql } from 'kysely';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { actOnCadence } from './store.ts';

const WEEKS_BEFORE = 4;
type Found = { readonly customer_id: string; readonly in_week: number; readonly before: number };

/** Gives how many suggestions were made. */
export async function noteRelapses(ground: Ground): Promise<number> {
  let noted = 0;
  for (const org of await organisationIds(ground)) {
    for (const { customer_id, in_week, before } of await risen(ground, org)) {
      const command = { do: 'noteRelapse', inWeek: in_week, usual: before / WEEKS_BEFORE } as const;
      const done = await actOnCadence(ground, { org, customer: customer_id, actor: { is: 'clock' }, via: 'desk', make: () => command });
      if ('relapse' in done && done.relapse !== null) noted += 1;
    }
  }
  return noted;
}

/** By the counted column, as every other count; only of those with whom a plan stands. */
const risen = (ground: Ground, org: string): Promise<readonly Found[]> =>
  reading(ground.database, org, async (rows) => {
    const now = ground.now();
    const { rows: found } = await sql<Found>`
      select c.customer_id,
             (count(*) filter (where c.happened_at > ${now}::timestamptz - interval '7 days'))::integer as in_week,
             (count(*) filter (where c.happened_at <= ${now}::timestamptz - interval '7 days'))::integer as before
      from cadence_plan p
      join contact c on c.org_id = p.org_id and c.customer_id = p.customer_id
      where p.org_id = ${org} and p.standing in ('agreed', 'running', 'on-request', 'rested') and p.relapse_since is null
        and c.counted and c.happened_at > ${now}::timestamptz - interval '35 days' and c.happened_at <= ${now}::timestamptz
      group by c.customer_id
      having count(*) filter (where c.happened_at > ${now}::timestamptz - interval '7 days') * ${WEEKS_BEFORE}
           > count(*) filter (where c.happened_at <= ${now}::timestamptz - interval '7 days')`.execute(rows);
    return found;
  });
