// Whom the customer brings along, as both sides see them: who they are, what they may do here, by whose yes, and until when.
import { type Static, Type } from 'typebox';
import type { LegalBasis as Basis, Scope as Reach, PartyRole as Role } from '../domain/concern/partyEvents.ts';
import { closed, Id, Instant, literals, orNull, PersonRef, Said, Who } from './common/schemas.ts';
import { Signature } from './signature.ts';

export const PARTY_ROLES = ['carer', 'representative', 'interpreter', 'advocate', 'teller'] as const satisfies readonly Role[];
export const SCOPES = ['see', 'speak', 'decide'] as const satisfies readonly Reach[];
export const LEGAL_BASES = ['parent', 'guardian', 'power-of-attorney', 'estate'] as const satisfies readonly Basis[];
export const PartyRole = literals(PARTY_ROLES);
export const Scope = literals(SCOPES);
export const LegalBasis = literals(LEGAL_BASES);

export const PartyView = closed({
  party: PersonRef,
  role: PartyRole,
  relation: orNull(Said),
  scope: Scope,
  standing: literals(['proposed', 'with', 'declined', 'ended']),
  until: orNull(Instant),
  invited: Signature,
  /** Null until the customer said yes. */
  consent: orNull(closed({ is: literals(['customer', 'law']), basis: orNull(LegalBasis), words: orNull(Said), by: Signature })),
  ended: orNull(closed({ at: Instant, because: literals(['customer', 'party', 'manager', 'taken-back', 'over']), words: orNull(Said), by: Who })),
  readsOn: orNull(closed({ words: Said, by: Signature })),
  enters: Type.Boolean({ description: 'Is with the customer now, so that a code may be made for them.' }),
});

/** Who is in this room, and how far they may act in it. */
export const Visitor = closed({ id: Id, name: Type.String(), is: literals(['customer', 'party', 'teller']), scope: orNull(Scope), until: orNull(Instant) });

export type PartyView = Static<typeof PartyView>;
export type Visitor = Static<typeof Visitor>;
