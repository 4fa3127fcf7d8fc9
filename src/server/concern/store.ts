// One act on a concern, in one transaction: load the stream, fold, decide, append, project, write letters and jobs.
// A version conflict reloads and decides again, a few times. Nothing is sent that was not a row in it.
import { setTimeout as pause } from 'node:timers/promises';
import type { Act, Actor, Channel, Reach, Signed } from '../../domain/common/act.ts';
import type { HappenedOn } from '../../domain/common/instants.ts';
import { isRefusal, type Refusal } from '../../domain/common/refusal.ts';
import { type ConcernCommand, decide, evolve } from '../../domain/concern/concern.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import { type Concern, isTold, type Story, UNTOLD } from '../../domain/concern/state.ts';
import { endLinks } from '../acts/openRoom.ts';
import { stopCalling } from '../acts/stopCalling.ts';
import type { Later } from '../letter/later.ts';
import { type Organisation, organisationOf } from '../organisation/settings.ts';
import { reachBy, reachOf, type Way } from '../people/customers.ts';
import { calendarAt } from '../platform/calendar.ts';
import { FIRST_PREVIOUS } from '../platform/chain.ts';
import { inOrganisation, isCollision, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { isAnsweredElsewhere } from '../platform/idempotency.ts';
import { countAgain, countIn } from '../signal/tally.ts';
import { type ContactRow, contactRows, touchesOf } from './contacts.ts';
import { involvementChanged } from './involvementRow.ts';
import { writableParties } from './partyLetters.ts';
import { goneFrom, partiesChanged } from './partyRows.ts';
import { lettersOfAct, sendSoon } from './reactions.ts';
import { sentRows } from './sentRows.ts';
import { emptyTakenBack } from './takingBack.ts';
import { tasksChanged } from './taskRows.ts';
import { Spoken, saidIn } from './words.ts';
import { eventRows, type Growth, toldRow, waitingChanged, wakeChanged, write } from './written.ts';

// Three are usual; a dozen people at one concern in the same instant take up to eight, on a busy machine twelve.
const TRIES_ON_CONFLICT = 16;
const PAUSE_AT_MOST_MS = 15;

/** `later` where staff chose when its letters go out. */
export type Signer = { readonly actor: Actor; readonly for?: string; readonly via: Channel; readonly happenedOn?: HappenedOn; readonly later?: Later };
export type Before = { readonly concern: Concern; readonly act: Act; readonly spoken: Spoken; readonly rows: Rows; readonly organisation: Organisation };
/** Further streams that the same act appends to, such as an allowance; a refusal there refuses the whole act. */
export type Beside = readonly { readonly stream: string; readonly version: number; readonly events: readonly { readonly kind: string }[] }[];
export type Ask = Signer & {
  readonly org: string;
  readonly concern: string;
  /** The party whom an as yet untold concern will be about, for how they can be reached; or, where they are added with it, the ways given. */
  readonly about?: string | { readonly ways: readonly Way[] };
  readonly make: (before: Before) => Promise<ConcernCommand | Refusal> | ConcernCommand | Refusal;
  readonly beside?: (before: Before, command: ConcernCommand, events: readonly ConcernEvent[]) => Promise<Beside | Refusal>;
  /** Rows to write in the same transaction, such as the answer kept for an Idempotency-Key. */
  readonly also?: (rows: Rows, story: Story, events: readonly ConcernEvent[]) => Promise<void>;
};
export type Done = { readonly story: Story; readonly events: readonly ConcernEvent[] };

/** Gives the story after the act, or the refusal; throws only surprises. */
export async function actOn(ground: Ground, ask: Ask): Promise<Done | Refusal> {
  const done = await againOnConflict(() => inOrganisation(ground.database, ask.org, (rows) => actWithin(ground, rows, ask)));
  if (!isRefusal(done) && done.events.length > 0) ground.live.tell({ org: ask.org, concern: ask.concern });
  return done;
}

/** Loads and decides again where somebody else was quicker. */
export async function againOnConflict<T>(attempt: () => Promise<T>): Promise<T> {
  for (let conflicts = 0; ; conflicts += 1) {
    try {
      return await attempt();
    } catch (failure) {
      if (!isCollision(failure) || isAnsweredElsewhere(failure) || conflicts >= TRIES_ON_CONFLICT) throw failure;
      if (conflicts > 0) await pause(Math.random() * PAUSE_AT_MOST_MS * 2 ** Math.min(conflicts, 4));
    }
  }
}

/** The same inside a transaction that does more; a conflict then undoes all of it, and is the caller's to try again. */
export async function actWithin(ground: Ground, rows: Rows, ask: Ask): Promise<Done | Refusal> {
  const before = await prepare(ground, rows, ask);
  const command = await ask.make(before);
  if (isRefusal(command)) return command;
  const events = decide(before.concern, command, before.spoken.alarming ? { ...before.act, alarming: true } : before.act);
  if (isRefusal(events)) return events;
  if (events.length === 0) return unchanged(rows, ask, before);
  const beside = (await ask.beside?.(before, command, events)) ?? [];
  if (isRefusal(beside)) return beside;
  return append(ground, rows, ask, { before, events, beside });
}

async function prepare(ground: Ground, rows: Rows, ask: Ask): Promise<Before> {
  const organisation = await organisationOf(rows, ask.org);
  const concern = await load(rows, ask.org, ask.concern);
  const customer = isTold(concern) ? concern.customer : ask.about;
  const mailIsSet = ground.settings.smtpUrl !== null;
  const reach: Reach = typeof customer === 'string' ? await reachOf(rows, ask.org, customer, mailIsSet) : reachBy(customer?.ways ?? [], mailIsSet);
  const at = ground.now();
  const { actor, via } = ask;
  const act: Act = {
    at,
    actor,
    via,
    ...(ask.for === undefined ? {} : { for: ask.for }),
    ...(ask.happenedOn === undefined ? {} : { happenedOn: ask.happenedOn }),
    calendar: calendarAt(at, organisation),
    reach,
  };
  return { concern, act, spoken: new Spoken(act), rows, organisation };
}

async function unchanged(rows: Rows, ask: Ask, { concern }: Before): Promise<Done> {
  if (!isTold(concern)) throw new Error('nothing happened to a concern that was never told');
  await ask.also?.(rows, concern, []);
  return { story: concern, events: [] };
}

type Outcome = { before: Before; events: readonly ConcernEvent[]; beside: Beside };

async function append(ground: Ground, rows: Rows, ask: Ask, { before, events, beside }: Outcome): Promise<Done> {
  const { act, concern, spoken } = before;
  const first = isTold(concern) ? concern.version : 0;
  const signed = events.map((_, index) => signedBy(act, first + index + 1));
  const story = events.reduce<Concern>((folded, event, index) => evolve(folded, event, signed[index] as Signed), concern);
  if (!isTold(story)) throw new Error('a concern begins with its telling');
  const growths: readonly Growth[] = [{ stream: story.id, version: first, events, kind: 'concern' }, ...beside.map((one) => ({ ...one, kind: 'allowance' as const }))];
  const writable = await writableParties(rows, ask.org, story, ground.settings.smtpUrl !== null, act.at);
  const letter = lettersOfAct(ground, { organisation: before.organisation, story, events, signed, reach: act.reach, writable, ...(ask.later && { later: ask.later }) });
  const earlier = isTold(concern) ? concern : null;
  const contact = contactRows(ask.org, story, events, signed);
  await write(rows, {
    org: ask.org,
    concern: story.id,
    event: await chained(rows, ask.org, act, growths),
    words: saidIn(events, spoken.kept),
    told: earlier === null ? toldRow(ask.org, story) : null,
    changed: earlier === null ? null : toldRow(ask.org, story),
    waiting: waitingChanged(ask.org, story, earlier),
    wake: wakeChanged(story, earlier),
    party: partiesChanged(ask.org, story, earlier),
    contact,
    letter,
    task: tasksChanged(ask.org, story, earlier),
    involvement: involvementChanged(ask.org, story, earlier),
    sent: sentRows(
      ask.org,
      story,
      events.map((event, index) => ({ event, by: signed[index] as Signed })),
      (id) => spoken.kept.find((words) => words.id === id)?.text,
    ),
  });
  await countTouches(rows, ask.org, { contact, now: act.at, customer: (earlier !== null && hasEnded(earlier)) === hasEnded(story) ? null : story.customer });
  await endLinks(rows, { org: ask.org, concern: story.id, parties: goneFrom(story, earlier, act.at), at: act.at });
  if (events.some(({ kind }) => kind === 'customerDied')) await stopCalling(ground, rows, { org: ask.org, customer: story.customer, by: act });
  for (const event of events) if (event.kind === 'takenBack') await emptyTakenBack(rows, ask.org, { story, from: event.act, at: act.at });
  await sendSoon(ground, rows, ask.org, story.id, letter);
  await ask.also?.(rows, story, events);
  return { story, events };
}

const hasEnded = ({ standing }: Story): boolean => standing.is === 'ended';

/** What they came to us for is counted; where a concern ends or opens again, its contacts are looked at anew. */
async function countTouches(rows: Rows, org: string, { contact, now, customer }: { contact: readonly ContactRow[]; now: string; customer: string | null }): Promise<void> {
  await countIn(rows, org, touchesOf(contact), now);
  if (customer !== null) await countAgain(rows, org, [customer], now);
}

const signedBy = (act: Act, version: number): Signed => ({
  at: act.at,
  actor: act.actor,
  via: act.via,
  ...(act.for === undefined ? {} : { for: act.for }),
  ...(act.happenedOn === undefined ? {} : { happenedOn: act.happenedOn }),
  version,
});

/** The events of several streams in the order of their ids, each at its expected version. */
async function chained(rows: Rows, org: string, act: Act, growths: readonly Growth[]) {
  const made = [];
  for (const growth of growths.toSorted((one, other) => (one.stream < other.stream ? -1 : 1))) made.push(...eventRows(org, act, growth, await lastHash(rows, org, growth)));
  return made;
}

export async function lastHash(rows: Rows, org: string, { stream, version }: Growth): Promise<Buffer> {
  if (version === 0) return FIRST_PREVIOUS;
  const last = await rows.selectFrom('event').select('hash').where('org_id', '=', org).where('stream_id', '=', stream).where('version', '=', version).executeTakeFirst();
  return last?.hash ?? FIRST_PREVIOUS;
}

export type Recorded = { readonly event: ConcernEvent; readonly by: Signed };

const RECORDED = ['version', 'kind', 'body', 'at', 'happened_on', 'actor', 'for_party', 'via'] as const;

export async function eventsOf(rows: Rows, org: string, concern: string, upTo?: number): Promise<readonly Recorded[]> {
  let query = rows.selectFrom('event').select(RECORDED).where('org_id', '=', org).where('stream_id', '=', concern).where('stream', '=', 'concern').orderBy('version');
  if (upTo !== undefined) query = query.where('version', '<=', upTo);
  const found = await query.execute();
  return found.map(recordedIn);
}

const recordedIn = (row: SignedRow & { kind: string; body: unknown }): Recorded => ({ event: { kind: row.kind, ...(row.body as object) } as ConcernEvent, by: signedIn(row) });

type SignedRow = { version: number; at: string; actor: unknown; via: string; for_party: string | null; happened_on: unknown };
/** Who signed an event, as its row keeps it. */
export const signedIn = ({ at, actor, via, version, for_party, happened_on }: SignedRow): Signed => ({
  at,
  actor: actor as Actor,
  via: via as Channel,
  version,
  ...(for_party === null ? {} : { for: for_party }),
  ...(happened_on === null ? {} : { happenedOn: happened_on as HappenedOn }),
});

export const fold = (recorded: readonly Recorded[]): Concern => recorded.reduce<Concern>((concern, { event, by }) => evolve(concern, event, by), UNTOLD);
/** Several at once, in one query. */
export async function loadEach(rows: Rows, org: string, concerns: readonly string[]): Promise<readonly Concern[]> {
  if (concerns.length === 0) return [];
  const found = await rows
    .selectFrom('event')
    .select(['stream_id', ...RECORDED])
    .where('org_id', '=', org)
    .where('stream_id', 'in', concerns)
    .where('stream', '=', 'concern')
    .orderBy('version')
    .execute();
  const of = Map.groupBy(found, ({ stream_id }) => stream_id);
  return concerns.map((concern) => fold((of.get(concern) ?? []).map(recordedIn)));
}

export const load = async (rows: Rows, org: string, concern: string): Promise<Concern> => fold(await eventsOf(rows, org, concern));

/** Of two who put each into the other at once, the second waits here, and then finds it done. */
export async function lockInOrder(rows: Rows, org: string, concerns: readonly string[]): Promise<void> {
  await rows.selectFrom('concern').select('id').where('org_id', '=', org).where('id', 'in', concerns).orderBy('id').forUpdate().execute();
}
