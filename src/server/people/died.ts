// Whose death stands on the record of any concern of theirs, so that nobody calls them or writes to them.
import type { Rows } from '../platform/database.ts';

/** Of these people, those who have died and of whom nobody took that back. */
export async function diedAmong(rows: Rows, org: string, people: readonly string[]): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set();
  const noted = await rows
    .selectFrom('event')
    .innerJoin('concern', (join) => join.onRef('concern.id', '=', 'event.stream_id').on('concern.org_id', '=', org))
    .select(['concern.customer_id', 'event.stream_id', 'event.kind'])
    .where('event.org_id', '=', org)
    .where('event.stream', '=', 'concern')
    .where('concern.customer_id', 'in', [...people])
    .where('event.kind', 'in', ['customerDied', 'deathUndone'])
    .orderBy('event.version')
    .execute();
  const last = new Map(noted.map((row) => [row.stream_id, row]));
  return new Set([...last.values()].filter(({ kind }) => kind === 'customerDied').map(({ customer_id }) => customer_id));
}

export const hasDied = async (rows: Rows, org: string, customer: string): Promise<boolean> => (await diedAmong(rows, org, [customer])).has(customer);
