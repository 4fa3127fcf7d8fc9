// Who looked is recorded in a batch, within a minute, never lost at shutdown; reading itself changes no state.
import type { Caller } from '../platform/callers.ts';
import { inOrganisation } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';

type Read = { org: string; concern: string; staff: string | null; key: string | null; at: string };
const QUARTER_MS = 900_000;
type Reads = {
  readonly pending: Map<string, Read>;
  /** What was kept in this quarter of an hour, so that a page left open makes one line and not thirty. */
  kept: { quarter: number; names: Set<string> };
};
const readsFor = new WeakMap<Ground, Reads>();

function readsIn(ground: Ground): Reads {
  const reads = readsFor.get(ground) ?? { pending: new Map(), kept: { quarter: 0, names: new Set() } };
  readsFor.set(ground, reads);
  return reads;
}

/** One line for a person, a concern and a quarter of an hour. */
export function noteRead(ground: Ground, caller: Caller, concern: string): void {
  if (caller.is === 'customer') return;
  const at = ground.now();
  const quarter = Math.floor(Date.parse(at) / QUARTER_MS);
  const name = `${caller.org}/${caller.id}/${concern}/${quarter}`;
  const { pending, kept } = readsIn(ground);
  if (pending.has(name) || kept.names.has(name)) return;
  pending.set(name, {
    org: caller.org,
    concern,
    staff: caller.is === 'staff' ? caller.id : null,
    key: caller.is === 'program' ? caller.id : null,
    at,
  });
}

/** What can't be written now waits for the next round. */
export async function keepReads(ground: Ground): Promise<void> {
  const reads = readsIn(ground);
  for (const org of new Set([...reads.pending.values()].map((read) => read.org))) {
    const ofOrg = [...reads.pending].filter(([, read]) => read.org === org);
    const looks = ofOrg.map(([, { concern, staff, key, at }]) => ({ org_id: org, concern_id: concern, id: newId(), staff_id: staff, key_id: key, reason: null, at, until: null }));
    await inOrganisation(ground.database, org, (rows) => rows.insertInto('look').values(looks).execute());
    const quarter = Math.floor(Date.parse(ground.now()) / QUARTER_MS);
    if (reads.kept.quarter !== quarter) reads.kept = { quarter, names: new Set() };
    for (const [name] of ofOrg) {
      reads.pending.delete(name);
      reads.kept.names.add(name);
    }
  }
}
