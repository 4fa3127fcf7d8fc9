// A plan follows the person when two entries turn out to be one: it goes on where they are known, with its calls and its beat.
// Where both have one nothing is moved; a person ends one of them first, so that nobody is called twice.
import type { PartyId } from '../common/ids.ts';
import { refuse } from '../common/refusal.ts';
import type { MovedPlan, MovingEvent } from './events.ts';
import type { Folds, Rules } from './rule.ts';
import { type Cadence, isLive, noPlan } from './state.ts';

export type MovingCommand = { do: 'takePlanOver'; from: PartyId; plan: MovedPlan } | { do: 'givePlanAway'; to: PartyId };

/** Something of it goes on: calls to come, or an offer that waits for their yes. */
export const goesOn = ({ standing, proposal }: Cadence): boolean => isLive(standing) || proposal !== null;

export const movingRules: Rules<MovingCommand> = {
  takePlanOver: {
    by: 'us',
    guard: (cadence) => (goesOn(cadence) ? refuse('both-have-a-plan') : null),
    decide: ({ customer }, { from, plan }) => [{ kind: 'planTakenOver', of: customer, from, plan }],
  },
  givePlanAway: {
    by: 'us',
    guard: ({ version }) => (version === 0 ? refuse('no-plan-agreed') : null),
    decide: (_cadence, { to }) => [{ kind: 'planGivenAway', to }],
  },
};

/** What goes along: all but the acts that can be challenged, which are named by the versions of the stream that they leave. */
export function movedFrom({ customer: _, version: __, writtenDown: ___, ...plan }: Cadence): MovedPlan {
  return plan;
}

export const movingFolds: Folds<MovingEvent> = {
  planTakenOver: (cadence, { plan }) => {
    const known = new Set(plan.touches.map(({ day }) => day));
    return {
      ...cadence,
      ...plan,
      touches: [...cadence.touches.filter(({ day }) => !known.has(day)), ...plan.touches].toSorted((one, other) => (one.day < other.day ? -1 : 1)),
      steps: [...cadence.steps, ...plan.steps].toSorted((one, other) => (one.at < other.at ? -1 : 1)),
      taken: [...cadence.taken, ...plan.taken].toSorted((one, other) => (one.by.at < other.by.at ? -1 : 1)),
      reviews: [...cadence.reviews, ...plan.reviews].toSorted((one, other) => (one.by.at < other.by.at ? -1 : 1)),
    };
  },
  planGivenAway: ({ customer, version }) => ({ ...noPlan(customer), version }),
};
