// The regular contact plan with one person, folded from its events. There is one at a time, so it has one stream.

import type { Signed } from '../common/act.ts';
import type { Challengeable } from '../common/challenge.ts';
import type { ConcernId, PartyId, StaffId, TeamId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import type { OurWords, TheirWords, Words } from '../common/words.ts';
import type { Beat } from './beat.ts';
import type { Day } from './schedule.ts';

/** By which way we get in touch. Saying yes to a plan is the consent for its way; it can be withdrawn at any time. */
export type CallWay = 'phone' | 'mail' | 'letter' | 'in-person';
/** By the clock of the person's own zone; over midnight where `from` is the later one. */
export type QuietHours = { readonly from: string; readonly to: string };
export type Terms = {
  readonly beat: Beat;
  readonly way: CallWay;
  readonly caller: StaffId;
  readonly standIn: StaffId;
  readonly team: TeamId;
  readonly zone: string;
  readonly quiet: QuietHours | null;
  readonly concern?: ConcernId;
  readonly signal?: string;
};
export type Proposal = { readonly version: number; readonly terms: Terms; readonly why: OurWords; readonly by: Signed; readonly wish: TheirWords | null };

/** Staff or a reaction stop a plan for the first three, at once; consent is the person's own to withdraw. */
export type OurStop = 'wrong-number' | 'court-order' | 'death';
export type StopReason = OurStop | 'consent-withdrawn';

export type Standing =
  | { readonly is: 'none' | 'declined' }
  /** `agreed` until the first call is rung, then `running`; `on-request` when they call the tune. */
  | { readonly is: 'agreed' | 'running' | 'on-request'; readonly terms: Terms; readonly why: OurWords; readonly agreed: Signed }
  | { readonly is: 'rested'; readonly terms: Terms; readonly why: OurWords; readonly agreed: Signed; readonly by: Signed }
  | { readonly is: 'stopped'; readonly because: StopReason; readonly by: Signed; readonly words: Words | null; readonly was: Standing };
export type Live = Extract<Standing, { is: 'agreed' | 'running' | 'on-request' }>;
export type HasTerms = Live | Extract<Standing, { is: 'rested' }>;

export type Outcome =
  | { readonly is: 'due' }
  | {
      readonly is: 'made';
      readonly how: 'reached' | 'left-word' | 'no-answer';
      readonly at: Instant;
      readonly by: Signed;
      readonly told: OurWords | null;
      readonly said: TheirWords | null;
      readonly feeling: TheirWords | null;
    }
  | { readonly is: 'missed'; readonly by: Signed }
  /** The plan ended before it was made. */
  | { readonly is: 'let-go' };
export type Touch = {
  readonly day: Day;
  readonly due: Instant;
  readonly closes: Instant;
  readonly holder: StaffId;
  readonly movedFrom: Day | null;
  /** What they asked for this call about, where they did. */
  readonly askedFor: TheirWords | null;
  /** The fourth that reaches them: how often shall we call? */
  readonly asks: boolean;
  readonly outcome: Outcome;
};

/** What stood before an act that was written down for them, to which a challenge returns. */
export type Before = Partial<Pick<Cadence, 'standing' | 'proposal' | 'steps' | 'callAsked' | 'taken'>>;
export type ActWrittenDown = Challengeable & { readonly of: 'plan' | 'taken'; readonly before: Before };

export type Cadence = {
  readonly customer: PartyId;
  readonly version: number;
  readonly standing: Standing;
  readonly proposal: Proposal | null;
  /** The day after which the next call is looked for. */
  readonly anchor: Day | null;
  readonly callAsked: { readonly by: Signed; readonly words: TheirWords | null } | null;
  readonly touches: readonly Touch[];
  /** Reached since they were last asked how often we shall call, or said so themselves. */
  readonly reachedSinceAsked: number;
  /** A call asks how often, and they have not said so yet. */
  readonly asking: boolean;
  /** Each beat since it stands; null where the plan rested or stopped. */
  readonly steps: readonly { readonly at: Instant; readonly beat: Beat | null }[];
  readonly taken: readonly { readonly answer: number; readonly stage: 'before' | 'since'; readonly by: Signed }[];
  readonly reviews: readonly { readonly words: OurWords; readonly by: Signed }[];
  readonly relapse: { readonly inWeek: number; readonly usual: number; readonly at: Instant } | null;
  readonly relapseLetBeAt: Instant | null;
  readonly writtenDown: readonly ActWrittenDown[];
};

/** Somebody with whom no plan was ever made. */
export const noPlan = (customer: PartyId): Cadence => ({
  customer,
  version: 0,
  standing: { is: 'none' },
  proposal: null,
  anchor: null,
  callAsked: null,
  touches: [],
  reachedSinceAsked: 0,
  asking: false,
  steps: [],
  taken: [],
  reviews: [],
  relapse: null,
  relapseLetBeAt: null,
  writtenDown: [],
});

export const isLive = (standing: Standing): standing is Live => standing.is === 'agreed' || standing.is === 'running' || standing.is === 'on-request';
export const hasTerms = (standing: Standing): standing is HasTerms => isLive(standing) || standing.is === 'rested';
export const openTouch = ({ touches }: Cadence): Touch | null => touches.findLast(({ outcome }) => outcome.is === 'due') ?? null;

/** Calls of ours that we missed, newest first, since we last reached them: what we own up to. */
export function owedFor({ touches }: Cadence): readonly Touch[] {
  const reached = touches.findLastIndex(({ outcome }) => outcome.is === 'made' && outcome.how === 'reached');
  return touches
    .slice(reached + 1)
    .filter(({ outcome }) => outcome.is === 'missed')
    .toReversed();
}
/** How many we missed one after another, up to now. */
export function missesInARow({ touches }: Cadence): number {
  const done = touches.filter(({ outcome }) => outcome.is === 'made' || outcome.is === 'missed');
  return done.length - 1 - done.findLastIndex(({ outcome }) => outcome.is === 'made');
}
