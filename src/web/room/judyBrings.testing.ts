// Those who are with Judy, for tests of her pages: Ana, who may decide; Paul, whom Sam asks about; and who left.
import type { PartyView } from '../../contract/party.ts';
import { ours, own } from './judy.testing.ts';

const by = (who: 'judy' | 'sam'): PartyView['invited'] => ({
  at: '2026-11-18T15:00:00.000Z',
  by: who === 'judy' ? { is: 'party', id: 'judy', name: 'Judy Alvarez' } : { is: 'staff', id: 'sam', name: 'Sam Keller' },
  via: who === 'judy' ? 'room' : 'desk',
  for: null,
  writtenDown: false,
});

export const party = (id: string, name: string, parts: Partial<PartyView> = {}): PartyView => ({
  party: { id, name },
  role: 'carer',
  relation: null,
  scope: 'see',
  standing: 'with',
  until: null,
  invited: by('judy'),
  consent: { is: 'customer', basis: null, words: null, by: by('judy') },
  ended: null,
  readsOn: null,
  enters: true,
  ...parts,
});

export const ANA = party('ana', 'Ana Alvarez', { scope: 'decide', relation: own('my daughter'), until: '2026-12-24T05:00:00.000Z' });
export const PAUL = party('paul', 'Paul Ames', { role: 'interpreter', scope: 'speak', standing: 'proposed', invited: by('sam'), consent: null });
export const GUARDIAN = party('eve', 'Eve Stone', {
  role: 'representative',
  scope: 'decide',
  consent: { is: 'law', basis: 'guardian', words: ours('The court in Riverside, 3 May.'), by: by('sam') },
});
export const LEFT = party('bo', 'Bo Reed', {
  standing: 'ended',
  consent: null,
  ended: { at: '2026-11-20T15:00:00.000Z', because: 'manager', words: ours('He asked for money.'), by: by('sam').by },
});
export const WITH_DEEDS = ['inviteParty', 'answerParty', 'changePartyScope', 'endParty'];
