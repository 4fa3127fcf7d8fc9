// What might be done about the people whom Judy brings along: by her, by them, by staff.
import fc from 'fast-check';
import type { ConcernCommand } from '../../src/domain/concern/concern.ts';
import { LEGAL_BASES, PARTY_ROLES, SCOPES } from '../../src/domain/concern/partyEvents.ts';
import type { Story } from '../../src/domain/concern/state.ts';
import { does, later, our, yesNo } from './any.ts';
import { ANA, JUDY, on, ours, PAUL, type Step, sam } from './concern.ts';

const party = fc.constantFrom(PAUL, PAUL, ANA);
const role = fc.constantFrom(...PARTY_ROLES);
const scope = fc.constantFrom(...SCOPES);
const basis = fc.record({ is: fc.constantFrom(...LEGAL_BASES), words: our });

export const partyCommands = [
  { weight: 3, arbitrary: fc.record({ do: does('inviteParty'), party: fc.constantFrom(PAUL, PAUL, ANA, JUDY), role, scope }) },
  { weight: 1, arbitrary: fc.record({ do: does('inviteParty'), party, role, scope, until: later }) },
  { weight: 2, arbitrary: fc.record({ do: does('inviteParty'), party, role, scope, basis }) },
  { weight: 2, arbitrary: fc.record({ do: does('answerParty'), party, answer: yesNo }) },
  { weight: 1, arbitrary: fc.record({ do: does('changePartyScope'), party, scope }) },
  { weight: 1, arbitrary: fc.record({ do: does('endParty'), party, words: our }) },
  { weight: 2, arbitrary: fc.record({ do: does('letReadOn'), party, words: our }) },
] as const;

/** Paul was to speak for Judy by power of attorney, and then she died. */
export const BEREAVED: readonly Step[] = [
  [sam, on(1, '09:00'), { do: 'inviteParty', party: PAUL, role: 'representative', scope: 'decide', basis: { is: 'power-of-attorney', words: ours('signed in May') } }],
  [sam, on(1, '10:00'), { do: 'noteDeath' }],
];

/** Whom the deed fits, where there is one. */
export function plausibleParty(deed: ConcernCommand['do'], { parties }: Story): object {
  if (deed !== 'answerParty' && deed !== 'endParty' && deed !== 'changePartyScope' && deed !== 'letReadOn') return {};
  const one = parties.findLast(({ standing }) => standing.is === (deed === 'answerParty' ? 'proposed' : 'with'));
  return one === undefined ? {} : { party: one.id };
}
