// The read tables of the plans, made anew from their streams: the plan, a row for each call, the wake, and calls as contacts.
import { inOrganisation } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { streamsOf } from '../platform/streams.ts';
import { placeOf } from './place.ts';
import { keepPlans, keepTouches } from './projection.ts';
import { eventsOfCadence, foldCadence, teamOf } from './store.ts';

type First = { readonly of: string };

/** Gives how many people there are with whom a plan was ever made; each in a transaction of its own. */
export async function rebuildCadences(ground: Ground, org: string): Promise<number> {
  let done = 0;
  for await (const page of streamsOf(ground, org, 'cadence')) {
    for (const { body } of page) await rebuildOne(ground, org, (body as First).of);
    done += page.length;
  }
  return done;
}

const rebuildOne = (ground: Ground, org: string, customer: string): Promise<void> =>
  inOrganisation(ground.database, org, async (rows) => {
    const cadence = foldCadence(customer, await eventsOfCadence(rows, org, customer));
    await rows.deleteFrom('cadence_touch').where('org_id', '=', org).where('customer_id', '=', customer).execute();
    await keepPlans(rows, org, [{ cadence, place: await placeOf(rows, org, teamOf(cadence)) }]);
    await keepTouches(rows, org, [{ cadence, touches: cadence.touches }]);
  });
