// What one concern is, folded from its events. Wrong states can't be said: an open concern carries its next update.
import type { Channel, Severity, Signed } from '../common/act.ts';
import type { Challengeable } from '../common/challenge.ts';
import type { AmendsId, AnswersId, ApologyId, ConcernId, FixId, FollowUpId, GestureId, MatterId, PartyId, PromiseId, StaffId, TeamId } from '../common/ids.ts';
import type { HappenedOn, Instant } from '../common/instants.ts';
import type { OurWords, TheirWords, Words } from '../common/words.ts';
import type { Correctable, Correction } from './correctionEvents.ts';
import type { Decided } from './decisionEvents.ts';
import type { CameToEnd } from './involved.ts';
import type { TookIn } from './mergingEvents.ts';
import type { Opened } from './openedEvents.ts';
import type { Party } from './partyEvents.ts';
import type { Plan } from './planEvents.ts';
import type { Renamed } from './samePersonEvents.ts';
import type { SaidBefore } from './splittingEvents.ts';
import type { Task } from './taskEvents.ts';
import type { TeachBack } from './teachBackEvents.ts';

export type Telling = {
  readonly happened?: TheirWords;
  readonly felt?: TheirWords;
  readonly matters?: TheirWords;
  readonly right?: TheirWords;
};

export type Matter = {
  readonly id: MatterId;
  readonly about?: Words;
  readonly category?: string;
  readonly severity: Severity;
  readonly severityIsSet: boolean;
  /** The version in which it was added, where that was after the telling: an earlier yes didn't cover it. */
  readonly addedIn?: number;
  readonly answer:
    | null
    | { readonly by: 'fix'; readonly fix: FixId }
    | { readonly by: 'refusal'; readonly words: OurWords }
    | { readonly by: 'withdrawal'; readonly withConcern?: true }
    /** Answered in a concern in which this one went on for a time. */
    | { readonly by: 'together'; readonly concern: ConcernId };
};

/** A word to the customer, or only a look by us where they asked for silence or nothing may be sent. */
export type NextUpdate = {
  readonly state: 'made' | 'broken';
  readonly due: Instant;
  readonly form: 'word' | 'look';
  readonly setAt: Instant;
  readonly duesBefore?: readonly Instant[];
};

export type End = 'done' | 'solved' | 'closed-without-answer' | 'withdrawn' | 'ended-unagreed';
export type Standing =
  | { readonly is: 'open'; readonly nextUpdate: NextUpdate }
  | { readonly is: 'brought-over' }
  | { readonly is: 'set-aside'; readonly until: Instant; readonly before: { readonly nextUpdate: NextUpdate } }
  /** Machine spam that nobody brought back: its words are gone, what happened stays. */
  | { readonly is: 'erased'; readonly at: Instant }
  /** It goes on in another concern of theirs. */
  | { readonly is: 'merged'; readonly into: ConcernId; readonly number: number; readonly at: Instant }
  | { readonly is: 'ended'; readonly how: End; readonly at: Instant; readonly words?: readonly Words[] };

export type Round = {
  readonly round: number;
  readonly words: OurWords;
  readonly feeling?: OurWords;
  readonly wish?: OurWords;
  readonly by: Signed;
  readonly tries: readonly { readonly at: Instant; readonly via: Channel }[];
  readonly answer: null | { readonly is: 'yes'; readonly by: Signed } | { readonly is: 'correction'; readonly words: TheirWords; readonly by: Signed };
};
export type UnderstandingState = 'to-offer' | 'offered' | 'corrected' | 'understood';
export type Unconfirmed = { readonly because: 'silence' | 'safety'; readonly words?: OurWords; readonly since: Instant };

export type Apology = {
  readonly id: ApologyId;
  readonly kind: 'regret' | 'full';
  readonly matter: MatterId;
  readonly party: PartyId;
  readonly words: OurWords;
  readonly form: 'spoken' | 'written';
  readonly because?: PromiseId;
  readonly changed?: OurWords;
  readonly by: Signed;
};

export type Fix = {
  readonly id: FixId;
  readonly version: number;
  readonly words: OurWords;
  readonly due: Instant;
  readonly matters: readonly MatterId[];
  readonly basis: { readonly round: number } | { readonly unconfirmed: 'silence' | 'safety' };
  readonly state: 'proposed' | 'agreed' | 'declined' | 'lapsed' | 'delivered' | 'confirmed' | 'not-confirmed';
  /** False where it was delivered while acting unconfirmed: it is shown as not agreed. */
  readonly agreed: boolean;
  readonly by: Signed;
  readonly said?: TheirWords;
  readonly deliveredAt?: Instant;
};

export type Amends = {
  readonly id: AmendsId;
  readonly options: readonly { readonly gesture: GestureId; readonly value: number }[];
  readonly state: 'offered' | 'accepted' | 'declined' | 'wished' | 'given';
  readonly chosen?: GestureId;
  readonly wish?: TheirWords;
  readonly words?: OurWords;
  readonly by: Signed;
};

export type PromiseKind = 'call' | 'answer' | 'fix' | 'gesture' | 'other';
export type Promised = {
  readonly id: PromiseId;
  readonly version: number;
  readonly kind: PromiseKind;
  readonly what: OurWords;
  readonly keeper: StaffId;
  readonly due: Instant;
  readonly moved: number;
  readonly state: 'asked' | 'made' | 'kept' | 'broken' | 'owned-up' | 'released' | 'turned-down';
  readonly move?: { readonly due: Instant; readonly because: OurWords };
  /** The due times before the agreed moves, the newest last, to which challenged yeses return. */
  readonly duesBefore?: readonly Instant[];
  readonly late: boolean;
  readonly by: Signed;
  readonly at?: Instant;
};

/** `fellDue`: the clock may not ask, a person has to. `heard`: they spoke since, so it is not unanswered. */
export type FollowUp =
  | { readonly id: FollowUpId; readonly state: 'planned'; readonly due: Instant; readonly fellDue?: true }
  | { readonly id: FollowUpId; readonly state: 'asked'; readonly askedAt: Instant; readonly via: Channel; readonly answerBy: Instant; readonly heard?: true };

export type Fairness = { readonly outcome: number; readonly process: number; readonly treatment: number; readonly words?: TheirWords; readonly by: Signed };

/** An act of the customer's that staff wrote down or may have done with a code, which they may challenge. */
export type ActWrittenDown = Challengeable & {
  readonly what: string;
  /** Whose act it is said to be: the customer's, or that of somebody who is with them. */
  readonly whose: PartyId;
};

/** What somebody of ours wrote a moment ago, and how it was before: kept as long as only their same act follows. */
export type JustWritten = { readonly version: number; readonly at: Instant; readonly by: StaffId; readonly before: Story };

export type Story = {
  readonly id: ConcernId;
  readonly number: number;
  readonly standing: Standing;
  readonly customer: PartyId;
  readonly teller: PartyId;
  /** Who told it by the public form, whoever they turn out to be; null where staff or a program took it down. */
  readonly formTeller: PartyId | null;
  readonly team: TeamId;
  readonly owner: StaffId;
  readonly ownership: 'on-duty' | 'taken';
  readonly handingTo: StaffId | null;
  readonly otherOwnerAsked: boolean;
  readonly complainedAbout: readonly StaffId[];
  readonly telling: Telling;
  /** What a web form asked beside it. */
  readonly toldWith?: AnswersId;
  readonly happenedOn?: HappenedOn;
  readonly toldAt: Instant;
  readonly toldVia: Channel;
  readonly outcomeBefore?: Words;
  readonly matters: readonly Matter[];
  readonly danger: null | {
    readonly because: 'ticked' | 'pattern';
    readonly since: Instant;
    readonly readAt: Instant | null;
    readonly mailed: boolean;
    readonly leftUnread?: true;
  };
  readonly understanding: UnderstandingState;
  readonly rounds: readonly Round[];
  readonly unconfirmed: Unconfirmed | null;
  /** Since when they say that it is not okay; null once it was understood anew, a fix or a plan proposed, or it ended. */
  readonly notOkaySince: Instant | null;
  readonly decisions: readonly Decided[];
  /** Every version; what is in force is for planInForce to say. */
  readonly plans: readonly Plan[];
  readonly apologies: readonly Apology[];
  readonly fixes: readonly Fix[];
  readonly amends: readonly Amends[];
  readonly promises: readonly Promised[];
  readonly tasks: readonly Task[];
  readonly teachBacks: readonly TeachBack[];
  readonly followUp: FollowUp | null;
  readonly unanswered: readonly Instant[];
  readonly cameToEnd: CameToEnd | null;
  readonly fairness: Fairness | null;
  readonly fairnessAskable: boolean;
  readonly opened: readonly Opened[];
  readonly writtenDown: readonly ActWrittenDown[];
  readonly justWritten: readonly JustWritten[];
  /** What they said is not right on the record, each thing once. */
  readonly corrections: readonly Correction[];
  readonly correctable: readonly Correctable[];
  /** Whom the customer brought along, also those who are no longer with them. */
  readonly parties: readonly Party[];
  /** Which concerns go on in this one, the newest last. */
  readonly tookIn: readonly TookIn[];
  /** With which it ever was one: what was said in them is read here where it is named. */
  readonly wasWith: readonly ConcernId[];
  /** By which entry somebody was called from which version on, where the house had them twice. */
  readonly renamed: readonly Renamed[];
  /** Where it began, in words that they had said there. */
  readonly splitFrom: null | { readonly concern: ConcernId; readonly number: number; readonly at: Instant; readonly said: readonly SaidBefore[] };
  /** What began of it as a concern of its own, and goes on by itself. */
  readonly splitOff: readonly { readonly concern: ConcernId; readonly number: number; readonly at: Instant }[];
  readonly died: Instant | null;
  /** What the customer wishes; what the next update is now stands in its form. */
  readonly updatesAre: 'word' | 'look';
  readonly lastWordAt: Instant | null;
  readonly theirLastWordAt: Instant;
  /** Since when the customer waits for us to read what they last said; null once we answered. */
  readonly awaitsUsSince: Instant | null;
  readonly version: number;
};

export type Concern = { readonly standing: { readonly is: 'untold' } } | Story;
export const isTold = (concern: Concern): concern is Story => concern.standing.is !== 'untold';
export const UNTOLD: Concern = { standing: { is: 'untold' } };

export const openMatters = (story: Story): readonly Matter[] => story.matters.filter((matter) => matter.answer === null);
const highestOf = (matters: readonly Matter[]): Severity => matters.reduce<Severity>((highest, { severity }) => (severity > highest ? severity : highest), 1);
/** Of the matters still to be answered; of all where every one is answered. */
export const highestSeverity = (story: Story): Severity => highestOf(openMatters(story).length > 0 ? openMatters(story) : story.matters);
/** Of all matters that the customer didn't take back one by one. */
export const highestToAnswer = (story: Story): Severity => highestOf(story.matters.filter(({ answer }) => answer?.by !== 'withdrawal' || answer.withConcern === true));
export const isOpen = (story: Story): story is Story & { readonly standing: Extract<Standing, { is: 'open' }> } => story.standing.is === 'open';
/** What is owed of it is owed by the other. */
export const goesOnElsewhere = ({ standing }: Story): boolean => standing.is === 'merged';
export const lastRound = (story: Story): Round | null => story.rounds.at(-1) ?? null;
