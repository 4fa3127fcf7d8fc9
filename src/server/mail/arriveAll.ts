// A batch of one mailbox in one transaction: a few round trips for a hundred messages, and not for each.
import { inOrganisation } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import { identityOf } from './headers.ts';
import { type Arriving, idOfSame, keepPieces, rowOf, teamFor } from './store.ts';

export type Arrived = { readonly id: string; readonly isNew: boolean };

/**
 * Stores all of them or none, as `arrive` does with one: what holds there of acknowledging holds here of the whole batch. They
 * are of one organisation, one channel and one team. One job takes them in: it goes on with whatever else is stored.
 */
export async function arriveAll(ground: Ground, arriving: readonly Arriving[]): Promise<readonly Arrived[]> {
  const [first] = arriving;
  if (first === undefined) return [];
  const { org } = first;
  return inOrganisation(ground.database, org, async (rows) => {
    const team = await teamFor(rows, first);
    const all = arriving.map((one) => ({ one, id: newId(), identity: identityOf(ground.settings, one.raw) }));
    const added = await rows
      .insertInto('mail')
      .values(all.map(({ one, id, identity }) => ({ org_id: org, id, ...identity, ...rowOf(one, team) })))
      .onConflict((conflict) => conflict.columns(['org_id', 'id_hash', 'body_hash']).doNothing())
      .returning('id')
      .execute();
    const news = new Set(added.map(({ id }) => id));
    await Promise.all(all.filter(({ id }) => news.has(id)).map(({ one, id }) => keepPieces(rows, org, id, one.raw)));
    const here = await Promise.all(all.map(async ({ id, identity }) => (news.has(id) ? id : idOfSame(rows, org, identity))));
    const places = arriving.flatMap(({ mark, channel }, at) =>
      mark === undefined || channel === null ? [] : [{ org_id: org, channel, validity: mark.validity, uid: String(mark.uid), mail_id: here[at] ?? '' }],
    );
    if (places.length > 0)
      await rows
        .insertInto('mail_place')
        .values(places)
        .onConflict((conflict) => conflict.columns(['org_id', 'channel', 'validity', 'uid']).doNothing())
        .execute();
    const [soonest] = added;
    if (soonest !== undefined) await ground.jobs.enqueue(rows, 'mail', { org, mail: soonest.id });
    return all.map(({ id }, at) => ({ id: here[at] ?? id, isNew: news.has(id) }));
  });
}
