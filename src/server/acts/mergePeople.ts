// One person who stood in the house twice: all that is theirs goes on under one entry, in one transaction, and goes back as
// exactly. Never by itself: somebody who may see concerns of both says so, and what the two have in common is kept with it.
import { sql } from 'kysely';
import type { Actor } from '../../domain/common/act.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { SamePersonCommand } from '../../domain/concern/samePerson.ts';
import { loadCadence } from '../cadence/store.ts';
import { actWithin, againOnConflict, type Signer } from '../concern/store.ts';
import { keepWords, Spoken } from '../concern/words.ts';
import { membersOf } from '../contact/store.ts';
import { actOnCustomerWithin, loadCustomer } from '../customer/store.ts';
import { diedAmong } from '../people/died.ts';
import {
  emptyGaps,
  endRoomsSince,
  fillGaps,
  moveContacts,
  moveHome,
  moveMarked,
  moveRooms,
  moveWays,
  returnContacts,
  returnHome,
  returnMarked,
  returnWays,
  type Two,
} from '../people/moves.ts';
import { mayChange } from '../people/onFile.ts';
import { samenessOf } from '../people/sameness.ts';
import { entriesUnder } from '../people/standing.ts';
import { tellTwice } from '../people/twiceLetter.ts';
import { actorOf, type Caller, type Insider } from '../platform/callers.ts';
import type { Moved } from '../platform/customerTables.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { countAgain } from '../signal/tally.ts';
import { followPlan, refuseTwoPlans } from './followPlan.ts';
import { goingApart, partAcross, type SignerIn } from './partConcerns.ts';

export type Merging = { readonly from: string; readonly to: string; readonly because?: string | undefined };

/** `because` in words where nothing on file says that they are one, or the dates of birth differ. */
export async function mergePeople(ground: Ground, caller: Insider, merging: Merging): Promise<Refusal | null> {
  const { org } = caller;
  const done = await againOnConflict(() =>
    inOrganisation(ground.database, org, async (rows) => {
      const known = await refuseMerging(rows, caller, merging);
      return isRefusal(known) ? known : merge(ground, rows, caller, { ...merging, ...known });
    }),
  );
  return isRefusal(done) ? done : tellTabs(ground, org, done);
}

type Known = { readonly same: readonly string[]; readonly concerns: readonly string[] };

export async function refuseMerging(rows: Rows, caller: Insider, { from, to, because = '' }: Merging): Promise<Refusal | Known> {
  const { org } = caller;
  if (!(await mayChange(rows, caller, from))) return refuse('not-your-customer');
  if (from === to) return refuse('same-entry');
  const people = await lockBoth(rows, org, [from, to]);
  if (people.length < 2) return refuse('no-such-party');
  if (!(await mayChange(rows, caller, to))) return refuse('not-your-customer');
  if (people.some(({ erased_at }) => erased_at !== null)) return refuse('one-was-erased');
  if (people.some(({ matched_to }) => matched_to !== null)) return refuse('goes-on-as-another');
  if (await isTellerByForm(rows, org, people)) return refuse('match-the-teller-first');
  const marked = await rows.selectFrom('not_a_person').select('customer_id').where('org_id', '=', org).where('customer_id', 'in', [from, to]).execute();
  if (marked.length > 0) return refuse('one-is-no-person');
  if ((await diedAmong(rows, org, [from, to])).size === 1) return refuse('one-has-died');
  const twice = await refuseTwoPlans(rows, { org, from, to });
  if (twice !== null) return twice;
  const same = await samenessOf(rows, org, from, to);
  const births = new Set(people.flatMap(({ born_on }) => born_on ?? []));
  if (because.trim() === '' && births.size > 1) return refuse('birth-dates-differ');
  if (because.trim() === '' && same.length === 0) return refuse('say-how-you-know');
  return { same, concerns: await concernsOf(rows, org, from) };
}

/** Whoever told by the public form and isn't confirmed is matched where they told it. */
async function isTellerByForm(rows: Rows, org: string, people: readonly { readonly id: string; readonly confirmed: boolean }[]): Promise<boolean> {
  const unconfirmed = people.filter(({ confirmed }) => !confirmed).map(({ id }) => id);
  if (unconfirmed.length === 0) return false;
  const told = await rows
    .selectFrom('concern')
    .innerJoin('event', (join) => join.onRef('event.stream_id', '=', 'concern.id').on('event.org_id', '=', org).on('event.version', '=', 1))
    .select('concern.id')
    .where('concern.org_id', '=', org)
    .where('concern.customer_id', 'in', unconfirmed)
    .where(sql<boolean>`event.actor ->> 'is' = 'party'`)
    .executeTakeFirst();
  return told !== undefined;
}

/** In one order everywhere: of two who put each into the other at once, the second waits here, and then finds it done. */
const lockBoth = (rows: Rows, org: string, both: readonly string[]) =>
  rows
    .selectFrom('customer')
    .select(['id', 'born_on', 'confirmed', 'matched_to', 'erased_at'])
    .where('org_id', '=', org)
    .where('id', 'in', both)
    .orderBy('id')
    .forUpdate()
    .execute();

/** Theirs, those they told for somebody else, and those in which they are with somebody. */
async function concernsOf(rows: Rows, org: string, person: string): Promise<readonly string[]> {
  const own = rows.selectFrom('concern').select('id').where('org_id', '=', org);
  const found = await own
    .where((row) => row.or([row('customer_id', '=', person), row('teller_id', '=', person)]))
    .union(rows.selectFrom('party').select('concern_id as id').where('org_id', '=', org).where('party_id', '=', person))
    .orderBy('id')
    .execute();
  return found.map(({ id }) => id);
}

async function merge(ground: Ground, rows: Rows, caller: Insider, { from, to, because = '', same, concerns }: Merging & Known): Promise<readonly string[]> {
  const { org } = caller;
  const at = ground.now();
  const two: Two = { org, merge: newId(), from, to };
  const by = { at, staff_id: caller.is === 'staff' ? caller.id : null, key_id: caller.is === 'program' ? caller.id : null };
  const room = { from: await newestRoom(rows, org, from), to: await newestRoom(rows, org, to) };
  await actOnAll(ground, rows, { org, actor: actorOf(caller), via: caller.is === 'staff' ? 'desk' : 'api' }, concerns, { do: 'mergePerson', from, to });
  const moved = await moveAll(ground, rows, two, { concerns, by, actor: actorOf(caller) });
  const spoken = new Spoken({ actor: actorOf(caller), via: 'desk' });
  const words = because.trim() === '' ? null : spoken.ours(because).id;
  await keepWords(rows, org, null, spoken.kept);
  await rows.updateTable('words').set({ customer_id: to }).where('org_id', '=', org).where('id', '=', words).execute();
  await rows
    .insertInto('person_merge')
    .values({ org_id: org, id: two.merge, from_id: from, to_id: to, same: [...same], words_id: words, ...by, moved: JSON.stringify(moved) })
    .execute();
  await tellTwice(ground, rows, {
    ...{ org, kind: 'hadYouTwice', at },
    people: [
      { id: to, room: room.to ?? room.from },
      { id: from, room: room.from },
    ],
  });
  return concerns;
}

type Moving = { readonly concerns: readonly string[]; readonly by: { at: string; staff_id: string | null; key_id: string | null }; readonly actor: Actor };

async function moveAll(ground: Ground, rows: Rows, two: Two, { concerns, by, actor }: Moving): Promise<Moved> {
  const { org, from, to } = two;
  const planned = (await loadCadence(rows, org, from)).version;
  await followPlan(ground, rows, { org, from, to, actor });
  const plan = (await loadCadence(rows, org, from)).version !== planned;
  await rows.updateTable('customer').set({ matched_to: to }).where('org_id', '=', org).where('id', '=', from).execute();
  await moveWays(rows, two, by);
  await moveMarked(rows, two);
  await moveRooms(rows, two, concerns);
  const named = (await loadCustomer(rows, org, from)).sayings.callMe !== undefined;
  const filled = await fillGaps(rows, two, { ...by, said: named ? ['call_me'] : [] });
  const household = await moveHome(rows, two);
  const moved = { concerns, plan, filled, household, ...(await moveContacts(rows, two, concerns)) };
  await recount(rows, two, household, by.at);
  return moved;
}

/** Both, and everybody who lives with either. */
async function recount(rows: Rows, { org, from, to }: Two, household: Moved['household'], at: string): Promise<void> {
  const home = household === null ? [] : await membersOf(rows, org, household.id);
  await countAgain(rows, org, [from, to, ...home], at);
}

async function actOnAll(ground: Ground, rows: Rows, by: Signer & { org: string }, concerns: readonly string[], command: SamePersonCommand): Promise<void> {
  for (const concern of concerns) {
    const done = await actWithin(ground, rows, { ...by, concern, make: () => command });
    if (isRefusal(done)) throw new Refused(done.refused);
  }
}

async function newestRoom(rows: Rows, org: string, person: string): Promise<string | null> {
  const theirs = rows.selectFrom('concern').select('id').where('org_id', '=', org).where('customer_id', '=', person);
  const row = await theirs.where('standing', 'not in', ['brought-over', 'set-aside', 'erased', 'merged']).orderBy('id', 'desc').limit(1).executeTakeFirst();
  return row?.id ?? null;
}

function tellTabs(ground: Ground, org: string, concerns: readonly string[]): null {
  for (const concern of concerns) ground.live.tell({ org, concern });
  return null;
}

/** The newest merge into somebody that stands; null where they are one entry. */
export const newestMerge = (rows: Rows, org: string, to: string) =>
  rows
    .selectFrom('person_merge')
    .selectAll()
    .where('org_id', '=', org)
    .where('to_id', '=', to)
    .where('taken_back_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

export type TakingBack = { readonly caller: Caller; readonly to: string; readonly merge: string };

/** By whoever may change the person, or by themselves from the room of a concern of theirs: what is in it then says who said so. */
export async function takeBackPeopleMerge(ground: Ground, { caller, to, merge }: TakingBack): Promise<Refusal | null> {
  const { org } = caller;
  const done = await againOnConflict(() => inOrganisation(ground.database, org, (rows) => takeBack(ground, rows, { caller, to, merge })));
  return isRefusal(done) ? done : tellTabs(ground, org, done);
}

async function takeBack(ground: Ground, rows: Rows, { caller, to, merge: id }: TakingBack): Promise<Refusal | readonly string[]> {
  const { org } = caller;
  if (caller.is !== 'customer' && !(await mayChange(rows, caller, to))) return refuse('not-your-customer');
  const found = await rows.selectFrom('person_merge').selectAll().where('org_id', '=', org).where('id', '=', id).where('to_id', '=', to).executeTakeFirst();
  if (found === undefined) return refuse('not-put-together');
  const people = await lockBoth(rows, org, [found.from_id, to]);
  if (people.some(({ erased_at }) => erased_at !== null)) return refuse('one-was-erased');
  const newest = await newestMerge(rows, org, to);
  const stands = await rows.selectFrom('person_merge').select('id').where('org_id', '=', org).where('id', '=', id).where('taken_back_at', 'is', null).executeTakeFirst();
  if (stands === undefined) return refuse('not-put-together');
  if (newest?.id !== id || people.find((one) => one.id === to)?.matched_to !== null) return refuse('newest-person-first');
  const { from_id: from, recorded_at: recordedAt } = found;
  const going = await goingApart(rows, org, found.moved.concerns);
  const moved = { ...found.moved, concerns: [...going.keys()].toSorted() };
  const signerIn = signerOf(caller);
  const two: Two = { org, merge: id, from, to };
  const at = ground.now();
  await partAcross(ground, rows, { org, signerIn }, going);
  await partAll(ground, rows, signerIn, two, moved.concerns);
  await partSaid(ground, rows, caller, two);
  await returnAll(ground, rows, two, { moved, recordedAt, at, actor: actorOf(caller) });
  const taken_back_by = caller.is === 'customer' ? null : caller.id;
  await rows.updateTable('person_merge').set({ taken_back_at: at, taken_back_by }).where('org_id', '=', org).where('id', '=', id).execute();
  const told = [
    { id: to, room: await newestRoom(rows, org, to) },
    { id: from, room: await newestRoom(rows, org, from) },
  ];
  await tellTwice(ground, rows, { org, kind: 'areTwo', at, people: told });
  return moved.concerns;
}

/** Where the customer says it, it stands as theirs in the concern in whose room they said it, and follows in the others by itself. */
const signerOf =
  (caller: Caller): SignerIn =>
  (concern) => {
    if (caller.is !== 'customer') return { actor: actorOf(caller), via: caller.is === 'staff' ? 'desk' : 'api' };
    return concern === caller.concern ? { actor: actorOf(caller), via: caller.via } : { actor: { is: 'clock' }, via: 'room' };
  };

async function partAll(ground: Ground, rows: Rows, signerIn: SignerIn, { org, from, to }: Two, concerns: readonly string[]): Promise<void> {
  for (const concern of concerns) await actOnAll(ground, rows, { org, ...signerIn(concern) }, [concern], { do: 'partPerson', from, to });
}

/** What they kept of what was said under the entry, or under one that had come to it before, leaves with it. */
async function partSaid(ground: Ground, rows: Rows, caller: Caller, { org, from, to }: Two): Promise<void> {
  const entries = await entriesUnder(rows, org, from);
  const done = await actOnCustomerWithin(ground, rows, {
    ...{ actor: actorOf(caller), via: caller.is === 'customer' ? caller.via : caller.is === 'staff' ? 'desk' : 'api', org, customer: to, concern: null },
    make: () => ({ do: 'partEntries', entries }),
  });
  if (isRefusal(done) && done.refused !== 'nothing-to-keep') throw new Refused(done.refused);
}

type Returning = { readonly moved: Moved; readonly recordedAt: string; readonly at: string; readonly actor: Actor };

async function returnAll(ground: Ground, rows: Rows, two: Two, { moved, recordedAt, at, actor }: Returning): Promise<void> {
  const { org, from, to } = two;
  await rows.updateTable('customer').set({ matched_to: null }).where('org_id', '=', org).where('id', '=', from).execute();
  if (moved.plan && (await refuseTwoPlans(rows, { org, from: to, to: from })) === null) await followPlan(ground, rows, { org, from: to, to: from, actor });
  await moveRooms(rows, { org, from: to, to: from }, moved.concerns);
  await endRoomsSince(rows, two, { recordedAt, at, concerns: moved.concerns, both: await returnWays(rows, two) });
  await returnMarked(rows, two);
  await emptyGaps(rows, two, moved.filled);
  await returnHome(rows, two, moved.household);
  await returnContacts(rows, two, moved);
  await recount(rows, two, moved.household, at);
}
