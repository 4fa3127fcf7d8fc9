// What can have happened to a cause: raised, linked, asked about, dug into, agreed on. No event holds a personal word.
import type { CauseId, ConcernId, GameId, PartyId, TeamId, WhyId } from '../common/ids.ts';
import type { OurWords, TheirWords } from '../common/words.ts';
import type { ChangeEvent, TellingEvent } from './changeEvents.ts';
import type { ErasingEvent } from './erasingEvents.ts';
import type { PartnerEvent } from './partnerEvents.ts';
import type { About } from './state.ts';
import type { TouchedEvent } from './touchedEvents.ts';

export type RaisingEvent =
  | {
      readonly kind: 'causeRaised';
      readonly id: CauseId;
      readonly title: OurWords;
      readonly about: About;
      readonly team: TeamId;
      readonly place?: string;
      readonly topic?: string;
      readonly signal?: string;
      readonly quiet?: true;
    }
  | { readonly kind: 'causeNamed'; readonly title: OurWords }
  | { readonly kind: 'causeMoved'; readonly team: TeamId; readonly because: OurWords }
  | { readonly kind: 'causeSetAside'; readonly because: OurWords }
  | { readonly kind: 'causeBroughtBack' };

export type LinkEvent =
  | { readonly kind: 'concernLinked'; readonly concern: ConcernId; readonly customer: PartyId; readonly because?: OurWords }
  | { readonly kind: 'concernUnlinked'; readonly concern: ConcernId; readonly because: OurWords }
  | { readonly kind: 'personLinked'; readonly person: PartyId; readonly because?: OurWords }
  | { readonly kind: 'personUnlinked'; readonly person: PartyId; readonly because: OurWords };

export type GameEvent =
  | { readonly kind: 'gameAsked'; readonly id: GameId; readonly every: number }
  | { readonly kind: 'gameAnswered'; readonly id: GameId; readonly words: OurWords }
  | { readonly kind: 'gameReturned'; readonly id: GameId }
  | { readonly kind: 'gamePaced'; readonly id: GameId; readonly every: number }
  | { readonly kind: 'gameWithdrawn'; readonly id: GameId; readonly because: OurWords };

/** `person`: the answer names a person or their mistake, as the words were read when they were written. */
export type WhyEvent =
  | { readonly kind: 'whyAdded'; readonly id: WhyId; readonly under: WhyId | null; readonly answer: OurWords; readonly person: boolean; readonly evidence?: OurWords }
  | { readonly kind: 'whyAsked'; readonly id: WhyId; readonly under: WhyId | null; readonly question: OurWords; readonly of: PartyId; readonly concern: ConcernId }
  | { readonly kind: 'whyAnswered'; readonly id: WhyId; readonly words: TheirWords; readonly person: boolean }
  | { readonly kind: 'whyNotKnown'; readonly id: WhyId }
  | { readonly kind: 'whyReworded'; readonly id: WhyId; readonly answer: OurWords; readonly person: boolean }
  | { readonly kind: 'evidenceGiven'; readonly id: WhyId; readonly words: OurWords }
  | { readonly kind: 'whyTakenOut'; readonly id: WhyId }
  | { readonly kind: 'endMarked'; readonly id: WhyId }
  | { readonly kind: 'endUnmarked'; readonly id: WhyId };

/** What is at the root: the ends of the tree, offered to a customer who was touched, or agreed among us. */
export type RootEvent =
  | { readonly kind: 'rootOffered'; readonly ends: readonly WhyId[]; readonly of: PartyId; readonly concern: ConcernId }
  | { readonly kind: 'rootAgreed'; readonly ends: readonly WhyId[]; readonly because?: OurWords }
  | { readonly kind: 'rootConfirmed' }
  | { readonly kind: 'rootCorrected'; readonly id: WhyId; readonly words: TheirWords; readonly person: boolean };

export type CauseDisputeEvent = { readonly kind: 'causeActDisputed'; readonly act: number };

export type CauseEvent = RaisingEvent | LinkEvent | GameEvent | WhyEvent | RootEvent | CauseDisputeEvent | ErasingEvent | ChangeEvent | TellingEvent | TouchedEvent | PartnerEvent;
