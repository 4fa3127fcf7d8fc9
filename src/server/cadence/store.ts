// One act on the plan with a person, in one transaction: load, fold, decide, append, project.
import { CompiledQuery } from 'kysely';
import { type CadenceCommand, decideCadence, evolveCadence } from '../../domain/cadence/cadence.ts';
import type { CadenceEvent } from '../../domain/cadence/events.ts';
import { type Cadence, hasTerms, noPlan } from '../../domain/cadence/state.ts';
import type { Act, Signed } from '../../domain/common/act.ts';
import { isRefusal, type Refusal } from '../../domain/common/refusal.ts';
import { againOnConflict, lastHash, type Signer, signedIn } from '../concern/store.ts';
import { Spoken } from '../concern/words.ts';
import { eventRows, insertSql } from '../concern/written.ts';
import { organisationOf } from '../organisation/settings.ts';
import { calendarAt, type Place } from '../platform/calendar.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { derivedId } from '../platform/ids.ts';
import { placeOf } from './place.ts';
import { project } from './projection.ts';

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
  const cadence = events.length === 0 ? before.cadence : await append(rows, before, events);
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

async function append(rows: Rows, before: BeforeCadence, events: readonly CadenceEvent[]): Promise<Cadence> {
  const { act, cadence: was, spoken, org } = before;
  const { calendar: _, reach: __, ...signed } = act;
  const cadence = events.reduce((folded, event) => evolveCadence(folded, event, { ...signed, version: folded.version + 1 }), was);
  const growth = { stream: streamOf(was.customer), version: was.version, events, kind: 'cadence' as const };
  await rows.executeQuery(CompiledQuery.raw(insertSql('event', 1), [JSON.stringify(eventRows(org, act, growth, await lastHash(rows, org, growth)))]));
  if (spoken.kept.length > 0)
    await rows
      .insertInto('words')
      .values(spoken.kept.map(({ id, voice, text, salt }) => ({ org_id: org, id, customer_id: was.customer, voice, text, salt })))
      .execute();
  const place = teamOf(cadence) === teamOf(was) ? before.place : await placeOf(rows, org, teamOf(cadence));
  await project(rows, org, { was, now: cadence, place });
  return cadence;
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

/** Several at once, for a list. */
export async function loadCadences(rows: Rows, org: string, customers: readonly string[]): Promise<ReadonlyMap<string, Cadence>> {
  if (customers.length === 0) return new Map();
  const found = await rows.selectFrom('event').select(COLUMNS).where('org_id', '=', org).where('stream_id', 'in', customers.map(streamOf)).orderBy('version').execute();
  const streams = Map.groupBy(found, ({ stream_id }) => stream_id);
  return new Map(customers.map((customer) => [customer, foldCadence(customer, (streams.get(streamOf(customer)) ?? []).map(recorded))]));
}
