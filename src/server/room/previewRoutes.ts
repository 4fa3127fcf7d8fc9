// Hear it as they do: the act is done, the customer's page drawn from it, and all of it taken back.
import * as wire from '../../contract/preview.ts';
import type { Setting, Sub } from '../../contract/roomPages.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import { refusedActing } from '../concern/access.ts';
import { made } from '../concern/routes.ts';
import { actWithin, againOnConflict, type Done } from '../concern/store.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import { type Rows, takingBack } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { refuseHappenedOn } from '../platform/taken.ts';
import { inert, pagesOf } from './html.ts';
import { factsWithin } from './roomRoutes.ts';
import { drawn } from './subpages.ts';

export function previewRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.previewDeed, async ({ caller, params, body, keyed }) => {
    if (keyed) keyed.used = true; // Nothing is done, so that nothing is kept.
    refuseHappenedOn(body.drafted.body.happenedOn, ground.now());
    return againOnConflict(() =>
      takingBack(ground.database, caller.org, async (rows) => {
        const { events } = await said(ground, rows, caller, { concern: params.id, drafted: body.drafted });
        return pageOf(ground, rows, caller, { concern: params.id, events });
      }),
    );
  });
}

async function said(ground: Ground, rows: Rows, caller: Insider, { concern, drafted }: { concern: string; drafted: wire.Drafted }): Promise<Done> {
  const refused = await refusedActing(rows, caller, concern, ground.now());
  if (refused !== null) throw new Refused(refused.refused);
  const { deed, body } = drafted;
  const on = Object.fromEntries(Object.entries(drafted.on).map(([name, value]) => [name, String(value)]));
  const signer = { actor: actorOf(caller), via: body.via ?? (caller.is === 'program' ? 'api' : 'desk') } as const;
  const done = await actWithin(ground, rows, { ...signer, org: caller.org, concern, make: (before) => made(deed, body, on, before) });
  if (isRefusal(done)) throw new Refused(done.refused);
  return done;
}

async function pageOf(ground: Ground, rows: Rows, caller: Insider, { concern, events }: { concern: string; events: readonly ConcernEvent[] }) {
  const setting = (theirs: Pick<Setting, 'language' | 'textSize'>): Setting => ({ ...theirs, csrf: '', once: '', here: '', now: ground.now() });
  const facts = await factsWithin(ground, rows, { caller, concern, settingFor: setting });
  if (facts === null) throw new Refused('no-such-concern');
  const { readOnly: _, ...theirs } = facts;
  const sub = subOfEvents(events);
  const html = (sub && (await drawn(theirs, sub))) ?? (await pagesOf()).roomPage(theirs);
  return { html: inert(html), language: facts.language };
}

/** What has a page of its own is read there. */
function subOfEvents(events: readonly ConcernEvent[]): Sub | null {
  for (const event of events) {
    if (event.kind === 'taskProposed') return { page: 'task', thing: event.id };
    if (event.kind === 'wordGiven') return { page: 'history', thing: null };
    if (event.kind === 'planProposed') return { page: 'plan', thing: null };
    if (event.kind === 'decisionAsked' || event.kind === 'optionAdded' || event.kind === 'chosenForThem') return { page: 'decision', thing: event.id };
  }
  return null;
}
