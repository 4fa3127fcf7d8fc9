// Who waits for us because of a decision or of the plan.
import { isOursToChoose } from '../../domain/concern/decision.ts';
import type { Option } from '../../domain/concern/decisionEvents.ts';
import { isPlanOurs, lastPlan, planInForce } from '../../domain/concern/plan.ts';
import type { Story } from '../../domain/concern/state.ts';

type Waits = { readonly kind: 'decision' | 'plan' | 'plan-review'; readonly due: string; readonly words_id?: string };

export const decisionsWaiting = (story: Story): readonly Waits[] => [...decisions(story), ...plan(story)];

/** "You choose for me", and an option of theirs to which we said nothing yet. */
const decisions = (story: Story): readonly Waits[] =>
  story.decisions.flatMap((decision): Waits[] => {
    const { left, question, options } = decision;
    if (isOursToChoose(decision) && left !== null) return [{ kind: 'decision', due: left.by.at, words_id: left.words?.id ?? question.id }];
    if (decision.state !== 'open') return [];
    return options.filter((option) => isUnread(story, option)).map(({ by, words }) => ({ kind: 'decision', due: by.at, words_id: words.id }));
  });

const isUnread = ({ awaitsUsSince }: Story, { of, by, answered, closed }: Option): boolean =>
  of === 'customer' && answered === undefined && closed === undefined && awaitsUsSince !== null && by.at >= awaitsUsSince;

function plan(story: Story): readonly Waits[] {
  const last = lastPlan(story);
  if (last === null || story.died !== null) return [];
  if (isPlanOurs(story)) return [{ kind: 'plan', due: saidAt(last), words_id: wordsOf(last) }];
  const force = planInForce(story);
  return force === null ? [] : [{ kind: 'plan-review', due: force.review }];
}

type Last = NonNullable<ReturnType<typeof lastPlan>>;
const saidAt = ({ answer, changeAsked, lapsed, by }: Last): string => changeAsked?.by.at ?? lapsed?.at ?? answer?.by.at ?? by.at;
const wordsOf = ({ answer, changeAsked, problem }: Last): string => changeAsked?.words.id ?? (answer?.is === 'not-quite' ? answer.words.id : problem.id);
