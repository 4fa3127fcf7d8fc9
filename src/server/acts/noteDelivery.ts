// What a mail server reports of a letter of ours. Its sender finds one that came back on their Today.
import { statusIn, whyOf } from '../../domain/letter/delivery.ts';
import { inOrganisation } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';

export type Report = {
  readonly org: string;
  readonly letter: string;
  /** Whom the report names; a mailbox that forwards may name another than we wrote to. */
  readonly recipient: string | null;
  readonly action: 'failed' | 'delayed' | 'delivered' | 'other';
  readonly status: string | null;
  readonly says: string | null;
};
const MOST = 300;

/** False where there is no such letter, or nothing to change: what came back stays so, and a late "delayed" undoes no "delivered". */
export async function noteReport(ground: Ground, { org, letter, action, status, says }: Report): Promise<boolean> {
  if (action === 'other') return false;
  const concern = await inOrganisation(ground.database, org, async (rows) => {
    const at = ground.now();
    const words = says === null ? {} : { says: says.slice(0, MOST) };
    const failed = { state: 'bounced' as const, why: whyOf(status ?? statusIn(says ?? '')), reported_at: at, ...words };
    const changed = await rows
      .updateTable('letter')
      .set(action === 'failed' ? failed : { report: action, reported_at: at, ...words })
      .where('org_id', '=', org)
      .where('id', '=', letter)
      // A report may overtake the row that says that it was sent.
      .where((row) => row.or([row('state', '=', 'sent'), ...(action === 'failed' ? [row.and([row('state', '=', 'waiting'), row('tries', '>', 0)])] : [])]))
      .$if(action === 'delayed', (query) => query.where('report', 'is', null))
      .returning('concern_id')
      .executeTakeFirst();
    return changed === undefined ? null : (changed.concern_id ?? '');
  });
  if (concern !== null && concern !== '') ground.live.tell({ org, concern });
  return concern !== null;
}
