// Names for ids, whoever or whatever they belong to: people, staff, teams, programs.
import type { Rows } from './database.ts';

export async function namesOf(rows: Rows, org: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const found = await rows
    .selectFrom('customer')
    .select(['id', 'name'])
    .where('org_id', '=', org)
    .where('id', 'in', wanted)
    .unionAll(rows.selectFrom('staff').select(['id', 'name']).where('org_id', '=', org).where('id', 'in', wanted))
    .unionAll(rows.selectFrom('team').select(['id', 'name']).where('org_id', '=', org).where('id', 'in', wanted))
    .unionAll(rows.selectFrom('api_key').select(['id', 'name']).where('org_id', '=', org).where('id', 'in', wanted))
    .execute();
  return new Map(found.map(({ id, name }) => [id, name]));
}
