// What is private, in the export of the whole house: kept apart from the concerns, so that these can be handed on alone.
import { readingAmongStaff } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { streamIds } from '../private/rebuild.ts';
import type { Kind } from '../private/stream.ts';
import { type ExportedEvent, eventPage } from './store.ts';

export type ExportedPrivate = {
  readonly id: string;
  readonly concern: string;
  readonly words: readonly { id: string; text: string | null; salt: string | null; erasedAt: string | null }[];
  readonly events: readonly ExportedEvent[];
};

/** Each note or side thread with its events, and the private words with the salts that prove them. */
export async function* privateOf(ground: Ground, org: string, kind: Kind): AsyncGenerator<ExportedPrivate> {
  for await (const ids of streamIds(ground, org, kind))
    yield* await readingAmongStaff(ground.database, org, async (rows, secret) => {
      const events = Map.groupBy(await eventPage(rows, org, ids), ({ streamId }) => streamId);
      const found = await secret
        .selectFrom('private_words')
        .selectAll()
        .where('org_id', '=', org)
        .where('of_id', 'in', [...ids])
        .orderBy('id')
        .execute();
      const words = Map.groupBy(found, ({ of_id }) => of_id);
      return ids.map((id) => {
        const told = events.get(id) ?? [];
        const first = told[0]?.body;
        const concern = typeof first === 'object' && first !== null && 'concern' in first ? String(first.concern) : '';
        const kept = (words.get(id) ?? []).map((one) => ({ id: one.id, text: one.text, salt: one.salt?.toString('hex') ?? null, erasedAt: one.erased_at }));
        return { id, concern, words: kept, events: told };
      });
    });
}
