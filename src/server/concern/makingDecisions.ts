// The commands of decisions and of the plan, made of what arrives.
import { isCustomers } from '../../domain/common/act.ts';
import { given } from '../../domain/common/given.ts';
import type { DecisionCommand } from '../../domain/concern/decision.ts';
import type { PlanCommand } from '../../domain/concern/plan.ts';
import { newId } from '../platform/ids.ts';
import { instant, instantIf, type Making } from './making.ts';
import type { Before } from './store.ts';

/** In the voice of whose act it is: anyone may do it. */
const said = ({ act, spoken }: Before, text: string) => (isCustomers(act) ? spoken.theirs(text) : spoken.ours(text));
const saidIf = (before: Before, text: string | undefined) => (text === undefined ? undefined : said(before, text));

export const makingDecisions: Making<(DecisionCommand | PlanCommand)['do']> = {
  askDecision: ({ question, options }, _on, _story, { spoken }) => ({
    do: 'askDecision',
    id: newId(),
    question: spoken.ours(question),
    options: options.map(({ text, good, hard }) => ({ id: newId(), words: spoken.ours(text), good: spoken.ours(good), hard: spoken.ours(hard) })),
  }),
  addOption: ({ text, good, hard }, on, _story, before) => ({
    do: 'addOption',
    id: on.decision ?? '',
    option: given({ id: newId(), words: said(before, text), good: saidIf(before, good), hard: saidIf(before, hard) }),
  }),
  changeOption: ({ text, good, hard }, on, _story, { spoken }) =>
    given({ do: 'changeOption' as const, id: on.decision ?? '', option: on.option ?? '', words: spoken.oursIf(text), good: spoken.oursIf(good), hard: spoken.oursIf(hard) }),
  closeOption: ({ text }, on, _story, { spoken }) => ({ do: 'closeOption', id: on.decision ?? '', option: on.option ?? '', words: spoken.ours(text) }),
  sayWhatMatters: ({ text }, on, _story, { spoken }) => given({ do: 'sayWhatMatters' as const, id: on.decision ?? '', words: spoken.theirsIf(text) }),
  chooseOption: ({ version, option }, on) => ({ do: 'chooseOption', id: on.decision ?? '', version, option }),
  askUsToChoose: ({ text }, on, _story, { spoken }) => given({ do: 'askUsToChoose' as const, id: on.decision ?? '', words: spoken.theirsIf(text) }),
  chooseForThem: ({ version, option, because, text }, on, _story, { spoken }) =>
    given({ do: 'chooseForThem' as const, id: on.decision ?? '', version, option, because, words: spoken.oursIf(text) }),
  reopenDecision: ({ text }, on, _story, before) => ({ do: 'reopenDecision', id: on.decision ?? '', words: said(before, text) }),
  dropDecision: ({ text }, on, _story, { spoken }) => ({ do: 'dropDecision', id: on.decision ?? '', words: spoken.ours(text) }),

  proposePlan: ({ problem, ours, yours, why, review, decisions, fixes, tasks, after }, _on, story, { spoken }) =>
    given({
      do: 'proposePlan' as const,
      after: after ?? story.plans.length,
      problem: spoken.ours(problem),
      ours: spoken.ours(ours),
      yours: yours?.trim() ? spoken.ours(yours) : undefined,
      why: spoken.ours(why),
      review: instant(review),
      decisions: decisions ?? [],
      fixes: fixes ?? [],
      tasks: tasks ?? [],
    }),
  answerPlan: ({ answer, text }, on, _story, { spoken }) => {
    const plan = { do: 'answerPlan', version: Number(on.version) } as const;
    return answer === 'yes' ? { ...plan, answer } : { ...plan, answer, words: spoken.theirs(text ?? '') };
  },
  reviewPlan: ({ answer, review, text }, on, _story, before) => {
    const plan = { do: 'reviewPlan', version: Number(on.version) } as const;
    return answer === 'keep' ? given({ ...plan, answer, review: instantIf(review) }) : { ...plan, answer, words: said(before, text ?? '') };
  },
};
