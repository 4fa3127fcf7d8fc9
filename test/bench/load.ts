// A desk full of open concerns: the rules decide every event, and the rows go in by the thousand.
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Act, Actor, Calendar, Signed } from '../../src/domain/common/act.ts';
import { isRefusal } from '../../src/domain/common/refusal.ts';
import type { OurWords, TheirWords, Words } from '../../src/domain/common/words.ts';
import { type ConcernCommand, decide, evolve } from '../../src/domain/concern/concern.ts';
import type { ConcernEvent } from '../../src/domain/concern/events.ts';
import { type Concern, isTold, UNTOLD } from '../../src/domain/concern/state.ts';
import { contactRows } from '../../src/server/concern/contacts.ts';
import type { WordsToKeep } from '../../src/server/concern/words.ts';
import { eventRows, insertSql, type Table, toldRow, waitingFor, wakeChanged, wordsRows } from '../../src/server/concern/written.ts';
import { DEFAULT_SETTINGS } from '../../src/server/organisation/settings.ts';
import { calendarAt } from '../../src/server/platform/calendar.ts';
import { FIRST_PREVIOUS } from '../../src/server/platform/chain.ts';
import { hashOf, newId } from '../../src/server/platform/ids.ts';
import type { Desk } from './desk.ts';
import { FREQUENT, RARE, sentence } from './sentences.ts';

const AT_ONCE = 500;
const LONG_ONES = 200;
const LONG = 20;
const MINUTE_MS = 60_000;
/** All was told within the last hours, so that nothing falls due while we measure. */
const TOLD_WITHIN_MS = 8 * 60 * MINUTE_MS;

type Row = Readonly<Record<string, unknown>>;
type Batch = Record<Table | 'customer' | 'way', Row[]> & { index: { id: string; concern: string; text: string }[] };
const emptyBatch = (): Batch => ({
  event: [],
  words: [],
  concern: [],
  waiting: [],
  wake: [],
  party: [],
  contact: [],
  letter: [],
  task: [],
  involvement: [],
  sent_words: [],
  customer: [],
  way: [],
  index: [],
});

/** Loads concerns number `from` to `until` into the desk's organisation; tells how far it is, and gives the ids of those outside the small team. */
export async function loadConcerns(client: pg.Client, desk: Desk, { from, until }: { from: number; until: number }, tell: (done: number) => void): Promise<string[]> {
  const ids: string[] = [];
  for (let first = from; first <= until; first += AT_ONCE) {
    const batch = emptyBatch();
    for (let number = first; number <= Math.min(until, first + AT_ONCE - 1); number++) tellOne(batch, desk, { number, long: isLong(number, until) });
    await client.query('begin');
    await client.query("select set_config('app.org_id', $1, true)", [desk.org]);
    await insertBatch(client, batch);
    await client.query('commit');
    for (const { id, team_id } of batch.concern) if (team_id !== desk.smallTeam) ids.push(String(id));
    tell(Math.min(until, first + AT_ONCE - 1));
  }
  return ids;
}

const isLong = (number: number, until: number): boolean => number % Math.floor(until / LONG_ONES) === 0;

type One = { readonly number: number; readonly long: boolean };

function tellOne(batch: Batch, desk: Desk, { number, long }: One): void {
  const concern = newId();
  const customer = newId();
  const entries = long ? LONG : 1 + (number % 7);
  const team = number % desk.bigTeamSize === 0 ? desk.smallTeam : (desk.teams[number % desk.teams.length] ?? '');
  const owner = desk.staff[number % desk.staff.length] ?? '';
  const words: WordsToKeep[] = [];
  const saying = sayingInto(words, number);
  const began = Date.now() - ((number * 7919) % TOLD_WITHIN_MS) - LONG * MINUTE_MS;
  let story: Concern = UNTOLD;
  let events: ConcernEvent[] = [];
  const signed: Signed[] = [];
  let previous: Uint8Array = FIRST_PREVIOUS;
  for (let turn = 0; events.length < entries; turn++) {
    const act = actAt(new Date(began + turn * MINUTE_MS).toISOString(), turn, { customer, owner });
    const decided = decide(story, commandFor(turn, { concern, customer, team, owner, number }, saying), act);
    if (isRefusal(decided)) throw new Error(`the load was refused: ${decided.refused}`);
    const growth = { stream: concern, version: events.length, events: decided, kind: 'concern' as const };
    for (const row of eventRows(desk.org, act, growth, previous)) {
      batch.event.push(row);
      previous = Buffer.from(row.hash.slice(2), 'hex');
    }
    for (const event of decided) {
      const by: Signed = { at: act.at, actor: act.actor, via: act.via, version: signed.length + 1 };
      signed.push(by);
      story = evolve(story, event, by);
    }
    events = [...events, ...decided];
  }
  if (!isTold(story)) throw new Error('nothing was told');
  batch.concern.push(toldRow(desk.org, story));
  batch.waiting.push(...waitingFor(desk.org, story));
  batch.wake.push({ org_id: desk.org, concern_id: concern, at: wakeChanged(story, null)?.at });
  batch.contact.push(...contactRows(desk.org, story, events, signed));
  batch.words.push(...wordsRows(desk.org, concern, words));
  batch.index.push(...words.map(({ id, text }) => ({ id, concern, text })));
  const name = `Customer ${number}`;
  batch.customer.push({ org_id: desk.org, id: customer, name, name_key: name.toLowerCase() });
  const phone = `+1555${String(number).padStart(7, '0')}`;
  batch.way.push({ org_id: desk.org, customer_id: customer, position: 0, kind: 'phone', value: phone, value_key: phone, preferred: true });
}

type Saying = { theirs(): TheirWords; ours(): OurWords };

/** One word in 1 of 50 concerns, another in 1 of 5,000: each said once, in the first sentence. */
function sayingInto(kept: WordsToKeep[], number: number): Saying {
  const say = (voice: Words['voice']): Words => {
    const more = kept.length > 0 ? '' : `${number % 50 === 7 ? ` ${FREQUENT}` : ''}${number % 5000 === 1234 ? ` ${RARE}` : ''}`;
    const text = sentence(number * 31 + kept.length) + more;
    const salt = randomBytes(16);
    const id = newId();
    kept.push({ id, voice, text, salt });
    return { id, hash: hashOf(salt, text).toString('hex'), voice };
  };
  return { theirs: () => say('own') as TheirWords, ours: () => say('ours') as OurWords };
}

type Who = { readonly customer: string; readonly owner: string };

// The calendar of the day the load began: one will do, since nothing falls due here.
let calendar: Calendar | null = null;

function actAt(at: string, turn: number, { customer, owner }: Who): Act {
  calendar ??= calendarAt(new Date().toISOString(), DEFAULT_SETTINGS);
  const theirs = turn % 2 === 0;
  const actor: Actor = theirs ? { is: 'party', id: customer } : { is: 'staff', id: owner, roles: ['staff'] };
  return { at, actor, via: theirs ? 'room' : 'desk', calendar, reach: { ways: ['phone'], canWrite: false } };
}

type Telling = Who & { readonly concern: string; readonly team: string; readonly number: number };

/** Told, understood, not quite, understood anew, and then word and answer in turn. */
function commandFor(turn: number, { concern, customer, team, owner, number }: Telling, { theirs, ours }: Saying): ConcernCommand {
  if (turn === 0) {
    const telling = { happened: theirs() };
    const matters = [{ id: newId() }];
    return { do: 'raiseConcern', id: concern, number, customer, teller: customer, team, owner, ownership: 'on-duty', telling, matters, danger: null };
  }
  if (turn === 1) return { do: 'offerUnderstanding', after: 0, words: ours(), by: 'phone' };
  if (turn === 2) return number % 3 === 0 ? { do: 'answerUnderstanding', round: 1, answer: 'correction', words: theirs() } : { do: 'answerUnderstanding', round: 1, answer: 'yes' };
  return turn % 2 === 0 ? { do: 'write', words: theirs() } : { do: 'giveWord', words: ours() };
}

async function insertBatch(client: pg.Client, batch: Batch): Promise<void> {
  await insertRows(
    client,
    'insert into customer (org_id, id, name, name_key) select org_id, id, name, name_key from json_populate_recordset(null::customer, $1::json)',
    batch.customer,
  );
  const way = 'org_id, customer_id, position, kind, value, value_key, preferred';
  await insertRows(client, `insert into way (${way}) select ${way} from json_populate_recordset(null::way, $1::json)`, batch.way);
  for (const table of ['event', 'words', 'concern', 'waiting', 'wake', 'contact'] as const) await insertRows(client, insertSql(table, 1), batch[table]);
  const { index } = batch;
  await client.query('select index_words($1::uuid[], $2::uuid[], $3::text[])', [index.map(({ id }) => id), index.map(({ concern }) => concern), index.map(({ text }) => text)]);
}

const insertRows = (client: pg.Client, text: string, rows: readonly Row[]): Promise<unknown> => client.query(text, [JSON.stringify(rows)]);
