// What a plan rests on: with it, what was agreed or proposed lapses, and asks for a new yes.
import type { DecisionId } from '../common/ids.ts';
import type { LapsedBecause, Plan, PlanEvent } from './planEvents.ts';
import type { Story } from './state.ts';

const isLive = ({ state }: Plan): boolean => state === 'proposed' || state === 'agreed';
const restsOn = (plan: Plan, decision?: DecisionId): boolean => isLive(plan) && (decision === undefined || plan.decisions.includes(decision));

/** Of one decision, only the plans that name it. */
export const plansLapsed = (story: Story, because: LapsedBecause, decision?: DecisionId): readonly PlanEvent[] =>
  story.plans.filter((plan) => restsOn(plan, decision)).map(({ version }) => ({ kind: 'planLapsed', version, because }));

/** The same for a yes or a choice that turns out not to have been theirs. */
export const withoutPlans = (story: Story, because: LapsedBecause, decision?: DecisionId): Story => ({
  ...story,
  plans: story.plans.map((plan) => (restsOn(plan, decision) ? { ...plan, state: 'lapsed', lapsed: { because, at: story.theirLastWordAt } } : plan)),
});
