// Causes: every event with its hash, and the words with the salts that prove them. What a customer said or was asked in one
// lies with the words of their concern.
import { wordsWithin } from '../../domain/common/words.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { streamsOf } from '../platform/streams.ts';
import { type ExportedEvent, eventPage } from './store.ts';

export type ExportedCause = {
  readonly cause: string;
  readonly events: readonly ExportedEvent[];
  readonly words: readonly { id: string; voice: string; text: string | null; salt: string | null; erasedAt: string | null }[];
};

export async function* causesOf(ground: Ground, org: string): AsyncGenerator<ExportedCause> {
  for await (const page of streamsOf(ground, org, 'cause'))
    for (const { id: cause } of page)
      yield await reading(ground.database, org, async (rows) => {
        const events = await eventPage(rows, org, [cause]);
        const said = wordsWithin(events).map(({ id }) => id);
        const found = await rows.selectFrom('words').selectAll().where('org_id', '=', org).where('id', 'in', said).where('concern_id', 'is', null).orderBy('id').execute();
        const words = found.map(({ id, voice, text, salt, erased_at }) => ({ id, voice, text, salt: salt?.toString('hex') ?? null, erasedAt: erased_at }));
        return { cause, events, words };
      });
}
