// The plan: proposed in three lines, in force only with the customer's yes, looked at together on its day.
import { type Act, isCustomers } from '../common/act.ts';
import { given } from '../common/given.ts';
import { daysAfter, hasPassed, type Instant } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords, type Words } from '../common/words.ts';
import { basisOf } from './fix.ts';
import type { Plan, PlanEvent, RestsOn } from './planEvents.ts';
import { type Folds, type Rules, whileAnswerable, whileOpen, whileTheyLive } from './rule.ts';
import { type ActWrittenDown, isOpen, type Story } from './state.ts';

/** Until the next look, where whoever keeps the plan names no day. */
export const DAYS_TO_NEXT_REVIEW = 30;

export type PlanCommand =
  | ({ do: 'proposePlan'; after: number; problem: OurWords; ours: OurWords; yours?: OurWords; why: OurWords; review: Instant } & RestsOn)
  | { do: 'answerPlan'; version: number; answer: 'yes' }
  | { do: 'answerPlan'; version: number; answer: 'not-quite'; words: TheirWords }
  | { do: 'reviewPlan'; version: number; answer: 'keep'; review?: Instant }
  | { do: 'reviewPlan'; version: number; answer: 'change'; words: Words };

export const lastPlan = (story: Story): Plan | null => story.plans.at(-1) ?? null;
/** The newest that they said yes to, unless it lapsed; an older one doesn't come back for it. */
export function planInForce(story: Story): Plan | null {
  const agreed = story.plans.findLast(({ answer }) => answer?.is === 'yes');
  return agreed?.state === 'agreed' ? agreed : null;
}

export const planRules: Rules<PlanCommand> = {
  proposePlan: {
    by: 'staff',
    guard: (story) => whileTheyLive(story) ?? (basisOf(story) === null ? refuse('understanding-not-confirmed') : null),
    decide: (story, { do: _, after, yours, ...plan }, act) => {
      const basis = basisOf(story);
      if (basis === null) return refuse('understanding-not-confirmed');
      if (after !== story.plans.length) return refuse('superseded');
      if ([plan.problem, plan.ours, plan.why].some(isBlank)) return refuse('three-lines-first');
      if (hasPassed(plan.review, act.at)) return refuse('due-is-past');
      return refuseUnfounded(story, plan) ?? [{ kind: 'planProposed', ...plan, ...given({ yours }), version: after + 1, basis }];
    },
  },
  answerPlan: {
    by: 'customer',
    guard: (story) => whileAnswerable(story) ?? (lastPlan(story)?.state === 'proposed' ? null : refuse('nothing-to-answer')),
    decide: (story, command) => {
      const { version } = command;
      if (lastPlan(story)?.version !== version) return refuse('superseded');
      if (command.answer === 'yes') return [{ kind: 'planAgreed', version }];
      return isBlank(command.words) ? refuse('say-what-is-not-right') : [{ kind: 'planNotQuite', version, words: command.words }];
    },
  },
  reviewPlan: {
    by: 'anyone',
    guard: (story, act) => (isCustomers(act) ? whileOpen(story) : whileTheyLive(story)) ?? (planInForce(story) === null ? refuse('no-plan-in-force') : null),
    decide: (story, command, act) => {
      const { version } = command;
      if (planInForce(story)?.version !== version) return refuse('superseded');
      if (command.answer === 'change') return isBlank(command.words) ? refuse('say-what-should-change') : [{ kind: 'planChangeAsked', version, words: command.words }];
      const review = command.review ?? daysAfter(act.at, DAYS_TO_NEXT_REVIEW);
      return hasPassed(review, act.at) ? refuse('due-is-past') : [{ kind: 'planKept', version, review }];
    },
  },
};

/** It rests on what was decided, proposed and agreed here. */
function refuseUnfounded(story: Story, { decisions, fixes, tasks }: RestsOn): Refusal | null {
  if (decisions.some((id) => !story.decisions.some((one) => one.id === id))) return refuse('no-such-decision');
  if (decisions.some((id) => story.decisions.find((one) => one.id === id)?.state !== 'chosen')) return refuse('decide-first');
  if (fixes.some((id) => !story.fixes.some((one) => one.id === id))) return refuse('no-such-fix');
  return tasks.every((id) => story.tasks.some((one) => one.id === id && (one.state === 'agreed' || one.state === 'right'))) ? null : refuse('task-not-agreed');
}

/** It is ours to write anew: they said what is not right or should change, or a decision that it rests on was opened and is taken again. */
export function isPlanOurs(story: Story): boolean {
  const plan = lastPlan(story);
  if (plan === null || basisOf(story) === null) return false;
  if (plan.state === 'lapsed') return plan.lapsed?.because === 'decision-reopened' && plan.decisions.every((id) => story.decisions.find((one) => one.id === id)?.state !== 'open');
  return plan.state === 'not-quite' || (plan.state === 'agreed' && plan.changeAsked !== null);
}

/** When the clock has to look whether it still fits. */
export function planReviewAt(story: Story): Instant | null {
  const plan = planInForce(story);
  return plan === null || plan.reviewDue || !isOpen(story) || story.died !== null ? null : plan.review;
}

export function planReviewFallen(story: Story, act: Act): readonly PlanEvent[] {
  const at = planReviewAt(story);
  const plan = planInForce(story);
  return at !== null && plan !== null && hasPassed(at, act.at) ? [{ kind: 'planReviewDue', version: plan.version }] : [];
}

const changed = (story: Story, version: number, change: (plan: Plan) => Plan): Story => ({
  ...story,
  plans: story.plans.map((plan) => (plan.version === version ? change(plan) : plan)),
});
/** Of several proposed, only the newest can be answered. */
const replaced = (plan: Plan): Plan => (plan.state === 'proposed' || plan.state === 'not-quite' ? { ...plan, state: 'replaced' } : plan);

export const planFolds: Folds<PlanEvent> = {
  planProposed: (story, { kind: _, ...event }, by) => {
    const plan: Plan = { ...event, reviewDue: false, state: 'proposed', answer: null, changeAsked: null, lapsed: null, by };
    return { ...story, plans: [...story.plans.map(replaced), plan], notOkaySince: null, lastWordAt: by.at, awaitsUsSince: null };
  },
  planAgreed: (story, { version }, by) => ({
    ...changed(story, version, (plan) => ({ ...plan, state: 'agreed', answer: { is: 'yes', by } })),
    theirLastWordAt: by.at,
  }),
  planNotQuite: (story, { version, words }, by) => ({
    ...changed(story, version, (plan) => ({ ...plan, state: 'not-quite', answer: { is: 'not-quite', words, by } })),
    theirLastWordAt: by.at,
    awaitsUsSince: story.awaitsUsSince ?? by.at,
  }),
  planLapsed: (story, { version, because }, by) => changed(story, version, (plan) => ({ ...plan, state: 'lapsed', lapsed: { because, at: by.at } })),
  planReviewDue: (story, { version }) => changed(story, version, (plan) => ({ ...plan, reviewDue: true })),
  planKept: (story, { version, review }, by) => {
    const kept = changed(story, version, (plan) => ({ ...plan, reviewsBefore: [...(plan.reviewsBefore ?? []), plan.review], review, reviewDue: false, changeAsked: null }));
    return isCustomers(by) ? { ...kept, theirLastWordAt: by.at } : kept;
  },
  planChangeAsked: (story, { version, words }, by) => {
    const asked = changed(story, version, (plan) => ({ ...plan, changeAsked: { words, by } }));
    return isCustomers(by) ? { ...asked, theirLastWordAt: by.at, awaitsUsSince: story.awaitsUsSince ?? by.at } : asked;
  },
};

/** A later act on the plan supersedes an earlier one; so does a later one on its review. */
export function subjectOfPlan({ kind }: PlanEvent): string | undefined {
  if (kind === 'planReviewDue') return undefined;
  return kind === 'planKept' || kind === 'planChangeAsked' ? 'plan review' : 'plan';
}

/** The plan as it was before an act that they challenge. */
export function withoutPlanAct(story: Story, { what }: ActWrittenDown): Story {
  const last = lastPlan(story);
  const force = planInForce(story);
  switch (what) {
    case 'planAgreed':
    case 'planNotQuite':
      return last === null ? story : changed(story, last.version, (plan) => ({ ...plan, state: 'proposed', answer: null }));
    case 'planKept':
      return force === null
        ? story
        : changed(story, force.version, (plan) => ({ ...plan, review: plan.reviewsBefore?.at(-1) ?? plan.review, reviewsBefore: plan.reviewsBefore?.slice(0, -1) ?? [] }));
    case 'planChangeAsked':
      return force === null ? story : changed(story, force.version, (plan) => ({ ...plan, changeAsked: null }));
    default:
      return story;
  }
}
