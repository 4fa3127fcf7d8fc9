// Who speaks for the customer, and how far: the one guard for every act of somebody else than the customer.
import type { Act } from '../common/act.ts';
import type { PartyId } from '../common/ids.ts';
import { hasPassed, type Instant } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { type LegalBasis, type Party, SCOPES, type Scope } from './partyEvents.ts';
import type { Story } from './state.ts';

/** Who somebody is to a concern now. A teller may add to what they told; what has ended counts no longer, also before the clock came by. */
export type Speaker =
  | { readonly is: 'customer' }
  | { readonly is: 'party'; readonly scope: Scope; readonly party: Party }
  | { readonly is: 'teller' }
  | { readonly is: 'ended'; readonly party: Party }
  | { readonly is: 'stranger' };

export function speakerOf(story: Story, id: PartyId, at: Instant): Speaker {
  if (id === story.customer) return { is: 'customer' };
  const party = story.parties.find((one) => one.id === id);
  if (party !== undefined && isHere(story, party, at)) return { is: 'party', scope: story.died === null ? party.scope : 'see', party };
  if (party !== undefined && (party.standing.is === 'with' || party.standing.is === 'ended')) return { is: 'ended', party };
  return id === story.teller ? { is: 'teller' } : { is: 'stranger' };
}

/** Consent is recorded and not over; after the customer's death only where a manager said that they may read on. */
export const isHere = (story: Story, { standing, until, readsOn }: Party, at: Instant): boolean =>
  standing.is === 'with' && (until === undefined || !hasPassed(until, at)) && (story.died === null || readsOn !== undefined);

export const reaches = (scope: Scope, needed: Scope): boolean => SCOPES.indexOf(scope) >= SCOPES.indexOf(needed);

/** Files are for the customer and for those who are with them, as far as their scope; one who told it about somebody else has none in it. */
export function refuseFiles(who: 'customer' | Scope | null, what: 'see' | 'act'): Refusal | null {
  if (who === null) return refuse('not-allowed');
  return who === 'customer' || what === 'see' || reaches(who, 'speak') ? null : refuse('beyond-their-scope');
}

/** Whether somebody can be given a way into the room now. */
export function refuseWayIn(story: Story, id: PartyId, at: Instant): Refusal | null {
  const speaker = speakerOf(story, id, at);
  if (story.died !== null) return speaker.is === 'party' ? null : refuse('customer-has-died');
  return speaker.is === 'stranger' || speaker.is === 'ended' ? refuse('no-such-party') : null;
}

/** Whose act it is: by their own hand, or written down for them; null for acts of ours and of the clock. */
export const voiceOf = ({ actor, for: whose }: Pick<Act, 'actor' | 'for'>): PartyId | null => (actor.is === 'party' ? actor.id : (whose ?? null));

const IN_THEIR_STEAD: readonly LegalBasis[] = ['parent', 'guardian', 'power-of-attorney'];
/** A parent, a guardian, or a power of attorney, as staff noted it: what only the person can say, they may say for them while they live. */
export const actsInStead = ({ died }: Story, { standing, scope }: Party): boolean =>
  died === null && standing.is === 'with' && standing.consent.is === 'law' && IN_THEIR_STEAD.includes(standing.consent.basis) && scope === 'decide';

/** Said by the person alone, or by one who acts in their stead under the law. */
const THEIRS_ALONE: ReadonlySet<string> = new Set([
  'saySolved',
  'rateFairness',
  'withdraw',
  'withdrawMatter',
  'takeBackMerge',
  'partAgain',
  'partPerson',
  'partPeoples',
  'inviteParty',
  'answerParty',
  'changePartyScope',
]);
/** Adds to what was told, and answers nothing. */
const SPEAKING: ReadonlySet<string> = new Set(['write']);
/** Every party may leave, and challenge what was written down as theirs. */
const ANY_PARTYS: ReadonlySet<string> = new Set(['endParty', 'disputeAct']);
/** Said in one's own name, and not in the customer's. */
export const isOwnVoice = (deed: string): boolean => SPEAKING.has(deed) || ANY_PARTYS.has(deed);

/** Refuses what goes beyond the scope of whoever speaks; silent for the customer and for us. */
export function refuseBeyondScope(story: Story, deed: string, act: Act): Refusal | null {
  const voice = voiceOf(act);
  if (voice === null) return null;
  const speaker = speakerOf(story, voice, act.at);
  switch (speaker.is) {
    case 'customer':
      return null;
    case 'ended':
      return refuse('party-has-ended');
    case 'stranger':
      return refuse('no-such-party');
    case 'teller':
      return SPEAKING.has(deed) ? null : refuse('only-they-can-say');
    case 'party':
      if (ANY_PARTYS.has(deed)) return null;
      if (SPEAKING.has(deed)) return reaches(speaker.scope, 'speak') ? null : refuse('beyond-their-scope');
      if (THEIRS_ALONE.has(deed)) return actsInStead(story, speaker.party) ? null : refuse('only-they-can-say');
      return reaches(speaker.scope, 'decide') ? null : refuse('beyond-their-scope');
  }
}

/** The customer, or one who acts in their stead under the law. */
export function isTheirsToSay(story: Story, act: Act): boolean {
  const voice = voiceOf(act);
  const speaker = voice === null ? null : speakerOf(story, voice, act.at);
  return speaker?.is === 'customer' || (speaker?.is === 'party' && actsInStead(story, speaker.party));
}
