// Naming somebody new adds a person of their own in the same act, never one that is on file already.
import type { BodyOf } from '../../contract/common/endpoint.ts';
import type { inviteParty } from '../../contract/partyEndpoints.ts';
import type { StoryCommand } from '../../domain/concern/concern.ts';
import type { Ask } from '../concern/store.ts';
import { addCustomer, type CustomerFields } from '../people/customers.ts';
import { reserveFor, settle } from './offerAmends.ts';

type Person = BodyOf<typeof inviteParty>['person'];

/** What an act does beside its own stream, once the rules have said yes to it. */
export function besideOf(deed: StoryCommand['do'], body: unknown): NonNullable<Ask['beside']> {
  if (deed === 'inviteParty') return addInvited((body as { person: Person }).person);
  return deed === 'offerAmends' ? reserveFor : settle;
}

const addInvited =
  (person: Person): NonNullable<Ask['beside']> =>
  async ({ rows, organisation }, command) => {
    if (command.do === 'inviteParty' && !('id' in person)) await addCustomer(rows, organisation.id, fieldsOf(person, organisation.languages[0]), command.party);
    return [];
  };

const fieldsOf = ({ name, phone, email, language, bornOn }: Exclude<Person, { id: string }>, usual: CustomerFields['language']): CustomerFields => ({
  name,
  language: language ?? usual,
  bornOn: bornOn ?? null,
  confirmed: false,
  ways: [...(email ? [{ kind: 'email' as const, value: email, preferred: true }] : []), ...(phone ? [{ kind: 'phone' as const, value: phone, preferred: !email }] : [])],
});
