// Those who are with the customer, in the history; whom it is about stands below the sentence.
import type { PartyEvent } from '../../domain/concern/partyEvents.ts';

export const partyHistory: Record<PartyEvent['kind'], (who: string) => string> = {
  partyInvited: (who) => `${who} named somebody to be there too:`,
  partyAgreed: (who) => `${who} said: yes, this person may be there.`,
  partyDeclined: (who) => `${who} said: no, not this person.`,
  partyScopeChanged: (who) => `${who} changed what this person may do here:`,
  partyEnded: () => 'This person is no longer here:',
  partyReadsOn: (who) => `${who} said that this person may read on here:`,
};
