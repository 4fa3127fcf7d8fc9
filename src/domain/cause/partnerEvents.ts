// A part in the solution: somebody who tests a change, advises on it or looks it over, because they were asked and said yes.

import type { Signed } from '../common/act.ts';
import type { ChangeId, PartnerId, PartyId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import type { OurWords, TheirWords } from '../common/words.ts';

export type PartnerRole = 'tester' | 'adviser' | 'reviewer';

export type PartnerEvent =
  | { readonly kind: 'partnerInvited'; readonly id: PartnerId; readonly person: PartyId; readonly role: PartnerRole; readonly change: ChangeId; readonly words: OurWords }
  | { readonly kind: 'invitationTakenBack'; readonly id: PartnerId }
  | { readonly kind: 'partnerAgreed'; readonly id: PartnerId; readonly words?: TheirWords }
  | { readonly kind: 'partnerDeclined'; readonly id: PartnerId; readonly words?: TheirWords }
  | { readonly kind: 'partnerTold'; readonly id: PartnerId; readonly words: TheirWords }
  | { readonly kind: 'partnerAnswered'; readonly id: PartnerId; readonly words: OurWords }
  | { readonly kind: 'partnerThanked'; readonly id: PartnerId; readonly words: OurWords }
  | { readonly kind: 'partnershipEnded'; readonly id: PartnerId; readonly words?: TheirWords }
  | { readonly kind: 'partnerActDisputed'; readonly id: PartnerId; readonly act: number };

export type PartnerState = 'invited' | 'agreed' | 'declined' | 'thanked' | 'ended' | 'taken-back';
export type Saying = { readonly from: 'them' | 'us'; readonly words: OurWords | TheirWords; readonly by: Signed };
export type Partner = {
  readonly state: PartnerState;
  readonly sayings: readonly Saying[];
  readonly id: PartnerId;
  readonly person: PartyId;
  readonly role: PartnerRole;
  readonly change: ChangeId;
  readonly words: OurWords;
  readonly by: Signed;
  /** When they said yes; a yes that they never gave leaves no day. */
  readonly agreedAt: Instant | null;
  /** Their last act that somebody of ours wrote down: challenged within 48 hours, it is as it was before. */
  readonly writtenDown: null | { readonly act: number; readonly at: Instant; readonly before: PartnerState | null; readonly disputed: boolean };
};
