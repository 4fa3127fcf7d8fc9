// Signals over HTTP: whose contacts stand out, on what evidence, and what somebody does about it.
import * as wire from '../../contract/signals.ts';
import { daysAfter } from '../../domain/common/instants.ts';
import { refuseAnswer, type SignalCommand } from '../../domain/signal/answer.ts';
import { keepWords, Spoken } from '../concern/words.ts';
import { organisationOf } from '../organisation/settings.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { answersOf, signalState } from './answers.ts';
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
    // Held, so that of two who answer at once the second sees the first.
    await rows.selectFrom('tally').select('id').where('org_id', '=', caller.org).where('id', '=', id).forUpdate().execute();
    const tally = await keptSignal(rows, caller, id);
    const [last] = await answersOf(rows, caller.org, id);
    const command = await commandFor(rows);
    const refused = refuseAnswer(signalState(tally, last, now), command, caller.id);
    if (refused !== null) throw new Refused(refused.refused);
    await keepAnswer(rows, caller, { id, command, now });
    return showSignal(rows, caller, id, now);
  });
}

async function keepAnswer(rows: Rows, caller: Insider, { id, command, now }: { id: string; command: SignalCommand; now: string }): Promise<void> {
  const { org } = caller;
  const spoken = new Spoken({ actor: actorOf(caller), via: 'desk' });
  const letBe = command.do === 'letBe' ? { words_id: spoken.ours(command.because).id, returns_at: daysAfter(now, command.days) } : { words_id: null, returns_at: null };
  await keepWords(rows, org, null, spoken.kept);
  const by = { staff_id: caller.is === 'staff' ? caller.id : null, key_id: caller.is === 'program' ? caller.id : null };
  const answer = command.do === 'letBe' ? ('let-be' as const) : ('taken-up' as const);
  await rows
    .insertInto('signal_answer')
    .values({ org_id: org, id: newId(), tally_id: id, answer, ...letBe, ...by, at: now })
    .execute();
}
