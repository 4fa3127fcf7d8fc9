// Those who are with the customer, as the wire shows them, and who is in their room: the customer, somebody with them, or a teller.
import type { PartyView, Visitor } from '../../contract/party.ts';
import type { Party } from '../../domain/concern/partyEvents.ts';
import { isHere, speakerOf } from '../../domain/concern/speaking.ts';
import type { Story } from '../../domain/concern/state.ts';
import type { Tools } from './view.ts';

export const partiesOf = (story: Story, at: string, tools: Tools): PartyView[] => story.parties.map((party) => ({ ...partyView(party, tools), enters: isHere(story, party, at) }));

function partyView({ id, role, relation, scope, standing, until, invited, readsOn }: Party, { person, said, shown, signature, who }: Tools): Omit<PartyView, 'enters'> {
  const consent = standing.is === 'with' ? standing.consent : null;
  return {
    party: person(id),
    role,
    relation: said(relation),
    scope,
    standing: standing.is,
    until: until ?? null,
    invited: signature(invited),
    consent: consent && {
      is: consent.is,
      basis: consent.is === 'law' ? consent.basis : null,
      words: consent.is === 'law' ? said(consent.words) : null,
      by: signature(consent.by),
    },
    ended: standing.is === 'ended' ? { at: standing.by.at, because: standing.because, words: said(standing.words), by: who(standing.by) } : null,
    readsOn: readsOn ? { words: shown(readsOn.words), by: signature(readsOn.by) } : null,
  };
}

/** Null for one whose time here is over, and for a stranger. */
export function visitorOf(story: Story, id: string, at: string, name: string): Visitor | null {
  const speaker = speakerOf(story, id, at);
  if (speaker.is === 'ended' || speaker.is === 'stranger') return null;
  const party = speaker.is === 'party' ? { scope: speaker.scope, until: speaker.party.until ?? null } : { scope: null, until: null };
  return { id, name, is: speaker.is, ...party };
}
