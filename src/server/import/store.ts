// Writes many rows of an import in one transaction. Each concern is decided, folded and hash-chained like any other act;
// only the writing is done for all of them at once.
import { sql } from 'kysely';
import type { Act, Actor } from '../../domain/common/act.ts';
import { given } from '../../domain/common/given.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { type ConcernCommand, decide, evolve } from '../../domain/concern/concern.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import { isTold, type Story, UNTOLD } from '../../domain/concern/state.ts';
import { nextNumber } from '../acts/raiseConcern.ts';
import { contactRows, touchesOf } from '../concern/contacts.ts';
import { concernRow } from '../concern/projection.ts';
import { Spoken, type WordsToKeep } from '../concern/words.ts';
import { organisationOf } from '../organisation/settings.ts';
import { nameKey, wayKey } from '../people/customers.ts';
import { type Duty, dutyOf } from '../people/duty.ts';
import { goOnAs } from '../people/standing.ts';
import { calendarAt } from '../platform/calendar.ts';
import { chainHash, FIRST_PREVIOUS } from '../platform/chain.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { derivedId, hashOf, newId, newToken } from '../platform/ids.ts';
import { countIn } from '../signal/tally.ts';
import { type Incoming, isWordless } from './incoming.ts';
import type { ImportMap } from './map.ts';

export type Importing = { readonly ground: Ground; readonly org: string; readonly map: ImportMap };

export async function addAll(rows: Rows, importing: Importing, incoming: readonly Incoming[]): Promise<void> {
  if (incoming.length === 0) return;
  const customers = incoming.map((one) => customerId(importing, one));
  await addCustomers(rows, importing, incoming, customers);
  const now = await goOnAs(rows, importing.org, customers);
  const paired = incoming.map((one, index) => ({ ...one, customerId: now.get(customers[index] ?? '') ?? newId() }));
  await addConcerns(
    rows,
    importing,
    paired.filter(({ kind }) => kind === 'concern'),
  );
  await addCompliments(
    rows,
    importing,
    paired.filter(({ kind }) => kind === 'compliment'),
  );
}

type WithCustomer = Incoming & { readonly customerId: string };

/** Rows of one person share an id that comes from what names them in the file; a secret keeps it from telling who it is. */
function customerId({ ground, org, map }: Importing, { customer: { same } }: Incoming): string {
  return same === undefined ? newId() : derivedId(ground.settings.secret, org, map.source, same);
}

async function addCustomers(rows: Rows, { org, map }: Importing, incoming: readonly Incoming[], ids: readonly string[]): Promise<void> {
  const people = new Map(incoming.map(({ customer }, index) => [ids[index] ?? newId(), customer]));
  const added = await rows
    .insertInto('customer')
    .values([...people].map(([id, { called }]) => ({ org_id: org, id, name: called, name_key: nameKey(called), language: map.customer.language, confirmed: false })))
    .onConflict((conflict) => conflict.columns(['org_id', 'id']).doNothing())
    .returning('id')
    .execute();
  await keepKnown(rows, { org, map }, people);
  const ways = added.flatMap(({ id }) => {
    const { phone, email } = people.get(id) ?? {};
    const values = [...(phone === undefined ? [] : [['phone', phone] as const]), ...(email === undefined ? [] : [['email', email] as const])];
    return values.map(([kind, value], position) => ({ org_id: org, customer_id: id, position, kind, value, value_key: wayKey(value), preferred: position === 0 }));
  });
  if (ways.length > 0) await rows.insertInto('way').values(ways).execute();
}

/** By what the file knows them, as it writes it. */
async function keepKnown(rows: Rows, { org, map }: Pick<Importing, 'org' | 'map'>, people: ReadonlyMap<string, Incoming['customer']>): Promise<void> {
  const known = [...people].flatMap(([id, { same }]) => (same === undefined ? [] : [{ org_id: org, source: map.source, external_id: same, customer_id: id }]));
  if (known.length === 0) return;
  await rows
    .insertInto('known_as')
    .values(known)
    .onConflict((conflict) => conflict.columns(['org_id', 'source', 'external_id']).doNothing())
    .execute();
}

async function addConcerns(rows: Rows, importing: Importing, incoming: readonly WithCustomer[]): Promise<void> {
  if (incoming.length === 0) return;
  const { ground, org } = importing;
  const at = ground.now();
  const importer = await importerOf(rows, org, at);
  const organisation = await organisationOf(rows, org);
  const duty = await dutyOf(rows, org, { staff: null, except: [], at });
  if (isRefusal(duty)) throw new Error(`nobody can own what is imported: ${duty.refused}`);
  const first = await nextNumber(rows, org, incoming.length);
  const act: Act = { at, actor: importer, via: 'import', calendar: calendarAt(at, organisation), reach: { ways: [], canWrite: false } };
  const brought = incoming.map((one, index) => bringOver(importing, one, { act: signedAct(act, one), duty, number: first + index }));
  await writeConcerns(rows, importing, brought);
}

const signedAct = (act: Act, { happenedOn }: Incoming): Act => given({ ...act, happenedOn });

type Brought = { readonly incoming: Incoming; readonly story: Story; readonly event: ConcernEvent; readonly act: Act; readonly words: readonly WordsToKeep[] };
type Drawn = { readonly act: Act; readonly duty: Duty; readonly number: number };

function bringOver({ map, org }: Importing, incoming: WithCustomer, { act, duty, number }: Drawn): Brought {
  const spoken = spokenBy(map, { id: org });
  const { happened, felt, matters, right } = incoming.words;
  const command: ConcernCommand = given({
    do: 'bringOver' as const,
    id: newId(),
    number,
    customer: incoming.customerId,
    team: duty.team,
    owner: duty.owner,
    telling: given({ happened: spoken.theirsIf(happened), felt: spoken.theirsIf(felt), matters: spoken.theirsIf(matters), right: spoken.theirsIf(right) }),
    matters: [given({ id: newId(), about: spoken.oursIf(incoming.asked), category: incoming.category })],
    outcome: spoken.oursIf(incoming.outcome),
  });
  const events = decide(UNTOLD, command, act);
  const event = isRefusal(events) ? undefined : events[0];
  if (event === undefined) throw new Error('a concern with one matter is always brought over');
  const story = evolve(UNTOLD, event, { ...given({ happenedOn: act.happenedOn }), at: act.at, actor: act.actor, via: act.via, version: 1 });
  if (!isTold(story)) throw new Error('brought over, but not told');
  return { incoming, story, event, act, words: spoken.kept };
}

/** A program passes on their own words; where the map says so, they were written down for them by somebody. */
const spokenBy = ({ voice }: ImportMap, { id }: { readonly id: string }): Spoken =>
  new Spoken({ actor: voice === 'own' ? { is: 'program', id, roles: [] } : { is: 'staff', id, roles: [] }, via: 'import' });

async function writeConcerns(rows: Rows, importing: Importing, brought: readonly Brought[]): Promise<void> {
  const { org } = importing;
  const concerns = brought.map(({ story }) => concernRow(org, story));
  await rows
    .insertInto('event')
    .values(brought.map((one) => eventRow(org, one)))
    .execute();
  await rows.insertInto('concern').values(concerns).execute();
  const contacts = brought.flatMap(({ story, event, act }) => contactRows(org, story, [event], [{ ...act, version: 1 }]));
  await rows.insertInto('contact').values(contacts).execute();
  await countIn(rows, org, touchesOf(contacts), importing.ground.now());
  await writeWords(
    rows,
    org,
    brought.flatMap(({ story, words }) => words.map((one) => ({ ...one, concern: story.id }))),
  );
  await remember(
    rows,
    importing,
    brought.map(({ incoming, story }) => ({ ...incoming, id: story.id })),
  );
}

function eventRow(org: string, { story, event, act }: Brought) {
  const { kind, ...body } = event;
  const chained = { org_id: org, stream_id: story.id, version: 1, stream: 'concern' as const, kind, body, at: act.at, happened_on: act.happenedOn ?? null, actor: act.actor };
  const hash = chainHash(FIRST_PREVIOUS, { ...chained, for_party: null, via: act.via });
  const happened = act.happenedOn === undefined ? null : JSON.stringify(act.happenedOn);
  return { ...chained, for_party: null, via: act.via, body: JSON.stringify(body), happened_on: happened, actor: JSON.stringify(act.actor), previous: FIRST_PREVIOUS, hash };
}

/** Their words and the outcome are found by search; what everybody was asked is not, since it would find everybody. */
async function writeWords(rows: Rows, org: string, words: readonly (WordsToKeep & { readonly concern: string | null })[]): Promise<void> {
  if (words.length === 0) return;
  await rows
    .insertInto('words')
    .values(words.map(({ id, concern, voice, text, salt }) => ({ org_id: org, id, concern_id: concern, voice, text, salt })))
    .execute();
  const searched = words.filter((one) => one.concern !== null);
  if (searched.length === 0) return;
  const [ids, concerns, texts] = [searched.map(({ id }) => id), searched.map(({ concern }) => concern), searched.map(({ text }) => text)];
  await sql`select index_words(${ids}::uuid[], ${concerns}::uuid[], ${texts}::text[])`.execute(rows);
}

async function addCompliments(rows: Rows, importing: Importing, incoming: readonly WithCustomer[]): Promise<void> {
  if (incoming.length === 0) return;
  const { ground, org, map } = importing;
  const at = ground.now();
  const praised = incoming.map((one) => {
    const spoken = spokenBy(map, { id: org });
    const text = Object.values(one.words).join('\n\n');
    const words = isWordless(one) ? null : spoken.theirs(text).id;
    return { ...one, id: newId(), words, kept: spoken.kept };
  });
  await writeWords(
    rows,
    org,
    praised.flatMap(({ kept }) => kept.map((one) => ({ ...one, concern: null }))),
  );
  await rows
    .insertInto('compliment')
    .values(
      praised.map(({ id, customerId: customer, words, category = null, happenedOn }) => ({
        org_id: org,
        id,
        customer_id: customer,
        words_id: words,
        category,
        via: 'import',
        at,
        happened_on: happenedOn === undefined ? null : JSON.stringify(happenedOn),
      })),
    )
    .execute();
  await remember(rows, importing, praised);
}

async function remember(rows: Rows, { org, map }: Importing, added: readonly (Pick<Incoming, 'externalId' | 'kind'> & { readonly id: string })[]): Promise<void> {
  await rows
    .insertInto('imported')
    .values(added.map(({ externalId, kind, id }) => ({ org_id: org, source: map.source, external_id: externalId, kind, id })))
    .execute();
}

/** Whoever reads the history sees that an import brought it. Its key is revoked from the start, so that nobody can use it. */
async function importerOf(rows: Rows, org: string, at: string): Promise<Actor> {
  const id = derivedId(org, 'import');
  await rows
    .insertInto('api_key')
    .values({ org_id: org, id, name: 'Import', hash: hashOf(newToken()), roles: ['manager'], revoked_at: at })
    .onConflict((conflict) => conflict.columns(['org_id', 'id']).doNothing())
    .execute();
  return { is: 'program', id, roles: ['manager'] };
}
