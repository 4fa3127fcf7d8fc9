// The streams of notes and side threads: appended like the concern's, each hash over the one before, and read on the
// staff's side only.
import { CompiledQuery } from 'kysely';
import type { Act, Signed } from '../../domain/common/act.ts';
import { lastHash, signedIn } from '../concern/store.ts';
import { eventRows, type Growth, insertSql } from '../concern/written.ts';
import type { PrivateRows, Rows } from '../platform/database.ts';

export type Told<Event> = { readonly event: Event; readonly by: Signed };
export type Kind = 'note' | 'thread';

/** A version that somebody else took in the meantime is a conflict, and the caller's to try again. */
export async function append(rows: Rows, org: string, act: Pick<Act, 'at' | 'actor' | 'via' | 'happenedOn'>, growth: Growth): Promise<void> {
  const made = eventRows(org, act, growth, await lastHash(rows, org, growth));
  await rows.executeQuery(CompiledQuery.raw(insertSql('event', 1), [JSON.stringify(made)]));
}

/** The events of several streams, in order; `upTo` shows one as it was at that version. */
export async function streamsOf<Event>(secret: PrivateRows, org: string, kind: Kind, ids: readonly string[], upTo?: number): Promise<ReadonlyMap<string, readonly Told<Event>[]>> {
  if (ids.length === 0) return new Map();
  const found = await secret
    .selectFrom('event')
    .select(['stream_id', 'version', 'kind', 'body', 'at', 'happened_on', 'actor', 'for_party', 'via'])
    .where('org_id', '=', org)
    .where('stream_id', 'in', [...ids])
    .where('stream', '=', kind)
    .orderBy('stream_id')
    .orderBy('version')
    .execute();
  const told = found.filter(({ version }) => upTo === undefined || version <= upTo);
  return new Map(
    [...Map.groupBy(told, ({ stream_id }) => stream_id)].map(([id, rows]) => [
      id,
      rows.map((row) => ({ event: { kind: row.kind, ...(row.body as object) } as Event, by: signedIn(row) })),
    ]),
  );
}

export function foldOf<State, Event>(told: readonly Told<Event>[] | undefined, evolve: (state: State | null, event: Event, by: Signed) => State): State | null {
  return (told ?? []).reduce<State | null>((state, { event, by }) => evolve(state, event, by), null);
}
