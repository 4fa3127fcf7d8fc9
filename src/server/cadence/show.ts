// The plan with somebody for whoever asks: loaded with its names, words and the next call.
import type { CadenceView } from '../../contract/cadence.ts';
import { type Cadence, hasTerms, isLive } from '../../domain/cadence/state.ts';
import type { Act } from '../../domain/common/act.ts';
import { wordsWithin } from '../../domain/common/words.ts';
import { organisationOf } from '../organisation/settings.ts';
import { calendarAt } from '../platform/calendar.ts';
import { actorOf, type Caller } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { findHolder } from './holder.ts';
import { nextTouch } from './opening.ts';
import { placeOf } from './place.ts';
import { eventsOfCadence, foldCadence, teamOf } from './store.ts';
import { cadenceView, type KnownOfCadence } from './view.ts';

type Shown = { readonly upTo?: number | undefined; readonly mayNothing?: boolean | undefined };

/** Null when there is nobody with this id. */
export async function showCadence(ground: Ground, rows: Rows, caller: Caller, customer: string, { upTo, mayNothing = false }: Shown = {}): Promise<CadenceView | null> {
  const { org } = caller;
  const person = await rows.selectFrom('customer').select('name').where('org_id', '=', org).where('id', '=', customer).executeTakeFirst();
  if (person === undefined) return null;
  const recorded = await eventsOfCadence(rows, org, customer, upTo);
  const cadence = foldCadence(customer, recorded);
  const at = ground.now();
  const via = caller.is === 'customer' ? caller.via : caller.is === 'staff' ? 'desk' : 'api';
  const act: Act = { at, actor: actorOf(caller), via, calendar: calendarAt(at, await organisationOf(rows, org)), reach: { ways: [], canWrite: false } };
  const named = [customer, ...(caller.is === 'customer' ? [caller.id] : [])];
  const view = cadenceView({ cadence, recorded, name: person.name, next: await nextOf(rows, org, cadence, at), act, ...(await knownIn(rows, org, [{ cadence }], named)) });
  return mayNothing ? { ...view, may: [] } : view;
}

async function nextOf(rows: Rows, org: string, cadence: Cadence, at: string): Promise<KnownOfCadence['next']> {
  const { standing } = cadence;
  if (!hasTerms(standing) || !(isLive(standing) || cadence.callAsked !== null)) return null;
  const next = nextTouch(cadence, await placeOf(rows, org, teamOf(cadence)));
  return next && { ...next, holder: await findHolder(rows, org, standing.terms, next.due > at ? next.due : at) };
}

type Seen = readonly { readonly cadence: Cadence }[];

/** Words, names and numbers of concerns in these plans. */
export async function knownIn(rows: Rows, org: string, seen: Seen, customers: readonly string[]): Promise<Pick<KnownOfCadence, 'texts' | 'names' | 'numbers'>> {
  const words = seen.flatMap(({ cadence: { writtenDown: _, ...said } }) => wordsWithin(said).map(({ id }) => id));
  const concerns = seen.flatMap(({ cadence }) => concernsIn(cadence));
  return {
    texts: await textsOf(rows, org, words),
    names: await namesIn(rows, org, customers),
    numbers: await numbersOf(rows, org, concerns),
  };
}

const concernsIn = ({ standing, proposal }: Cadence): readonly string[] =>
  [hasTerms(standing) ? standing.terms.concern : undefined, proposal?.terms.concern].filter((id): id is string => id !== undefined);

export async function textsOf(rows: Rows, org: string, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map();
  const found = await rows
    .selectFrom('words')
    .select(['id', 'text'])
    .where('org_id', '=', org)
    .where('id', 'in', [...ids])
    .execute();
  return new Map(found.map(({ id, text }) => [id, text]));
}

/** Everybody on staff, every key and team: a house has few, and a plan may name any. */
async function namesIn(rows: Rows, org: string, customers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ours = await rows
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('org_id', '=', org)
    .unionAll(rows.selectFrom('api_key').select(['id', 'name']).where('org_id', '=', org))
    .unionAll(rows.selectFrom('team').select(['id', 'name']).where('org_id', '=', org))
    .execute();
  const theirs =
    customers.length === 0
      ? []
      : await rows
          .selectFrom('customer')
          .select(['id', 'name'])
          .where('org_id', '=', org)
          .where('id', 'in', [...customers])
          .execute();
  return new Map([...ours, ...theirs].map(({ id, name }) => [id, name]));
}

async function numbersOf(rows: Rows, org: string, concerns: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (concerns.length === 0) return new Map();
  const found = await rows
    .selectFrom('concern')
    .select(['id', 'number'])
    .where('org_id', '=', org)
    .where('id', 'in', [...concerns])
    .execute();
  return new Map(found.map(({ id, number }) => [id, number]));
}
