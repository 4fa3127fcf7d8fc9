// Decisions and the plan as both sides see them.
import type { Said } from '../../contract/common/schemas.ts';
import type { DecisionView } from '../../contract/decision.ts';
import type { PlanView } from '../../contract/plan.ts';
import type { Signature } from '../../contract/signature.ts';
import type { Signed } from '../../domain/common/act.ts';
import type { Words } from '../../domain/common/words.ts';
import type { Decided } from '../../domain/concern/decisionEvents.ts';
import { planInForce } from '../../domain/concern/plan.ts';
import type { Story } from '../../domain/concern/state.ts';

type Tools = { readonly said: (words: Words | undefined) => Said | null; readonly shown: (words: Words) => Said; readonly signature: (by: Signed) => Signature };

export const decisionViews = (story: Story, tools: Tools): DecisionView[] => story.decisions.map((decision) => decisionView(decision, tools));

function decisionView({ id, version, question, options, matters, left, state, chosen, why, by }: Decided, { said, shown, signature }: Tools): DecisionView {
  const signed = (one: { words?: Words; by: Signed } | null) => (one === null ? null : { words: said(one.words), by: signature(one.by) });
  return {
    id,
    version,
    question: shown(question),
    options: options.map((option) => ({
      id: option.id,
      words: shown(option.words),
      good: said(option.good),
      hard: said(option.hard),
      of: option.of,
      closed: said(option.closed),
      by: signature(option.by),
    })),
    matters: signed(matters),
    left: signed(left),
    state,
    chosen:
      chosen === null
        ? null
        : {
            option: chosen.option,
            who: chosen.who,
            because: chosen.who === 'us' ? chosen.because : null,
            words: chosen.who === 'us' ? said(chosen.words) : null,
            by: signature(chosen.by),
          },
    why: said(why),
    by: signature(by),
  };
}

export function planViews(story: Story, { said, shown, signature }: Tools): PlanView[] {
  const force = planInForce(story);
  return story.plans.map((plan) => ({
    version: plan.version,
    problem: shown(plan.problem),
    ours: shown(plan.ours),
    yours: said(plan.yours),
    why: shown(plan.why),
    review: plan.review,
    reviewDue: plan.reviewDue,
    decisions: [...plan.decisions],
    fixes: [...plan.fixes],
    tasks: [...plan.tasks],
    state: plan.state,
    inForce: plan.version === force?.version,
    answer: plan.answer?.is ?? null,
    said: plan.answer?.is === 'not-quite' ? said(plan.answer.words) : null,
    answeredBy: plan.answer === null ? null : signature(plan.answer.by),
    changeAsked: said(plan.changeAsked?.words),
    lapsed: plan.lapsed?.because ?? null,
    by: signature(plan.by),
  }));
}
