// What is read of a customer's stream elsewhere: how to write to them, where the charter stands, what to call them.
import type { Insertable } from 'kysely';
import type { Customer } from '../../domain/customer/state.ts';
import type { Rows } from '../platform/database.ts';
import type { Tables } from '../platform/tables.ts';

/** Longer, it is a wish about how to speak to them, and no name to put over a letter. */
const LONGEST_NAME = 40;

const profileRow = (org: string, { id, version, writing, charter }: Customer): Insertable<Tables['profile']> => ({
  org_id: org,
  customer_id: id,
  version,
  big_print: writing.bigPrint ?? false,
  simple_words: writing.simpleWords ?? false,
  mail_words: writing.mailWords?.wanted ?? false,
  charter_agreed_at: charter.agreed?.by.at ?? null,
  charter_waits_for: charter.proposal === null ? null : charter.proposal.from === 'us' ? 'customer' : 'us',
  charter_waits_since: charter.proposal?.by.at ?? null,
});

export async function keepProfile(rows: Rows, org: string, customer: Customer): Promise<void> {
  const { org_id, customer_id, ...changes } = profileRow(org, customer);
  await rows
    .insertInto('profile')
    .values({ org_id, customer_id, ...changes })
    .onConflict((conflict) => conflict.columns(['org_id', 'customer_id']).doUpdateSet(changes))
    .execute();
}

/** What they say of their name and language goes on file at once, since everything else reads it there. */
export async function project(rows: Rows, org: string, before: Customer, after: Customer): Promise<void> {
  await keepProfile(rows, org, after);
  const named = after.sayings.callMe?.words.id;
  const { language } = after.writing;
  const changes = {
    ...(named === before.sayings.callMe?.words.id ? {} : { call_me: named === undefined ? null : await textOf(rows, org, named) }),
    ...(language === undefined || language === before.writing.language ? {} : { language }),
  };
  if (Object.keys(changes).length > 0) await rows.updateTable('customer').set(changes).where('org_id', '=', org).where('id', '=', after.id).execute();
}

async function textOf(rows: Rows, org: string, words: string): Promise<string | null> {
  const row = await rows.selectFrom('words').select('text').where('org_id', '=', org).where('id', '=', words).executeTakeFirst();
  const name = row?.text?.trim() ?? '';
  return name === '' || name.length > LONGEST_NAME || name.includes('\n') ? null : name;
}
