// One act on a cause, in one transaction: load, fold, decide, append, project, write the letters. A conflict decides again.
import { CompiledQuery, sql } from 'kysely';
import { type CauseCommand, decideCause, evolveCause } from '../../domain/cause/cause.ts';
import type { CauseEvent } from '../../domain/cause/causeEvents.ts';
import type { Cause } from '../../domain/cause/state.ts';
import type { Act, Signed } from '../../domain/common/act.ts';
import { given } from '../../domain/common/given.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { projectChanges } from '../change/projection.ts';
import { tellOutside } from '../change/reactions.ts';
import { againOnConflict, lastHash, type Signer, signedIn } from '../concern/store.ts';
import { keepWords, Spoken } from '../concern/words.ts';
import { eventRows, insertSql } from '../concern/written.ts';
import { type Organisation, organisationOf } from '../organisation/settings.ts';
import { calendarAt } from '../platform/calendar.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { eraseOurs } from './erasing.ts';
import { projectCause } from './projection.ts';
import { writeCauseLetters } from './reactions.ts';

export type BeforeCause = { readonly cause: Cause | null; readonly act: Act; readonly spoken: Spoken; readonly rows: Rows; readonly organisation: Organisation };
export type AskCause = Signer & {
  readonly org: string;
  readonly cause: string;
  /** The concern with which the words of this act are kept, and erased, where a customer says or is asked something. */
  readonly concern?: string;
  readonly make: (before: BeforeCause) => Promise<CauseCommand | Refusal> | CauseCommand | Refusal;
  readonly also?: (rows: Rows, cause: Cause) => Promise<void>;
};

/** Gives the cause after the act, or the refusal; throws only surprises. */
export async function actOnCause(ground: Ground, ask: AskCause): Promise<Cause | Refusal> {
  const done = await againOnConflict(() => inOrganisation(ground.database, ask.org, (rows) => actOnCauseWithin(ground, rows, ask)));
  if (!isRefusal(done) && ask.concern !== undefined) ground.live.tell({ org: ask.org, concern: ask.concern });
  return done;
}

/** The same inside a transaction that does more. */
export async function actOnCauseWithin(ground: Ground, rows: Rows, ask: AskCause): Promise<Cause | Refusal> {
  const organisation = await organisationOf(rows, ask.org);
  const at = ground.now();
  const { actor, via, happenedOn } = ask;
  const act: Act = { ...given({ at, actor, via, for: ask.for, happenedOn }), calendar: calendarAt(at, organisation), reach: { ways: [], canWrite: false } };
  const before: BeforeCause = { cause: await loadCause(rows, ask.org, ask.cause), act, spoken: new Spoken(act), rows, organisation };
  const command = await ask.make(before);
  if (isRefusal(command)) return command;
  const events = decideCause(before.cause, command, act);
  if (isRefusal(events)) return events;
  const cause = events.length === 0 ? before.cause : await append(ground, rows, ask, before, events);
  if (cause === null) return refuse('no-such-cause');
  await ask.also?.(rows, cause);
  return cause;
}

async function append(ground: Ground, rows: Rows, ask: AskCause, { cause: was, act, spoken }: BeforeCause, events: readonly CauseEvent[]): Promise<Cause | null> {
  const { calendar: _calendar, reach: _reach, ...signed } = act;
  const version = was?.version ?? 0;
  const growth = { stream: ask.cause, version, events, kind: 'cause' as const };
  const made = eventRows(ask.org, act, growth, await lastHash(rows, ask.org, growth));
  await rows.executeQuery(CompiledQuery.raw(insertSql('event', 1), [JSON.stringify(made)]));
  await keepSpoken(rows, ask, spoken);
  const cause = events.reduce<Cause | null>((folded, event, index) => evolveCause(folded, event, { ...signed, version: version + index + 1 }), was);
  if (cause === null) return null;
  await eraseOurs(rows, ask.org, events, act.at);
  await projectCause(rows, ask.org, cause);
  await projectChanges(rows, ask.org, was, cause);
  await writeCauseLetters(ground, rows, { org: ask.org, cause, events, act });
  await tellOutside(ground, rows, { org: ask.org, cause, events, act });
  return cause;
}

/** What was said to or by a customer is found with their concern, and goes with it. */
async function keepSpoken(rows: Rows, { org, concern }: AskCause, { kept }: Spoken): Promise<void> {
  await keepWords(rows, org, concern ?? null, kept);
  if (concern === undefined || kept.length === 0) return;
  await sql`select index_words(${kept.map(({ id }) => id)}::uuid[], ${kept.map(() => concern)}::uuid[], ${kept.map(({ text }) => text)}::text[])`.execute(rows);
}

type RecordedOfCause = { readonly event: CauseEvent; readonly by: Signed };

/** The events of several causes, each in order. */
export async function eventsOfCauses(rows: Rows, org: string, ids: readonly string[]): Promise<ReadonlyMap<string, readonly RecordedOfCause[]>> {
  if (ids.length === 0) return new Map();
  const found = await rows
    .selectFrom('event')
    .select(['stream_id', 'version', 'kind', 'body', 'at', 'happened_on', 'actor', 'for_party', 'via'])
    .where('org_id', '=', org)
    .where('stream_id', 'in', [...ids])
    .where('stream', '=', 'cause')
    .orderBy('stream_id')
    .orderBy('version')
    .execute();
  return new Map(
    [...Map.groupBy(found, ({ stream_id }) => stream_id)].map(([id, rows]) => [
      id,
      rows.map((row) => ({ event: { kind: row.kind, ...(row.body as object) } as CauseEvent, by: signedIn(row) })),
    ]),
  );
}

const foldCause = (recorded: readonly RecordedOfCause[]): Cause | null => recorded.reduce<Cause | null>((cause, { event, by }) => evolveCause(cause, event, by), null);

/** `upTo` gives it as it was at that version. */
export async function loadCause(rows: Rows, org: string, id: string, upTo = Number.POSITIVE_INFINITY): Promise<Cause | null> {
  const recorded = (await eventsOfCauses(rows, org, [id])).get(id) ?? [];
  return foldCause(recorded.filter(({ by }) => by.version <= upTo));
}

export async function loadCauses(rows: Rows, org: string, ids: readonly string[]): Promise<readonly Cause[]> {
  const recorded = await eventsOfCauses(rows, org, ids);
  return ids.flatMap((id) => foldCause(recorded.get(id) ?? []) ?? []);
}

/** As whom the customer of these concerns was linked, by the first that is; null where none is linked to this cause. */
export async function linkedCustomer(rows: Rows, org: string, cause: string, concerns: readonly string[]): Promise<string | null> {
  const found = await rows
    .selectFrom('cause_link')
    .select(['of_id', 'customer_id'])
    .where('org_id', '=', org)
    .where('cause_id', '=', cause)
    .where('of_id', 'in', concerns)
    .execute();
  const inOrder = found.toSorted((one, other) => concerns.indexOf(one.of_id) - concerns.indexOf(other.of_id));
  return inOrder[0]?.customer_id ?? null;
}
