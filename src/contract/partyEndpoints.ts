// Acts about those whom the customer brings along.

import { Type } from 'typebox';
import { BOTH } from './common/audiences.ts';
import { closed, Day, Id, Instant, Language, literals, ShortText, Text } from './common/schemas.ts';
import { deed, deedOn, optional } from './deed.ts';
import { LegalBasis, PartyRole, Scope } from './party.ts';

const NewPerson = closed({ name: ShortText, phone: optional(ShortText), email: optional(ShortText), language: optional(Language), bornOn: optional(Day) });
const onParty = { party: Id };

export const inviteParty = deed('inviteParty', '/parties', BOTH, 'Name somebody who is with the customer; proposed by staff they wait for the customer’s yes.', {
  person: Type.Union([closed({ id: Id }), NewPerson]),
  role: PartyRole,
  scope: Scope,
  relation: optional(ShortText),
  until: optional(Instant),
  basis: optional(closed({ is: LegalBasis, text: Text })),
});
export const answerParty = deedOn('answerParty', '/parties/:party/answer', BOTH, 'The customer’s yes or no to somebody whom staff proposed.', onParty, {
  answer: literals(['yes', 'no']),
});
export const changePartyScope = deedOn('changePartyScope', '/parties/:party/scope', BOTH, 'Change what they may do, or until when.', onParty, {
  scope: Scope,
  until: optional(Instant),
});
export const endParty = deedOn('endParty', '/parties/:party/end', BOTH, 'They are no longer with the customer here; their link ends at once.', onParty, { text: optional(Text) });
export const letReadOn = deedOn('letReadOn', '/parties/:party/reading-on', ['manager'], 'After the customer’s death, let one with a legal basis read on.', onParty, { text: Text });
