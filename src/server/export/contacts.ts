// Contacts beside concerns, and what they are counted by: who is known as whom, who lives together, what is no person.
import type { Selectable } from 'kysely';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { Tables } from '../platform/tables.ts';
import { AT_ONCE, paged } from './paged.ts';

export type ExportedContact = ReturnType<typeof exportedContact>;

export const exportedContact = (one: Selectable<Tables['contact']>) => ({
  id: one.id,
  version: one.version,
  customer: one.customer_id,
  caller: one.caller_id,
  matter: one.matter_id,
  direction: one.direction,
  via: one.via,
  sender: one.sender,
  asked: one.asked,
  topic: one.topic,
  place: one.place,
  happenedAt: one.happened_at,
  recordedAt: one.recorded_at,
  recordedBy: one.recorded_by,
});

/** Those of concerns go with their concerns. */
export const contactsAlone = (ground: Ground, org: string) =>
  paged(ground, org, async (rows, after) => {
    const found = await rows
      .selectFrom('contact')
      .leftJoin('words', (join) => join.onRef('words.id', '=', 'contact.words_id').on('words.org_id', '=', org))
      .selectAll('contact')
      .select(['words.text', 'words.voice'])
      .where('contact.org_id', '=', org)
      .where('contact.concern_id', 'is', null)
      .where('contact.id', '>', after)
      .orderBy('contact.id')
      .limit(AT_ONCE)
      .execute();
    return found.map((one) => ({ ...exportedContact(one), words: one.voice === null ? null : { text: one.text, voice: one.voice } }));
  });

export const contactMatters = (ground: Ground, org: string) =>
  paged(ground, org, async (rows, after) => {
    const found = await rows.selectFrom('contact_matter').selectAll().where('org_id', '=', org).where('id', '>', after).orderBy('id').limit(AT_ONCE).execute();
    return found.map(({ id, source, external_id, ended_at }) => ({ id, source, externalId: external_id, endedAt: ended_at }));
  });

/** By whom contacts are counted: a line for each customer of whom something of the kind is known. */
export const countedAs = (ground: Ground, org: string) =>
  paged(ground, org, async (rows, after) => {
    const found = await rows
      .selectFrom('customer')
      .leftJoin('not_a_person as mark', (join) => join.onRef('mark.customer_id', '=', 'customer.id').on('mark.org_id', '=', org))
      .leftJoin('household_member as home', (join) => join.onRef('home.customer_id', '=', 'customer.id').on('home.org_id', '=', org))
      .select(['customer.id', 'mark.because', 'mark.marked_by', 'mark.marked_at', 'home.household_id'])
      .where('customer.org_id', '=', org)
      .where('customer.id', '>', after)
      .orderBy('customer.id')
      .limit(AT_ONCE)
      .execute();
    const ids = found.map(({ id }) => id);
    const known = ids.length === 0 ? [] : await rows.selectFrom('known_as').selectAll().where('org_id', '=', org).where('customer_id', 'in', ids).orderBy('source').execute();
    const named = Map.groupBy(known, ({ customer_id }) => customer_id);
    return found.map(({ id, because, marked_by, marked_at, household_id }) => ({
      id,
      knownAs: (named.get(id) ?? []).map(({ source, external_id }) => ({ source, externalId: external_id })),
      notAPerson: because === null ? null : { because, by: marked_by, at: marked_at },
      household: household_id,
    }));
  });

export const contactSources = (ground: Ground, org: string) =>
  reading(ground.database, org, (rows) => rows.selectFrom('contact_source').select(['source', 'zone']).where('org_id', '=', org).orderBy('source').execute());

/** What was done with signals, with the reasons. */
export const signalAnswers = (ground: Ground, org: string) =>
  paged(ground, org, async (rows, after) => {
    const found = await rows
      .selectFrom('signal_answer as answer')
      .innerJoin('tally', (join) => join.onRef('tally.id', '=', 'answer.tally_id').on('tally.org_id', '=', org))
      .leftJoin('words', (join) => join.onRef('words.id', '=', 'answer.words_id').on('words.org_id', '=', org))
      .selectAll('answer')
      .select(['tally.kind', 'tally.key', 'words.text'])
      .where('answer.org_id', '=', org)
      .where('answer.id', '>', after)
      .orderBy('answer.id')
      .limit(AT_ONCE)
      .execute();
    return found.map(({ id, tally_id, kind, key, answer, text, staff_id, key_id, at, returns_at }) => ({
      ...{ id, signal: tally_id, kind, name: key, answer, because: text, by: staff_id ?? key_id, at, returnsAt: returns_at },
    }));
  });
