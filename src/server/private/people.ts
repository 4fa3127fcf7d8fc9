// Who wrote, renewed, opened: names for private views; and whom a concern is about, who can't read notes on it.
import { sql } from 'kysely';
import type { Who } from '../../contract/common/schemas.ts';
import type { Signed } from '../../domain/common/act.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { namesOf as names } from '../platform/names.ts';

export type Names = ReadonlyMap<string, string>;

export const namesOf = (rows: Rows, org: string, signed: readonly Signed[]): Promise<Names> =>
  names(
    rows,
    org,
    signed.flatMap(({ actor }) => (actor.is === 'clock' ? [] : [actor.id])),
  );

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
    .where(
      sql<boolean>`(kind = 'complainedAbout' and body ->> 'staff' = ${caller.id}) or (kind in ('concernTold', 'begunApart') and body -> 'complainedAbout' @> to_jsonb(${caller.id}::text))`,
    )
    .execute();
  return new Set(found.map(({ stream_id }) => stream_id));
}
