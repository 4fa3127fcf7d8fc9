// Empties the rows of what a lead erased. The events stay with their hashes, so that the chain holds.
import { sql } from 'kysely';
import type { CauseEvent } from '../../domain/cause/causeEvents.ts';
import type { Rows } from '../platform/database.ts';

export async function eraseOurs(rows: Rows, org: string, events: readonly CauseEvent[], at: string): Promise<void> {
  const words = events.flatMap((event) => (event.kind === 'causeWordsErased' ? event.words : []));
  if (words.length === 0) return;
  await rows
    .updateTable('words')
    .set({ text: null, salt: null, erased_at: at })
    .where('org_id', '=', org)
    .where('id', 'in', words)
    .where('voice', '=', 'ours')
    .where('erased_at', 'is', null)
    .execute();
  await sql`select forget_words(${words}::uuid[])`.execute(rows);
}
