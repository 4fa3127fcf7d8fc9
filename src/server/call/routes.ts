// Calls over HTTP: who may be calling, what a telephone system tells, and the calls that somebody is on.
import * as wire from '../../contract/calls.ts';
import { heardNumber } from '../../domain/common/phone.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { maybeCallers } from './recognise.ts';
import { callsOf, keepCall, settleCall } from './store.ts';

export function callRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.recogniseCaller, async ({ caller, query }) => {
    const heard = heardNumber(query.from);
    if (heard.is !== 'number') return { heard: heard.is, people: [] };
    return { heard: heard.is, people: await reading(ground.database, caller.org, (rows) => maybeCallers(rows, caller, heard.number, ground.now())) };
  });
  serve(app, ground, wire.recordCall, async ({ caller, body }) => {
    const call = await inOrganisation(ground.database, caller.org, (rows) => keepCall(rows, caller, body, ground.now()));
    if (!isRefusal(call) && call.answeredBy !== null) ground.live.tell({ org: caller.org, staff: call.answeredBy.id });
    return call;
  });
  serve(app, ground, wire.settleCall, ({ caller, params, body }) =>
    inOrganisation(ground.database, caller.org, (rows) => settleCall(rows, caller.org, { call: params.id, logged: body, now: ground.now() })),
  );
  serve(app, ground, wire.myCalls, async ({ caller }) => ({
    items: caller.is === 'staff' ? await reading(ground.database, caller.org, (rows) => callsOf(rows, caller.org, caller.id, ground.now())) : [],
  }));
}
