// Plays a regular contact plan: the bell of every open day, the calls in between, and what they chose; by the same rules as ever.
import type { Called, Regular } from '../../../seeds/demo/regular.ts';
import type { CadenceCommand } from '../../domain/cadence/cadence.ts';
import { type Cadence, noPlan, openTouch } from '../../domain/cadence/state.ts';
import { given } from '../../domain/common/given.ts';
import { minutesAfter } from '../../domain/common/instants.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { type CadenceDeedName, commandFor } from '../cadence/making.ts';
import { nextTouch } from '../cadence/opening.ts';
import { placeOf } from '../cadence/place.ts';
import { type AskCadence, actOnCadenceWithin } from '../cadence/store.ts';
import { dayIn, type Place } from '../platform/calendar.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import { actorFor, type Stage } from './play.ts';

type Playing = { readonly stage: Stage; readonly rows: Rows; readonly plan: Regular; readonly newest: string | undefined; readonly place: Place; readonly so: { far: Cadence } };
type Played = { readonly at: string; readonly run: () => Promise<unknown> };
const MINUTES_TO_CALL = 6;

/** In one transaction, so that the clock of a running server sees it whole. `openings`: of every open day until now, the first ones first. */
export async function keepRegular(stage: Stage, plan: Regular, { openings, zone }: { openings: readonly string[]; zone: string }): Promise<void> {
  await inOrganisation(stage.ground.database, stage.org, async (rows) => {
    const customer = stage.people[plan.who];
    const newest = rows.selectFrom('concern').select('id').where('org_id', '=', stage.org).where('customer_id', '=', customer).orderBy('number', 'desc').limit(1);
    const playing: Playing = {
      stage,
      rows,
      plan,
      newest: (await newest.executeTakeFirst())?.id,
      place: await placeOf(rows, stage.org, stage.teams[plan.team] ?? null),
      so: { far: noPlan(customer) },
    };
    const rings = openings.filter((at) => at > plan.agreed.at).map((at, index, all) => ({ at, run: () => ring(playing, { at, isToday: index === all.length - 1, zone }) }));
    for (const { at, run } of [...acts(playing), ...rings].toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
      stage.setNow(at);
      await run();
    }
  });
}

function acts(playing: Playing): readonly Played[] {
  const { stage, plan, newest } = playing;
  const { beat, why, team, again } = plan;
  const terms = given({ beat, why, caller: stage.staff[plan.caller], standIn: stage.staff[plan.standIn], team: stage.teams[team], concern: plan.ofConcern ? newest : undefined });
  return [
    ...(again === undefined ? [] : [{ at: again.proposed, run: () => act(playing, 'proposeCadence', given({ ...terms, why: again.why, concern: newest })) }]),
    ...(again === undefined ? [] : [{ at: again.agreed, run: () => answer(playing) }]),
    { at: plan.proposed, run: () => act(playing, 'proposeCadence', terms) },
    { at: plan.agreed.at, run: () => answer(playing) },
    ...(plan.seriously ?? []).map(({ at, answer: count, by }) => ({ at, run: () => act(playing, 'sayTakenSeriously', { answer: count }, { by }) })),
    ...(plan.chooses ?? []).map(({ at, by, ...choice }) => ({ at, run: () => act(playing, 'chooseBeat', choice, { by }) })),
  ];
}

async function answer(playing: Playing): Promise<void> {
  const { proposal } = playing.so.far;
  await act(playing, 'answerCadence', { answer: 'yes' }, { by: playing.plan.agreed.by, on: { proposal: String(proposal?.version) } });
}

/** What is still open since an earlier day was missed; then the call of this day, made a few minutes later unless it is today's. */
async function ring(playing: Playing, { at, isToday, zone }: { at: string; isToday: boolean; zone: string }): Promise<void> {
  const open = openTouch(playing.so.far);
  if (open !== null) await give(playing, { actor: { is: 'clock' }, via: 'desk', make: () => ({ do: 'missTouch', day: open.day }) });
  const ringing = ringingAt(playing, at);
  if (ringing === null) return;
  const rung = await give(playing, { actor: { is: 'clock' }, via: 'desk', make: () => ringing }, 'no-call-due');
  const day = dayIn(at, zone);
  if (rung === null || isToday || playing.plan.missed?.some((moment) => dayIn(moment, zone) === day)) return;
  playing.stage.setNow(minutesAfter(at, MINUTES_TO_CALL));
  await act(playing, 'recordTouch', { outcome: 'reached', ...callOf(playing.plan, rung, at) }, { on: { day } });
}

function ringingAt({ stage, plan, place, so }: Playing, at: string): CadenceCommand | null {
  const next = nextTouch(so.far, place);
  if (next === null || next.opens > at) return null;
  const { opens: _, ...coming } = next;
  return { do: 'ringTouch', ...coming, holder: stage.staff[plan.caller] };
}

function callOf({ calls, again }: Regular, { touches }: Cadence, at: string): Called {
  const isAgain = again !== undefined && at > again.agreed;
  const [told, before] = isAgain ? [again.calls, touches.filter(({ due }) => due < again.agreed).length] : [calls, 0];
  return told[(touches.length - 1 - before) % told.length] ?? { told: '' };
}

type How = { readonly by?: Regular['caller'] | undefined; readonly on?: Readonly<Record<string, string>> };
const OURS: readonly CadenceDeedName[] = ['proposeCadence', 'recordTouch'];

function act(playing: Playing, deed: CadenceDeedName, body: object, { by, on = {} }: How = {}): Promise<Cadence | null> {
  const { stage, plan } = playing;
  const customer = stage.people[plan.who];
  const signer = OURS.includes(deed)
    ? { actor: actorFor(stage, plan.caller), via: deed === 'recordTouch' ? ('phone' as const) : ('desk' as const) }
    : by === undefined
      ? { actor: { is: 'party' as const, id: customer }, via: 'room' as const }
      : { actor: actorFor(stage, by), for: customer, via: 'phone' as const };
  return give(playing, { ...signer, make: (before) => commandFor(deed, body, on, before) });
}

/** Null where it is refused as it may be; any other refusal means that the tale is wrong. */
async function give({ stage, rows, plan, so }: Playing, ask: Omit<AskCadence, 'org' | 'customer'>, mayBe?: string): Promise<Cadence | null> {
  const done = await actOnCadenceWithin(stage.ground, rows, { ...ask, org: stage.org, customer: stage.people[plan.who] });
  if (!isRefusal(done)) {
    so.far = done;
    return done;
  }
  if (done.refused === mayBe) return null;
  throw new Error(`the plan with ${plan.who} is refused at ${stage.ground.now()}: ${done.refused}`);
}
