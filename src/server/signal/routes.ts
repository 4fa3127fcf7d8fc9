// Signals over HTTP: whose contacts stand out, on what evidence, and what somebody does about it.
import * as wire from '../../contract/signals.ts';
import { refuseAnswer, type SignalCommand } from '../../domain/signal/answer.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { answersOf, holdSignal, keepAnswer, signalState } from './answers.ts';
import { listSignals } from './list.ts';
import { keptSignal, showSignal } from './show.ts';

const USUAL_PAGE = 50;

export function signalRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.listSignals, ({ caller, query }) =>
    reading(ground.database, caller.org, (rows) => listSignals(rows, caller, { ...query, limit: query.limit ?? USUAL_PAGE }, ground.now())),
  );
  serve(app, ground, wire.showSignal, ({ caller, params }) => reading(ground.database, caller.org, (rows) => showSignal(rows, caller, params.id, ground.now())));
  serve(app, ground, wire.takeUpSignal, ({ caller, params }) => answered(ground, caller, params.id, async () => ({ do: 'takeUp' })));
  serve(app, ground, wire.letSignalBe, ({ caller, params, body }) =>
    answered(ground, caller, params.id, async (rows) => {
      const { signals } = await organisationOf(rows, caller.org);
      return { do: 'letBe', because: body.text, days: body.days ?? signals.returnsAfterDays };
    }),
  );
}

async function answered(ground: Ground, caller: Insider, id: string, commandFor: (rows: Rows) => Promise<SignalCommand>): Promise<wire.Signal> {
  const now = ground.now();
  return inOrganisation(ground.database, caller.org, async (rows) => {
    await holdSignal(rows, caller.org, id);
    const tally = await keptSignal(rows, caller, id);
    const [last] = await answersOf(rows, caller.org, id);
    const command = await commandFor(rows);
    const refused = refuseAnswer(signalState(tally, last, now), command, caller.id);
    if (refused !== null) throw new Refused(refused.refused);
    await keepAnswer(rows, caller, { id, command, now });
    return showSignal(rows, caller, id, now);
  });
}
