// The read table of what people said about themselves, made anew from their streams.
import { inOrganisation } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { streamsOf } from '../platform/streams.ts';
import { keepProfile } from './projection.ts';
import { loadCustomer } from './store.ts';

/** Gives how many people there are of whom something is known; each in a transaction of its own. */
export async function rebuildProfiles(ground: Ground, org: string): Promise<number> {
  let done = 0;
  for await (const page of streamsOf(ground, org, 'customer')) {
    for (const { id } of page) await inOrganisation(ground.database, org, async (rows) => keepProfile(rows, org, await loadCustomer(rows, org, id)));
    done += page.length;
  }
  return done;
}
