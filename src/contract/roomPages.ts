// What the server hands to the customers' pages: plain facts, from which each page is drawn as HTML.

import type { CadenceView } from './cadence.ts';
import type { AskedWhy } from './cause.ts';
import type { ChangesFor, SaidAndDone } from './change.ts';
import type { RoomView } from './concern.ts';
import type { Profile } from './customer.ts';
import type { FillPages } from './fillPages.ts';
import type { TellFacts } from './tellPages.ts';

/** What every page is drawn with: the reader's language and text size, the key that guards its forms, and the time. */
export type Setting = {
  language: 'en' | 'es';
  textSize: 'usual' | 'large';
  /** Guards every form of the page against being sent from elsewhere. */
  csrf: string;
  /** Made anew for each page, so that the same form sent twice counts once. */
  once: string;
  /** The path of this page, to which a change of language or text size returns. */
  here: string;
  /** The instant at which the page is drawn. */
  now: string;
};
export type Place = { name: string; phone: string | null };
export type Around = Setting & { organisation: Place | null };
/** A form that was not taken: what was typed, and the code of why. */
export type SaidForm = { form: string; values: Readonly<Record<string, string>>; refusal?: string };

export const THANKS = [
  'yes',
  'no',
  'words',
  'choice',
  'solved',
  'notOkay',
  'misunderstood',
  'changed',
  'otherOwner',
  'reopened',
  'withdrawn',
  'taskYes',
  'taskChange',
  'taskNo',
  'asItIs',
  'sure',
  'attempt',
  'kept',
  'saidBack',
  'matters',
  'option',
  'left',
  'again',
  'planYes',
  'planNot',
  'planKept',
  'planChange',
  'withYou',
  'noLonger',
  'correction',
  'heard',
  'partYes',
  'partNo',
  'partTold',
  'partEnded',
  'twoAgain',
  'twoPeople',
] as const;
export type Thanks = (typeof THANKS)[number];

/** The deeds that have a form in the room, each with the field that names what it is about. */
export const ROOM_DEEDS = {
  answerUnderstanding: null,
  answerFix: 'fix',
  confirmFix: 'fix',
  answerAmends: 'amends',
  answerRenegotiation: 'promise',
  releasePromise: 'promise',
  withdrawMatter: 'matter',
  addMatter: null,
  moveNextUpdate: null,
  wishUpdates: null,
  disputeAct: 'act',
  rateFairness: null,
  saySolved: null,
  sayNotOkay: null,
  write: 'asks',
  askOtherOwner: null,
  withdraw: null,
  reopen: null,
  answerTask: 'task',
  rateConfidence: 'task',
  makeAttempt: 'task',
  sayBack: 'teachBack',
  sayWhatMatters: 'decision',
  addOption: 'decision',
  chooseOption: 'decision',
  askUsToChoose: 'decision',
  reopenDecision: 'decision',
  answerPlan: null,
  reviewPlan: null,
  inviteParty: null,
  answerParty: 'party',
  changePartyScope: 'party',
  endParty: 'party',
  askCorrection: 'of',
  takeBackMerge: 'from',
  sayTwoPeople: null,
  answerWhy: 'why',
  answerRoot: 'cause',
  disputeWhy: 'act',
  sayHeard: 'change',
  answerInvitation: 'partner',
  tellAsPartner: 'partner',
  endPartnership: 'partner',
  disputePartnerAct: 'partner',
  sayAboutMe: 'part',
  takePartBack: 'part',
  chooseWriting: null,
  keepFromEntry: 'line',
  dropFromEntry: 'line',
  disputeWrittenDown: 'act',
  proposeCharter: null,
  answerCharter: 'proposal',
  acceptOffer: null,
  answerCadence: 'proposal',
  chooseBeat: null,
  askForCall: null,
  withdrawConsent: null,
  sayTakenSeriously: null,
  disputeCadence: 'act',
} as const;
export type RoomDeed = keyof typeof ROOM_DEEDS;
/** What they do beyond one concern: about themselves, and about what to expect of each other. */
export const ME_DEEDS = [
  'sayAboutMe',
  'takePartBack',
  'chooseWriting',
  'keepFromEntry',
  'dropFromEntry',
  'disputeWrittenDown',
  'proposeCharter',
  'answerCharter',
  'acceptOffer',
] as const satisfies readonly RoomDeed[];
export type MeDeed = (typeof ME_DEEDS)[number];
export const isMeDeed = (deed: RoomDeed): deed is MeDeed => ME_DEEDS.some((one) => one === deed);
/** What they answer about a cause that touched them. */
export const WHY_DEEDS = ['answerWhy', 'answerRoot', 'disputeWhy'] as const satisfies readonly RoomDeed[];
export type WhyDeed = (typeof WHY_DEEDS)[number];
export const isWhyDeed = (deed: RoomDeed): deed is WhyDeed => WHY_DEEDS.some((one) => one === deed);
/** About a change that came of what they told us. */
export const CHANGE_DEEDS = ['sayHeard', 'answerInvitation', 'tellAsPartner', 'endPartnership', 'disputePartnerAct'] as const satisfies readonly RoomDeed[];
export type ChangeRoomDeed = (typeof CHANGE_DEEDS)[number];
export const isChangeDeed = (deed: RoomDeed): deed is ChangeRoomDeed => CHANGE_DEEDS.some((one) => one === deed);
/** What they do about the plan by which we call them. */
export const CALL_DEEDS = ['answerCadence', 'chooseBeat', 'askForCall', 'withdrawConsent', 'sayTakenSeriously', 'disputeCadence'] as const satisfies readonly RoomDeed[];
export type CallDeed = (typeof CALL_DEEDS)[number];
export const isCallDeed = (deed: RoomDeed): deed is CallDeed => CALL_DEEDS.some((one) => one === deed);
export const isRoomDeed = (name: string): name is RoomDeed => Object.hasOwn(ROOM_DEEDS, name);

/** The pages beside the main one: one thing each, at /room/ID/see/PAGE or /room/ID/see/PAGE/THING. */
export const SUB_PAGES = [
  'history',
  'task',
  'task-sure',
  'task-done',
  'teach-back',
  'decision',
  'plan',
  'me',
  'charter',
  'calls',
  'private',
  'readers',
  'with',
  'correct',
  'changed',
  'part',
  'whys',
] as const;
export type SubPageName = (typeof SUB_PAGES)[number];
/** A page, and the thing that it is about where it is about one of several. */
export type Sub = { page: SubPageName; thing: string | null };

export type RoomFacts = Setting & {
  room: RoomView;
  /** The page that is read; without it the main one. */
  sub?: Sub;
  /** What they said about themselves, and the charter with them; absent for who isn't the customer. */
  me?: Profile;
  /** What they were asked about the causes behind it; absent for who isn't the customer. */
  whys?: readonly AskedWhy[];
  /** What changed because of them, and their part in it. */
  changes?: ChangesFor;
  /** The plan by which we call them; absent where there never was one, and for who isn't the customer. */
  calls?: CadenceView;
  /** Since when two entries are one person's, for the customer themselves; `held` where for a day their room shows only what came of it. */
  twice?: { at: string; held: boolean };
  /** What they want to be called. */
  callMe: string;
  /** The address of theirs to which we write, masked; absent where we have none. */
  writtenTo?: string;
  /** The customer's own zone, where it is known. */
  zone: string | null;
  /** A form that was refused, with what was typed in it. */
  said?: SaidForm;
  /** What was done by the form that led here. */
  thanks?: Thanks;
  /** Who turned this screen to them at the counter. */
  turnedBy?: string;
  /** For staff who look at what the customer sees: nothing can be sent. */
  readOnly?: boolean;
};

/** The page on which a screen that staff turned to the customer is given back. */
export type ScreenFacts = Setting & {
  organisation: Place;
  /** Who turned it. */
  by: string;
  /** The page that it is turned to, while that is open. */
  room?: string;
  state: 'turned' | 'ended';
  /** How many tries are left after a wrong PIN. */
  left?: number;
  refusal?: string;
};

export type ReceiptFacts = Around & {
  organisation: Place;
  emergency: string;
  zone: string;
  owner: string;
  due: string;
  /** How they hear from us: a link to an address, a call, or a code of 16 letters, shown only now; `unsent` is the address to which no mail can go. */
  way: { is: 'mail'; address: string } | { is: 'phone'; number: string } | { is: 'code'; code: string; page: string; unsent?: string };
  /** It looks like no telling: a person reads it before it goes its way. */
  lookedAtFirst?: boolean;
  framed?: boolean;
};

/** A fault of ours with its reference, or the code of why what was sent can't be taken in. */
export type TroubleFacts = Around & { reference?: string; refusal?: string; back?: string };

export type LandingFacts = Around & { forms: readonly { organisation: string; href: string }[]; isSetUp: boolean };
type Refusable = Around & { said?: SaidForm };
/** `action` is where its form is posted, such as /link/019a… */
type Posting = Refusable & { action: string };

/** "You said, we did", for anybody who has its address. */
export type SaidAndDoneFacts = Around & { organisation: Place; items: readonly SaidAndDone[]; form: string };

export type RoomPages = FillPages & {
  saidAndDonePage(facts: SaidAndDoneFacts): string;
  roomPage(facts: RoomFacts): string;
  /** Null where there is no such thing to show. */
  subPage(facts: RoomFacts & { sub: Sub }): string | null;
  screenPage(facts: ScreenFacts): string;
  tellPage(facts: TellFacts): string;
  receiptPage(facts: ReceiptFacts): string;
  landingPage(facts: LandingFacts): string;
  codePage(facts: Refusable): string;
  expiredPage(facts: Posting): string;
  linkSentPage(facts: Around): string;
  /** For one whose time with a customer is over. */
  partyOverPage(facts: Around): string;
  secondCheckPage(facts: Posting): string;
  notFoundPage(facts: Around): string;
  /** Something went wrong on our side: with the reference under which it was logged. */
  troublePage(facts: TroubleFacts): string;
};
