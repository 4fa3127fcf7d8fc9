// Under which entry somebody stands now, where the house has known them by several.
import { sql } from 'kysely';
import type { Rows } from '../platform/database.ts';

/** The entry that goes on; null for a stranger. It stands still until the transaction is over, so that nothing is given to one that is just put away. */
export async function standingEntry(rows: Rows, org: string, person: string): Promise<string | null> {
  const found = await rows.selectFrom('customer').select(['id', 'matched_to']).where('org_id', '=', org).where('id', '=', person).forKeyShare().executeTakeFirst();
  if (found === undefined) return null;
  return found.matched_to === null ? found.id : standingEntry(rows, org, found.matched_to);
}

/** Under which entry each is found now. Who only told something by the public form stays apart, whomever staff took them for. */
export async function goOnAs(rows: Rows, org: string, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows: found } = await sql<{ first: string; now: string }>`
    with recursive going as (
      select id as first, id as now, 0 as step from unnest(${[...new Set(people)]}::uuid[]) as id
      union all select first, m.to_id, step + 1 from going join person_merge m on m.org_id = ${org} and m.from_id = now and m.taken_back_at is null
    )
    select distinct on (first) first, now from going order by first, step desc`.execute(rows);
  return new Map(found.map(({ first, now }) => [first, now]));
}

/** Every entry that goes on as this one, and it itself. */
export const entriesUnder = (rows: Rows, org: string, person: string): Promise<readonly string[]> =>
  joined(rows, org, person, sql`m.to_id = known.id and m.taken_back_at is null`, sql`m.from_id`);

/** All that this one ever was one with: what was reserved under one of them is found under it. */
export const entriesEver = (rows: Rows, org: string, person: string): Promise<readonly string[]> =>
  joined(rows, org, person, sql`m.to_id = known.id or m.from_id = known.id`, sql`case when m.to_id = known.id then m.from_id else m.to_id end`);

async function joined(rows: Rows, org: string, person: string, on: ReturnType<typeof sql>, next: ReturnType<typeof sql>): Promise<readonly string[]> {
  const { rows: found } = await sql<{ id: string }>`
    with recursive known as (
      select ${person}::uuid as id
      union select ${next} from known join person_merge m on m.org_id = ${org} and (${on})
    )
    select id from known`.execute(rows);
  return found.map(({ id }) => id);
}
