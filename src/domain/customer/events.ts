// What can have happened between a person and us beyond one concern: what they said about themselves, and the charter.
// No event holds a personal word, only its id and hash.
import type { TheirWords, Words } from '../common/words.ts';
import type { CharterWords, Part, WritingChoice } from './state.ts';

export type ProfileEvent =
  | { readonly kind: 'saidOfThemselves'; readonly part: Part; readonly words: TheirWords }
  | { readonly kind: 'partTakenBack'; readonly part: Part }
  | ({ readonly kind: 'writingChosen' } & WritingChoice);

/** `offer` is the version of the organisation's text that the words change; what they leave out stands as it is there. */
export type CharterEvent =
  | { readonly kind: 'charterProposed'; readonly offer: number; readonly words: CharterWords }
  | { readonly kind: 'charterAgreed'; readonly proposal: number }
  | { readonly kind: 'charterDeclined'; readonly proposal: number; readonly words?: Words }
  | { readonly kind: 'offerAccepted'; readonly offer: number };

export type DisputeEvent = { readonly kind: 'actDisputed'; readonly act: number };

export type CustomerEvent = ProfileEvent | CharterEvent | DisputeEvent;
