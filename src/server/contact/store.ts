// Contacts that somebody writes down, moves or removes, and what they are counted by: marks and households.
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import { keepWords, Spoken } from '../concern/words.ts';
import { addCustomer } from '../people/customers.ts';
import { standingEntry } from '../people/standing.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { countAgain, countDays, countIn, type Touch } from '../signal/tally.ts';

export type Whom = { readonly id: string } | { readonly name: string; readonly phone?: string | undefined };
export type Written = {
  readonly customer?: Whom | undefined;
  readonly caller?: Whom | undefined;
  readonly direction: 'in' | 'out';
  readonly via: string;
  readonly happenedAt: string;
  readonly dayOnly?: true | undefined;
  readonly topic?: string | undefined;
  readonly team?: string | undefined;
  readonly sender?: 'person' | 'automatic' | 'staff' | undefined;
  readonly text?: string | undefined;
};

/** Gives the id of the contact. Somebody new is added with their name; who can't be named is nobody's contact. */
export async function writeContact(rows: Rows, caller: Insider, written: Written, now: string): Promise<string | Refusal> {
  const { org } = caller;
  const customer = await whomOf(rows, org, written.customer);
  const by = await whomOf(rows, org, written.caller);
  if (customer === 'unknown' || by === 'unknown') return refuse('no-such-party');
  if (written.team !== undefined && !(await isTeam(rows, org, written.team))) return refuse('no-such-team');
  const spoken = new Spoken({ actor: actorOf(caller), via: 'phone' });
  const words = written.text === undefined ? undefined : written.direction === 'in' ? spoken.theirs(written.text) : spoken.ours(written.text);
  await keepWords(rows, org, null, spoken.kept);
  const contact = {
    ...{ org_id: org, id: newId(), customer_id: customer, caller_id: by === customer ? null : by },
    ...{ direction: written.direction, via: written.via, sender: written.sender ?? ('person' as const) },
    ...{ topic: written.topic ?? null, place: written.team ?? null, words_id: words?.id ?? null, recorded_by: caller.id },
    ...{ happened_at: written.happenedAt, day_only: written.dayOnly === true && written.happenedAt < now, recorded_at: now },
  };
  await rows.insertInto('contact').values(contact).execute();
  const counts = contact.direction === 'in' && contact.sender === 'person';
  if (counts) await countIn(rows, org, [{ customer, at: contact.happened_at, matter: null, topic: contact.topic, place: contact.place }], now);
  return contact.id;
}

async function whomOf(rows: Rows, org: string, whom: Whom | undefined): Promise<string | null> {
  if (whom === undefined) return null;
  if ('id' in whom) return (await standingEntry(rows, org, whom.id)) ?? 'unknown';
  const { name, phone } = whom;
  return addCustomer(rows, org, { name, ...(phone === undefined ? {} : { ways: [{ kind: 'phone', value: phone, preferred: true }] }) });
}

/** Null where there is no such contact. */
export async function whoseContact(rows: Rows, org: string, id: string): Promise<{ readonly customer: string | null } | null> {
  const contact = await rows.selectFrom('contact').select('customer_id').where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
  return contact === undefined ? null : { customer: contact.customer_id };
}

export const isCustomer = async (rows: Rows, org: string, id: string): Promise<boolean> =>
  (await rows.selectFrom('customer').select('id').where('org_id', '=', org).where('id', '=', id).executeTakeFirst()) !== undefined;
const isTeam = async (rows: Rows, org: string, id: string): Promise<boolean> =>
  (await rows.selectFrom('team').select('id').where('org_id', '=', org).where('id', '=', id).executeTakeFirst()) !== undefined;

/** Says that it was somebody else's. What is part of a concern stays with it. */
export async function moveContact(rows: Rows, org: string, { id, to, now }: { id: string; to: string; now: string }): Promise<Refusal | null> {
  const contact = await held(rows, org, id);
  if ('refused' in contact) return contact;
  if (!(await isCustomer(rows, org, to))) return refuse('no-such-party');
  await rows.updateTable('contact').set({ customer_id: to, caller_id: null }).where('org_id', '=', org).where('id', '=', id).execute();
  // By place and topic only what has a customer counts.
  if (contact.counted && contact.customer === null) await countDays(rows, org, { touches: [{ ...contact, customer: to }], by: 1, now });
  await countAgain(rows, org, [contact.customer, to], now);
  return null;
}

export async function removeContact(rows: Rows, org: string, { id, now }: { id: string; now: string }): Promise<Refusal | null> {
  const contact = await held(rows, org, id);
  if ('refused' in contact) return contact;
  await rows.deleteFrom('contact').where('org_id', '=', org).where('id', '=', id).execute();
  if (contact.words !== null) await rows.updateTable('words').set({ text: null, salt: null, erased_at: now }).where('org_id', '=', org).where('id', '=', contact.words).execute();
  if (contact.counted) await countDays(rows, org, { touches: [contact], by: -1, now });
  await countAgain(rows, org, [contact.customer], now);
  return null;
}

type Held = Touch & { readonly counted: boolean; readonly words: string | null };

async function held(rows: Rows, org: string, id: string): Promise<Held | Refusal> {
  const found = await rows.selectFrom('contact').selectAll().where('org_id', '=', org).where('id', '=', id).forUpdate().executeTakeFirst();
  if (found === undefined) return refuse('not-found');
  if (found.concern_id !== null) return refuse('contact-of-a-concern');
  return { customer: found.customer_id, at: found.happened_at, matter: found.matter_id, topic: found.topic, place: found.place, counted: found.counted, words: found.words_id };
}

export type Because = 'shared' | 'automatic' | 'staff';

export async function markNotAPerson(rows: Rows, caller: Insider, { customer, because, now }: { customer: string; because: Because | null; now: string }): Promise<void> {
  const { org } = caller;
  if (because === null) await rows.deleteFrom('not_a_person').where('org_id', '=', org).where('customer_id', '=', customer).execute();
  else
    await rows
      .insertInto('not_a_person')
      .values({ org_id: org, customer_id: customer, because, marked_by: caller.id, marked_at: now })
      .onConflict((conflict) => conflict.columns(['org_id', 'customer_id']).doUpdateSet({ because, marked_by: caller.id, marked_at: now }))
      .execute();
  await countAgain(rows, org, [customer], now);
}

/** Into the household of somebody, who begins one where they have none; or out of theirs. */
export async function setHousehold(rows: Rows, org: string, { customer, beside, now }: { customer: string; beside: string | null; now: string }): Promise<Refusal | null> {
  if (beside === customer) return refuse('lives-with-themselves');
  if (beside !== null && !(await isCustomer(rows, org, beside))) return refuse('no-such-party');
  await lockHomes(rows, org, beside === null ? [customer] : [customer, beside]);
  const before = await householdOf(rows, org, customer);
  await rows.deleteFrom('household_member').where('org_id', '=', org).where('customer_id', '=', customer).execute();
  if (beside !== null) {
    const household = (await householdOf(rows, org, beside)) ?? newId();
    await rows
      .insertInto('household_member')
      .values([customer, beside].map((one) => ({ org_id: org, customer_id: one, household_id: household })))
      .onConflict((conflict) => conflict.columns(['org_id', 'customer_id']).doNothing())
      .execute();
  }
  const left = before === null ? [] : await membersOf(rows, org, before);
  if (before !== null && left.length === 1) await rows.deleteFrom('household_member').where('org_id', '=', org).where('household_id', '=', before).execute();
  if (before !== null && left.length < 2) await rows.updateTable('tally').set({ until_30: null, stands_since: null }).where('org_id', '=', org).where('id', '=', before).execute();
  await countAgain(rows, org, [customer, ...left], now);
  return null;
}

/** In one order everywhere: first the two people, who may have no household yet, then everybody who lives with either. */
async function lockHomes(rows: Rows, org: string, people: readonly string[]): Promise<void> {
  await rows.selectFrom('customer').select('id').where('org_id', '=', org).where('id', 'in', people).orderBy('id').forNoKeyUpdate().execute();
  const theirs = rows.selectFrom('household_member').select('household_id').where('org_id', '=', org).where('customer_id', 'in', people);
  await rows.selectFrom('household_member').select('customer_id').where('org_id', '=', org).where('household_id', 'in', theirs).orderBy('customer_id').forUpdate().execute();
}

const householdOf = async (rows: Rows, org: string, customer: string): Promise<string | null> => {
  const found = await rows.selectFrom('household_member').select('household_id').where('org_id', '=', org).where('customer_id', '=', customer).executeTakeFirst();
  return found?.household_id ?? null;
};
export const membersOf = async (rows: Rows, org: string, household: string): Promise<readonly string[]> => {
  const found = await rows.selectFrom('household_member').select('customer_id').where('org_id', '=', org).where('household_id', '=', household).orderBy('customer_id').execute();
  return found.map(({ customer_id }) => customer_id);
};
