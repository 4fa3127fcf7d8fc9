// The read table of what people said about themselves, made anew from their streams.
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { keepProfile } from './projection.ts';
import { loadCustomer } from './store.ts';

const AT_ONCE = 200;

/** Gives how many people there are of whom something is known; each in a transaction of its own. */
export async function rebuildProfiles(ground: Ground, org: string): Promise<number> {
  let done = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const found = await reading(ground.database, org, (rows) =>
      rows
        .selectFrom('event')
        .select('stream_id')
        .where('org_id', '=', org)
        .where('stream_id', '>', after)
        .where('version', '=', 1)
        .where('stream', '=', 'customer')
        .orderBy('stream_id')
        .limit(AT_ONCE)
        .execute(),
    );
    for (const { stream_id } of found) await inOrganisation(ground.database, org, async (rows) => keepProfile(rows, org, await loadCustomer(rows, org, stream_id)));
    done += found.length;
    const last = found.at(-1);
    if (last === undefined) return done;
    after = last.stream_id;
  }
}
