// The letter that says what was changed on a person's file, to the address that stood there before. It holds no way in.
import { copyIn } from '../../copy/copy.ts';
import type { Letter } from '../../copy/letter.ts';
import { type Language, languageIn, listIn, whenIn } from '../../copy/when.ts';
import { postSoon } from '../letter/posting.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import type { Way } from './customers.ts';

type Told = {
  readonly org: string;
  readonly customer: string;
  readonly at: string;
  readonly changes: readonly { readonly id: string; readonly what: string; readonly was: string | null }[];
  /** The addresses as they were. */
  readonly emails: readonly Way[];
};
type Facts = { readonly changes: readonly string[]; readonly to: string | null };

/** One for each address that went, else one to where letters go; a row of ids, as every letter. */
export async function tellOfChange(ground: Ground, rows: Rows, { org, customer, at, changes, emails }: Told): Promise<void> {
  if (emails.length === 0) return;
  const gone = changes.filter(({ what, was }) => what === 'email' && was !== null).map(({ id }) => id);
  const newest = await rows.selectFrom('concern').select('id').where('org_id', '=', org).where('customer_id', '=', customer).orderBy('id', 'desc').executeTakeFirst();
  const state = ground.settings.smtpUrl === null ? ('to-print' as const) : ('waiting' as const);
  for (const to of gone.length === 0 ? [null] : gone) {
    const facts: Facts = { changes: changes.map(({ id }) => id), to };
    const about = { kind: 'fileChanged', concern_id: newest?.id ?? null, party_id: customer, staff_id: null };
    await rows
      .insertInto('letter')
      .values({ org_id: org, id: newId(), ...about, facts: JSON.stringify(facts), state, created_at: at })
      .execute();
  }
  if (state === 'waiting') await postSoon(ground, rows, { org, concern: newest?.id ?? null });
}

type Row = { readonly party_id: string | null; readonly facts: unknown; readonly created_at: string };

/** Null where the person is gone. An address that was forgotten in the meantime leaves a letter to print. */
export async function fileLetterOf(rows: Rows, org: string, row: Row): Promise<(Letter & { to: string; address: string | null; language: Language }) | null> {
  const { changes, to } = row.facts as Facts;
  const person = await rows
    .selectFrom('customer')
    .select(['id', 'name', 'call_me', 'language', 'zone'])
    .where('org_id', '=', org)
    .where('id', '=', row.party_id ?? '')
    .executeTakeFirst();
  if (person === undefined) return null;
  const found = await rows
    .selectFrom('file_change')
    .select(['id', 'what', 'was'])
    .where('org_id', '=', org)
    .where('customer_id', '=', person.id)
    .where('id', 'in', [...changes])
    .orderBy('id')
    .execute();
  const organisation = await organisationOf(rows, org);
  const language = languageIn(person.language);
  const { letter, whats } = copyIn(language).onFile;
  const what = listIn(language, [...new Set(found.map((one) => whats[one.what]))]);
  const on = whenIn(language, person.zone ?? organisation.zone, row.created_at).onAt(row.created_at);
  const call = organisation.phone === null ? letter.notAsked : letter.notAskedCall(organisation.phone);
  const says = [letter.hello(person.call_me ?? person.name), letter.changed(what, on), letter.asked, call, organisation.name];
  const address = to === null ? await stoodAt(rows, org, person.id, row.created_at) : (found.find(({ id }) => id === to)?.was ?? null);
  return { subject: letter.subject, paragraphs: says, to: person.name, address, language };
}

/** Where letters went before the change. */
async function stoodAt(rows: Rows, org: string, customer: string, at: string): Promise<string | null> {
  const found = await rows
    .selectFrom('way')
    .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'way.customer_id').on('customer.org_id', '=', org))
    .select('value')
    .where('way.org_id', '=', org)
    .where('way.customer_id', '=', customer)
    .where('way.kind', '=', 'email')
    .where((row) => row.or([row('way.since', '<', at), row('way.since', '=', row.ref('customer.created_at'))]))
    .orderBy('preferred', 'desc')
    .orderBy('position')
    .executeTakeFirst();
  return found?.value ?? null;
}
