// What comes of a cause over HTTP: staff act by the cause, a customer by their concern; the answer is how it stands then.
import type { CauseChanges } from '../../contract/change.ts';
import * as wire from '../../contract/changeEndpoints.ts';
import type { Endpoint } from '../../contract/common/endpoint.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { maySeeCause } from '../cause/access.ts';
import { viaOf } from '../cause/routes.ts';
import { type AskCause, actOnCause, loadCause } from '../cause/store.ts';
import { organisationOf } from '../organisation/settings.ts';
import { goOnAs } from '../people/standing.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import { type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, type Asked, serve } from '../platform/http.ts';
import { findAnswer, insertAnswer, isAnsweredElsewhere, type Keyed } from '../platform/idempotency.ts';
import { Refused } from '../platform/problems.ts';
import { askedOf, causesToAsk } from './asked.ts';
import { CHANGE_DEEDS, type ChangeDeed, changeCommandFor } from './making.ts';
import { roomsOf, touchableOf } from './people.ts';
import { saidAndDone } from './saidAndDone.ts';
import { showChanges } from './show.ts';
import { theirRoutes } from './theirRoutes.ts';
import { takeTouched } from './touched.ts';

export function changeRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.showChanges, ({ caller, params }) => shown(ground, caller, params.cause));
  serve(app, ground, wire.listTouchable, ({ caller, params, query }) =>
    reading(ground.database, caller.org, async (rows) => {
      const cause = (await maySeeCause(rows, caller, params.cause)) ? await loadCause(rows, caller.org, params.cause) : null;
      if (cause === null) throw new Refused('no-such-cause');
      const { zone } = await organisationOf(rows, caller.org);
      return { items: await touchableOf(rows, caller, cause, { day: query.day, zone, team: query.team ?? cause.team }) };
    }),
  );
  serve(app, ground, wire.listAskedChanges, ({ caller }) => reading(ground.database, caller.org, async (rows) => ({ items: await askedOf(rows, caller) })));
  serve(app, ground, wire.listCausesToAsk, ({ caller }) => reading(ground.database, caller.org, async (rows) => ({ items: await causesToAsk(rows, caller) })));
  serve(app, ground, wire.listSaidAndDone, ({ caller }) =>
    reading(ground.database, caller.org, async (rows) => {
      const { saidAndDone: page, languages } = await organisationOf(rows, caller.org);
      const address = page === 'public' ? `${ground.settings.baseUrl}/form/${caller.org}/you-said-we-did` : null;
      return { items: await saidAndDone(rows, caller.org, languages[0] ?? 'en'), page, address };
    }),
  );
  for (const deed of CHANGE_DEEDS) serve(app, ground, wire[deed] as unknown as Endpoint, (asked) => done(ground, deed, asked as never) as never, 'in the act');
  serve(
    app,
    ground,
    wire.answerTouched,
    ({ caller, params, body, keyed }) => once(ground, caller, params.cause, keyed, (also) => takeTouched(ground, { caller, ...params, body, also })),
    'in the act',
  );
  theirRoutes(app, ground);
}

type Given = Asked<Endpoint> & { caller: Insider };

function done(ground: Ground, deed: ChangeDeed, { caller, params, body, keyed }: Given): Promise<CauseChanges | Refusal> {
  const on = params as Readonly<Record<string, string>>;
  const id = on.cause ?? '';
  return once(ground, caller, id, keyed, async (also) => {
    const lies = await whereWordsLie(ground, caller, deed, on, body as { person?: string });
    return actOnCause(ground, {
      ...{ org: caller.org, cause: id, actor: actorOf(caller), via: viaOf(caller), ...lies, also },
      make: async (before) => {
        if (before.cause === null || !(await maySeeCause(before.rows, caller, id))) return refuse('no-such-cause');
        return changeCommandFor(deed, body, { caller, on, before, cause: before.cause, ground });
      },
    });
  });
}

/** What we say to one person lies with a concern of theirs, and is erased with it. */
async function whereWordsLie(
  ground: Ground,
  { org }: Insider,
  deed: ChangeDeed,
  on: Readonly<Record<string, string>>,
  { person }: { person?: string },
): Promise<{ concern?: string }> {
  if (deed !== 'invitePartner' && deed !== 'answerPartner' && deed !== 'thankPartner') return {};
  return reading(ground.database, org, async (rows) => {
    const cause = await loadCause(rows, org, on.cause ?? '');
    const whose = person ?? cause?.partners.find(({ id }) => id === on.partner)?.person;
    if (cause === null || whose === undefined) return {};
    const now = (await goOnAs(rows, org, [whose])).get(whose) ?? whose;
    const room = (await roomsOf(rows, org, cause, [now])).get(now);
    return room === undefined ? {} : { concern: room };
  });
}

type Also = NonNullable<AskCause['also']>;
type Acting = (also: Also) => Promise<{ readonly id: string; readonly version: number } | Refusal>;

/** Acts once for its key; sent again it answers with how it stood after that act. */
async function once(ground: Ground, caller: Insider, cause: string, keyed: Keyed | null, act: Acting): Promise<CauseChanges | Refusal> {
  const replayed = await replay(ground, caller, keyed);
  if (replayed !== null) return replayed;
  try {
    const after = await act(async (rows: Rows, { id, version }) => (keyed === null ? undefined : insertAnswer(rows, keyed, 200, { concern: { id, version } })));
    if (isRefusal(after)) throw new Refused(after.refused, after.refused === 'superseded' ? await shown(ground, caller, cause) : undefined);
    return await shown(ground, caller, after.id, after.version);
  } catch (failure) {
    const elsewhere = isAnsweredElsewhere(failure) ? await replay(ground, caller, keyed) : null;
    if (elsewhere === null) throw failure;
    return elsewhere;
  }
}

async function replay(ground: Ground, caller: Insider, keyed: Keyed | null): Promise<CauseChanges | null> {
  if (keyed === null) return null;
  const kept = await reading(ground.database, keyed.org, (rows) => findAnswer(rows, keyed));
  if (kept?.concern == null) return null;
  keyed.used = true;
  return shown(ground, caller, kept.concern.id, kept.concern.version);
}

/** One that you may not see is answered like one that isn't there. */
async function shown(ground: Ground, caller: Insider, id: string, upTo?: number): Promise<CauseChanges> {
  const view = await reading(ground.database, caller.org, (rows) => showChanges(ground, rows, caller, id, upTo));
  if (view === null) throw new Refused('no-such-cause');
  return view;
}
