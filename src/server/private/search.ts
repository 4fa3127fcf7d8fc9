// Search in private words: gives the concerns in which they are, to staff who may read them; the list then shows of those
// only what its caller may see at all, which is what they work on.
import { sql } from 'kysely';
import type { Insider } from '../platform/callers.ts';
import { readingAmongStaff } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { aboutCaller } from './people.ts';

const FOUND_AT_MOST = 1000;

export async function foundPrivately(ground: Ground, caller: Insider, search: string | undefined): Promise<readonly string[]> {
  if (search === undefined || search.trim() === '') return [];
  return readingAmongStaff(ground.database, caller.org, async (rows, secret) => {
    const { rows: found } = await sql<{ concern_id: string }>`select concern_id from search_private(${search}, ${caller.is === 'staff'}, ${FOUND_AT_MOST})`.execute(secret);
    const concerns = found.map(({ concern_id }) => concern_id);
    const about = await aboutCaller(rows, caller, concerns);
    return concerns.filter((concern) => !about.has(concern));
  });
}
