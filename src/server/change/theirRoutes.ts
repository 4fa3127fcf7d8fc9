// What a customer does about a change, by the address of their concern: by their own hand, or written down for them.
import type { ChangesFor } from '../../contract/change.ts';
import * as wire from '../../contract/changeEndpoints.ts';
import type { Endpoint } from '../../contract/common/endpoint.ts';
import { languageIn } from '../../copy/when.ts';
import type { CauseCommand } from '../../domain/cause/cause.ts';
import type { Act } from '../../domain/common/act.ts';
import { given } from '../../domain/common/given.ts';
import type { HappenedOn } from '../../domain/common/instants.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { actOnCause, type BeforeCause, loadCause } from '../cause/store.ts';
import { customerIn, customerOf, maySee, refusedActing } from '../concern/access.ts';
import type { Signer } from '../concern/store.ts';
import { organisationOf } from '../organisation/settings.ts';
import { calendarAt } from '../platform/calendar.ts';
import { actorOf, type Caller } from '../platform/callers.ts';
import { type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, type Asked, serve } from '../platform/http.ts';
import { findAnswer, insertAnswer, isAnsweredElsewhere, type Keyed } from '../platform/idempotency.ts';
import { Refused } from '../platform/problems.ts';
import { refuseHappenedOn } from '../platform/taken.ts';
import { namedAs } from './entries.ts';
import { changesFor } from './show.ts';

export const THEIR_DEEDS = ['sayHeard', 'answerInvitation', 'tellAsPartner', 'endPartnership', 'disputePartnerAct'] as const;
export type TheirDeed = (typeof THEIR_DEEDS)[number];

export function theirRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.listChangesFor, ({ caller, params }) => shownTo(ground, caller, params.id));
  for (const deed of THEIR_DEEDS) serve(app, ground, wire[deed] as unknown as Endpoint, (asked) => give(ground, deed, asked as never) as never, 'in the act');
}

type Told = { readonly via?: Signer['via']; readonly happenedOn?: HappenedOn; readonly for?: string };
type Said = Told & { readonly answer?: string; readonly text?: string; readonly act?: number };
export type Saying = {
  readonly caller: Caller;
  readonly deed: TheirDeed;
  readonly concern: string;
  readonly on: Readonly<Record<string, string>>;
  readonly body: Said;
  readonly keyed: Keyed | null;
};

async function give(ground: Ground, deed: TheirDeed, { caller, params, body, keyed }: Asked<Endpoint> & { caller: Caller }): Promise<ChangesFor> {
  const on = params as Readonly<Record<string, string>>;
  const saying: Saying = { caller, deed, concern: on.id ?? '', on, body: body as Said, keyed };
  const isKept = keyed !== null && (await reading(ground.database, caller.org, (rows) => findAnswer(rows, keyed))) !== null;
  if (!isKept) {
    refuseHappenedOn(saying.body.happenedOn, ground.now());
    try {
      const refused = await sayOfChange(ground, saying);
      if (refused !== null) throw new Refused(refused.refused, refused.refused === 'superseded' ? await shownTo(ground, caller, saying.concern) : undefined);
    } catch (failure) {
      if (!isAnsweredElsewhere(failure)) throw failure;
    }
  }
  if (keyed !== null) keyed.used = true;
  return shownTo(ground, caller, saying.concern);
}

/** Null when it is done. A form of the room comes by here too. */
export async function sayOfChange(ground: Ground, { caller, deed, concern, on, body, keyed }: Saying): Promise<Refusal | null> {
  const customer = caller.is === 'customer' ? caller.customer : await customerIn(ground, caller.org, concern);
  if (caller.is === 'customer' && caller.id !== customer) return refuse('only-they-can-say');
  if (body.for !== undefined && body.for !== customer) return refuse('no-such-party');
  const when = body.happenedOn === undefined ? {} : { happenedOn: body.happenedOn };
  const named = await toldAs(ground, caller.org, customer, on);
  const signer: Signer =
    caller.is === 'customer'
      ? { actor: actorOf(caller), via: caller.via, ...(named === caller.id ? {} : { for: named }), ...when }
      : { actor: actorOf(caller), for: named, via: body.via ?? (caller.is === 'program' ? 'api' : 'phone'), ...when };
  const done = await actOnCause(ground, {
    ...{ ...signer, org: caller.org, cause: on.cause ?? '', concern },
    make: async (before) =>
      (await refusedActing(before.rows, caller, concern, ground.now())) ?? (isTheirs(before, named) ? commandOf(deed, on, body, before) : refuse('no-such-cause')),
    also: async (rows: Rows, { id, version }) => (keyed === null ? undefined : insertAnswer(rows, keyed, 200, { concern: { id, version } })),
  });
  return isRefusal(done) ? done : null;
}

/** Under which entry they were told of it or asked, where they have stood in the house twice. */
const toldAs = (ground: Ground, org: string, customer: string, { cause = '', change, partner }: Saying['on']): Promise<string> =>
  reading(ground.database, org, async (rows) => {
    const found = await loadCause(rows, org, cause);
    const told = found?.told.filter((one) => one.is === 'party' && one.change === change).map(({ id }) => id) ?? [];
    const asked = found?.partners.filter(({ id }) => id === partner).map(({ person }) => person) ?? [];
    return namedAs(rows, org, customer, [...told, ...asked]);
  });

/** Of a cause they know only what they were told of it or asked. */
const isTheirs = ({ cause }: BeforeCause, customer: string): boolean =>
  cause !== null && (cause.told.some(({ is, id }) => is === 'party' && id === customer) || cause.partners.some(({ person }) => person === customer));

function commandOf(deed: TheirDeed, on: Saying['on'], { answer, text, act }: Said, { spoken }: BeforeCause): CauseCommand | Refusal {
  const id = on.partner ?? '';
  switch (deed) {
    case 'sayHeard':
      return given({ do: deed, change: on.change ?? '', words: spoken.theirsIf(text) });
    case 'answerInvitation':
      return answer === 'yes' || answer === 'no' ? given({ do: deed, id, answer: answer as 'yes' | 'no', words: spoken.theirsIf(text) }) : refuse('invalid');
    case 'tellAsPartner':
      return { do: deed, id, words: spoken.theirs(text ?? '') };
    case 'endPartnership':
      return given({ do: deed, id, words: spoken.theirsIf(text) });
    case 'disputePartnerAct':
      return { do: deed, id, act: act ?? 0 };
  }
}

/** For whoever may open their concern; of those with them only the customer themselves. */
export function shownTo(ground: Ground, caller: Caller, concern: string): Promise<ChangesFor> {
  return reading(ground.database, caller.org, async (rows) => {
    if (!(await maySee(rows, caller, concern, ground.now()))) throw new Refused('no-such-concern');
    return changesIn(ground, rows, caller, concern);
  });
}

export async function changesIn(ground: Ground, rows: Rows, caller: Caller, concern: string): Promise<ChangesFor> {
  const customer = await customerOf(rows, caller.org, concern);
  if (customer === null || (caller.is === 'customer' && caller.id !== customer)) return { told: [], parts: [] };
  const organisation = await organisationOf(rows, caller.org);
  const at = ground.now();
  const via = caller.is === 'customer' ? caller.via : caller.is === 'staff' ? 'phone' : 'api';
  const act: Act = { at, actor: actorOf(caller), via, calendar: calendarAt(at, organisation), reach: { ways: [], canWrite: false } };
  const person = await rows.selectFrom('customer').select('language').where('org_id', '=', caller.org).where('id', '=', customer).executeTakeFirst();
  return changesFor(rows, { org: caller.org, person: customer, act, language: languageIn(person?.language), house: organisation.name });
}
