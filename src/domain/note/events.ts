// What can have happened to a private note. Its stream is its own, so that no number of the concern tells of it.
import type { ConcernId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import type { PrivateWords } from '../common/privateWords.ts';

/** One of the organisation's reasons, such as "another-person". */
export type ReasonId = string;

export type NoteEvent =
  | { readonly kind: 'noteWritten'; readonly concern: ConcernId; readonly reason: ReasonId; readonly words: PrivateWords; readonly reviewOn: Instant }
  | { readonly kind: 'hidingAsked'; readonly concern: ConcernId; readonly reason: ReasonId; readonly words: PrivateWords; readonly because: PrivateWords }
  | { readonly kind: 'hidingConfirmed'; readonly reviewOn: Instant }
  | { readonly kind: 'hidingTurnedDown'; readonly words?: PrivateWords }
  | { readonly kind: 'noteRenewed'; readonly words: PrivateWords; readonly reviewOn: Instant }
  | { readonly kind: 'noteOpened' }
  /** `reviewOn` where the second of the two said the same, so that it is settled. */
  | { readonly kind: 'hidingReviewed'; readonly answer: HiddenAnswer; readonly words?: PrivateWords; readonly reviewOn?: Instant };

/** Keep its existence hidden, or let the customer see that it exists. */
export type HiddenAnswer = 'keep' | 'show';
