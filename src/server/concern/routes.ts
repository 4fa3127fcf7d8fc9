// Concerns over HTTP: every deed by the same path, its answer the concern as it is then.
import type { Endpoint } from '../../contract/common/endpoint.ts';
import type { ConcernView, RoomView } from '../../contract/concern.ts';
import * as wire from '../../contract/concernEndpoints.ts';
import { listTellerMatches } from '../../contract/matching.ts';
import { listToPutTogether } from '../../contract/merging.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { DEEDS, RULES } from '../../domain/concern/concern.ts';
import { isOwnVoice } from '../../domain/concern/speaking.ts';
import { besideOf } from '../acts/inviteParty.ts';
import { countingStumbles, freeze, withAnswers } from '../acts/makeAttempt.ts';
import { followMerge, tellOfOther, toPutTogether, withNumber } from '../acts/mergeConcerns.ts';
import { withStandIn } from '../acts/noteComplainedAbout.ts';
import { pricedOffer } from '../acts/offerAmends.ts';
import { makeRoomCode } from '../acts/openRoom.ts';
import { keepSample, withForm } from '../acts/proposeTask.ts';
import { isCustomer, raise } from '../acts/raiseConcern.ts';
import { splitting, tellOfNew } from '../acts/splitConcern.ts';
import { worded } from '../acts/taskWording.ts';
import { type Later, laterOn } from '../letter/later.ts';
import { organisationOf } from '../organisation/settings.ts';
import { refuseUnknownStaff } from '../people/known.ts';
import { followMatch, tellerMatches, withSameness } from '../people/matching.ts';
import { calendarAt } from '../platform/calendar.ts';
import { actorOf, type Caller, type CustomerCaller } from '../platform/callers.ts';
import { type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, type Asked, serve } from '../platform/http.ts';
import { findAnswer, insertAnswer, isAnsweredElsewhere, type Keyed } from '../platform/idempotency.ts';
import { Refused } from '../platform/problems.ts';
import { refuseHappenedOn } from '../platform/taken.ts';
import { foundPrivately } from '../private/search.ts';
import { customerIn, mayAct, maySee, refusedActing } from './access.ts';
import { commandOf } from './commands.ts';
import { countConcerns, listConcerns } from './list.ts';
import { openWithReason } from './looks.ts';
import { type DeedName, isServed } from './making.ts';
import { noteRead } from './reads.ts';
import { showAsCustomer, showTo } from './show.ts';
import { type Ask, actOn, type Before } from './store.ts';
import { sayingWhetherRead } from './takingBack.ts';
import { WIRE } from './wire.ts';

type View = ConcernView | RoomView;
/** `to`, `keeper`, `asks` and `staff` name somebody on staff, in whichever deed they stand. */
export type DeedBody = {
  via?: Ask['via'];
  happenedOn?: Ask['happenedOn'];
  for?: string;
  to?: string;
  keeper?: string;
  asks?: string;
  staff?: string;
  form?: string;
  person?: { id?: string };
  sendAt?: string;
};

export function concernRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.listConcerns, async ({ caller, query }) => {
    const privately = await foundPrivately(ground, caller, query.search);
    return reading(ground.database, caller.org, (rows) => listConcerns(rows, caller, query, { privately, now: ground.now() }));
  });
  serve(app, ground, wire.countConcerns, ({ caller }) => reading(ground.database, caller.org, async (rows) => ({ counts: await countConcerns(rows, caller, ground.now()) })));
  serve(app, ground, wire.showConcern, async ({ caller, params }) => {
    const view = await seen(ground, caller, params.id, (rows) => showTo(ground, rows, caller, params.id));
    noteRead(ground, caller, params.id);
    return view;
  });
  serve(app, ground, wire.showAsCustomer, ({ caller, params }) => seen(ground, caller, params.id, (rows) => showAsCustomer(ground, rows, caller, params.id)));
  serve(app, ground, wire.raiseConcern, (asked) => takeIn(ground, asked), 'in the act');
  serve(app, ground, wire.makeRoomCode, async ({ caller, params, body, keyed }) => {
    if (keyed) keyed.used = true; // The code is shown once; only its hash is kept.
    await refuseUnlessActing(ground, caller, params.id);
    return makeRoomCode(ground, caller, params.id, body.party);
  });
  serve(app, ground, wire.lookWithReason, async ({ caller, params, body }) => {
    if (caller.is !== 'staff') throw new Refused('not-allowed');
    const refused = await openWithReason(ground, caller, params.id, body.reason);
    return refused ?? ((await shown(ground, caller, params.id)) as ConcernView);
  });
  serve(app, ground, listTellerMatches, async ({ caller, params }) => {
    await refuseUnlessActing(ground, caller, params.id);
    return { items: await reading(ground.database, caller.org, (rows) => tellerMatches(rows, caller, params.id)) };
  });
  serve(app, ground, listToPutTogether, async ({ caller, params }) => {
    await refuseUnlessActing(ground, caller, params.id);
    return reading(ground.database, caller.org, async (rows) => {
      const calendar = calendarAt(ground.now(), await organisationOf(rows, caller.org));
      return toPutTogether(rows, caller, params.id, { at: ground.now(), actor: actorOf(caller), via: 'desk', calendar, reach: { ways: [], canWrite: false } });
    });
  });
  for (const deed of DEEDS) {
    if (isServed(deed)) serve(app, ground, WIRE[deed] as unknown as Endpoint, (asked) => give(ground, deed, asked as never) as never, 'in the act');
  }
}

async function takeIn(ground: Ground, { caller, body, keyed }: Asked<typeof wire.raiseConcern>): Promise<ConcernView | Refusal> {
  const replayed = keyed && (await replay(ground, caller, keyed));
  if (replayed) return replayed as ConcernView;
  refuseHappenedOn(body.happenedOn, ground.now());
  const raised = await orReplayed(ground, caller, keyed, () => raise(ground, { ...body, caller, also: keyed ? keepIn(keyed, 201) : undefined }));
  if ('entries' in raised) return raised as ConcernView;
  if (isRefusal(raised)) return raised;
  const view = (await shown(ground, caller, raised.concern, raised.version)) as ConcernView;
  const acts = await reading(ground.database, caller.org, (rows) => mayAct(rows, caller, raised.concern));
  return acts ? view : { ...view, may: [] };
}

async function give(ground: Ground, deed: DeedName, asked: Asked<Endpoint> & { caller: Caller }): Promise<View | Refusal> {
  const { caller, keyed } = asked;
  const params = asked.params as Readonly<Record<string, string>>;
  const concern = params.id ?? '';
  const body = asked.body as DeedBody;
  const replayed = keyed && (await replay(ground, caller, keyed));
  if (replayed) return replayed;
  refuseHappenedOn(body.happenedOn, ground.now());
  const signer = await signerOf(ground, caller, deed, concern, body);
  const later = body.sendAt === undefined ? undefined : await chosenTime(ground, caller, concern, body.sendAt);
  const after: { view: View | null } = { view: null };
  const split = splitting(ground, caller, body as object);
  const act: Ask = {
    ...signer,
    ...(later && { later }),
    org: caller.org,
    concern,
    make: async (before) => {
      const refused = await refusedActing(before.rows, caller, concern, ground.now());
      if (refused !== null) return refused;
      const command = await made(deed, body, params, before);
      if ('do' in command && command.do === 'mergeInto') return withNumber(command, caller, before);
      if ('do' in command && command.do === 'splitOff') return split.complete(command, before);
      if ('do' in command && command.do === 'takeBack') return sayingWhetherRead(ground, before, command);
      return 'do' in command && command.do === 'matchTeller' && caller.is !== 'customer' ? withSameness(command, caller, before) : command;
    },
    beside: besideOf(deed, body),
    also: async (rows, story, events) => {
      await followMerge(ground, rows, { ...signer, org: caller.org }, story, events);
      await split.follow(rows, { ...signer, org: caller.org }, story, events);
      if (deed === 'matchTeller') await followMatch(ground, rows, caller.org, story, actorOf(caller));
      if (keyed) await keepIn(keyed, 200)(rows, story);
      if (deed === 'makeAttempt') await freeze(rows, caller.org, story, { task: params.task ?? '', at: ground.now() });
      if (deed === 'proposeTask') await keepSample(rows, caller.org, story, ground.now());
      after.view = await showTo(ground, rows, caller, concern);
    },
  };
  const done = await orReplayed(ground, caller, keyed, () => countingStumbles(ground, caller.org, () => actOn(ground, act)));
  if ('entries' in done) return done;
  if (isRefusal(done)) throw new Refused(done.refused, done.refused === 'superseded' ? await shown(ground, caller, concern) : undefined);
  tellOfOther(ground, caller.org, done.events);
  tellOfNew(ground, caller.org, done.events);
  return after.view ?? shown(ground, caller, concern);
}

export async function made(deed: DeedName, given: DeedBody, on: Readonly<Record<string, string>>, before: Before) {
  const body = await worded(deed, given, before);
  if (isRefusal(body)) return body;
  await refuseUnknownStaff(before.rows, before.organisation.id, [body.to, body.keeper, body.asks]);
  await refuseUnknownStaff(before.rows, before.organisation.id, [body.staff], true);
  if (body.person?.id !== undefined && !(await isCustomer(before.rows, before.organisation.id, body.person.id))) return refuse('no-such-party');
  const command = commandOf(deed, body, on, before);
  if (isRefusal(command)) return command;
  if (command.do === 'offerAmends') return pricedOffer(command, before);
  if (command.do === 'proposeTask') return withForm(command, body.form, before);
  if (command.do === 'makeAttempt') return withAnswers(command, before);
  return command.do === 'noteComplainedAbout' ? withStandIn(command, before) : command;
}

/** By their own hand; what somebody who is with the customer says in their stead names the customer too. */
export const inTheRoom = (caller: CustomerCaller, deed: string): Pick<Ask, 'actor' | 'for' | 'via'> => ({
  actor: actorOf(caller),
  via: caller.via,
  ...(caller.customer === caller.id || isOwnVoice(deed) ? {} : { for: caller.customer }),
});

/** A customer's act given by staff or a program is written down for them: whose it is, and by which way they said it. */
export async function signerOf(ground: Ground, caller: Caller, deed: DeedName, concern: string, body: DeedBody): Promise<Pick<Ask, 'actor' | 'for' | 'via' | 'happenedOn'>> {
  const when = body.happenedOn === undefined ? {} : { happenedOn: body.happenedOn };
  if (caller.is === 'customer') return { ...inTheRoom(caller, deed), ...when };
  const theirs = RULES[deed].by === 'customer' || body.for !== undefined;
  const via = body.via ?? (caller.is === 'program' ? 'api' : theirs ? 'phone' : 'desk');
  if (!theirs) return { actor: actorOf(caller), via, ...when };
  return { actor: actorOf(caller), for: body.for ?? (await customerIn(ground, caller.org, concern)), via, ...when };
}

async function chosenTime(ground: Ground, { org }: Caller, concern: string, local: string): Promise<Later> {
  const customer = await customerIn(ground, org, concern);
  const later = await reading(ground.database, org, (rows) => laterOn(rows, { org, customer, local, now: ground.now() }));
  if (isRefusal(later)) throw new Refused(later.refused);
  return later;
}

const keepIn =
  (keyed: Keyed, status: number) =>
  (rows: Rows, story: { id: string; version: number }): Promise<void> =>
    insertAnswer(rows, keyed, status, { concern: { id: story.id, version: story.version } });

/** The same answer again: the concern as it was after that act. */
async function replay(ground: Ground, caller: Caller, keyed: Keyed): Promise<View | null> {
  const kept = await reading(ground.database, keyed.org, (rows) => findAnswer(rows, keyed));
  if (kept?.concern == null) return null;
  keyed.used = true;
  const { id, version } = kept.concern;
  return seen(ground, caller, id, (rows) => showTo(ground, rows, caller, id, version));
}

/** Of two processes with one key, the one that comes second gives the answer of the first. */
async function orReplayed<T>(ground: Ground, caller: Caller, keyed: Keyed | null, act: () => Promise<T>): Promise<T | View> {
  try {
    return await act();
  } catch (failure) {
    const replayed = keyed !== null && isAnsweredElsewhere(failure) ? await replay(ground, caller, keyed) : null;
    if (replayed === null) throw failure;
    return replayed;
  }
}

async function shown(ground: Ground, caller: Caller, concern: string, upTo?: number): Promise<View> {
  const view = await reading(ground.database, caller.org, (rows) => showTo(ground, rows, caller, concern, upTo));
  if (view === null) throw new Refused('no-such-concern');
  return view;
}

async function seen<V>(ground: Ground, caller: Caller, concern: string, show: (rows: Rows) => Promise<V | null>): Promise<V> {
  const view = await reading(ground.database, caller.org, async (rows) => ((await maySee(rows, caller, concern, ground.now())) ? show(rows) : null));
  if (view === null) throw new Refused('no-such-concern');
  return view;
}

async function refuseUnlessActing(ground: Ground, caller: Caller, concern: string): Promise<void> {
  const refused = await reading(ground.database, caller.org, (rows) => refusedActing(rows, caller, concern, ground.now()));
  if (refused !== null) throw new Refused(refused.refused);
}
