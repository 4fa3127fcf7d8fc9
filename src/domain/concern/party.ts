// Whom the customer brings along: named by them, or proposed by staff and seen by nobody before the customer's yes; ended
// by them, by the party, by a manager with a reason, or by itself when its time is over.
import { type Act, hasRole, isCustomers, isOurs } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { PartyId } from '../common/ids.ts';
import { hasPassed, type Instant } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type Words } from '../common/words.ts';
import type { ConcernEvent } from './events.ts';
import type { LegalBasis, Party, PartyEvent, PartyRole, Scope } from './partyEvents.ts';
import { type Folds, type Rules, replaced } from './rule.ts';
import { isTheirsToSay, voiceOf } from './speaking.ts';
import type { Story } from './state.ts';

export type PartyCommand =
  | { do: 'inviteParty'; party: PartyId; role: PartyRole; relation?: Words; scope: Scope; until?: Instant; basis?: { is: LegalBasis; words: OurWords } }
  | { do: 'answerParty'; party: PartyId; answer: 'yes' | 'no' }
  | { do: 'changePartyScope'; party: PartyId; scope: Scope; until?: Instant }
  | { do: 'endParty'; party: PartyId; words?: Words }
  | { do: 'letReadOn'; party: PartyId; words: OurWords };

const isLive = ({ standing }: Party): boolean => standing.is === 'with' || standing.is === 'proposed';
const partyIn = (story: Story, id: PartyId): Party | undefined => story.parties.find((one) => one.id === id);
const refuseWithoutLive = (story: Story): Refusal | null => (story.parties.some(isLive) ? null : refuse('no-such-party'));
const refuseClock = ({ actor }: Act): Refusal | null => (actor.is === 'clock' ? refuse('only-staff') : null);
const refuseTheDead = (story: Story, act: Act): Refusal | null => (story.died !== null && isCustomers(act) ? refuse('customer-has-died') : null);

export const partyRules: Rules<PartyCommand> = {
  inviteParty: {
    by: 'anyone',
    guard: (story, act) => refuseClock(act) ?? refuseTheDead(story, act),
    decide: (story, command, act) => {
      const { do: _, basis, ...named } = command;
      const refused = refuseInvitation(story, command, act);
      if (refused) return refused;
      const consent = basis?.is ?? (isCustomers(act) ? ('customer' as const) : ('asked' as const));
      return [given({ kind: 'partyInvited' as const, ...named, relation: isBlank(named.relation) ? undefined : named.relation, consent, basis: basis?.words })];
    },
  },
  answerParty: {
    by: 'customer',
    guard: (story, act) => refuseTheDead(story, act) ?? (story.parties.some(({ standing }) => standing.is === 'proposed') ? null : refuse('nothing-to-answer')),
    decide: (story, { party, answer }) => {
      if (partyIn(story, party)?.standing.is !== 'proposed') return refuse('superseded');
      return [{ kind: answer === 'yes' ? 'partyAgreed' : 'partyDeclined', party }];
    },
  },
  changePartyScope: {
    by: 'anyone',
    guard: (story, act) => refuseClock(act) ?? refuseTheDead(story, act) ?? refuseWithoutLive(story),
    decide: (story, { party: id, scope, until }, act) => {
      const party = partyIn(story, id);
      if (party === undefined || !isLive(party)) return refuse('no-such-party');
      if (!isCustomers(act) && restsOnTheirYes(party)) return refuse('only-the-customer');
      if (until !== undefined && hasPassed(until, act.at)) return refuse('due-is-past');
      return party.scope === scope && party.until === until ? [] : [given({ kind: 'partyScopeChanged' as const, party: id, scope, until })];
    },
  },
  endParty: {
    by: 'anyone',
    guard: (story, act) => refuseClock(act) ?? refuseWithoutLive(story),
    decide: (story, { party: id, words }, act) => {
      const party = partyIn(story, id);
      if (party === undefined || !isLive(party)) return refuse('no-such-party');
      return refuseToEnd(story, party, words, act) ?? [given({ kind: 'partyEnded' as const, party: id, because: endedBy(party, act), words: isBlank(words) ? undefined : words })];
    },
  },
  letReadOn: {
    by: 'manager',
    guard: (story) => (story.died === null ? refuse('only-after-a-death') : story.parties.some(isByLaw) ? null : refuse('no-legal-basis')),
    decide: (story, { party: id, words }) => {
      const party = partyIn(story, id);
      if (party === undefined || !isByLaw(party)) return refuse('no-legal-basis');
      if (isBlank(words)) return refuse('nothing-written');
      return party.readsOn === undefined ? [{ kind: 'partyReadsOn', party: id, words }] : [];
    },
  },
};

const isByLaw = ({ standing }: Party): boolean => standing.is === 'with' && standing.consent.is === 'law';
/** A proposal is still ours to change; what they said yes to is theirs. */
const restsOnTheirYes = ({ standing }: Party): boolean => standing.is === 'with' && standing.consent.is === 'customer';

function refuseInvitation(story: Story, { party, until, basis }: Extract<PartyCommand, { do: 'inviteParty' }>, act: Act): Refusal | null {
  if (party === story.customer) return refuse('that-is-the-customer');
  const known = partyIn(story, party);
  if (known !== undefined && isLive(known)) return refuse('party-is-here');
  if (until !== undefined && hasPassed(until, act.at)) return refuse('due-is-past');
  if (basis !== undefined && (!isOurs(act) || act.for !== undefined)) return refuse('only-staff');
  if (basis !== undefined && isBlank(basis.words)) return refuse('say-on-what-basis');
  return story.died !== null && basis === undefined ? refuse('no-legal-basis') : null;
}

/** The customer, the party themselves, whoever proposed what has no yes yet, or a manager who says why. */
function refuseToEnd(story: Story, party: Party, words: Words | undefined, act: Act): Refusal | null {
  if (voiceOf(act) === party.id || isTheirsToSay(story, act)) return null;
  if (voiceOf(act) !== null) return refuse('only-they-can-say');
  if (party.standing.is === 'proposed') return null;
  if (!hasRole(act, 'manager')) return refuse('only-a-manager');
  return isBlank(words) ? refuse('say-why-it-ends') : null;
}

function endedBy(party: Party, act: Act): 'customer' | 'party' | 'manager' | 'taken-back' {
  const voice = voiceOf(act);
  if (voice !== null) return voice === party.id ? 'party' : 'customer';
  return party.standing.is === 'proposed' ? 'taken-back' : 'manager';
}

/** What ends by itself, at its instant, whether or not the clock came by. */
export const partiesOver = (story: Story, at: Instant): readonly ConcernEvent[] =>
  story.parties
    .filter((party) => isLive(party) && party.until !== undefined && hasPassed(party.until, at))
    .map(({ id }) => ({ kind: 'partyEnded', party: id, because: 'over' }) as const);
export const partyEnds = (story: Story): readonly Instant[] => story.parties.flatMap((party) => (isLive(party) && party.until !== undefined ? [party.until] : []));

const changed = (story: Story, id: PartyId, change: (party: Party) => Party): Story => ({
  ...story,
  parties: replaced(story.parties, id, (party) => ({
    ...change(party),
    before: given({ scope: party.scope, until: party.until, standing: party.standing, before: party.before }),
  })),
});
const without = (story: Story, id: PartyId): readonly Party[] => story.parties.filter((one) => one.id !== id);

export const partyFolds: Folds<PartyEvent> = {
  partyInvited: (story, { kind: _, party: id, consent, basis, ...named }, by) => {
    const standing: Party['standing'] =
      consent === 'asked'
        ? { is: 'proposed' }
        : consent === 'customer'
          ? { is: 'with', consent: { is: 'customer', by } }
          : { is: 'with', consent: { is: 'law', basis: consent, words: basis ?? NO_WORDS, by } };
    return { ...story, parties: [...without(story, id), { ...named, id, standing, invited: by }] };
  },
  partyAgreed: (story, { party }, by) => changed(story, party, (one) => ({ ...one, standing: { is: 'with', consent: { is: 'customer', by } } })),
  partyDeclined: (story, { party }, by) => changed(story, party, (one) => ({ ...one, standing: { is: 'declined', by } })),
  partyScopeChanged: (story, { party, scope, until }) => changed(story, party, ({ until: _, ...one }) => ({ ...one, scope, ...given({ until }) })),
  partyEnded: (story, { party, because, words }, by) => changed(story, party, (one) => ({ ...one, standing: { is: 'ended', because, by, ...given({ words }) } })),
  partyReadsOn: (story, { party, words }, by) => ({ ...story, parties: replaced(story.parties, party, (one) => ({ ...one, readsOn: { words, by } })) }),
};

/** A yes was said by whoever told it: one who turns out to be somebody on file is asked again, and nobody is with themselves. */
export const askedAnew = (story: Story, customer: PartyId): readonly Party[] =>
  without(story, customer).map((party) => (restsOnTheirYes(party) ? { ...party, standing: { is: 'proposed' } } : party));

const NO_WORDS: OurWords = { id: '', hash: '', voice: 'ours', blank: true };

/** As it was before a challenged act about a party; an invitation that they never gave has ended. */
export function undoneParty(story: Story, id: PartyId, what: string, by: Extract<Party['standing'], { is: 'ended' }>['by']): Story {
  const back = ({ before, until, ...party }: Party): Party => (before === undefined ? { ...party, ...given({ until }) } : { ...party, ...before });
  const never = ({ before: _, ...party }: Party): Party => ({ ...party, standing: { is: 'ended', because: 'customer', by } });
  return { ...story, parties: replaced(story.parties, id, what === 'partyInvited' ? never : back) };
}
