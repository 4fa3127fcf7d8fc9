// The regular contact plan over HTTP, and the call sheet of today.
import type { CadenceView } from '../../contract/cadence.ts';
import * as wire from '../../contract/cadenceEndpoints.ts';
import type { Endpoint } from '../../contract/common/endpoint.ts';
import { CADENCE_RULES, type CadenceDeed } from '../../domain/cadence/cadence.ts';
import { isRefusal, type Refusal } from '../../domain/common/refusal.ts';
import type { Caller } from '../platform/callers.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, type Asked, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { givenOnce } from '../platform/repeated.ts';
import { refuseHappenedOn } from '../platform/taken.ts';
import { mayRead, mayWork } from './access.ts';
import { bellOf } from './bell.ts';
import { giveToCadence } from './giving.ts';
import { type CadenceDeedName, isServed } from './making.ts';
import { showCadence } from './show.ts';

export function cadenceRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.showCadence, ({ caller, params }) => shown(ground, caller, params.customer));
  serve(app, ground, wire.showBell, ({ caller, query }) => reading(ground.database, caller.org, (rows) => bellOf(rows, caller, query, ground.now())));
  for (const deed of (Object.keys(CADENCE_RULES) as CadenceDeed[]).filter(isServed))
    serve(app, ground, wire[deed] as unknown as Endpoint, (asked) => give(ground, deed, asked as never) as never);
}

type Given = Asked<Endpoint> & { caller: Caller };

async function give(ground: Ground, deed: CadenceDeedName, { caller, params, body, keyed }: Given): Promise<CadenceView | Refusal> {
  const on = params as Readonly<Record<string, string>>;
  const customer = on.customer ?? '';
  return givenOnce(ground, keyed, {
    again: (id, version) => shown(ground, caller, id, version),
    give: async () => {
      refuseHappenedOn((body as { happenedOn?: Parameters<typeof refuseHappenedOn>[0] }).happenedOn, ground.now());
      const done = await giveToCadence(ground, { caller, customer, deed, body, on, keyed });
      if (isRefusal(done)) throw new Refused(done.refused, done.refused === 'superseded' ? await shown(ground, caller, customer) : undefined);
      return shown(ground, caller, customer, done?.version);
    },
  });
}

/** One whom you don't know is answered like one who isn't there. */
async function shown(ground: Ground, caller: Caller, customer: string, upTo?: number): Promise<CadenceView> {
  const view = await reading(ground.database, caller.org, async (rows) => {
    if (!(await mayRead(rows, caller, customer, ground.now()))) return null;
    return showCadence(ground, rows, caller, customer, { upTo, mayNothing: !(await mayWork(rows, caller, customer, ground.now())) });
  });
  if (view === null) throw new Refused('no-such-customer');
  return view;
}
