// Causes over HTTP: every deed by the same path, its answer the cause as it is then.
import type { Cause as CauseView } from '../../contract/cause.ts';
import * as wire from '../../contract/causeEndpoints.ts';
import type { BodyOf, Endpoint } from '../../contract/common/endpoint.ts';
import { USUAL_PACE_DAYS } from '../../domain/cause/game.ts';
import type { RaiseCause } from '../../domain/cause/raising.ts';
import { given } from '../../domain/common/given.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { teamOf } from '../people/duty.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, type Asked, serve } from '../platform/http.ts';
import { insertAnswer, type Keyed } from '../platform/idempotency.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { givenOnce } from '../platform/repeated.ts';
import { peopleOf } from '../signal/list.ts';
import { keptSignal } from '../signal/show.ts';
import { maySeeCause } from './access.ts';
import { askedRoutes } from './askedRoutes.ts';
import { CAUSE_DEEDS, causeCommandFor, isSeenPerson, linkableCustomer } from './making.ts';
import { listCauses, listGames, showCause } from './show.ts';
import { type AskCause, actOnCause, type BeforeCause } from './store.ts';

export function causeRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.listCauses, ({ caller, query }) => reading(ground.database, caller.org, (rows) => listCauses(ground, rows, caller, query)));
  serve(app, ground, wire.showCause, ({ caller, params }) => shown(ground, caller, params.cause));
  serve(app, ground, wire.listGames, ({ caller }) => reading(ground.database, caller.org, (rows) => listGames(rows, caller)));
  serve(
    app,
    ground,
    wire.raiseCause,
    ({ caller, body, keyed }) => {
      const id = newId();
      const signer = { actor: actorOf(caller), via: viaOf(caller) };
      return give(ground, caller, keyed, 201, { ...signer, org: caller.org, cause: id, make: (before) => raising(caller, id, body, before) });
    },
    'in the act',
  );
  for (const deed of CAUSE_DEEDS) serve(app, ground, wire[deed] as unknown as Endpoint, (asked) => done(ground, deed, asked as never) as never, 'in the act');
  askedRoutes(app, ground);
}

export const viaOf = (caller: Insider): 'desk' | 'api' => (caller.is === 'program' ? 'api' : 'desk');

async function done(ground: Ground, deed: (typeof CAUSE_DEEDS)[number], { caller, params, body, keyed }: Asked<Endpoint> & { caller: Insider }): Promise<CauseView | Refusal> {
  const on = params as Readonly<Record<string, string>>;
  const cause = on.cause ?? '';
  const named = (body as { concern?: string }).concern;
  // What a customer is asked lies with their concern.
  const concern = deed === 'askWhy' && named !== undefined ? { concern: named } : {};
  return give(ground, caller, keyed, 200, {
    ...{ org: caller.org, cause, actor: actorOf(caller), via: viaOf(caller), ...concern },
    make: async (before) => ((await maySeeCause(before.rows, caller, cause)) ? causeCommandFor(deed, body, { caller, on, before }) : refuse('no-such-cause')),
  });
}

/** Acts once for its key; sent again it answers with the cause as it was after that act. */
async function give(ground: Ground, caller: Insider, keyed: Keyed | null, status: number, ask: AskCause): Promise<CauseView | Refusal> {
  return givenOnce(ground, keyed, {
    again: (id, version) => shown(ground, caller, id, version),
    give: async () => {
      const also: AskCause['also'] = keyed === null ? undefined : (rows, { id, version }) => insertAnswer(rows, keyed, status, { concern: { id, version } });
      const cause = await actOnCause(ground, { ...ask, ...(also === undefined ? {} : { also }) });
      if (isRefusal(cause)) throw new Refused(cause.refused, cause.refused === 'superseded' ? await shown(ground, caller, ask.cause) : undefined);
      return shown(ground, caller, cause.id, cause.version);
    },
  });
}

/** One that you may not see is answered like one that isn't there. */
async function shown(ground: Ground, caller: Insider, id: string, upTo?: number): Promise<CauseView> {
  const view = await reading(ground.database, caller.org, (rows) => showCause(ground, rows, caller, id, upTo));
  if (view === null) throw new Refused('no-such-cause');
  return view;
}

/** With the team that is named, else the one to which whoever raises it belongs; a signal brings its people, or its place or topic. */
async function raising(caller: Insider, id: string, body: BodyOf<typeof wire.raiseCause>, { rows, spoken }: BeforeCause): Promise<RaiseCause | Refusal> {
  const { title, about = 'customers', signal, quiet, ask } = body;
  const site = caller.grants.find((grant) => grant.site !== null)?.site ?? undefined;
  const team = await teamOf(rows, caller.org, { team: body.team, staff: caller.is === 'staff' ? caller.id : null, site });
  if (team === undefined) return refuse('no-such-team');
  const concerns = [];
  for (const concern of body.concerns ?? []) {
    const customer = await linkableCustomer(rows, caller, concern);
    if (customer === null) return refuse('no-such-concern');
    concerns.push({ concern, customer });
  }
  for (const person of body.people ?? []) if (!(await isSeenPerson(rows, caller, person))) return refuse('no-such-customer');
  const kept = signal === undefined ? null : await keptSignal(rows, caller, signal);
  const theirs = kept === null ? [] : (await peopleOf(rows, caller.org, kept)).map((one) => one.id);
  const keyed = (kind: 'place' | 'topic'): string | undefined => body[kind] ?? (kept?.kind === kind ? (kept.key ?? undefined) : undefined);
  return given({
    do: 'raiseCause' as const,
    ...{ id, title: spoken.ours(title), about, team: team.id, place: keyed('place'), topic: keyed('topic'), signal, concerns, people: [...(body.people ?? []), ...theirs] },
    quiet: quiet ? (true as const) : undefined,
    ask: ask === undefined ? undefined : { id: newId(), every: ask.every ?? USUAL_PACE_DAYS },
  });
}
