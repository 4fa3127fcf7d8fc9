// Who looked is recorded in a batch, within a minute, never lost at shutdown; reading itself changes no state.
import type { Caller } from '../platform/callers.ts';
import { inOrganisation } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';

type Read = { org: string; concern: string; staff: string | null; key: string | null; at: string };
const pending = new Map<string, Read>();

/** One line for a person, a concern and a quarter of an hour. */
export function noteRead(ground: Ground, caller: Caller, concern: string): void {
  if (caller.is === 'customer') return;
  const at = ground.now();
  const quarter = Math.floor(Date.parse(at) / 900_000);
  pending.set(`${caller.org}/${caller.id}/${concern}/${quarter}`, {
    org: caller.org,
    concern,
    staff: caller.is === 'staff' ? caller.id : null,
    key: caller.is === 'program' ? caller.id : null,
    at,
  });
}

export async function keepReads(ground: Ground): Promise<void> {
  const reads = [...pending.values()];
  pending.clear();
  for (const org of new Set(reads.map((read) => read.org))) {
    const looks = reads
      .filter((read) => read.org === org)
      .map(({ concern, staff, key, at }) => ({ org_id: org, concern_id: concern, id: newId(), staff_id: staff, key_id: key, reason: null, at, until: null }));
    await inOrganisation(ground.database, org, (rows) => rows.insertInto('look').values(looks).execute());
  }
}
