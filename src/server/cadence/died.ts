// Whether a death stands on the record of any concern of a person's: then nobody calls.
import type { Rows } from '../platform/database.ts';

export async function hasDied(rows: Rows, org: string, customer: string): Promise<boolean> {
  const noted = await rows
    .selectFrom('event')
    .innerJoin('concern', (join) => join.onRef('concern.id', '=', 'event.stream_id').on('concern.org_id', '=', org))
    .select(['event.stream_id', 'event.kind'])
    .where('event.org_id', '=', org)
    .where('event.stream', '=', 'concern')
    .where('concern.customer_id', '=', customer)
    .where('event.kind', 'in', ['customerDied', 'deathUndone'])
    .orderBy('event.version')
    .execute();
  const last = new Map(noted.map(({ stream_id, kind }) => [stream_id, kind]));
  return [...last.values()].includes('customerDied');
}
