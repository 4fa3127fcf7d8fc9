// The export as a folder of CSV files, one a table, each cell guarded against running as a formula.

import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { guarded } from '../import/guard.ts';
import type { Ground } from '../platform/ground.ts';
import { contactMatters, contactsAlone, countedAs, type ExportedContact, signalAnswers } from './contacts.ts';
import { type Counts, counted } from './json.ts';
import { privateOf } from './private.ts';
import { allowanceEventsOf, complimentsOf, concernsOf, customersOf, type ExportedConcern, type ExportedEvent, houseOf } from './store.ts';

type Cell = string | number | boolean | null | undefined | object;

const HEADERS = {
  staff: ['id', 'name', 'email', 'state', 'roles'],
  customers: ['id', 'name', 'call_me', 'language', 'zone', 'gift_rule', 'born_on'],
  ways: ['customer_id', 'kind', 'value', 'preferred'],
  concerns: [
    ...['id', 'number', 'standing', 'told_at', 'told_via', 'happened_on', 'customer_id', 'customer', 'owner', 'team', 'severity', 'understanding'],
    ...['happened', 'felt', 'matters', 'right', 'category', 'outcome_before', 'next_update', 'last_word_at', 'ended_at'],
  ],
  parties: ['concern_id', 'role', 'customer_id', 'name', 'relation', 'scope', 'standing', 'until', 'consent', 'ended_at'],
  corrections: ['concern_id', 'id', 'entry', 'on_file', 'state', 'stood', 'said', 'asked_at', 'reads', 'because', 'answered_at', 'answered_by'],
  entries: ['concern_id', 'version', 'kind', 'at', 'happened_on', 'by', 'by_name', 'for', 'via', 'written_down', 'words'],
  words: ['concern_id', 'id', 'voice', 'text', 'salt', 'erased_at'],
  promises: ['concern_id', 'id', 'promise', 'what', 'keeper', 'due', 'state', 'moved', 'late'],
  contacts: [
    ...['concern_id', 'version', 'customer_id', 'direction', 'via', 'happened_at', 'recorded_at'],
    ...['id', 'caller_id', 'matter_id', 'sender', 'asked', 'topic', 'place', 'recorded_by', 'words'],
  ],
  contact_matters: ['id', 'source', 'external_id', 'ended_at'],
  known_as: ['customer_id', 'source', 'external_id'],
  not_a_person: ['customer_id', 'because', 'marked_by', 'marked_at'],
  households: ['customer_id', 'household_id'],
  signal_answers: ['signal_id', 'kind', 'name', 'answer', 'because', 'by', 'at', 'returns_at'],
  compliments: ['id', 'customer_id', 'customer', 'words', 'voice', 'category', 'via', 'at', 'happened_on', 'thanked_by', 'thanked_at'],
  private_words: ['concern_id', 'of', 'of_id', 'id', 'text', 'salt', 'erased_at'],
  private_events: ['stream_id', 'version', 'stream', 'kind', 'body', 'at', 'happened_on', 'actor', 'for_party', 'via', 'previous', 'hash'],
  events: ['stream_id', 'version', 'stream', 'kind', 'body', 'at', 'happened_on', 'actor', 'for_party', 'via', 'previous', 'hash'],
} as const;
type Table = keyof typeof HEADERS;

export async function exportCsv(ground: Ground, org: string, folder: string, counts: Counts): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const tables = new Tables(folder);
  try {
    const house = await houseOf(ground, org);
    for (const { id, name, email, state } of house.staff) {
      const roles = house.roles.filter(({ staff_id }) => staff_id === id).map(({ role }) => role);
      await tables.add('staff', [id, name, email, state, roles.join(' ')]);
    }
    for await (const { ways, ...one } of counted(customersOf(ground, org), counts, 'customers')) {
      await tables.add('customers', [one.id, one.name, one.callMe, one.language, one.zone, one.giftRule, one.bornOn]);
      for (const way of ways) await tables.add('ways', [one.id, way.kind, way.value, way.preferred]);
    }
    for await (const concern of counted(concernsOf(ground, org, house), counts, 'concerns')) await addConcern(tables, concern);
    for await (const one of counted(complimentsOf(ground, org), counts, 'compliments'))
      await tables.add('compliments', [
        ...[one.id, one.customer.id, one.customer.name, one.words?.text, one.words?.voice],
        ...[one.category, one.via, one.at, one.happenedOn, one.thankedBy, one.thankedAt],
      ]);
    await addContacts(tables, ground, org);
    for (const kind of ['note', 'thread'] as const)
      for await (const one of privateOf(ground, org, kind)) {
        for (const { id, text, salt, erasedAt } of one.words) await tables.add('private_words', [one.concern, kind, one.id, id, text, salt, erasedAt]);
        for (const event of one.events) await addEvent(tables, event, 'private_events');
      }
    for await (const event of allowanceEventsOf(ground, org)) await addEvent(tables, event);
  } finally {
    await tables.close();
  }
}

async function addConcern(tables: Tables, concern: ExportedConcern): Promise<void> {
  const { id, telling, matters } = concern;
  const categories = matters.flatMap(({ category }) => category ?? []).join(' · ');
  const severity = Math.max(...matters.map((matter) => matter.severity));
  await tables.add('concerns', [
    ...[id, concern.number, concern.standing, concern.toldAt, concern.toldVia, concern.happenedOn, concern.customer.id, concern.customer.name],
    ...[concern.owner.name, concern.team.name, severity, concern.understanding],
    ...[telling.happened?.text, telling.felt?.text, telling.matters?.text, telling.right?.text, categories, concern.outcomeBefore?.text],
    ...[concern.nextUpdate?.due, concern.lastWordAt, concern.endedAt],
  ]);
  for (const party of concern.parties)
    await tables.add('parties', [
      ...[id, party.role, party.id, party.name, party.relation?.text, party.scope, party.standing],
      ...[party.until, party.consent?.basis ?? party.consent?.is, party.ended?.at],
    ]);
  for (const one of concern.corrections)
    await tables.add('corrections', [
      ...[id, one.id, one.entry, one.onFile, one.state, one.stood?.text, one.said.text, one.by.at],
      ...[one.text?.text, one.because?.text, one.answeredBy?.at, one.answeredBy?.by.name],
    ]);
  for (const one of concern.entries) {
    const words = one.words.map(({ said }) => said.text ?? '').join('\n');
    await tables.add('entries', [id, one.version, one.kind, one.at, one.happenedOn, one.by.is, one.by.name, one.for?.name, one.via, one.writtenDown, words]);
  }
  for (const one of concern.words) await tables.add('words', [id, one.id, one.voice, one.text, one.salt, one.erasedAt]);
  for (const one of concern.promises) await tables.add('promises', [id, one.id, one.promise, one.what.text, one.keeper.name, one.due, one.state, one.moved, one.late]);
  for (const one of concern.contacts) await tables.add('contacts', contactCells(one, id));
  for (const event of concern.events) await addEvent(tables, event);
}

const contactCells = (one: ExportedContact, concern: string | null, words?: string | null): readonly Cell[] => [
  ...[concern, one.version, one.customer, one.direction, one.via, one.happenedAt, one.recordedAt],
  ...[one.id, one.caller, one.matter, one.sender, one.asked, one.topic, one.place, one.recordedBy, words],
];

async function addContacts(tables: Tables, ground: Ground, org: string): Promise<void> {
  for await (const one of contactsAlone(ground, org)) await tables.add('contacts', contactCells(one, null, one.words?.text));
  for await (const one of contactMatters(ground, org)) await tables.add('contact_matters', [one.id, one.source, one.externalId, one.endedAt]);
  for await (const { id, knownAs, notAPerson, household } of countedAs(ground, org)) {
    for (const { source, externalId } of knownAs) await tables.add('known_as', [id, source, externalId]);
    if (notAPerson !== null) await tables.add('not_a_person', [id, notAPerson.because, notAPerson.by, notAPerson.at]);
    if (household !== null) await tables.add('households', [id, household]);
  }
  for await (const one of signalAnswers(ground, org)) await tables.add('signal_answers', [one.signal, one.kind, one.name, one.answer, one.because, one.by, one.at, one.returnsAt]);
}

const addEvent = (
  tables: Tables,
  { streamId, version, stream, kind, body, at, happenedOn, actor, forParty, via, previous, hash }: ExportedEvent,
  table: 'events' | 'private_events' = 'events',
): Promise<void> => tables.add(table, [streamId, version, stream, kind, body as object, at, happenedOn as object | null, actor as object, forParty, via, previous, hash]);

/** The files of the folder, readable by their owner alone, all open while the export runs. */
class Tables {
  readonly #streams: ReadonlyMap<Table, WriteStream>;

  constructor(folder: string) {
    const names = Object.keys(HEADERS) as Table[];
    this.#streams = new Map(names.map((name) => [name, createWriteStream(join(folder, `${name}.csv`), { mode: 0o600 })]));
    for (const [name, stream] of this.#streams) stream.write(csvLine(HEADERS[name]));
  }

  async add(table: Table, cells: readonly Cell[]): Promise<void> {
    const stream = this.#streams.get(table);
    if (stream !== undefined && !stream.write(csvLine(cells))) await once(stream, 'drain');
  }

  async close(): Promise<void> {
    for (const stream of this.#streams.values()) stream.end();
    await Promise.all([...this.#streams.values()].map((stream) => finished(stream)));
  }
}

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(cell: Cell): string {
  const text = guarded(cell === null || cell === undefined ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell));
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
