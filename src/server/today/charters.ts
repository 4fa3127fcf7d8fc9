// Who asked to change what we can expect of each other and waits for our answer: theirs who hold the person's newest concern.
import type { Waiting } from '../../contract/today.ts';
import { sightOf, visible } from '../concern/access.ts';
import { shortened } from '../concern/view.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';

const MOST_SHOWN = 20;

export async function chartersWaiting(rows: Rows, caller: Insider, now: string, whose: 'mine' | 'ours'): Promise<readonly Waiting[]> {
  const sight = await sightOf(rows, caller);
  const found = await rows
    .selectFrom('profile')
    .innerJoin('concern', (join) => join.onRef('concern.customer_id', '=', 'profile.customer_id').on('concern.org_id', '=', caller.org))
    .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'profile.customer_id').on('customer.org_id', '=', caller.org))
    .leftJoin('staff', (join) => join.onRef('staff.id', '=', 'concern.owner_id').on('staff.org_id', '=', caller.org))
    .leftJoin('words', (join) => join.onRef('words.id', '=', 'concern.title_id').on('words.org_id', '=', caller.org))
    .distinctOn(['profile.charter_waits_since', 'profile.customer_id'])
    .select(['profile.charter_waits_since', 'profile.customer_id', 'customer.name', 'concern.id', 'concern.number', 'concern.owner_id', 'staff.name as owner', 'words.text'])
    .where('profile.org_id', '=', caller.org)
    .where('profile.charter_waits_for', '=', 'us')
    .where(visible(sight) as never)
    .orderBy('profile.charter_waits_since')
    .orderBy('profile.customer_id')
    .orderBy('concern.id', 'desc')
    .execute();
  return found
    .filter((row) => whose === 'ours' || sight.self === null || row.owner_id === sight.self)
    .slice(0, MOST_SHOWN)
    .map((row) => ({
      concern: row.id,
      number: row.number,
      title: shortened(row.text ?? '', 90),
      customer: { id: row.customer_id, name: row.name },
      for: 'charter',
      due: row.charter_waits_since ?? now,
      late: false,
      holder: { id: row.owner_id, name: row.owner ?? '' },
      mine: row.owner_id === caller.id,
      said: null,
      round: null,
      often: null,
    }));
}
