// Empties what a concern holds of people's words. The events stay with their hashes, so that the chain holds, and tell
// nothing any more.
import { sql } from 'kysely';
import type { Story } from '../../domain/concern/state.ts';
import { eraseMailsOf } from '../mail/erasing.ts';
import { entriesUnder } from '../people/standing.ts';
import type { Rows } from '../platform/database.ts';

export async function eraseConcern(rows: Rows, org: string, { id: concern, customer, formTeller, parties }: Story, at: string): Promise<void> {
  const erased = await rows
    .updateTable('words')
    .set({ text: null, salt: null, erased_at: at })
    .where('org_id', '=', org)
    .where('concern_id', '=', concern)
    .where('erased_at', 'is', null)
    .returning('id')
    .execute();
  await sql`select forget_words(${erased.map(({ id }) => id)}::uuid[]), erase_private(${concern}::uuid, ${at}::timestamptz)`.execute(rows);
  await rows.updateTable('answers').set({ answers: null, salt: null, erased_at: at }).where('org_id', '=', org).where('concern_id', '=', concern).execute();
  const files = rows.selectFrom('file').select('id').where('org_id', '=', org).where('concern_id', '=', concern);
  await rows.deleteFrom('file_piece').where('org_id', '=', org).where('file_id', 'in', files).execute();
  await rows.updateTable('file').set({ name: null, hash: null, erased_at: at }).where('org_id', '=', org).where('concern_id', '=', concern).execute();
  await eraseMailsOf(rows, org, concern, at);
  await rows
    .updateTable('slip')
    .set({ state: 'let-be', picture: null, reading: null })
    .where('org_id', '=', org)
    .where('concern_id', '=', concern)
    .where('state', '=', 'waiting')
    .execute();
  await rows.updateTable('letter').set({ address: null, to_name: null, says: null }).where('org_id', '=', org).where('concern_id', '=', concern).execute();
  await rows.updateTable('look').set({ reason: '' }).where('org_id', '=', org).where('concern_id', '=', concern).where('reason', 'is not', null).execute();
  for (const person of [...(formTeller === customer ? [customer] : []), ...parties.map(({ id }) => id)]) await eraseUnknown(rows, org, { person, concern, at });
}

/** Somebody whom nobody confirmed and who is known from this one concern alone. */
async function eraseUnknown(rows: Rows, org: string, { person: customer, concern, at }: { person: string; concern: string; at: string }): Promise<void> {
  const withThem = rows.selectFrom('party').select('concern_id').where('org_id', '=', org).where('party_id', '=', customer);
  const elsewhere = await rows
    .selectFrom('concern')
    .select('id')
    .where('org_id', '=', org)
    .where((row) => row.or([row('customer_id', '=', customer), row('id', 'in', withThem)]))
    .where('id', '<>', concern)
    .where('standing', '<>', 'erased')
    .limit(1)
    .execute();
  if (elsewhere.length > 0) return;
  // With every other entry that turned out to be theirs; where staff know them under one of these, under none.
  const entries = [...(await entriesUnder(rows, org, customer))];
  const known = await rows.selectFrom('customer').select('id').where('org_id', '=', org).where('id', 'in', entries).where('confirmed', '=', true).limit(1).execute();
  if (known.length > 0) return;
  for (const entry of entries) await eraseEntry(rows, org, entry, at);
}

async function eraseEntry(rows: Rows, org: string, customer: string, at: string): Promise<void> {
  const gone = await rows
    .updateTable('customer')
    .set({ name: '', name_key: '', call_me: null, born_on: null, erased_at: at })
    .where('org_id', '=', org)
    .where('id', '=', customer)
    .where('confirmed', '=', false)
    .executeTakeFirst();
  if (Number(gone.numUpdatedRows) === 0) return;
  await rows.deleteFrom('way').where('org_id', '=', org).where('customer_id', '=', customer).execute();
  // Nobody is called whom nobody knows any more.
  await rows.deleteFrom('cadence_wake').where('org_id', '=', org).where('customer_id', '=', customer).execute();
  const said = await rows
    .updateTable('words')
    .set({ text: null, salt: null, erased_at: at })
    .where('org_id', '=', org)
    .where((row) =>
      row.or([row('customer_id', '=', customer), row('id', 'in', row.selectFrom('contact').select('words_id').where('org_id', '=', org).where('customer_id', '=', customer))]),
    )
    .where('erased_at', 'is', null)
    .returning('id')
    .execute();
  await sql`select forget_words(${said.map(({ id }) => id)}::uuid[])`.execute(rows);
  await rows.updateTable('file_change').set({ was: null }).where('org_id', '=', org).where('customer_id', '=', customer).execute();
}
