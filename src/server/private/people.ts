// Who wrote, renewed, opened: names for private views; and whom a concern is about, who can't read notes on it.
import { sql } from 'kysely';
import type { Who } from '../../contract/common/schemas.ts';
import type { Signed } from '../../domain/common/act.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';

export type Names = ReadonlyMap<string, string>;

export async function namesOf(rows: Rows, org: string, signed: readonly Signed[]): Promise<Names> {
  const ids = [...new Set(signed.flatMap(({ actor }) => (actor.is === 'clock' ? [] : [actor.id])))];
  if (ids.length === 0) return new Map();
  const found = await rows
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('org_id', '=', org)
    .where('id', 'in', ids)
    .unionAll(rows.selectFrom('api_key').select(['id', 'name']).where('org_id', '=', org).where('id', 'in', ids))
    .execute();
  return new Map(found.map(({ id, name }) => [id, name]));
}

export const whoIn = (names: Names, { actor }: Signed): Who =>
  actor.is === 'clock' ? { is: 'clock', id: null, name: '' } : { is: actor.is, id: actor.id, name: names.get(actor.id) ?? '' };

/** Of these concerns those that are about the caller: what others note of it isn't theirs to read. */
export async function aboutCaller(rows: Rows, caller: Insider, concerns: readonly string[]): Promise<ReadonlySet<string>> {
  if (caller.is !== 'staff' || concerns.length === 0) return new Set();
  const found = await rows
    .selectFrom('event')
    .select('stream_id')
    .distinct()
    .where('org_id', '=', caller.org)
    .where('stream_id', 'in', [...concerns])
    .where('stream', '=', 'concern')
    .where(sql<boolean>`(kind = 'complainedAbout' and body ->> 'staff' = ${caller.id}) or (kind = 'concernTold' and body -> 'complainedAbout' @> to_jsonb(${caller.id}::text))`)
    .execute();
  return new Set(found.map(({ stream_id }) => stream_id));
}
