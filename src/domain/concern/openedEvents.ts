// What was private and is open now: the words as the customer reads them, who wrote them when, and who opened them.
import type { Signed } from '../common/act.ts';
import type { KeyId, StaffId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import type { OurWords } from '../common/words.ts';

/** A private note, or what we asked of somebody outside and what they answered. */
export type WasPrivate = 'note' | 'asked' | 'answered';
export type OpenedEvent = {
  readonly kind: 'openedToCustomer';
  readonly id: string;
  readonly was: WasPrivate;
  readonly author: StaffId | KeyId;
  readonly writtenAt: Instant;
  readonly words: OurWords;
  /** With whom, where it comes from a side thread. */
  readonly with?: OurWords;
  readonly why?: OurWords;
};
export type Opened = Omit<OpenedEvent, 'kind'> & { readonly by: Signed };
