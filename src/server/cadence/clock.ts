// The bell: at each place's opening time the calls of that day are rung, and what wasn't made by closing time is missed. A server
// that was down catches up day by day as soon as it is back; two processes ring each call once, since a day is rung on the stream.
import type { CadenceCommand } from '../../domain/cadence/cadence.ts';
import { hasTerms } from '../../domain/cadence/state.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { hasDied } from '../people/died.ts';
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { findHolder } from './holder.ts';
import { dueNow } from './opening.ts';
import { placeOf } from './place.ts';
import { keepPlan } from './projection.ts';
import { actOnCadence, type BeforeCadence, loadCadence, teamOf } from './store.ts';

const AT_ONCE = 200;
const STEPS_AT_MOST = 1000;
const NOTHING_DUE = 'no-call-due';

/** Gives how many plans were looked at. Safe to run twice, or in two processes. */
export async function ringBells(ground: Ground): Promise<number> {
  let looked = 0;
  const seen = new Set<string>();
  for (;;) {
    const due = await ground.database.rows
      .selectFrom('cadence_wake')
      .select(['org_id', 'customer_id'])
      .where('at', '<=', ground.now())
      .orderBy('at')
      .orderBy('customer_id')
      .limit(AT_ONCE + seen.size)
      .execute();
    const fresh = due.filter(({ customer_id }) => !seen.has(customer_id)).slice(0, AT_ONCE);
    if (fresh.length === 0) return looked;
    for (const { org_id: org, customer_id: customer } of fresh) {
      seen.add(customer);
      await passTimeFor(ground, org, customer);
      looked += 1;
    }
  }
}

/** A call a step, so that each is an act of its own; until nothing is due any more. */
async function passTimeFor(ground: Ground, org: string, customer: string): Promise<void> {
  for (let steps = 0; steps < STEPS_AT_MOST; steps += 1) {
    const done = await actOnCadence(ground, { org, customer, actor: { is: 'clock' }, via: 'desk', make: commandDue });
    if (!isRefusal(done)) continue;
    if (done.refused !== NOTHING_DUE) ground.log('bell-refused', { customer, code: done.refused });
    return replan(ground, org, customer);
  }
}

async function commandDue({ cadence, act, place, rows, org }: BeforeCadence): Promise<CadenceCommand | Refusal> {
  const due = dueNow(cadence, place, act.at);
  if (due === null || !hasTerms(cadence.standing)) return refuse(NOTHING_DUE);
  if ('miss' in due) return { do: 'missTouch', day: due.miss };
  const holder = await findHolder(rows, org, cadence.standing.terms, due.opens);
  return { do: 'ringTouch', ...due.ring, holder, ...((await hasDied(rows, org, cadence.customer)) && { died: true as const }) };
}

/** Where nothing was due, the hours or days off have changed since: the clock looks again when it will be. */
const replan = (ground: Ground, org: string, customer: string): Promise<void> =>
  inOrganisation(ground.database, org, async (rows) => {
    const cadence = await loadCadence(rows, org, customer);
    await keepPlan(rows, org, cadence, await placeOf(rows, org, teamOf(cadence)));
  });

/** After a change of hours, of days off or of a zone. */
export async function replanAll(ground: Ground, org: string): Promise<void> {
  const plans = await reading(ground.database, org, (rows) =>
    rows.selectFrom('cadence_plan').select('customer_id').where('org_id', '=', org).where('team_id', 'is not', null).execute(),
  );
  for (const { customer_id } of plans) await replan(ground, org, customer_id);
}
