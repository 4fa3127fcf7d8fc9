// The regular contact plans: every event with its hash, and the words with the salts that prove them.
import { wordsWithin } from '../../domain/common/words.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { ExportedStream } from './customerStreams.ts';
import { eventPage } from './store.ts';

export async function* cadencesOf(ground: Ground, org: string): AsyncGenerator<ExportedStream> {
  const streams = await reading(ground.database, org, (rows) =>
    rows.selectFrom('cadence_plan').select(['stream_id', 'customer_id']).where('org_id', '=', org).orderBy('customer_id').execute(),
  );
  for (const { stream_id, customer_id: customer } of streams) {
    yield await reading(ground.database, org, async (rows) => {
      const events = await eventPage(rows, org, [stream_id]);
      const said = events.flatMap(({ body }) => wordsWithin(body).map(({ id }) => id));
      const words = said.length === 0 ? [] : await rows.selectFrom('words').selectAll().where('org_id', '=', org).where('id', 'in', said).orderBy('id').execute();
      return { customer, events, words: words.map(({ id, voice, text, salt, erased_at }) => ({ id, voice, text, salt: salt?.toString('hex') ?? null, erasedAt: erased_at })) };
    });
  }
}
