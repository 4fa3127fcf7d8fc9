// Those who never called: people touched by the same place and day who said nothing, as they are asked.
import type { Signed } from '../common/act.ts';
import type { ConcernId, PartyId, TeamId } from '../common/ids.ts';
import type { TheirWords } from '../common/words.ts';

/** Why we think that it touched them: the day, and the team where it is known. */
export type Because = { readonly day: string; readonly team: TeamId | null };
export type Try = 'left-word' | 'no-answer' | 'wrong-number';
export type TouchedAnswer = 'yes' | 'no' | 'rather-not';

export type TouchedEvent =
  | { readonly kind: 'touchedListed'; readonly people: readonly PartyId[]; readonly because: Because }
  | { readonly kind: 'touchedTried'; readonly person: PartyId; readonly outcome: Try }
  | { readonly kind: 'touchedLeft'; readonly person: PartyId }
  /** With a yes, the concern in which they said it. */
  | { readonly kind: 'touchedAnswered'; readonly person: PartyId; readonly answer: TouchedAnswer; readonly concern?: ConcernId; readonly words?: TheirWords };

export type TouchedStanding =
  | { readonly is: 'to-ask' }
  | { readonly is: 'answered'; readonly answer: TouchedAnswer; readonly concern: ConcernId | null; readonly words: TheirWords | null; readonly by: Signed }
  /** Taken off our list, by a person or since the number was not theirs. */
  | { readonly is: 'left'; readonly by: Signed };
export type Touched = {
  readonly person: PartyId;
  readonly because: Because;
  readonly tries: readonly { readonly outcome: Try; readonly by: Signed }[];
  readonly standing: TouchedStanding;
  readonly by: Signed;
};
