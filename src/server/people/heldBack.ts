// For a day after two entries were put together, the room of one that came along shows and opens nothing beyond itself:
// whoever holds its link may be somebody else, and both are told meanwhile.
import { sql } from 'kysely';
import type { Rows } from '../platform/database.ts';
import { HOURS_ON_HOLD } from './onFile.ts';

export async function isHeldBack(rows: Rows, org: string, concern: string, now: string): Promise<boolean> {
  const { rows: found } = await sql`
    select from person_merge m join concern c on c.org_id = ${org} and c.id = ${concern}
    where m.org_id = ${org} and m.to_id = c.customer_id and m.taken_back_at is null
      and m.at > ${now}::timestamptz - make_interval(hours => ${HOURS_ON_HOLD}) and m.moved -> 'concerns' ? ${concern}`.execute(rows);
  return found.length > 0;
}
