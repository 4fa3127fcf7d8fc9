// What people said about themselves and agreed with us: every event with its hash, and the words with the salts that prove them.
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type ExportedEvent, eventPage } from './store.ts';

export type ExportedStream = {
  readonly customer: string;
  readonly events: readonly ExportedEvent[];
  readonly words: readonly { id: string; voice: string; text: string | null; salt: string | null; erasedAt: string | null }[];
};

export async function* customerStreamsOf(ground: Ground, org: string): AsyncGenerator<ExportedStream> {
  const streams = await reading(ground.database, org, (rows) =>
    rows.selectFrom('event').select('stream_id').where('org_id', '=', org).where('stream', '=', 'customer').where('version', '=', 1).orderBy('stream_id').execute(),
  );
  for (const { stream_id: customer } of streams) {
    yield await reading(ground.database, org, async (rows) => {
      const words = await rows.selectFrom('words').selectAll().where('org_id', '=', org).where('customer_id', '=', customer).orderBy('id').execute();
      return {
        customer,
        events: await eventPage(rows, org, [customer]),
        words: words.map(({ id, voice, text, salt, erased_at }) => ({ id, voice, text, salt: salt?.toString('hex') ?? null, erasedAt: erased_at })),
      };
    });
  }
}
