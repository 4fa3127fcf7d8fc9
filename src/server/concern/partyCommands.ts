// The commands about those who are with the customer, made of what arrives.
import { given } from '../../domain/common/given.ts';
import { refuse } from '../../domain/common/refusal.ts';
import { newId } from '../platform/ids.ts';
import { instantIf, type Making } from './making.ts';

type PartyDeed = 'inviteParty' | 'answerParty' | 'changePartyScope' | 'endParty' | 'letReadOn';

export const partyMaking: Making<PartyDeed> = {
  inviteParty: ({ person, role, scope, relation, until, basis }, _on, story, { spoken, act }) => {
    // In the room only somebody new is named, or whoever told it: a page never attaches to a person on file.
    if (act.actor.is === 'party' && 'id' in person && person.id !== story.teller) return refuse('no-such-party');
    return given({
      do: 'inviteParty' as const,
      party: 'id' in person ? person.id : newId(),
      role,
      scope,
      relation: relation === undefined ? undefined : act.actor.is === 'party' || act.for !== undefined ? spoken.theirs(relation) : spoken.ours(relation),
      until: instantIf(until),
      basis: basis && { is: basis.is, words: spoken.ours(basis.text) },
    });
  },
  answerParty: ({ answer }, on) => ({ do: 'answerParty', party: on.party ?? '', answer }),
  changePartyScope: ({ scope, until }, on) => given({ do: 'changePartyScope' as const, party: on.party ?? '', scope, until: instantIf(until) }),
  endParty: ({ text }, on, _story, { spoken, act }) =>
    given({ do: 'endParty' as const, party: on.party ?? '', words: act.actor.is === 'party' || act.for !== undefined ? spoken.theirsIf(text) : spoken.oursIf(text) }),
  letReadOn: ({ text }, on, _story, { spoken }) => ({ do: 'letReadOn', party: on.party ?? '', words: spoken.ours(text) }),
};
