// The read tables of the plans, made anew from their streams: the plan, a row for each call, the wake, and calls as contacts.
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { placeOf } from './place.ts';
import { keepPlan, keepTouches } from './projection.ts';
import { eventsOfCadence, foldCadence, teamOf } from './store.ts';

const AT_ONCE = 200;
type First = { readonly of: string };

/** Gives how many people there are with whom a plan was ever made; each in a transaction of its own. */
export async function rebuildCadences(ground: Ground, org: string): Promise<number> {
  let done = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const found = await reading(ground.database, org, (rows) =>
      rows
        .selectFrom('event')
        .select(['stream_id', 'body'])
        .where('org_id', '=', org)
        .where('stream_id', '>', after)
        .where('version', '=', 1)
        .where('stream', '=', 'cadence')
        .orderBy('stream_id')
        .limit(AT_ONCE)
        .execute(),
    );
    for (const { body } of found) await rebuildOne(ground, org, (body as First).of);
    done += found.length;
    const last = found.at(-1);
    if (last === undefined) return done;
    after = last.stream_id;
  }
}

const rebuildOne = (ground: Ground, org: string, customer: string): Promise<void> =>
  inOrganisation(ground.database, org, async (rows) => {
    const cadence = foldCadence(customer, await eventsOfCadence(rows, org, customer));
    await rows.deleteFrom('cadence_touch').where('org_id', '=', org).where('customer_id', '=', customer).execute();
    await keepPlan(rows, org, cadence, await placeOf(rows, org, teamOf(cadence)));
    await keepTouches(rows, org, cadence, cadence.touches);
  });
