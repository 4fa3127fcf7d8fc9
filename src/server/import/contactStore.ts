// Writes many contacts of a file in one transaction, with the people and the matters that they name.
import { sql } from 'kysely';
import { hoursBefore } from '../../domain/common/instants.ts';
import { HOURS } from '../../domain/signal/standing.ts';
import { touchesOf } from '../concern/contacts.ts';
import { Spoken } from '../concern/words.ts';
import { nameKey } from '../people/customers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { derivedId, newId } from '../platform/ids.ts';
import { countAgain, countIn } from '../signal/tally.ts';
import type { ContactMap } from './contactMap.ts';
import type { IncomingContact } from './incomingContact.ts';

export type ImportingContacts = { readonly ground: Ground; readonly org: string; readonly map: ContactMap };
/** A concern and a contact of one source may have the same id there. */
export const importedAs = (source: string): string => `contacts of ${source}`;

export async function addContacts(rows: Rows, importing: ImportingContacts, fresh: readonly IncomingContact[], all: readonly IncomingContact[]): Promise<void> {
  await keepZone(rows, importing);
  await keepEnds(rows, importing, all);
  if (fresh.length === 0) return;
  const people = await peopleOf(rows, importing, fresh);
  const idOf = (person: { same: string } | undefined): string | null => (person === undefined ? null : (people.get(person.same) ?? null));
  const { ground, org, map } = importing;
  const at = ground.now();
  const spoken = new Spoken({ actor: map.voice === 'own' ? { is: 'program', id: org, roles: [] } : { is: 'staff', id: org, roles: [] }, via: 'import' });
  const contacts = fresh.map((one) => ({
    org_id: org,
    id: newId(),
    customer_id: idOf(one.customer),
    caller_id: idOf(one.caller),
    matter_id: one.matter === undefined ? null : matterId(importing, one.matter.id),
    direction: one.direction,
    via: one.via,
    sender: one.sender,
    topic: one.topic ?? null,
    place: one.place ?? null,
    words_id: spoken.theirsIf(one.words)?.id ?? null,
    happened_at: one.at,
    recorded_at: at,
  }));
  const words = spoken.kept.map(({ id, voice, text, salt }) => ({ org_id: org, id, concern_id: null, voice, text, salt }));
  if (words.length > 0) await rows.insertInto('words').values(words).execute();
  await rows.insertInto('contact').values(contacts).execute();
  await countIn(rows, org, touchesOf(contacts), at);
  const known = fresh.map(({ externalId }, index) => ({
    ...{ org_id: org, source: importedAs(map.source), external_id: externalId },
    ...{ kind: 'contact' as const, id: contacts[index]?.id ?? '' },
  }));
  await rows.insertInto('imported').values(known).execute();
}

const keepZone = (rows: Rows, { org, map }: ImportingContacts) =>
  rows
    .insertInto('contact_source')
    .values({ org_id: org, source: map.source, zone: map.happened.zone })
    .onConflict((conflict) => conflict.columns(['org_id', 'source']).doUpdateSet({ zone: map.happened.zone }).where('contact_source.zone', '<>', map.happened.zone))
    .execute();

const matterId = ({ ground, org, map }: ImportingContacts, matter: string): string => derivedId(ground.settings.secret, org, map.source, 'matter', matter);

/** A later file may know an end that an earlier one didn't; of several ends of one matter the last counts. */
async function keepEnds(rows: Rows, importing: ImportingContacts, all: readonly IncomingContact[]): Promise<void> {
  const { org, map } = importing;
  const ends = new Map<string, string | null>();
  for (const { matter } of all) if (matter !== undefined) ends.set(matter.id, later(ends.get(matter.id) ?? null, matter.ended));
  if (ends.size === 0) return;
  const changed = await rows
    .insertInto('contact_matter')
    .values([...ends].map(([id, ended]) => ({ org_id: org, id: matterId(importing, id), source: map.source, external_id: id, ended_at: ended })))
    .onConflict((conflict) =>
      conflict
        .columns(['org_id', 'id'])
        .doUpdateSet({ ended_at: sql`greatest(contact_matter.ended_at, excluded.ended_at)` })
        .where(sql<boolean>`excluded.ended_at is not null and excluded.ended_at > coalesce(contact_matter.ended_at, '-infinity')`),
    )
    .returning('id')
    .execute();
  await countThoseOf(
    rows,
    importing,
    changed.map(({ id }) => id),
  );
}

/** Who was lately in touch about a matter that has ended now. */
async function countThoseOf(rows: Rows, { ground, org }: ImportingContacts, matters: readonly string[]): Promise<void> {
  if (matters.length === 0) return;
  const now = ground.now();
  const found = await rows
    .selectFrom('contact')
    .select('customer_id')
    .distinct()
    .where('org_id', '=', org)
    .where('matter_id', 'in', matters)
    .where('happened_at', '>', hoursBefore(now, HOURS['7d']))
    .execute();
  const people = found.map(({ customer_id }) => customer_id);
  await countAgain(rows, org, people, now);
}
const later = (one: string | null, other: string | null): string | null => (one === null || (other !== null && other > one) ? other : one);

/** The customer behind each id of the file: one who is known by it, else one made for it, the same at every run. */
async function peopleOf(rows: Rows, importing: ImportingContacts, fresh: readonly IncomingContact[]): Promise<ReadonlyMap<string, string>> {
  const { org, map } = importing;
  const named = new Map(fresh.flatMap(({ customer, caller }) => [customer, caller]).flatMap((one) => (one === undefined ? [] : [[one.same, one.called] as const])));
  if (named.size === 0) return new Map();
  const known = await rows
    .selectFrom('known_as')
    .select(['external_id', 'customer_id'])
    .where('org_id', '=', org)
    .where('source', '=', map.source)
    .where('external_id', 'in', [...named.keys()])
    .execute();
  const people = new Map(known.map(({ external_id, customer_id }) => [external_id, customer_id]));
  const unknown = [...named].filter(([same]) => !people.has(same)).map(([same, called]) => ({ same, called, id: customerId(importing, same) }));
  for (const { same, id } of unknown) people.set(same, id);
  await addPeople(rows, importing, unknown);
  return people;
}

/** As concerns of the same source would make it, so that both are one person's. */
const customerId = ({ ground, org, map }: ImportingContacts, same: string): string => derivedId(ground.settings.secret, org, map.source, same);

async function addPeople(rows: Rows, { org, map }: ImportingContacts, unknown: readonly { same: string; called: string; id: string }[]): Promise<void> {
  if (unknown.length === 0) return;
  await rows
    .insertInto('customer')
    .values(unknown.map(({ id, called }) => ({ org_id: org, id, name: called, name_key: nameKey(called), language: map.customer.language, confirmed: false })))
    .onConflict((conflict) => conflict.columns(['org_id', 'id']).doNothing())
    .execute();
  await rows
    .insertInto('known_as')
    .values(unknown.map(({ same, id }) => ({ org_id: org, source: map.source, external_id: same, customer_id: id })))
    .onConflict((conflict) => conflict.columns(['org_id', 'source', 'external_id']).doNothing())
    .execute();
}
