// Who told by the public form and who on file are the same person: what they have in common, and what follows from a match.
// Nobody but staff who may see both learns of it.
import type { TellerMatch } from '../../contract/matching.ts';
import type { Actor } from '../../domain/common/act.ts';
import { ON_FILE, type OnFile } from '../../domain/common/onFile.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { MatchTeller } from '../../domain/concern/matching.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import { followPlan, refuseTwoPlans } from '../acts/followPlan.ts';
import { sightOf } from '../concern/access.ts';
import { type Before, load } from '../concern/store.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { moveContactsOf } from '../signal/tally.ts';
import { findCustomers, nameKey, wayKey, waysOf } from './customers.ts';
import { mayChange } from './onFile.ts';

const MOST_SHOWN = 10;

/** Those whom the asker may see and who share more than a name. Where somebody on file does, others who only told by a form or by mail aren't asked about. */
export async function tellerMatches(rows: Rows, caller: Insider, concern: string): Promise<TellerMatch[]> {
  const story = await load(rows, caller.org, concern);
  if (!isTold(story) || story.formTeller === null) return [];
  const teller = story.formTeller;
  const found = await sharing(rows, caller.org, teller);
  const matches: TellerMatch[] = [];
  for (const id of found) {
    // Whoever is on file comes first.
    if (matches.length >= MOST_SHOWN) break;
    const same = await samenessOf(rows, caller.org, teller, id);
    if (same.length === 0 || !(await mayChange(rows, caller, id))) continue;
    const [customer] = await findCustomers(rows, caller.org, { ids: [id], limit: 1, sight: await sightOf(rows, caller) });
    if (customer !== undefined) matches.push({ customer, same: [...same] });
  }
  const onFile = matches.filter(({ customer }) => customer.confirmed);
  return onFile.length > 0 ? onFile : matches;
}

/** Ids of people on file with a way in common, or with the same name and date of birth. */
async function sharing(rows: Rows, org: string, teller: string): Promise<readonly string[]> {
  const told = await rows.selectFrom('customer').select(['name_key', 'born_on']).where('org_id', '=', org).where('id', '=', teller).executeTakeFirstOrThrow();
  const keys = await rows.selectFrom('way').select('value_key').where('org_id', '=', org).where('customer_id', '=', teller).execute();
  const byWay = rows
    .selectFrom('way')
    .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'way.customer_id').on('customer.org_id', '=', org))
    .select(['customer.id', 'customer.confirmed'])
    .where('way.org_id', '=', org)
    .where('way.value_key', 'in', ['', ...keys.map(({ value_key }) => value_key)])
    .where('way.value_key', '<>', '')
    .where('customer.matched_to', 'is', null);
  const byBirth = rows
    .selectFrom('customer')
    .select(['id', 'confirmed'])
    .where('org_id', '=', org)
    .where('name_key', '=', told.name_key)
    .where('born_on', '=', told.born_on)
    .where('matched_to', 'is', null);
  const found = await byWay.union(byBirth).orderBy('confirmed', 'desc').orderBy('id').limit(50).execute();
  return found.map(({ id }) => id).filter((id) => id !== teller);
}

async function samenessOf(rows: Rows, org: string, teller: string, customer: string): Promise<readonly OnFile[]> {
  const people = await rows.selectFrom('customer').select(['id', 'name', 'born_on']).where('org_id', '=', org).where('id', 'in', [teller, customer]).execute();
  const ways = await waysOf(rows, org, [teller, customer]);
  const [told, known] = [people.find(({ id }) => id === teller), people.find(({ id }) => id === customer)];
  const [theirs = [], ours = []] = [ways.get(teller), ways.get(customer)];
  const bornAlike = told?.born_on != null && told.born_on === known?.born_on && nameKey(told.name) === nameKey(known.name);
  return ON_FILE.filter((one) =>
    one === 'born-on'
      ? bornAlike
      : theirs.some(({ kind, value }) => kind === one && ours.some((way) => way.kind === one && wayKey(way.value) === wayKey(value) && wayKey(value) !== '')),
  );
}

/** The command with what the two have in common; refuses somebody unknown, unseen, or matched away, and a teller whom we know. */
export async function withSameness(command: MatchTeller, caller: Insider, { rows, concern: story }: Before): Promise<MatchTeller | Refusal> {
  const { org } = caller;
  if (!isTold(story)) return refuse('no-such-concern');
  const { formTeller } = story;
  if (formTeller === null || (await isKnown(rows, org, story))) return refuse('teller-is-known');
  if (command.customer === formTeller) return command;
  const refused = await refuseUnmatchable(rows, caller, command.customer);
  if (isRefusal(refused)) return refused;
  const twice = await refuseTwoPlans(rows, { org, from: formTeller, to: command.customer });
  return twice ?? { ...command, same: await samenessOf(rows, org, formTeller, command.customer) };
}

async function refuseUnmatchable(rows: Rows, caller: Insider, customer: string): Promise<Refusal | null> {
  const found = await rows.selectFrom('customer').select('matched_to').where('org_id', '=', caller.org).where('id', '=', customer).executeTakeFirst();
  if (found === undefined || found.matched_to !== null) return refuse('no-such-party');
  return (await mayChange(rows, caller, customer)) ? null : refuse('not-your-customer');
}

/** Staff said that whoever told it is somebody new. */
async function isKnown(rows: Rows, org: string, { formTeller, customer }: Story): Promise<boolean> {
  if (formTeller === null) return true;
  if (customer !== formTeller) return false;
  const told = await rows.selectFrom('customer').select('confirmed').where('org_id', '=', org).where('id', '=', formTeller).executeTakeFirst();
  return told?.confirmed !== false;
}

/** Rows follow the match, in its transaction: whose links they are, whom a touch was with, and who is found by a search. */
export async function followMatch(ground: Ground, rows: Rows, org: string, { id, formTeller, customer, teller }: Story, actor: Actor): Promise<void> {
  if (formTeller === null) return;
  const at = ground.now();
  await followPlan(ground, rows, { org, from: formTeller, to: customer, actor });
  const matched_to = customer === formTeller ? null : customer;
  await rows.updateTable('customer').set({ matched_to }).where('org_id', '=', org).where('id', '=', formTeller).execute();
  await moveContactsOf(rows, org, id, customer, at);
  const links = rows.updateTable('room_link').where('org_id', '=', org).where('concern_id', '=', id);
  await links.set({ revoked_at: at }).where('party_id', 'not in', [customer, formTeller]).execute();
  if (teller === customer && customer !== formTeller) await links.set({ party_id: customer }).where('party_id', '=', formTeller).execute();
}
