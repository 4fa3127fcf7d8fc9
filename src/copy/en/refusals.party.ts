// Why something about those who are with the customer can't be done now, and what to do next.
import type { PARTY_CODES } from '../refusalCodes.party.ts';

export const partyRefusals: Record<(typeof PARTY_CODES)[number], string> = {
  'beyond-their-scope': 'This goes further than what was agreed for whoever is with them. Ask the person themself, or write a message instead.',
  'no-legal-basis': 'This takes a legal basis, such as a guardian or whoever settles the estate. Note one first, in words.',
  'only-after-a-death': 'This is for the time after a death. Until then the person says themself who may read here.',
  'only-they-can-say': 'This is for the person themself to say. Help them say it, or write to us and we ask them.',
  'party-has-ended': 'Their time on this page is over. The person can name them again, or call us.',
  'party-is-here': 'They are named here already. Look at who is with them, and change what they may do there.',
  'say-on-what-basis': 'Write on what this rests, such as who decided it and when. Both sides see it.',
  'say-why-it-ends': 'Write why this ends. The person who is helped sees your reason.',
  'that-is-the-customer': 'That is the person this is about. Name somebody else to be with them.',
};
