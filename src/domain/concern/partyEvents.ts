// Whom the customer brings along: who they are to them, what they may do here, by whose yes, and until when.
import type { Signed } from '../common/act.ts';
import type { PartyId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import type { OurWords, Words } from '../common/words.ts';

export const PARTY_ROLES = ['representative', 'carer', 'interpreter', 'advocate', 'teller'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];
/** Each includes the one before. */
export const SCOPES = ['see', 'speak', 'decide'] as const;
export type Scope = (typeof SCOPES)[number];
/** `estate`: who settles what somebody left when they died. The other three act in the customer's stead. */
export const LEGAL_BASES = ['parent', 'guardian', 'power-of-attorney', 'estate'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** The customer's own yes, or a legal basis that staff noted in words which both sides see. */
export type Consent = { readonly is: 'customer'; readonly by: Signed } | { readonly is: 'law'; readonly basis: LegalBasis; readonly words: OurWords; readonly by: Signed };
export type PartyEnd = 'customer' | 'party' | 'manager' | 'taken-back' | 'over';
export type PartyStanding =
  | { readonly is: 'proposed' }
  | { readonly is: 'with'; readonly consent: Consent }
  | { readonly is: 'declined'; readonly by: Signed }
  | { readonly is: 'ended'; readonly because: PartyEnd; readonly words?: Words; readonly by: Signed };
export type Party = {
  readonly id: PartyId;
  readonly role: PartyRole;
  /** Who they are to the customer, in words such as "her daughter". */
  readonly relation?: Words;
  readonly scope: Scope;
  /** Without an end it lasts as long as the room. */
  readonly until?: Instant;
  readonly standing: PartyStanding;
  readonly invited: Signed;
  /** A manager said that they may go on reading after the customer's death. */
  readonly readsOn?: { readonly words: OurWords; readonly by: Signed };
  /** How they stood before the last act about them, to which a challenged one returns. */
  readonly before?: Pick<Party, 'scope' | 'until' | 'standing' | 'before'>;
};

export type PartyEvent =
  | {
      readonly kind: 'partyInvited';
      readonly party: PartyId;
      readonly role: PartyRole;
      readonly relation?: Words;
      readonly scope: Scope;
      readonly until?: Instant;
      /** 'asked' where it waits for the customer's yes. */
      readonly consent: 'asked' | 'customer' | LegalBasis;
      readonly basis?: OurWords;
    }
  | { readonly kind: 'partyAgreed'; readonly party: PartyId }
  | { readonly kind: 'partyDeclined'; readonly party: PartyId }
  | { readonly kind: 'partyScopeChanged'; readonly party: PartyId; readonly scope: Scope; readonly until?: Instant }
  | { readonly kind: 'partyEnded'; readonly party: PartyId; readonly because: PartyEnd; readonly words?: Words }
  | { readonly kind: 'partyReadsOn'; readonly party: PartyId; readonly words: OurWords };
