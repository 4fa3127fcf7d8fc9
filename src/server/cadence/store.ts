// One act on the plan with a person, in one transaction: load, fold, decide, append, project.
import { CompiledQuery, sql } from 'kysely';
import { type CadenceCommand, decideCadence, evolveCadence } from '../../domain/cadence/cadence.ts';
import type { CadenceEvent } from '../../domain/cadence/events.ts';
import { type Cadence, hasTerms, noPlan } from '../../domain/cadence/state.ts';
import type { Act, Signed } from '../../domain/common/act.ts';
import { isRefusal, type Refusal } from '../../domain/common/refusal.ts';
import { againOnConflict, lastHash, type Signer, signedIn } from '../concern/store.ts';
import { Spoken, saidIn } from '../concern/words.ts';
import { eventRows, type Growth, insertSql } from '../concern/written.ts';
import { organisationOf } from '../organisation/settings.ts';
import { calendarAt, type Place } from '../platform/calendar.ts';
import { FIRST_PREVIOUS } from '../platform/chain.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { derivedId } from '../platform/ids.ts';
import { mailLeads } from './leadLetter.ts';
import { placeOf } from './place.ts';
import { type Change, project } from './projection.ts';

export type RecordedOfCadence = { readonly event: CadenceEvent; readonly by: Signed };
/** `place`: by whose hours the plan runs as it stands. */
export type BeforeCadence = { readonly cadence: Cadence; readonly act: Act; readonly spoken: Spoken; readonly rows: Rows; readonly org: string; readonly place: Place };
export type AskCadence = Signer & {
  readonly org: string;
  readonly customer: string;
  readonly make: (before: BeforeCadence) => Promise<CadenceCommand | Refusal> | CadenceCommand | Refusal;
  readonly also?: (rows: Rows, cadence: Cadence) => Promise<void>;
};

/** There is one plan with a person at a time, so that its stream is known by theirs. */
export const streamOf = (customer: string): string => derivedId('cadence', customer);

/** Gives the plan as it is after the act, or the refusal; throws only surprises. */
export const actOnCadence = (ground: Ground, ask: AskCadence): Promise<Cadence | Refusal> =>
  againOnConflict(() => inOrganisation(ground.database, ask.org, (rows) => actOnCadenceWithin(ground, rows, ask)));

/** The same inside a transaction that does more. */
export async function actOnCadenceWithin(ground: Ground, rows: Rows, ask: AskCadence): Promise<Cadence | Refusal> {
  const before = await prepare(ground, rows, ask);
  const command = await ask.make(before);
  if (isRefusal(command)) return command;
  const events = decideCadence(before.cadence, command, before.act);
  if (isRefusal(events)) return events;
  const cadence = events.length === 0 ? before.cadence : await append(ground, rows, before, events);
  await ask.also?.(rows, cadence);
  return cadence;
}

async function prepare(ground: Ground, rows: Rows, ask: AskCadence): Promise<BeforeCadence> {
  const { org, customer, actor, via } = ask;
  const at = ground.now();
  const act: Act = {
    at,
    actor,
    via,
    ...(ask.for === undefined ? {} : { for: ask.for }),
    ...(ask.happenedOn === undefined ? {} : { happenedOn: ask.happenedOn }),
    calendar: calendarAt(at, await organisationOf(rows, org)),
    reach: { ways: [], canWrite: false },
  };
  const cadence = await loadCadence(rows, org, customer);
  return { cadence, act, spoken: new Spoken(act), rows, org, place: await placeOf(rows, org, teamOf(cadence)) };
}

export const teamOf = ({ standing, proposal }: Cadence): string | null => (hasTerms(standing) ? standing.terms.team : (proposal?.terms.team ?? null));

async function append(ground: Ground, rows: Rows, before: BeforeCadence, events: readonly CadenceEvent[]): Promise<Cadence> {
  const { act, cadence: was, spoken, org } = before;
  const now = events.reduce((folded, event) => evolveCadence(folded, event, signedBy(act, folded.version + 1)), was);
  const place = teamOf(now) === teamOf(was) ? before.place : await placeOf(rows, org, teamOf(now));
  const last = await lastHash(rows, org, growthOf(was, events));
  await keepGrown(ground, rows, org, [{ was, now, place, events, act, last, kept: spoken.kept }]);
  return now;
}

/** What one act made of a plan; `last` is the hash of the event before. */
export type Grown = Change & {
  readonly events: readonly CadenceEvent[];
  readonly act: Act;
  readonly last: Uint8Array;
  readonly kept: Spoken['kept'];
};

const growthOf = (was: Cadence, events: readonly CadenceEvent[]): Growth => ({ stream: streamOf(was.customer), version: was.version, events, kind: 'cadence' });
export const signedBy = ({ calendar: _, reach: __, ...signed }: Act, version: number): Signed => ({ ...signed, version });

/** Appends and projects, in the same few statements for one plan as for a hundred. */
export async function keepGrown(ground: Ground, rows: Rows, org: string, grown: readonly Grown[]): Promise<void> {
  const events = grown.flatMap(({ was, events: more, act, last }) => eventRows(org, act, growthOf(was, more), last));
  await rows.executeQuery(CompiledQuery.raw(insertSql('event', 1), [JSON.stringify(events)]));
  const words = grown.flatMap(({ was, events: more, kept }) =>
    saidIn(more, kept).map(({ id, voice, text, salt }) => ({ org_id: org, id, customer_id: was.customer, voice, text, salt })),
  );
  if (words.length > 0) await rows.insertInto('words').values(words).execute();
  await project(rows, org, grown);
  await mailLeads(ground, rows, org, grown);
}

const COLUMNS = ['stream_id', 'version', 'kind', 'body', 'at', 'happened_on', 'actor', 'for_party', 'via'] as const;
const recorded = (row: Parameters<typeof signedIn>[0] & { kind: string; body: unknown }): RecordedOfCadence => ({
  event: { kind: row.kind, ...(row.body as object) } as CadenceEvent,
  by: signedIn(row),
});

export async function eventsOfCadence(rows: Rows, org: string, customer: string, upTo?: number): Promise<readonly RecordedOfCadence[]> {
  let query = rows.selectFrom('event').select(COLUMNS).where('org_id', '=', org).where('stream_id', '=', streamOf(customer)).where('stream', '=', 'cadence').orderBy('version');
  if (upTo !== undefined) query = query.where('version', '<=', upTo);
  return (await query.execute()).map(recorded);
}

export const foldCadence = (customer: string, events: readonly RecordedOfCadence[]): Cadence =>
  events.reduce((cadence, { event, by }) => evolveCadence(cadence, event, by), noPlan(customer));
export const loadCadence = async (rows: Rows, org: string, customer: string): Promise<Cadence> => foldCadence(customer, await eventsOfCadence(rows, org, customer));

/** Several at once, for a list or a bell; the statement reads the same for one as for a hundred, so that it is planned once. */
export async function loadCadences(rows: Rows, org: string, customers: readonly string[]): Promise<ReadonlyMap<string, Cadence>> {
  if (customers.length === 0) return new Map();
  const { rows: found } = await sql<Parameters<typeof recorded>[0] & { stream_id: string }>`
    select ${sql.join(COLUMNS.map((column) => sql.ref(column)))} from event
    where org_id = ${org} and stream_id = any (${customers.map(streamOf)}::uuid[])
    order by stream_id, version
  `.execute(rows);
  const streams = Map.groupBy(found, ({ stream_id }) => stream_id);
  return new Map(customers.map((customer) => [customer, foldCadence(customer, (streams.get(streamOf(customer)) ?? []).map(recorded))]));
}

/** The hash of the newest event of each. */
export async function lastHashes(rows: Rows, org: string, cadences: readonly Cadence[]): Promise<(cadence: Cadence) => Uint8Array> {
  const [streams, versions] = [cadences.map(({ customer }) => streamOf(customer)), cadences.map(({ version }) => version)];
  const { rows: found } = await sql<{ stream_id: string; hash: Buffer }>`
    select event.stream_id, event.hash from unnest(${streams}::uuid[], ${versions}::integer[]) as newest (stream_id, version)
    join event on event.org_id = ${org} and event.stream_id = newest.stream_id and event.version = newest.version
  `.execute(rows);
  const hashes = new Map(found.map(({ stream_id, hash }) => [stream_id, hash]));
  return ({ customer }) => hashes.get(streamOf(customer)) ?? FIRST_PREVIOUS;
}
