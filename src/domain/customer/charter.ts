// The charter: what they can expect of us, what helps us, how soon we answer. The organisation's text is our offer;
// either side proposes another, the other answers, and what both said yes to is dated.
import { given } from '../common/given.ts';
import { refuse } from '../common/refusal.ts';
import { isBlank, type Words } from '../common/words.ts';
import type { CharterEvent } from './events.ts';
import { type Folds, never, type Rules, sideOf } from './rule.ts';
import { type CharterWords, charterVersion } from './state.ts';

export type CharterCommand =
  /** `offer` is the organisation's text as it stands now; `after` what the proposal was written on. */
  | { do: 'proposeCharter'; words: CharterWords; after: number; offer: number }
  | { do: 'answerCharter'; proposal: number; answer: 'yes' }
  | { do: 'answerCharter'; proposal: number; answer: 'no'; words?: Words }
  /** `seen` is the version of the organisation's text that they said yes to, `offer` the one that stands now. */
  | { do: 'acceptOffer'; seen: number; offer: number };

export const charterRules: Rules<CharterCommand> = {
  proposeCharter: {
    by: 'either',
    guard: never,
    decide: (customer, { words, after, offer }) => {
      if (charterVersion(customer) !== after) return refuse('superseded');
      if (Object.values(words).some((part) => isBlank(part))) return refuse('nothing-written');
      if (Object.keys(words).length === 0) return refuse('nothing-changed');
      const { agreed, proposal } = customer.charter;
      const base = proposal ?? agreed;
      return [{ kind: 'charterProposed', offer: base?.offer ?? offer, words: { ...base?.words, ...words } }];
    },
  },
  answerCharter: {
    by: 'either',
    guard: ({ charter }, act) => (charter.proposal !== null && charter.proposal.from !== sideOf(act) ? null : refuse('nothing-to-answer')),
    decide: ({ charter }, command) => {
      const { proposal } = command;
      if (charter.proposal?.version !== proposal) return refuse('superseded');
      return command.answer === 'yes' ? [{ kind: 'charterAgreed', proposal }] : [given({ kind: 'charterDeclined' as const, proposal, words: command.words })];
    },
  },
  acceptOffer: {
    by: 'customer',
    guard: never,
    decide: ({ charter: { agreed, proposal } }, { seen, offer }) => {
      if (seen !== offer) return refuse('superseded');
      const stands = agreed !== null && agreed.offer === offer && Object.keys(agreed.words).length === 0;
      return stands && proposal === null ? [] : [{ kind: 'offerAccepted', offer }];
    },
  },
};

export const charterFolds: Folds<CharterEvent> = {
  charterProposed: (customer, { offer, words }, by) => ({
    ...customer,
    charter: { ...customer.charter, proposal: { offer, words, version: by.version, by, from: sideOf(by) } },
  }),
  charterAgreed: (customer, _event, by) => {
    const { proposal, agreed } = customer.charter;
    return { ...customer, charter: { agreed: proposal === null ? agreed : { offer: proposal.offer, words: proposal.words, version: by.version, by }, proposal: null } };
  },
  charterDeclined: (customer) => ({ ...customer, charter: { ...customer.charter, proposal: null } }),
  offerAccepted: (customer, { offer }, by) => ({ ...customer, charter: { agreed: { offer, words: {}, version: by.version, by }, proposal: null } }),
};
