// Many plans in one transaction, each decided by itself and all written in a few statements: two thousand calls rung one act
// after another took half a minute, which is as long as a job of the clock may take.
import { type CadenceCommand, decideCadence, evolveCadence } from '../../domain/cadence/cadence.ts';
import type { CadenceEvent } from '../../domain/cadence/events.ts';
import type { Cadence } from '../../domain/cadence/state.ts';
import type { Act } from '../../domain/common/act.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import type { Signer } from '../concern/store.ts';
import { Spoken } from '../concern/words.ts';
import { organisationOf } from '../organisation/settings.ts';
import { calendarAt, type Place } from '../platform/calendar.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { placesIn } from './place.ts';
import { keepPlans } from './projection.ts';
import { type Grown, keepGrown, lastHashes, loadCadences, signedBy, teamOf } from './store.ts';

type Known = { readonly act: Act; readonly place: Place; readonly spoken: Spoken };
export type Many = {
  readonly customers: readonly string[];
  readonly signer: (customer: string) => Signer;
  /** What comes next for a plan as it stands by now; null where nothing does. */
  readonly next: (cadence: Cadence, known: Known) => CadenceCommand | null;
  readonly refused: (customer: string, code: string) => void;
};
type Grow = { readonly place: (team: string | null) => Place; readonly act: Act; readonly last: Uint8Array };

/** A server that was down for three years is caught up with in a few goes. */
const STEPS_AT_MOST = 200;

/** Gives those for whom there is more to do. A conflict undoes all of them, and is the caller's to try again. */
export async function actOnMany(ground: Ground, rows: Rows, org: string, many: Many): Promise<readonly string[]> {
  const at = ground.now();
  const cadences = [...(await loadCadences(rows, org, many.customers)).values()];
  const [place, lastOf, organisation] = await Promise.all([placesIn(rows, org), lastHashes(rows, org, cadences), organisationOf(rows, org)]);
  const calendar = calendarAt(at, organisation);
  const grown = cadences.map((was) => {
    const act: Act = { ...many.signer(was.customer), at, calendar, reach: { ways: [], canWrite: false } };
    return grow(was, many, { place, act, last: lastOf(was) });
  });
  const changed = grown.filter(({ events }) => events.length > 0);
  if (changed.length > 0) await keepGrown(ground, rows, org, changed);
  // Where nothing was due, the hours or days off have changed since: the clock looks again when it will be.
  const unchanged = grown.filter(({ events }) => events.length === 0);
  await keepPlans(
    rows,
    org,
    unchanged.map(({ now, place: here }) => ({ cadence: now, place: here })),
  );
  return grown.filter(({ more }) => more).map(({ was }) => was.customer);
}

function grow(was: Cadence, { next, refused }: Many, { place, act, last }: Grow): Grown & { readonly more: boolean } {
  const spoken = new Spoken(act);
  const events: CadenceEvent[] = [];
  let now = was;
  const done = (more: boolean) => ({ was, now, place: place(teamOf(now)), events, act, last, kept: spoken.kept, more });
  for (let steps = 0; steps < STEPS_AT_MOST; steps += 1) {
    const command = next(now, { act, place: place(teamOf(now)), spoken });
    const happened = command === null ? null : decideCadence(now, command, act);
    if (happened === null) return done(false);
    if (isRefusal(happened)) {
      refused(was.customer, happened.refused);
      return done(false);
    }
    now = happened.reduce((folded, event) => evolveCadence(folded, event, signedBy(act, folded.version + 1)), now);
    events.push(...happened);
  }
  return done(true);
}
