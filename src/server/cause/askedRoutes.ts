// What a customer does about a cause, by the address of their concern: by their own hand, or written down for them.
import type { AskedWhys } from '../../contract/cause.ts';
import * as wire from '../../contract/causeEndpoints.ts';
import type { CauseCommand } from '../../domain/cause/cause.ts';
import type { Act } from '../../domain/common/act.ts';
import type { HappenedOn } from '../../domain/common/instants.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { customerIn, customerOf, maySee, refusedActing } from '../concern/access.ts';
import { goingOnIn } from '../concern/goesOn.ts';
import type { Signer } from '../concern/store.ts';
import { organisationOf } from '../organisation/settings.ts';
import { calendarAt } from '../platform/calendar.ts';
import { actorOf, type Caller } from '../platform/callers.ts';
import { type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { findAnswer, insertAnswer, isAnsweredElsewhere, type Keyed } from '../platform/idempotency.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { refuseHappenedOn } from '../platform/taken.ts';
import { askedWhysOf } from './asked.ts';
import { isPerson } from './making.ts';
import { actOnCause, type BeforeCause, linkedCustomer } from './store.ts';

export function askedRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.listAskedWhys, ({ caller, params }) => askedWhys(ground, caller, params.id));
  serve(
    app,
    ground,
    wire.answerWhy,
    ({ caller, params, body, keyed }) =>
      giveAnswer(ground, { caller, concern: params.id, cause: params.cause, keyed, told: body, deed: { do: 'answerWhy', why: params.why, ...body } }),
    'in the act',
  );
  serve(
    app,
    ground,
    wire.answerRoot,
    ({ caller, params, body, keyed }) => giveAnswer(ground, { caller, concern: params.id, cause: params.cause, keyed, told: body, deed: { do: 'answerRoot', ...body } }),
    'in the act',
  );
  serve(
    app,
    ground,
    wire.disputeWhy,
    ({ caller, params, body, keyed }) => giveAnswer(ground, { caller, concern: params.id, cause: params.cause, keyed, told: body, deed: { do: 'disputeWhy', act: body.act } }),
    'in the act',
  );
}

type Told = { readonly via?: Signer['via']; readonly happenedOn?: HappenedOn; readonly for?: string };
export type TheirDeed =
  | { readonly do: 'answerWhy'; readonly why: string; readonly text?: string; readonly notKnown?: boolean }
  | { readonly do: 'answerRoot'; readonly answer: 'yes' | 'not-quite'; readonly text?: string }
  | { readonly do: 'disputeWhy'; readonly act: number };
type Answering = { readonly caller: Caller; readonly concern: string; readonly cause: string; readonly keyed: Keyed | null; readonly told: Told; readonly deed: TheirDeed };

/** Their answer over the wire; sent again under the same key it is the same. */
async function giveAnswer(ground: Ground, answering: Answering): Promise<AskedWhys | Refusal> {
  const { caller, concern, keyed } = answering;
  const isKept = async (): Promise<boolean> => keyed !== null && (await reading(ground.database, caller.org, (rows) => findAnswer(rows, keyed))) !== null;
  if (!(await isKept())) {
    refuseHappenedOn(answering.told.happenedOn, ground.now());
    try {
      const refused = await answerAsked(ground, answering);
      if (refused !== null) throw new Refused(refused.refused, refused.refused === 'superseded' ? await askedWhys(ground, caller, concern) : undefined);
    } catch (failure) {
      if (!isAnsweredElsewhere(failure)) throw failure;
    }
  }
  if (keyed !== null) keyed.used = true;
  return askedWhys(ground, caller, concern);
}

/** Null when it is done. A form of the room comes by here too. */
export async function answerAsked(ground: Ground, { caller, concern, cause, keyed, told, deed }: Answering): Promise<Refusal | null> {
  const customer = caller.is === 'customer' ? caller.customer : await customerIn(ground, caller.org, concern);
  if (caller.is === 'customer' && caller.id !== customer) return refuse('only-they-can-say');
  if (told.for !== undefined && told.for !== customer) return refuse('no-such-party');
  const when = told.happenedOn === undefined ? {} : { happenedOn: told.happenedOn };
  const linked = await linkedAs(ground, caller, { cause, concern });
  if (typeof linked !== 'string') return linked;
  const signer: Signer =
    caller.is === 'customer'
      ? { actor: actorOf(caller), via: caller.via, ...(linked === caller.id ? {} : { for: linked }), ...when }
      : { actor: actorOf(caller), for: linked, via: told.via ?? (caller.is === 'program' ? 'api' : 'phone'), ...when };
  const done = await actOnCause(ground, {
    ...{ ...signer, org: caller.org, cause, concern },
    make: async (before) => (await refusedActing(before.rows, caller, concern, ground.now())) ?? commandOf(deed, before),
    also: async (rows: Rows, { id, version }) => (keyed === null ? undefined : insertAnswer(rows, keyed, 200, { concern: { id, version } })),
  });
  return isRefusal(done) ? done : null;
}

/** As who they were linked; a teller who was matched to somebody on file since is the same person. Nobody else hears whether it is linked. */
const linkedAs = (ground: Ground, caller: Caller, { cause, concern }: { cause: string; concern: string }): Promise<string | Refusal> =>
  reading(ground.database, caller.org, async (rows) => {
    const refused = await refusedActing(rows, caller, concern, ground.now());
    if (refused !== null) return refused;
    return (await linkedCustomer(rows, caller.org, cause, await goingOnIn(rows, caller.org, concern))) ?? refuse('no-such-cause');
  });

async function commandOf(deed: TheirDeed, before: BeforeCause): Promise<CauseCommand> {
  if (deed.do === 'disputeWhy') return deed;
  const text = deed.text ?? '';
  if (deed.do === 'answerRoot' && deed.answer === 'yes') return { do: 'answerRoot', answer: 'yes' };
  if (deed.do === 'answerWhy' && deed.notKnown) return { do: 'answerWhy', id: deed.why, words: null };
  const said = { words: before.spoken.theirs(text), person: await isPerson(before, text) };
  return deed.do === 'answerWhy' ? { do: 'answerWhy', id: deed.why, ...said } : { do: 'answerRoot', answer: 'not-quite', id: newId(), ...said };
}

/** What they were asked, for whoever may open their concern. */
export function askedWhys(ground: Ground, caller: Caller, concern: string): Promise<AskedWhys> {
  return reading(ground.database, caller.org, async (rows) => {
    if (!(await maySee(rows, caller, concern, ground.now()))) throw new Refused('no-such-concern');
    if (caller.is === 'customer' && caller.id !== (await customerOf(rows, caller.org, concern))) return { items: [] };
    const concerns = await goingOnIn(rows, caller.org, concern);
    return askedWhysOf(rows, { org: caller.org, concerns, act: await actOf(ground, rows, caller), house: (await organisationOf(rows, caller.org)).name });
  });
}

/** As they read it in their room, also for staff who look at what they see. */
export async function askedInRoom(ground: Ground, rows: Rows, { org, concerns, customer }: { org: string; concerns: readonly string[]; customer: string }): Promise<AskedWhys> {
  const organisation = await organisationOf(rows, org);
  const at = ground.now();
  const act: Act = { at, actor: { is: 'party', id: customer }, via: 'room', calendar: calendarAt(at, organisation), reach: { ways: [], canWrite: false } };
  return askedWhysOf(rows, { org, concerns, act, house: organisation.name });
}

async function actOf(ground: Ground, rows: Rows, caller: Caller): Promise<Act> {
  const at = ground.now();
  const via = caller.is === 'customer' ? caller.via : caller.is === 'staff' ? 'phone' : 'api';
  return { at, actor: actorOf(caller), via, calendar: calendarAt(at, await organisationOf(rows, caller.org)), reach: { ways: [], canWrite: false } };
}
