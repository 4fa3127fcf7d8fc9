// Which letters go to those who are with the customer: about themselves, and copies of the customer's as far as their scope.
import { firstName } from '../../copy/firstName.ts';
import type { OfParty } from '../../copy/letter.ts';
import { isWrittenDown, type Signed } from '../../domain/common/act.ts';
import type { Instant } from '../../domain/common/instants.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import { actsInStead, isHere, reaches, speakerOf } from '../../domain/concern/speaking.ts';
import type { Story } from '../../domain/concern/state.ts';
import type { Rows } from '../platform/database.ts';
import type { CustomersLetter } from './reactions.ts';

export type PartyLetter = keyof typeof TO;
type To = 'party' | 'customer';
const TO = { partyInvited: 'party', partyChanged: 'party', partyProposed: 'customer', partyAdded: 'customer', partyGone: 'customer' } as const satisfies Record<string, To>;
export const isPartyLetter = (kind: string): kind is PartyLetter => Object.hasOwn(TO, kind);

/** Who hears of a change in who is with the customer. The customer hears of it also where it was done in their room. */
export function lettersAboutParty(event: ConcernEvent, by: Signed): readonly { kind: PartyLetter; party: string }[] {
  const written = isWrittenDown(by);
  switch (event.kind) {
    case 'partyInvited':
      if (event.consent === 'asked') return [{ kind: 'partyProposed', party: event.party }];
      return [{ kind: 'partyInvited', party: event.party }, ...(written ? [] : [{ kind: 'partyAdded' as const, party: event.party }])];
    case 'partyAgreed':
      return [{ kind: 'partyInvited', party: event.party }];
    case 'partyScopeChanged':
      return [{ kind: 'partyChanged', party: event.party }, ...(written ? [] : [{ kind: 'partyAdded' as const, party: event.party }])];
    case 'partyEnded':
      return event.because === 'customer' || event.because === 'taken-back' || written ? [] : [{ kind: 'partyGone', party: event.party }];
    default:
      return [];
  }
}

export const recipientOf = (kind: PartyLetter, party: string, story: Story): string => (TO[kind] === 'party' ? party : story.customer);

const NEWS: ReadonlySet<CustomersLetter> = new Set(['wordGiven', 'promiseMade', 'promiseOwnedUp', 'reopened', 'endedUnagreed', 'closedWithoutAnswer']);
const QUESTIONS: ReadonlySet<CustomersLetter> = new Set([
  'understandingOffered',
  'understandingAskedAgain',
  'fixProposed',
  'fixDelivered',
  'amendsOffered',
  'promiseMoveAsked',
  'taskProposed',
  'taskReminded',
  'attemptRight',
  'attemptSentBack',
  'teachBackAsked',
  'explainedAnew',
  'decisionAsked',
  'chosenForThem',
  'planProposed',
  'planReviewDue',
  'openedToCustomer',
  'correctionAnswered',
]);
/** Whether it is solved is asked of the person, and of one who acts in their stead. */
const THEIRS_ALONE: ReadonlySet<CustomersLetter> = new Set(['done', 'followUpAsked']);

/** Everybody with the customer gets news; questions go to whom they may be answered by. */
export function getsCopy(story: Story, id: string, kind: CustomersLetter, at: Instant): boolean {
  const speaker = speakerOf(story, id, at);
  if (speaker.is !== 'party') return false;
  return NEWS.has(kind) || (QUESTIONS.has(kind) && reaches(speaker.scope, 'decide')) || (THEIRS_ALONE.has(kind) && actsInStead(story, speaker.party));
}

/** Asked again when it is sent: whoever's time here is over in between gets nothing more. */
export function mayStillGo(story: Story, { kind, party }: { kind: string; party: string | null }, at: Instant): boolean {
  if (party === null || party === story.customer || kind === 'toldReceipt' || kind === 'actWrittenDown' || kind === 'actByMail' || kind === 'answeredOlder')
    return party === null || speakerOf(story, party, at).is !== 'ended';
  if (kind === 'roomLink' || kind === 'partyInvited' || kind === 'partyChanged') return speakerOf(story, party, at).is === 'party';
  return getsCopy(story, party, kind as CustomersLetter, at);
}

/** Those who are with the customer now and can be written to; asked only where there are any. */
export async function writableParties(rows: Rows, org: string, story: Story, mailIsSet: boolean, at: Instant): Promise<readonly string[]> {
  const here = story.parties.filter((party) => isHere(story, party, at)).map(({ id }) => id);
  if (here.length === 0 || !mailIsSet) return [];
  const ways = await rows.selectFrom('way').select('customer_id').distinct().where('org_id', '=', org).where('kind', '=', 'email').where('customer_id', 'in', here).execute();
  return ways.map(({ customer_id }) => customer_id);
}

/** What a letter about somebody says of them; null where the event names nobody. */
export function factsOfParty(story: Story, event: ConcernEvent | undefined, people: ReadonlyMap<string, string>): Pick<OfParty, 'party' | 'customer' | 'scope' | 'end'> | null {
  const party = event && 'party' in event && event.kind !== 'apologised' ? story.parties.find(({ id }) => id === event.party) : undefined;
  if (party === undefined) return null;
  return { party: people.get(party.id) ?? '', customer: firstName(people.get(story.customer) ?? ''), scope: party.scope, end: party.until ?? null };
}

/** A letter names the customer to somebody else by first name alone. */
