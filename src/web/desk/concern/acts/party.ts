// Who is with the customer: named on their word, asked of them, or on a legal basis; changed and ended.
import type { PartyView } from '../../../../contract/party.ts';
import { LEGAL_BASES, SCOPES } from '../../../../contract/party.ts';
import { answerParty, changePartyScope, endParty, inviteParty, letReadOn } from '../../../../contract/partyEndpoints.ts';
import { call } from '../../client.ts';
import { firstName } from '../concern.ts';
import { type Act, type ActField, type Chosen, forThem, maybe, type Option, type Room, type Said, viaField } from './act.ts';

const ROLES = ['carer', 'representative', 'interpreter', 'advocate'] as const;
const LANGUAGES = ['en', 'es'] as const;
type Person = { id: string; name: string };

const scopeField = ({ words: { party } }: Room, begin: PartyView['scope']): ActField => ({
  is: 'one',
  name: 'scope',
  label: party.invite.scope,
  of: 'theirs',
  options: SCOPES.map((value) => ({ value, says: party.invite.scopes[value] })),
  begin,
});
const untilField = ({ words: { party } }: Room): ActField => ({ is: 'when', name: 'until', label: party.invite.until, hint: party.invite.untilHint, optional: true });
const isLaw = ({ consent }: Chosen): boolean => LEGAL_BASES.some((basis) => basis === consent);

type Named = { readonly name: string; readonly address: string };
/** `teller`: whoever told it, whom they let be with them; `named`: whom a mail names, to be asked about before they are added. */
export function invitePartyAct(room: Room, teller: Person | null = null, named?: Named): Act {
  const { invite } = room.words.party;
  const name = firstName(room.view);
  return {
    key: `inviteParty.${teller?.id ?? named?.address ?? 'new'}`,
    title: invite.title(name),
    says: invite.says,
    fields: [
      ...(teller === null ? whoFields(room, named) : []),
      scopeField(room, 'see'),
      { is: 'one', name: 'consent', label: invite.consent, options: consents(room, name) },
      { ...viaField(room), shows: ({ consent }) => consent === 'said' },
      { is: 'words', name: 'basis', label: invite.basis, voice: 'ours', shows: isLaw },
      ...(teller === null ? wayFields(room, named) : []),
      untilField(room),
    ],
    go: invite.go,
    done: invite.done,
    send: (said) => call(inviteParty, { params: { id: room.view.id }, body: invitation(room, teller, said) }),
  };
}

function whoFields({ words: { party } }: Room, named?: Named): ActField[] {
  const { invite, card } = party;
  return [
    { is: 'words', name: 'name', label: invite.who, voice: 'ours', rows: 1, begin: named?.name ?? '' },
    { is: 'words', name: 'relation', label: invite.relation, hint: invite.relationHint, voice: 'theirs', rows: 1, optional: true },
    { is: 'pick', name: 'role', label: invite.role, options: ROLES.map((value) => ({ value, says: card.roles[value] })), begin: 'carer' },
  ];
}

function wayFields({ words: { party, concern }, view }: Room, named?: Named): ActField[] {
  const { invite } = party;
  return [
    { is: 'words', name: 'email', label: invite.email, voice: 'ours', rows: 1, optional: true, begin: named?.address ?? '' },
    { is: 'words', name: 'phone', label: invite.phone, voice: 'ours', rows: 1, optional: true },
    {
      is: 'pick',
      name: 'language',
      label: invite.language,
      options: LANGUAGES.map((value) => ({ value, says: concern.person.language[value] })),
      begin: view.customerCard.language,
    },
  ];
}

function consents({ view, words: { party } }: Room, name: string): Option[] {
  const { invite } = party;
  const law = (view.died === null ? LEGAL_BASES.filter((basis) => basis !== 'estate') : LEGAL_BASES).map((value) => ({ value, says: invite.bases[value], hint: invite.lawHint }));
  if (view.died !== null) return law;
  return [{ value: 'said', says: invite.said(name), hint: invite.saidHint }, { value: 'ask', says: invite.ask(name), hint: invite.askHint }, ...law];
}

function invitation(room: Room, teller: Person | null, said: Said) {
  const basis = LEGAL_BASES.find((one) => one === said.text('consent'));
  const ways = { email: said.maybe('email')?.trim(), phone: said.maybe('phone')?.trim(), language: said.one('language', LANGUAGES) };
  return {
    person: teller === null ? { name: said.text('name').trim(), ...maybe(ways) } : { id: teller.id },
    role: teller === null ? said.one('role', ROLES) : ('teller' as const),
    scope: said.one('scope', SCOPES),
    ...maybe({ relation: said.maybe('relation')?.trim(), until: said.maybeWhen('until'), basis: basis && { is: basis, text: said.text('basis') } }),
    ...(said.text('consent') === 'said' ? forThem(room, said) : {}),
  };
}

export function answerPartyAct(room: Room, { party: { id, name } }: PartyView): Act {
  const { answer } = room.words.party;
  const answers = ['yes', 'no'] as const;
  return {
    key: `answerParty.${id}`,
    title: answer.title(name),
    says: room.words.acts.fields.says,
    fields: [{ is: 'one', name: 'answer', label: room.words.acts.fields.answer, of: 'theirs', options: answers.map((value) => ({ value, says: answer[value] })) }, viaField(room)],
    go: answer.go,
    done: answer.done,
    send: (said) => call(answerParty, { params: { id: room.view.id, party: id }, body: { answer: said.one('answer', answers), ...forThem(room, said) } }),
  };
}

/** What rests on the customer's yes is changed on their word; what rests on the law, by us. */
export function changePartyScopeAct(room: Room, { party: { id, name }, scope, consent }: PartyView): Act {
  const { change } = room.words.party;
  const theirs = consent?.is !== 'law';
  return {
    key: `changePartyScope.${id}`,
    title: change.title(name),
    fields: [scopeField(room, scope), untilField(room), ...(theirs ? [viaField(room)] : [])],
    go: change.go,
    done: change.done,
    send: (said) =>
      call(changePartyScope, {
        params: { id: room.view.id, party: id },
        body: { scope: said.one('scope', SCOPES), ...maybe({ until: said.maybeWhen('until') }), ...(theirs ? forThem(room, said) : {}) },
      }),
  };
}

export function endPartyAct(room: Room, { party: { id, name }, standing }: PartyView): Act {
  const { end } = room.words.party;
  const ours = standing === 'proposed' ? { value: 'us', says: end.takeBack } : { value: 'us', says: end.manager, hint: end.managerHint };
  return {
    key: `endParty.${id}`,
    title: end.title(name),
    says: end.says,
    fields: [
      {
        is: 'one',
        name: 'who',
        label: end.who,
        options: [{ value: 'customer', says: end.customer(firstName(room.view)) }, ...(standing === 'with' ? [{ value: 'party', says: end.party(name) }] : []), ours],
      },
      { ...viaField(room), shows: ({ who }) => who !== 'us' },
      { is: 'words', name: 'text', label: end.because, voice: 'ours', optional: true, shows: ({ who }) => who === 'us' && standing === 'with' },
    ],
    go: end.go,
    done: end.done,
    send: (said) => {
      const who = said.text('who');
      const by = who === 'us' ? {} : { ...forThem(room, said), ...(who === 'party' ? { for: id } : {}) };
      return call(endParty, { params: { id: room.view.id, party: id }, body: { ...maybe({ text: said.maybe('text') }), ...by } });
    },
  };
}

export function letReadOnAct({ view, words }: Room, { party: { id, name } }: PartyView): Act {
  const { readOn } = words.party;
  return {
    key: `letReadOn.${id}`,
    title: readOn.title(name),
    says: readOn.says,
    fields: [{ is: 'words', name: 'text', label: readOn.label, voice: 'ours' }],
    go: readOn.go,
    done: readOn.done,
    send: (said) => call(letReadOn, { params: { id: view.id, party: id }, body: { text: said.text('text') } }),
  };
}
