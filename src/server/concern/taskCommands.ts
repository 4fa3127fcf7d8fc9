// The customer's part, as it arrives on the wire, made into commands. Steps and checks are kept as one text each, a line for each.
import { given } from '../../domain/common/given.ts';
import { refuse } from '../../domain/common/refusal.ts';
import { newId } from '../platform/ids.ts';
import { actorId, instantIf, type Making } from './making.ts';

type TaskDeed = 'proposeTask' | 'answerTask' | 'rateConfidence' | 'takeBackTask' | 'makeAttempt' | 'judgeAttempt' | 'nameFault' | 'askTeachBack' | 'sayBack' | 'answerTeachBack';

export const taskMaking: Making<TaskDeed> = {
  proposeTask: ({ wording, title = '', why = '', steps = [], right, checks = [], sample, asks, reach, due, proof, replaces }, _on, story, before) =>
    given({
      do: 'proposeTask' as const,
      id: newId(),
      replaces,
      title: before.spoken.ours(title),
      why: before.spoken.ours(why),
      steps: before.spoken.ours(steps.join('\n')),
      doneRight: before.spoken.oursIf(right),
      checks: before.spoken.oursIf(checks.length === 0 ? undefined : checks.join('\n')),
      sample,
      asks: asks ?? actorId(before, story),
      reach: before.spoken.oursIf(reach),
      due: instantIf(due),
      proof,
      wording,
    }),
  answerTask: ({ version, answer, text, confidence, remind }, on, _story, { spoken }) => {
    const task = { do: 'answerTask', id: on.task ?? '', version } as const;
    switch (answer) {
      case 'yes':
        return given({ ...task, answer, remind, confidence, words: spoken.theirsIf(text) });
      case 'change':
        return text === undefined ? refuse('say-what-to-change') : { ...task, answer, words: spoken.theirs(text) };
      case 'no':
        return given({ ...task, answer, words: spoken.theirsIf(text) });
      case 'as-it-is':
        return { ...task, answer };
    }
  },
  rateConfidence: ({ version, confidence, text }, on, _story, { spoken }) =>
    given({ do: 'rateConfidence' as const, id: on.task ?? '', version, confidence, words: spoken.theirsIf(text) }),
  takeBackTask: ({ text }, on, _story, { spoken }) => given({ do: 'takeBackTask' as const, id: on.task ?? '', words: spoken.oursIf(text) }),
  makeAttempt: ({ version, text, files, answers, checked }, on, _story, { spoken }) =>
    given({ do: 'makeAttempt' as const, id: on.task ?? '', version, words: spoken.theirsIf(text), files, answers, checked }),
  judgeAttempt: ({ judgement, text, good, missing }, on, _story, { spoken }) => {
    const attempt = { do: 'judgeAttempt', id: on.task ?? '', attempt: Number(on.attempt) } as const;
    return judgement === 'right'
      ? given({ ...attempt, judgement, words: spoken.oursIf(text) })
      : { ...attempt, judgement, good: spoken.ours(good ?? ''), missing: spoken.ours(missing ?? '') };
  },
  nameFault: ({ fault, because }, on, _story, { spoken }) => ({
    do: 'nameFault',
    id: on.task ?? '',
    attempt: Number(on.attempt),
    fault,
    because: spoken.ours(because),
  }),
  askTeachBack: ({ question, task }, _on, _story, { spoken }) => given({ do: 'askTeachBack' as const, id: newId(), task, question: spoken.ours(question) }),
  sayBack: ({ round, answer, text }, on, _story, { spoken }) => {
    const teachBack = { do: 'sayBack', id: on.teachBack ?? '', round } as const;
    return answer === 'said' ? { ...teachBack, answer, words: spoken.theirs(text ?? '') } : { ...teachBack, answer };
  },
  answerTeachBack: ({ round, answer, text, gap }, on, _story, { spoken }) => {
    const teachBack = { do: 'answerTeachBack', id: on.teachBack ?? '', round } as const;
    return answer === 'clear' ? given({ ...teachBack, answer, words: spoken.oursIf(text) }) : { ...teachBack, answer, gap: spoken.ours(gap ?? ''), words: spoken.ours(text ?? '') };
  },
};
