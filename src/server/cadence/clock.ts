// The bell: at each place's opening time the calls of that day are rung, and what wasn't made by closing time is missed. A server
// that was down catches up day by day as soon as it is back; two processes ring each call once, since a day is rung on the stream.
import { sql } from 'kysely';
import type { CadenceCommand } from '../../domain/cadence/cadence.ts';
import { type Cadence, hasTerms } from '../../domain/cadence/state.ts';
import { againOnConflict } from '../concern/store.ts';
import { diedAmong } from '../people/died.ts';
import type { Place } from '../platform/calendar.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { absencesOf, dutiesIn, holderOf } from './holder.ts';
import { actOnMany } from './many.ts';
import { dueNow } from './opening.ts';

/** Two thousand calls took 20 s one act after another, and take 0.9 s by the hundred (`npm run bench -- --bell`). */
const AT_ONCE = 100;
/** A job of the clock expires after 55 s; what is left is rung by the next one, a minute later. */
const RINGS_FOR_MS = 35_000;

type Due = { readonly org_id: string; readonly customer_id: string; readonly at: string };

/** Gives how many plans were looked at. Safe to run twice, or in two processes. */
export async function ringBells(ground: Ground, forMs = RINGS_FOR_MS): Promise<number> {
  const until = performance.now() + forMs;
  let looked = 0;
  let last: Due | null = null;
  while (performance.now() < until) {
    const due = await dueAfter(ground, last);
    const newest = due.at(-1);
    if (newest === undefined) return looked;
    for (const [org, plans] of Map.groupBy(due, ({ org_id }) => org_id)) {
      const customers = plans.map(({ customer_id }) => customer_id);
      for (let left: readonly string[] = customers; left.length > 0; ) left = await passTimeFor(ground, org, left);
    }
    looked += due.length;
    last = newest;
  }
  ground.log('bell-goes-on', { looked });
  return looked;
}

/** The longest due come first, and each once: what a look has left behind is not looked at again before the next. */
async function dueAfter({ database, now }: Ground, last: Due | null): Promise<readonly Due[]> {
  let query = database.rows.selectFrom('cadence_wake').select(['org_id', 'customer_id', 'at']).where('at', '<=', now());
  if (last !== null) query = query.where(sql<boolean>`(at, customer_id) > (${last.at}::timestamptz, ${last.customer_id}::uuid)`);
  return query.orderBy('at').orderBy('customer_id').limit(AT_ONCE).execute();
}

/** A call a step, until nothing is due any more; gives those who need another go. */
const passTimeFor = (ground: Ground, org: string, customers: readonly string[]): Promise<readonly string[]> =>
  againOnConflict(() =>
    inOrganisation(ground.database, org, async (rows) => {
      const next = await commandsDue(rows, org, customers);
      return actOnMany(ground, rows, org, {
        ...{ customers, next },
        signer: () => ({ actor: { is: 'clock' }, via: 'desk' }),
        refused: (customer, code) => ground.log('bell-refused', { customer, code }),
      });
    }),
  );

type Known = { readonly act: { readonly at: string }; readonly place: Place };

async function commandsDue(rows: Rows, org: string, customers: readonly string[]): Promise<(cadence: Cadence, known: Known) => CadenceCommand | null> {
  const [absences, duties, died] = await Promise.all([absencesOf(rows, org), dutiesIn(rows, org), diedAmong(rows, org, customers)]);
  return (cadence, { act, place }) => {
    const due = dueNow(cadence, place, act.at);
    if (due === null || !hasTerms(cadence.standing)) return null;
    if ('miss' in due) return { do: 'missTouch', day: due.miss };
    const { terms } = cadence.standing;
    const holder = holderOf(terms, duties.get(terms.team) ?? [], { absences, at: due.opens });
    return { do: 'ringTouch', ...due.ring, holder, ...(died.has(cadence.customer) && { died: true as const }) };
  };
}

/** After a change of hours, of days off or of a zone. */
export async function replanAll(ground: Ground, org: string): Promise<void> {
  const plans = await reading(ground.database, org, (rows) =>
    rows.selectFrom('cadence_plan').select('customer_id').where('org_id', '=', org).where('team_id', 'is not', null).orderBy('customer_id').execute(),
  );
  for (let from = 0; from < plans.length; from += AT_ONCE) {
    const customers = plans.slice(from, from + AT_ONCE).map(({ customer_id }) => customer_id);
    await replan(ground, org, customers);
  }
}

const replan = (ground: Ground, org: string, customers: readonly string[]): Promise<unknown> =>
  inOrganisation(ground.database, org, (rows) =>
    actOnMany(ground, rows, org, {
      ...{ customers, next: () => null },
      signer: () => ({ actor: { is: 'clock' }, via: 'desk' }),
      refused: () => {},
    }),
  );
