// Everything that can have happened to a concern, in the order of the walk. An event is never edited; it holds no
// personal words, only their ids and hashes.
import type { Channel, Severity } from '../common/act.ts';
import type { AmendsId, AnswersId, ApologyId, ConcernId, FileId, FixId, FollowUpId, GestureId, MatterId, PartyId, PromiseId, StaffId, TeamId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import type { OurWords, TheirWords, Words } from '../common/words.ts';
import type { CorrectionEvent } from './correctionEvents.ts';
import type { DecisionEvent } from './decisionEvents.ts';
import type { MatchingEvent } from './matchingEvents.ts';
import type { MergingEvent } from './mergingEvents.ts';
import type { OpenedEvent } from './openedEvents.ts';
import type { PartyEvent } from './partyEvents.ts';
import type { PlanEvent } from './planEvents.ts';
import type { SamePersonEvent } from './samePersonEvents.ts';
import type { BegunApart, SplitOff } from './splittingEvents.ts';
import type { PromiseKind, Telling } from './state.ts';
import type { AttemptEvent, TaskEvent } from './taskEvents.ts';
import type { TeachBackEvent } from './teachBackEvents.ts';

type FirstMatter = { readonly id: MatterId; readonly about?: Words; readonly category?: string; readonly severity?: Severity };

/** The next update that an event sets; unreachable where nothing may be sent, so that it is a look by us. */
export type NewUpdate = { readonly nextUpdate: Instant; readonly unreachable?: true };

export type TellingEvent =
  | {
      readonly kind: 'concernTold';
      readonly id: ConcernId;
      readonly number: number;
      readonly customer: PartyId;
      readonly teller: PartyId;
      readonly team: TeamId;
      readonly owner: StaffId;
      readonly ownership: 'on-duty' | 'taken';
      readonly telling: Telling;
      readonly matters: readonly FirstMatter[];
      readonly complainedAbout?: readonly StaffId[];
      /** What a web form asked beside it, with its files, and a salted hash over both. */
      readonly answers?: AnswersId;
      readonly files?: readonly FileId[];
      readonly seal?: string;
      readonly nextUpdate: Instant;
      readonly updatesAre: 'word' | 'look';
    }
  | {
      readonly kind: 'concernBroughtOver';
      readonly id: ConcernId;
      readonly number: number;
      readonly customer: PartyId;
      readonly team: TeamId;
      readonly owner: StaffId;
      readonly telling: Telling;
      readonly matters: readonly FirstMatter[];
      readonly outcome?: Words;
    }
  | BegunApart
  | ({ readonly kind: 'takenUp'; readonly owner: StaffId } & NewUpdate)
  /** `asks` where they say that what we take for one is two. */
  | { readonly kind: 'customerWrote'; readonly words: TheirWords; readonly asks?: 'two-things' }
  | { readonly kind: 'contactNoted'; readonly direction: 'in' | 'out'; readonly words?: OurWords }
  | { readonly kind: 'matterAdded'; readonly matter: FirstMatter }
  | { readonly kind: 'severitySet'; readonly matter: MatterId; readonly severity: Severity; readonly because?: OurWords }
  | { readonly kind: 'matterAnswered'; readonly matter: MatterId; readonly words: OurWords }
  | { readonly kind: 'matterWithdrawn'; readonly matter: MatterId }
  | { readonly kind: 'dangerSeen'; readonly because: 'ticked' | 'pattern' }
  | { readonly kind: 'dangerRead' }
  | { readonly kind: 'dangerMailed' }
  /** Ten minutes unread, where no mail can be sent. */
  | { readonly kind: 'dangerLeftUnread' }
  | { readonly kind: 'setAside'; readonly until: Instant }
  | { readonly kind: 'wordsErased' }
  | ({ readonly kind: 'broughtBack' } & NewUpdate);

export type OwnershipEvent =
  | { readonly kind: 'ownershipTaken'; readonly owner: StaffId }
  | { readonly kind: 'handOverAsked'; readonly to: StaffId }
  | { readonly kind: 'handOverTurnedDown' }
  | { readonly kind: 'ownershipMoved'; readonly to: StaffId; readonly because: 'deactivated' | 'complained-about' }
  | { readonly kind: 'complainedAbout'; readonly staff: StaffId }
  | { readonly kind: 'otherOwnerAsked'; readonly words?: TheirWords };

export type UnderstandingEvent =
  | { readonly kind: 'understandingOffered'; readonly round: number; readonly words: OurWords; readonly feeling?: OurWords; readonly wish?: OurWords; readonly via: Channel }
  | { readonly kind: 'understandingAskedAgain'; readonly round: number; readonly via: Channel }
  | { readonly kind: 'understandingConfirmed'; readonly round: number }
  | { readonly kind: 'understandingCorrected'; readonly round: number; readonly words: TheirWords }
  | { readonly kind: 'actingUnconfirmed'; readonly because: 'silence' | 'safety'; readonly words?: OurWords };

export type ApologyEvent = {
  readonly kind: 'apologised';
  readonly id: ApologyId;
  readonly apology: 'regret' | 'full';
  readonly matter: MatterId;
  readonly party: PartyId;
  readonly words: OurWords;
  readonly form: 'spoken' | 'written';
  readonly because?: PromiseId;
  readonly changed?: OurWords;
};

export type FixEvent =
  | {
      readonly kind: 'fixProposed';
      readonly id: FixId;
      readonly version: number;
      readonly words: OurWords;
      readonly due: Instant;
      readonly matters: readonly MatterId[];
      readonly basis: { readonly round: number } | { readonly unconfirmed: 'silence' | 'safety' };
    }
  | { readonly kind: 'fixAgreed'; readonly id: FixId; readonly version: number }
  | { readonly kind: 'fixDeclined'; readonly id: FixId; readonly version: number; readonly words?: TheirWords }
  | { readonly kind: 'fixLapsed'; readonly id: FixId; readonly because: 'understanding-corrected' | 'not-okay' }
  | { readonly kind: 'fixDelivered'; readonly id: FixId; readonly words?: OurWords }
  | { readonly kind: 'fixConfirmed'; readonly id: FixId }
  | { readonly kind: 'fixNotConfirmed'; readonly id: FixId; readonly words?: TheirWords };

export type AmendsEvent =
  | { readonly kind: 'amendsOffered'; readonly id: AmendsId; readonly options: readonly { readonly gesture: GestureId; readonly value: number }[]; readonly words?: OurWords }
  | { readonly kind: 'amendsAccepted'; readonly id: AmendsId; readonly gesture: GestureId }
  | { readonly kind: 'amendsDeclined'; readonly id: AmendsId }
  | { readonly kind: 'amendsWished'; readonly id: AmendsId; readonly words: TheirWords }
  | { readonly kind: 'amendsGiven'; readonly id: AmendsId };

export type PromiseEvent =
  | {
      readonly kind: 'promiseMade';
      readonly id: PromiseId;
      readonly promise: PromiseKind;
      readonly what: OurWords;
      readonly keeper: StaffId;
      readonly due: Instant;
      /** 'asked' until the keeper says yes, where somebody else drafted it. */
      readonly state: 'made' | 'asked';
    }
  | { readonly kind: 'promiseTaken'; readonly id: PromiseId }
  | { readonly kind: 'promiseTurnedDown'; readonly id: PromiseId }
  | { readonly kind: 'promiseMoveAsked'; readonly id: PromiseId; readonly due: Instant; readonly because: OurWords }
  | { readonly kind: 'promiseMoved'; readonly id: PromiseId; readonly due: Instant }
  | { readonly kind: 'promiseMoveDeclined'; readonly id: PromiseId }
  | { readonly kind: 'promiseKept'; readonly id: PromiseId; readonly words?: OurWords }
  | { readonly kind: 'promiseBroken'; readonly id: PromiseId }
  | { readonly kind: 'promiseOwnedUp'; readonly id: PromiseId; readonly words: OurWords }
  | { readonly kind: 'promiseReleased'; readonly id: PromiseId };

export type NextUpdateEvent =
  | ({ readonly kind: 'wordGiven'; readonly words: OurWords } & NewUpdate)
  | ({ readonly kind: 'looked'; readonly words?: OurWords } & NewUpdate)
  | { readonly kind: 'nextUpdateMoved'; readonly due: Instant; readonly because: 'severity' | 'danger' | 'agreed' }
  | { readonly kind: 'nextUpdateBroken' }
  | { readonly kind: 'updatesWished'; readonly form: 'word' | 'look'; readonly unreachable?: true };

export type FollowUpEvent =
  | { readonly kind: 'followUpPlanned'; readonly id: FollowUpId; readonly due: Instant }
  | { readonly kind: 'followUpAsked'; readonly id: FollowUpId; readonly via: Channel; readonly answerBy: Instant }
  /** Its time came and the clock may not write: a person has to ask. */
  | { readonly kind: 'followUpFellDue'; readonly id: FollowUpId }
  | { readonly kind: 'followUpUnanswered'; readonly id: FollowUpId };

export type EndingEvent =
  | { readonly kind: 'saidDone'; readonly words?: OurWords }
  | { readonly kind: 'saidSolved'; readonly words?: TheirWords }
  /** `misunderstood` where they said that we got them wrong; else their yes and what was agreed stand. */
  | ({ readonly kind: 'saidNotOkay'; readonly words?: TheirWords; readonly misunderstood?: true } & NewUpdate)
  | { readonly kind: 'closedWithoutAnswer' }
  | { readonly kind: 'withdrawn'; readonly words?: TheirWords }
  | { readonly kind: 'endedUnagreed'; readonly did: OurWords; readonly willNot: OurWords; readonly whereNext: OurWords }
  | ({ readonly kind: 'reopened'; readonly words?: TheirWords } & NewUpdate)
  | { readonly kind: 'customerDied' }
  | ({ readonly kind: 'deathUndone'; readonly because: OurWords } & NewUpdate)
  | { readonly kind: 'fairnessRated'; readonly outcome: number; readonly process: number; readonly treatment: number; readonly words?: TheirWords }
  | ({ readonly kind: 'actDisputed'; readonly act: number; readonly words?: TheirWords } & NewUpdate);

/** `act` is the version of what was just written and is taken back; `disclosed` where somebody may have read it. */
export type TakenBackEvent = { readonly kind: 'takenBack'; readonly act: number; readonly disclosed?: true };

export type ConcernEvent =
  | TellingEvent
  | MatchingEvent
  | MergingEvent
  | SamePersonEvent
  | SplitOff
  | OwnershipEvent
  | UnderstandingEvent
  | DecisionEvent
  | PlanEvent
  | ApologyEvent
  | FixEvent
  | AmendsEvent
  | PromiseEvent
  | NextUpdateEvent
  | FollowUpEvent
  | TaskEvent
  | AttemptEvent
  | TeachBackEvent
  | EndingEvent
  | TakenBackEvent
  | OpenedEvent
  | PartyEvent
  | CorrectionEvent;
