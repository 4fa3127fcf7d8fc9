// Decisions and the plan in the history.
import type { DecisionEvent } from '../../domain/concern/decisionEvents.ts';
import type { PlanEvent } from '../../domain/concern/planEvents.ts';

export const decisionHistory: Record<(DecisionEvent | PlanEvent)['kind'], (who: string) => string> = {
  decisionAsked: (who) => `${who} put a question, with options to choose from.`,
  optionAdded: (who) => `${who} added an option.`,
  optionChanged: (who) => `${who} said more about an option.`,
  optionClosed: (who) => `${who} said that an option is not possible, and why.`,
  whatMattersSaid: (who) => `${who} answered what matters most.`,
  optionChosen: (who) => `${who} decided.`,
  choiceLeftToUs: (who) => `${who} asked us to choose.`,
  chosenForThem: (who) => `${who} chose for you, and said why.`,
  decisionReopened: (who) => `${who} opened a decision again.`,
  decisionDropped: (who) => `${who} took a question back.`,
  planProposed: (who) => `${who} proposed a plan.`,
  planAgreed: (who) => `${who} said yes to the plan.`,
  planNotQuite: (who) => `${who} said what is not quite right in the plan.`,
  planLapsed: () => 'What the plan rested on has changed, so the plan asks for a new yes.',
  planReviewDue: () => 'The day came to look at the plan again.',
  planKept: (who) => `${who} kept the plan for longer.`,
  planChangeAsked: (who) => `${who} said what should change in the plan.`,
};
