// A look with a reason: opens a concern that isn't one's own for 24 hours, is logged, and the customer sees it.
import type { ConcernView } from '../../contract/concern.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { StaffCaller } from '../platform/callers.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';

const HOURS_OPEN = 24;

export async function openWithReason(ground: Ground, caller: StaffCaller, concern: string, reason: string): Promise<Refusal | null> {
  if (reason.trim() === '') return refuse('nothing-written');
  const at = ground.now();
  const until = new Date(Date.parse(at) + HOURS_OPEN * 3_600_000).toISOString();
  return inOrganisation(ground.database, caller.org, async (rows) => {
    const known = await rows.selectFrom('concern').select('id').where('org_id', '=', caller.org).where('id', '=', concern).executeTakeFirst();
    if (known === undefined) return refuse('no-such-concern');
    await rows.insertInto('look').values({ org_id: caller.org, concern_id: concern, id: newId(), staff_id: caller.id, key_id: null, reason, at, until }).execute();
    return null;
  });
}

export async function looksOf(rows: Rows, org: string, concern: string): Promise<ConcernView['looks']> {
  const found = await rows
    .selectFrom('look')
    .leftJoin('staff', (join) => join.onRef('staff.id', '=', 'look.staff_id').on('staff.org_id', '=', org))
    .select(['look.staff_id', 'look.at', 'look.until', 'look.reason', 'staff.name'])
    .where('look.org_id', '=', org)
    .where('look.concern_id', '=', concern)
    .where('look.reason', 'is not', null)
    .orderBy('look.at')
    .execute();
  return found.map(({ staff_id, at, until, reason, name }) => ({ by: { id: staff_id ?? '', name: name ?? '' }, at, until: until ?? at, reason: reason ?? '' }));
}
