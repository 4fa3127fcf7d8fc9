// Staff propose the plan or a higher beat; nothing runs before the customer's own yes.
import { given } from '../common/given.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import { type Beat, isLower, wellFormed } from './beat.ts';
import type { ProposalEvent } from './events.ts';
import type { Decision, Folds, Rules } from './rule.ts';
import type { Day } from './schedule.ts';
import { type Cadence, hasTerms, isLive, type Standing, type Terms } from './state.ts';

export type ProposalCommand =
  /** `reachable`: there is an hour on open days that their quiet hours leave. */
  | { do: 'proposeCadence'; terms: Terms; why: OurWords; reachable: boolean }
  | { do: 'offerHigherBeat'; beat: Beat; why: OurWords }
  /** `after`: the day whose bell has rung already, so that the first call falls on a later one. */
  | { do: 'answerCadence'; proposal: number; answer: 'yes'; after: Day }
  | { do: 'answerCadence'; proposal: number; answer: 'change'; words: TheirWords }
  | { do: 'answerCadence'; proposal: number; answer: 'no'; words?: TheirWords };

export const proposalRules: Rules<ProposalCommand> = {
  proposeCadence: {
    by: 'us',
    guard: ({ standing }) => refuseForGood(standing),
    decide: (cadence, { terms, why, reachable }) => {
      if (terms.caller === terms.standIn) return refuse('stand-in-is-the-caller');
      if (!reachable) return refuse('quiet-all-day');
      return proposed(cadence, terms, why);
    },
  },
  offerHigherBeat: {
    by: 'us',
    guard: ({ standing }) => {
      if (!hasTerms(standing)) return refuse('no-plan-agreed');
      return isLive(standing) && standing.terms.beat.every === 'day' ? refuse('not-a-higher-beat') : null;
    },
    decide: (cadence, { beat, why }) => {
      if (!hasTerms(cadence.standing)) return refuse('no-plan-agreed');
      const { terms } = cadence.standing;
      const same = isLive(cadence.standing) && !isLower(terms.beat, beat);
      return same ? refuse('not-a-higher-beat') : proposed(cadence, { ...terms, beat }, why);
    },
  },
  answerCadence: {
    by: 'customer',
    guard: ({ proposal }) => (proposal === null ? refuse('nothing-proposed') : null),
    decide: ({ proposal }, command) => {
      if (proposal?.version !== command.proposal) return refuse('superseded');
      const named = { proposal: command.proposal };
      if (command.answer === 'yes') return [{ kind: 'cadenceAgreed', ...named, after: command.after }];
      if (command.answer === 'no') return [given({ kind: 'cadenceDeclined' as const, ...named, words: command.words })];
      return isBlank(command.words) ? refuse('say-what-should-change') : [{ kind: 'changeAsked', ...named, words: command.words }];
    },
  },
};

/** After a death or under a court order nothing is proposed, until a manager has lifted it. */
function refuseForGood(standing: Standing): Refusal | null {
  if (standing.is !== 'stopped') return null;
  if (standing.because === 'death') return refuse('customer-has-died');
  return standing.because === 'court-order' ? refuse('court-order-stands') : null;
}

/** While a plan runs, what we propose is never less than what they have: only they lower it. */
function proposed({ customer, standing }: Cadence, terms: Terms, why: OurWords): Decision {
  const beat = wellFormed(terms.beat);
  if (beat === null) return refuse('no-such-beat');
  if (isBlank(why)) return refuse('say-why-we-call');
  if (isLive(standing) && isLower(beat, standing.terms.beat)) return refuse('only-they-lower-it');
  return [{ kind: 'cadenceProposed', of: customer, terms: { ...terms, beat }, why }];
}

export const proposalFolds: Folds<ProposalEvent> = {
  cadenceProposed: (cadence, { terms, why }, by) => ({ ...cadence, proposal: { version: by.version, terms, why, by, wish: null }, relapse: null }),
  cadenceAgreed: (cadence, { after }, by) => {
    if (cadence.proposal === null) return cadence;
    const { terms, why } = cadence.proposal;
    const fresh = !isLive(cadence.standing);
    return {
      ...cadence,
      standing: { is: terms.beat.every === 'on-request' ? 'on-request' : fresh ? 'agreed' : 'running', terms, why, agreed: by },
      proposal: null,
      anchor: laterOf(cadence.anchor, after),
      steps: [...cadence.steps, { at: by.at, beat: terms.beat }],
    };
  },
  changeAsked: (cadence, { words }) => ({ ...cadence, proposal: cadence.proposal && { ...cadence.proposal, wish: words } }),
  cadenceDeclined: (cadence) => ({ ...cadence, proposal: null, standing: cadence.standing.is === 'none' ? { is: 'declined' } : cadence.standing }),
};

export const laterOf = (one: Day | null, other: Day): Day => (one !== null && one > other ? one : other);
