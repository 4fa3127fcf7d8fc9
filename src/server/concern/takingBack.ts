// What follows when something is taken back: its letters stay in the house, its words are emptied, and it counts as no
// contact. Where somebody may have read it all the same, the record says so.
import { sql } from 'kysely';
import { wordsWithin } from '../../domain/common/words.ts';
import type { Story } from '../../domain/concern/state.ts';
import type { TakeBack } from '../../domain/concern/takeBack.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { countAgain } from '../signal/tally.ts';
import type { Before } from './store.ts';

/** Somebody of the customer's side has the page open, or a letter left before its time. */
export async function sayingWhetherRead(ground: Ground, { rows, organisation, concern }: Before, command: TakeBack): Promise<TakeBack> {
  const id = 'id' in concern ? concern.id : '';
  const isOpen = ground.live.present(organisation.id, id).some(({ is }) => is === 'customer');
  const left = await lettersFrom(rows, organisation.id, id, command.act).select('id').where('state', '=', 'sent').limit(1).executeTakeFirst();
  return isOpen || left !== undefined ? { ...command, disclosed: true } : command;
}

const lettersFrom = (rows: Rows, org: string, concern: string, version: number) =>
  rows.selectFrom('letter').where('org_id', '=', org).where('concern_id', '=', concern).where(sql<boolean>`(facts ->> 'version')::integer >= ${version}`);

export async function emptyTakenBack(rows: Rows, org: string, { story, from, at }: { story: Story; from: number; at: string }): Promise<void> {
  await rows
    .updateTable('letter')
    .set({ state: 'taken-back', due_at: null })
    .where('org_id', '=', org)
    .where('concern_id', '=', story.id)
    .where('state', 'in', ['waiting', 'to-print'])
    .where(sql<boolean>`(facts ->> 'version')::integer >= ${from}`)
    .execute();
  const events = await rows
    .selectFrom('event')
    .select('body')
    .where('org_id', '=', org)
    .where('stream_id', '=', story.id)
    .where('stream', '=', 'concern')
    .where('version', '>=', from)
    .execute();
  const words = events.flatMap(({ body }) => wordsWithin(body)).flatMap(({ id, voice }) => (voice === 'ours' ? [id] : []));
  if (words.length > 0) {
    await rows.updateTable('words').set({ text: null, salt: null, erased_at: at }).where('org_id', '=', org).where('id', 'in', words).execute();
    await sql`select forget_words(${words}::uuid[])`.execute(rows);
  }
  await rows.deleteFrom('contact').where('org_id', '=', org).where('concern_id', '=', story.id).where('version', '>=', from).execute();
  await countAgain(rows, org, [story.customer], at);
}
