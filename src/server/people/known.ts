// Whether those whom somebody names are on staff here: work must not be left with nobody.
import type { Rows } from '../platform/database.ts';
import { Refused } from '../platform/problems.ts';

type Named = readonly (string | null | undefined)[];

/** Refuses a name that nobody here has; who has left counts only where `orLeft` says so. */
export async function refuseUnknownStaff(rows: Rows, org: string, named: Named, orLeft = false): Promise<void> {
  const ids = [...new Set(named.flatMap((id) => id ?? []))];
  if (ids.length === 0) return;
  const found = await rows.selectFrom('staff').select(['id', 'state']).where('org_id', '=', org).where('id', 'in', ids).execute();
  if (found.filter(({ state }) => orLeft || state !== 'deactivated').length < ids.length) throw new Refused('no-such-staff');
}
