// A cause as it stands, folded from its events: what keeps happening, whom it touched, why, and what the team was asked.
import type { Signed } from '../common/act.ts';
import type { CauseId, ConcernId, GameId, PartyId, TeamId, WhyId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import type { OurWords, Words } from '../common/words.ts';
import type { Change, Story, Told } from './changeEvents.ts';
import type { Erased, OursKept } from './erasingEvents.ts';
import type { Partner } from './partnerEvents.ts';
import type { Touched } from './touchedEvents.ts';

/** What customers meet, or what staff meet in their own house (the company). */
export type About = 'customers' | 'company';

export type ConcernLink = { readonly is: 'concern'; readonly concern: ConcernId; readonly customer: PartyId; readonly linked: Signed };
export type PersonLink = { readonly is: 'person'; readonly person: PartyId; readonly linked: Signed };
export type CauseLink = ConcernLink | PersonLink;

export type GameAnswer = { readonly words: OurWords; readonly by: Signed };
export type GameState =
  | { readonly is: 'waiting'; readonly since: Instant }
  | { readonly is: 'resting'; readonly returnsAt: Instant }
  | { readonly is: 'closed'; readonly by: Signed }
  | { readonly is: 'withdrawn'; readonly by: Signed; readonly because: OurWords };
/** How are you going to change the game? */
export type Game = {
  readonly id: GameId;
  readonly asked: Signed;
  readonly every: number;
  readonly state: GameState;
  readonly answers: readonly GameAnswer[];
  /** How many times it came back. */
  readonly returned: number;
};

/** What made a person's slip likely; one more why; how do we know; can we change this? */
export type WhyAsk = 'what-made-that-likely' | 'one-more-why' | 'how-do-we-know' | 'can-we-change-this' | 'waiting-for-them' | 'they-do-not-know';

export type Why = {
  readonly id: WhyId;
  /** Null where it answers why the cause itself is there. */
  readonly under: WhyId | null;
  readonly asked: null | { readonly of: PartyId; readonly concern: ConcernId; readonly question: OurWords | null; readonly by: Signed };
  readonly answer: null | { readonly words: Words; readonly by: Signed; readonly person: boolean };
  /** They were asked and don't know either. */
  readonly notKnown: null | Signed;
  readonly evidence: null | { readonly words: OurWords; readonly by: Signed };
  /** Staff said: this is a condition, and we can change it. */
  readonly end: null | Signed;
};

export type Root =
  | { readonly is: 'open' }
  | { readonly is: 'offered'; readonly ends: readonly WhyId[]; readonly of: PartyId; readonly concern: ConcernId; readonly by: Signed }
  | { readonly is: 'agreed'; readonly ends: readonly WhyId[]; readonly with: PartyId | null; readonly by: Signed; readonly because?: OurWords };

/** What stood before an act that was written down for a customer, to which a challenge returns. */
export type CauseActWrittenDown = {
  readonly version: number;
  readonly at: Instant;
  readonly of: PartyId;
  readonly why: WhyId | null;
  readonly before: { readonly why: Why | null; readonly root: Root };
  readonly disputed: boolean;
};

export type Cause = {
  readonly id: CauseId;
  readonly version: number;
  readonly raised: Signed;
  readonly title: OurWords;
  readonly about: About;
  readonly team: TeamId;
  readonly place: string | null;
  readonly topic: string | null;
  readonly signal: string | null;
  /** Colleagues aren't told who raised it; those who lead are. */
  readonly quiet: boolean;
  readonly setAside: null | { readonly by: Signed; readonly because: OurWords };
  readonly links: readonly CauseLink[];
  readonly games: readonly Game[];
  readonly whys: readonly Why[];
  readonly root: Root;
  readonly writtenDown: readonly CauseActWrittenDown[];
  readonly changes: readonly Change[];
  readonly stories: readonly Story[];
  readonly told: readonly Told[];
  readonly touched: readonly Touched[];
  readonly partners: readonly Partner[];
  /** Where words of ours lie that were not erased, also those that were worded anew since. */
  readonly ours: readonly OursKept[];
  readonly erased: readonly Erased[];
};
