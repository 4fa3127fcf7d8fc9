// Letters about those who are with the customer: to them, and to the customer.
import type { Letter, OfParty } from '../letter.ts';
import { letter } from './letterFrame.ts';

const MAY: Record<OfParty['scope'], (who: string) => string> = {
  see: (who) => `${who} can read the page. ${who} can’t write to us or answer anything there.`,
  speak: (who) => `${who} can read the page and write to us. ${who} can’t say yes or no to anything there.`,
  decide: (who) => `${who} can read the page, write to us, and answer there. What only the person can say stays theirs.`,
};
const MAY_YOU: Record<OfParty['scope'], (customer: string) => string> = {
  see: (customer) => `You can read the page. You can’t write to us or answer for ${customer}.`,
  speak: (customer) => `You can read the page and write to us. You can’t say yes or no for ${customer}.`,
  decide: (customer) => `You can read the page, write to us, and answer for ${customer}. What only ${customer} can say stays with ${customer}.`,
};
const until = ({ end, when }: OfParty): string[] => (end === null ? [] : [`This lasts until ${when.until(end)}.`]);

export const partyLetters = {
  partyInvited: (to: OfParty): Letter =>
    letter(to, `You are with ${to.customer} in this`, [
      MAY_YOU[to.scope](to.customer),
      ...until(to),
      'Would you rather not do this? You can leave at any time, at the end of the page, and you don’t have to say why.',
    ]),
  partyChanged: (to: OfParty): Letter => letter(to, 'What you can do here has changed', [MAY_YOU[to.scope](to.customer), ...until(to)]),
  partyProposed: (to: OfParty): Letter =>
    letter(to, 'May somebody be with you in this?', [
      `${to.staff} thought that ${to.party} could be with you in this.`,
      MAY[to.scope](to.party),
      `${to.party} sees nothing before your yes. Please say yes or no on your page; each answer is fine.`,
    ]),
  partyAdded: (to: OfParty): Letter =>
    letter(to, 'Somebody is with you in this now', [
      MAY[to.scope](to.party),
      ...until(to),
      'Is that not what you want? You can change or end it on your page at any time, or call us.',
    ]),
  partyGone: (to: OfParty): Letter =>
    letter(to, `${to.party} is no longer with you here`, [
      `${to.party}’s way to your page has ended.`,
      'Would you like to have somebody with you again? You can name them on your page at any time.',
    ]),
};
