// Whether the record is whole: each event chained to the one before, each word as it was said, each day's heads as kept.

import { damagedFiles } from '../files/checking.ts';
import { brokenSeals } from '../forms/seals.ts';
import { verifyMail } from '../mail/whole.ts';
import { chainHash, FIRST_PREVIOUS } from './chain.ts';
import { type PrivateRows, reading, readingAmongStaff } from './database.ts';
import type { Ground } from './ground.ts';
import { headsBefore } from './heads.ts';
import { hashOf, sameBytes } from './ids.ts';

export type Flaw =
  | { readonly is: 'changed' | 'missing'; readonly stream: string; readonly version: number }
  | { readonly is: 'words-changed' | 'words-missing'; readonly stream: string; readonly words: string }
  | { readonly is: 'answers-changed'; readonly stream: string; readonly answers: string }
  | { readonly is: 'file-damaged'; readonly stream: string; readonly file: string }
  | { readonly is: 'mail-changed'; readonly mail: string }
  | { readonly is: 'head-changed'; readonly day: string };
export type Verified = {
  readonly streams: number;
  readonly events: number;
  readonly words: number;
  readonly mails: number;
  readonly heads: number;
  readonly flaws: readonly Flaw[];
};

const AT_ONCE = 2000;
type EventRow = Awaited<ReturnType<typeof eventsAfter>>[number];
type Place = { readonly stream: string; readonly version: number; readonly hash: Buffer };
type Kept = { readonly id: string; readonly hash: string };

/** Reads every event of an organisation once, in batches. An erased word has left its hash, which tells nothing. */
export async function verify(ground: Ground, org: string): Promise<Verified> {
  const flaws: Flaw[] = [];
  const counted = { streams: 0, events: 0, words: 0 };
  let place: Place = { stream: '00000000-0000-0000-0000-000000000000', version: 0, hash: FIRST_PREVIOUS };
  for (;;) {
    const { events, texts, unsealed } = await readingAmongStaff(ground.database, org, async (rows, secret) => {
      const found = await eventsAfter(secret, org, place);
      return { events: found, texts: await textsOf(secret, org, found), unsealed: await brokenSeals(rows, org, found) };
    });
    if (events.length === 0) break;
    flaws.push(...unsealed.map((one): Flaw => ({ is: 'answers-changed', ...one })));
    for (const event of events) {
      const isFirst = event.stream_id !== place.stream;
      const before = isFirst ? { stream: event.stream_id, version: 0, hash: FIRST_PREVIOUS } : place;
      flaws.push(...flawsOf(event, before), ...wordFlaws(event, texts));
      counted.streams += isFirst ? 1 : 0;
      counted.events += 1;
      place = { stream: event.stream_id, version: event.version, hash: event.hash };
    }
    counted.words += texts.size;
  }
  const { heads, changed } = await verifyHeads(ground, org);
  const damaged = await reading(ground.database, org, (rows) => damagedFiles(rows, org));
  const files = damaged.map(({ id: file, concern_id: stream }): Flaw => ({ is: 'file-damaged', stream, file }));
  const mail = await verifyMail(ground, org);
  const mails = mail.changed.map((one): Flaw => ({ is: 'mail-changed', mail: one }));
  return { ...counted, mails: mail.mails, heads, flaws: [...flaws, ...files, ...mails, ...changed] };
}

const eventsAfter = (rows: PrivateRows, org: string, { stream, version }: Place) =>
  rows
    .selectFrom('event')
    .selectAll()
    .where('org_id', '=', org)
    .where((row) => row(row.refTuple('stream_id', 'version'), '>', row.tuple(stream, version)))
    .orderBy('stream_id')
    .orderBy('version')
    .limit(AT_ONCE)
    .execute();

function flawsOf(event: EventRow, before: Place): readonly Flaw[] {
  const { stream_id: stream, version } = event;
  if (version !== before.version + 1) return [{ is: 'missing', stream, version: before.version + 1 }];
  const whole = sameBytes(event.previous, before.hash) && sameBytes(event.hash, chainHash(event.previous, event));
  return whole ? [] : [{ is: 'changed', stream, version }];
}

type Texts = ReadonlyMap<string, { readonly text: string | null; readonly salt: Buffer | null }>;

async function textsOf(rows: PrivateRows, org: string, events: readonly EventRow[]): Promise<Texts> {
  const ids = events.flatMap(({ body }) => wordsIn(body).map(({ id }) => id));
  if (ids.length === 0) return new Map();
  const found = await rows
    .selectFrom('words')
    .select(['id', 'text', 'salt'])
    .where('org_id', '=', org)
    .where('id', 'in', ids)
    .unionAll(rows.selectFrom('private_words').select(['id', 'text', 'salt']).where('org_id', '=', org).where('id', 'in', ids))
    .execute();
  return new Map(found.map(({ id, text, salt }) => [id, { text, salt }]));
}

function wordFlaws({ stream_id: stream, body }: EventRow, texts: Texts): readonly Flaw[] {
  return wordsIn(body).flatMap(({ id, hash }): Flaw[] => {
    const row = texts.get(id);
    if (row === undefined) return [{ is: 'words-missing', stream, words: id }];
    if (row.text === null || row.salt === null) return [];
    return hashOf(row.salt, row.text).toString('hex') === hash ? [] : [{ is: 'words-changed', stream, words: id }];
  });
}

/** Every place in an event that holds words: an id, a hash and whose voice it is. */
function wordsIn(body: unknown): readonly Kept[] {
  if (typeof body !== 'object' || body === null) return [];
  if ('voice' in body && 'hash' in body && 'id' in body) return [body as unknown as Kept];
  return Object.values(body).flatMap(wordsIn);
}

async function verifyHeads(ground: Ground, org: string): Promise<{ heads: number; changed: readonly Flaw[] }> {
  const days = await reading(ground.database, org, (rows) => rows.selectFrom('chain_head').selectAll().where('org_id', '=', org).orderBy('day').execute());
  const changed: Flaw[] = [];
  let previous: Buffer = FIRST_PREVIOUS;
  for (const { day, hash, previous: kept, streams } of days) {
    const now = await headsBefore(ground, org, day);
    const same = sameBytes(kept, previous) && sameBytes(hash, hashOf(previous, now.hash)) && streams === now.streams;
    if (!same) changed.push({ is: 'head-changed', day });
    previous = hash;
  }
  return { heads: days.length, changed };
}

export const isWhole = ({ flaws }: Verified): boolean => flaws.length === 0;
