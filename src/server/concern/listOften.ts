// Open concerns of people whose contacts stand out, those who were in touch most first: repeat contact raises priority.
import { sql } from 'kysely';
import type { QueryOf } from '../../contract/common/endpoint.ts';
import type { ConcernRow } from '../../contract/concern.ts';
import type * as wire from '../../contract/concernEndpoints.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { Refused } from '../platform/problems.ts';
import { sightOf, visible } from './access.ts';
import { cursorOf, filtered, type Listing, rowOf, withNames } from './listRow.ts';

const USUAL_PAGE = 50;

/** Those who stand out are few, so they are found first and their concerns after them. */
export const openOften = (query: Listing, now: string): Listing =>
  query
    .where('concern.standing', '=', 'open')
    .where('concern.customer_id', 'in', (row) => row.selectFrom('tally').select('tally.id').whereRef('tally.org_id', '=', 'concern.org_id').where('tally.stands_until', '>', now));

export async function listOften(rows: Rows, caller: Insider, wanted: QueryOf<typeof wire.listConcerns>, now: string): Promise<{ items: ConcernRow[]; next: string | null }> {
  const limit = wanted.limit ?? USUAL_PAGE;
  const all: Listing = rows.selectFrom('concern').where('concern.org_id', '=', caller.org);
  let query = withNames(filtered(openOften(all, now), wanted).where(visible(await sightOf(rows, caller))), caller.org, now)
    .orderBy('tally.counted', 'desc')
    .orderBy('concern.id', 'desc')
    .limit(limit + 1);
  if (wanted.after) {
    const [contacts, id] = readCursor(wanted.after);
    query = query.where(sql<boolean>`(tally.counted, concern.id) < (${contacts}::integer, ${id}::uuid)`);
  }
  const found = await query.execute();
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items: items.map(rowOf), next: found.length > limit && last ? cursorOf(String(last.often), last.id) : null };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readCursor(cursor: string): readonly [number, string] {
  try {
    const [contacts, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string];
    if (/^\d{1,9}$/.test(contacts) && UUID.test(id)) return [Number(contacts), id];
  } catch {
    // Falls through to the refusal: a cursor that isn't ours.
  }
  throw new Refused('invalid');
}
