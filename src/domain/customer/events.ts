// What can have happened between a person and us beyond one concern: what they said about themselves, and the charter.
// No event holds a personal word, only its id and hash.
import type { PartyId } from '../common/ids.ts';
import type { TheirWords, Words } from '../common/words.ts';
import type { CharterWords, Part, Settled, WritingChoice } from './state.ts';

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

/** What they said under another entry of theirs, kept or dropped; parted again, what was kept leaves with its entry. */
export type EntryEvent =
  | { readonly kind: 'keptFromEntry'; readonly entry: PartyId; readonly part: Part; readonly words: TheirWords }
  | ({ readonly kind: 'writingKeptFromEntry'; readonly entry: PartyId } & Pick<WritingChoice, 'bigPrint' | 'simpleWords' | 'language'>)
  | ({ readonly kind: 'droppedFromEntry' } & Settled)
  | { readonly kind: 'entriesParted'; readonly entries: readonly PartyId[] };

export type CustomerEvent = ProfileEvent | CharterEvent | DisputeEvent | EntryEvent;
