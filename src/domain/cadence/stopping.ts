// What stops a plan at once, whoever had said what: a wrong number, a court order, a death, or that they take back their yes.
import { hasRole } from '../common/act.ts';
import { given } from '../common/given.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import { ended } from './choice.ts';
import type { StopEvent } from './events.ts';
import type { Folds, Rules } from './rule.ts';
import { type Cadence, hasTerms, type OurStop, type Standing } from './state.ts';

export type StopCommand = { do: 'stopCadence'; because: OurStop; words?: OurWords } | { do: 'withdrawConsent'; words?: TheirWords } | { do: 'liftStop'; words: OurWords };

export const stopRules: Rules<StopCommand> = {
  stopCadence: {
    by: 'us',
    guard: refuseWithoutPlan,
    decide: (_cadence, { because, words }) => [given({ kind: 'cadenceStopped' as const, because, words })],
  },
  withdrawConsent: {
    by: 'customer',
    guard: refuseWithoutPlan,
    decide: (_cadence, { words }) => [given({ kind: 'cadenceStopped' as const, because: 'consent-withdrawn' as const, words })],
  },
  liftStop: {
    by: 'us',
    guard: ({ standing }, act) => {
      if (standing.is !== 'stopped' || standing.because === 'consent-withdrawn') return refuse('nothing-to-lift');
      return hasRole(act, 'manager') ? null : refuse('only-a-manager');
    },
    decide: (_cadence, { words }) => (isBlank(words) ? refuse('say-why-it-is-lifted') : [{ kind: 'stopLifted', words }]),
  },
};

function refuseWithoutPlan({ standing, proposal }: Cadence): Refusal | null {
  return hasTerms(standing) || proposal !== null ? null : refuse('no-plan-agreed');
}

export const stopFolds: Folds<StopEvent> = {
  cadenceStopped: (cadence, { because, words }, by) => ({
    ...ended(cadence, by.at),
    standing: { is: 'stopped', because, by, words: words ?? null, was: resting(cadence.standing) },
  }),
  /** Nothing begins by itself: the plan rests until they take it up again or say yes anew. */
  stopLifted: (cadence, _event, by) => {
    if (cadence.standing.is !== 'stopped') return cadence;
    const { was } = cadence.standing;
    return { ...cadence, standing: hasTerms(was) ? { is: 'rested', terms: was.terms, why: was.why, agreed: was.agreed, by } : was };
  },
};

/** What stood before the first of several stops. */
const resting = (standing: Standing): Standing => (standing.is === 'stopped' ? standing.was : standing);
