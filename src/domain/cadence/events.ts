// What can have happened to the regular contact plan with a person. No event holds a personal word, only its id and hash.
import type { StaffId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import type { OurWords, TheirWords, Words } from '../common/words.ts';
import type { Beat } from './beat.ts';
import type { Day } from './schedule.ts';
import type { Cadence, StopReason, Terms } from './state.ts';

/** `of` names the person, so that the stream tells whose it is. A proposal is named by the version of its event. */
export type ProposalEvent =
  | { readonly kind: 'cadenceProposed'; readonly of: string; readonly terms: Terms; readonly why: OurWords }
  | { readonly kind: 'cadenceAgreed'; readonly proposal: number; readonly after: Day }
  | { readonly kind: 'changeAsked'; readonly proposal: number; readonly words: TheirWords }
  | { readonly kind: 'cadenceDeclined'; readonly proposal: number; readonly words?: TheirWords };

export type ChoiceEvent =
  | { readonly kind: 'beatKept'; readonly words?: TheirWords }
  | { readonly kind: 'beatChosen'; readonly from: Beat; readonly to: Beat; readonly after: Day; readonly words?: TheirWords }
  | { readonly kind: 'cadenceRested'; readonly words?: TheirWords }
  | { readonly kind: 'callAsked'; readonly after: Day; readonly words?: TheirWords };

export type StopEvent = { readonly kind: 'cadenceStopped'; readonly because: StopReason; readonly words?: Words } | { readonly kind: 'stopLifted'; readonly words: OurWords };

export type TouchEvent =
  | { readonly kind: 'touchRung'; readonly day: Day; readonly due: Instant; readonly closes: Instant; readonly holder: StaffId; readonly movedFrom?: Day }
  | {
      readonly kind: 'touchMade';
      readonly day: Day;
      readonly madeAt: Instant;
      readonly how: 'reached' | 'left-word' | 'no-answer';
      readonly told?: OurWords;
      readonly said?: TheirWords;
      readonly feeling?: TheirWords;
    }
  | { readonly kind: 'touchMissed'; readonly day: Day }
  /** Two in a row of ours: whoever leads the team is told. */
  | { readonly kind: 'leadTold'; readonly misses: number }
  | { readonly kind: 'callerChanged'; readonly caller: StaffId; readonly standIn: StaffId };

export type LookEvent =
  | { readonly kind: 'takenSeriously'; readonly answer: number; readonly stage: 'before' | 'since' }
  | { readonly kind: 'reviewHeld'; readonly words: OurWords }
  | { readonly kind: 'relapseSeen'; readonly inWeek: number; readonly usual: number }
  | { readonly kind: 'relapseLetBe'; readonly words: OurWords };

export type DisputeEvent = { readonly kind: 'actDisputed'; readonly act: number };

/** The plan as it stood, in ids and hashes: it goes on in another stream, where the person is known. */
export type MovedPlan = Omit<Cadence, 'customer' | 'version' | 'writtenDown'>;
export type MovingEvent =
  | { readonly kind: 'planTakenOver'; readonly of: string; readonly from: string; readonly plan: MovedPlan }
  | { readonly kind: 'planGivenAway'; readonly to: string };

export type CadenceEvent = ProposalEvent | ChoiceEvent | StopEvent | TouchEvent | LookEvent | DisputeEvent | MovingEvent;
