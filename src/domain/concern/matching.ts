// Who told by the public form is nobody we know until staff match them with somebody on file, or say that they are new.
import { given } from '../common/given.ts';
import type { PartyId } from '../common/ids.ts';
import type { OnFile } from '../common/onFile.ts';
import { refuse } from '../common/refusal.ts';
import { isBlank, type OurWords } from '../common/words.ts';
import type { MatchingEvent } from './matchingEvents.ts';
import { askedAnew } from './party.ts';
import type { Folds, Rules } from './rule.ts';

/** `same`: what the two have in common on file. */
export type MatchTeller = { do: 'matchTeller'; customer: PartyId; same: readonly OnFile[]; words?: OurWords };

export const matchingRules: Rules<MatchTeller> = {
  matchTeller: {
    by: 'staff',
    guard: (story) => (story.formTeller === null ? refuse('teller-is-known') : null),
    decide: (story, { customer, same, words }) => {
      const { formTeller } = story;
      if (formTeller === null) return refuse('teller-is-known');
      if (customer === story.customer) return [];
      if (customer === formTeller) return [given({ kind: 'tellerMatched' as const, customer, teller: formTeller, same: [], words })];
      if (same.length === 0 && isBlank(words)) return refuse('say-how-you-know');
      // Only an address that leads to the person on file shows that it was they who wrote; else they see what they told, and a receipt.
      return [given({ kind: 'tellerMatched' as const, customer, teller: same.includes('email') ? customer : formTeller, same, words })];
    },
  },
};

export const matchingFolds: Folds<MatchingEvent> = {
  tellerMatched: (story, { customer, teller }) => ({ ...story, customer, teller, parties: customer === story.customer ? story.parties : askedAnew(story, customer) }),
};
