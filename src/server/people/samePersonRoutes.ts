// One person who stands in the house twice, over HTTP: for staff who see both, and for the customer who says that it is wrong.
import * as wire from '../../contract/samePerson.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { mergePeople, newestMerge, takeBackPeopleMerge } from '../acts/mergePeople.ts';
import { customerOf } from '../concern/access.ts';
import type { CustomerCaller } from '../platform/callers.ts';
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { compared, pairsFor, rememberTwo, samePersonOf } from './samePerson.ts';

const USUAL_PAGE = 20;

export function samePersonRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.listMayBeSame, ({ caller, query }) =>
    reading(ground.database, caller.org, (rows) => pairsFor(rows, caller, { limit: query.limit ?? USUAL_PAGE, after: query.after ?? null })),
  );
  serve(app, ground, wire.showSamePerson, ({ caller, params }) => reading(ground.database, caller.org, (rows) => samePersonOf(rows, caller, params.id)));
  serve(app, ground, wire.compareEntries, ({ caller, params }) =>
    inOrganisation(ground.database, caller.org, (rows) => compared(rows, caller, { from: params.id, to: params.other })),
  );
  serve(app, ground, wire.mergePeople, async ({ caller, params, body }) => {
    const refused = await mergePeople(ground, caller, { from: params.id, ...body });
    return refused ?? reading(ground.database, caller.org, (rows) => samePersonOf(rows, caller, body.to));
  });
  serve(app, ground, wire.takeBackPeopleMerge, async ({ caller, params }) => {
    const refused = await takeBackPeopleMerge(ground, { caller, to: params.id, merge: params.merge });
    return refused ?? reading(ground.database, caller.org, (rows) => samePersonOf(rows, caller, params.id));
  });
  serve(app, ground, wire.sayNotTheSame, async ({ caller, params, body }) => {
    await inOrganisation(ground.database, caller.org, (rows) => rememberTwo(rows, caller, { one: params.id, other: body.other, at: ground.now() }));
    return { remembered: true };
  });
  serve(app, ground, wire.sayTwoPeople, async ({ caller }) => {
    if (caller.is !== 'customer') throw new Refused('only-the-customer');
    return (await sayTwo(ground, caller)) ?? { parted: true };
  });
}

/** Theirs alone: nobody who is with them says who they are. What they said is remembered, so that nobody proposes the two again. */
export async function sayTwo(ground: Ground, caller: CustomerCaller): Promise<Refusal | null> {
  const { org, id, concern } = caller;
  const newest = await reading(ground.database, org, async (rows) => ((await customerOf(rows, org, concern)) === id ? newestMerge(rows, org, id) : undefined));
  if (newest === undefined) return refuse('not-put-together');
  const done = await takeBackPeopleMerge(ground, { caller, to: id, merge: newest.id });
  if (isRefusal(done)) return done;
  const [one_id = '', other_id = ''] = [newest.from_id, id].toSorted();
  await inOrganisation(ground.database, org, (rows) =>
    rows
      .insertInto('not_the_same')
      .values({ org_id: org, one_id, other_id, at: ground.now(), staff_id: null, key_id: null })
      .onConflict((conflict) => conflict.columns(['org_id', 'one_id', 'other_id']).doNothing())
      .execute(),
  );
  return null;
}
