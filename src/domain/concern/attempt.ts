// Attempts at a task: the customer says that it is done, we look. What isn't right yet goes back with what is missing and
// what is right already, and counts against the task's wording until a person says otherwise.
import { FAULTS, type Fault } from '../common/faults.ts';
import { given } from '../common/given.ts';
import type { AnswersId, FileId, TaskId } from '../common/ids.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import { type Folds, type Rules, whileAnswerable } from './rule.ts';
import type { Story } from './state.ts';
import { changedTask, refuseStale, theirAct } from './task.ts';
import { type Attempt, type AttemptEvent, attemptWithUs, type Task } from './taskEvents.ts';

export type AttemptCommand =
  | { do: 'makeAttempt'; id: TaskId; version: number; words?: TheirWords; files?: readonly FileId[]; answers?: AnswersId; seal?: string; checked?: readonly number[] }
  | { do: 'judgeAttempt'; id: TaskId; attempt: number; judgement: 'right'; words?: OurWords }
  | { do: 'judgeAttempt'; id: TaskId; attempt: number; judgement: 'again'; missing: OurWords; good: OurWords }
  | { do: 'nameFault'; id: TaskId; attempt: number; fault: Fault; because: OurWords };

/** Doing it while in doubt is wanting it as it is. */
const isToDo = (task: Task): boolean => (task.state === 'agreed' || task.state === 'doubted') && attemptWithUs(task) === null;
/** What they did is sent once, while it is theirs to do. */
export function refuseDoing(task: Task): Refusal | null {
  if (attemptWithUs(task) !== null) return refuse('attempt-is-with-us');
  return isToDo(task) ? null : refuse('no-task-agreed');
}
/** The last one may be looked at twice: sent back by mistake, it is right after all. */
const isJudgeable = (task: Task): boolean => {
  const last = task.attempts.at(-1);
  return last !== undefined && task.state !== 'right' && last.judgement?.is !== 'right';
};

export const attemptRules: Rules<AttemptCommand> = {
  makeAttempt: {
    by: 'customer',
    guard: (story) => whileAnswerable(story) ?? (story.tasks.some(isToDo) ? null : refuse('no-task-agreed')),
    decide: (story, { id, version, words, files, answers, seal, checked }) => {
      const task = story.tasks.find((one) => one.id === id);
      const stale = refuseStale(task, version);
      if (stale !== null || task === undefined) return stale ?? refuse('superseded');
      const refused = refuseDoing(task);
      if (refused !== null) return refused;
      const kept = task.state === 'doubted' ? [{ kind: 'taskKeptAsItIs' as const, id, version }] : [];
      const brought = { words: isBlank(words) ? undefined : words, files: none(files), answers, seal, checked: none(checked) };
      return [...kept, given({ kind: 'attemptMade' as const, id, version, attempt: task.tried + 1, ...brought })];
    },
  },
  judgeAttempt: {
    by: 'staff',
    guard: (story) => (story.died !== null ? refuse('customer-has-died') : story.tasks.some(isJudgeable) ? null : refuse('no-attempt-to-look-at')),
    decide: (story, command) => {
      const task = story.tasks.find(({ id }) => id === command.id);
      if (task === undefined) return refuse('no-such-task');
      if (task.attempts.at(-1)?.attempt !== command.attempt) return refuse('superseded');
      if (!isJudgeable(task)) return refuse('no-attempt-to-look-at');
      const { id, attempt } = command;
      if (command.judgement === 'right') return [given({ kind: 'attemptRight' as const, id, attempt, words: command.words })];
      if (isBlank(command.good)) return refuse('say-what-is-right-already');
      if (isBlank(command.missing)) return refuse('say-what-is-missing');
      return [{ kind: 'attemptSentBack', id, attempt, missing: command.missing, good: command.good }];
    },
  },
  nameFault: {
    by: 'staff',
    guard: (story) => (story.tasks.some(({ attempts }) => attempts.some(wasSentBack)) ? null : refuse('no-attempt-sent-back')),
    decide: (story, { id, attempt, fault, because }) => {
      const sentBack = story.tasks.find((one) => one.id === id)?.attempts.find((one) => one.attempt === attempt);
      if (sentBack === undefined || !wasSentBack(sentBack)) return refuse('no-attempt-sent-back');
      if (!FAULTS.includes(fault)) return refuse('not-among-the-choices');
      return isBlank(because) ? refuse('say-why-it-was-not-the-wording') : [{ kind: 'faultNamed', id, attempt, fault, because }];
    },
  },
};

const wasSentBack = ({ judgement }: Attempt): boolean => judgement?.is === 'again';
const none = <T>(list: readonly T[] | undefined): readonly T[] | undefined => (list === undefined || list.length === 0 ? undefined : list);

const changedAttempt = (story: Story, id: TaskId, attempt: number, change: (one: Attempt) => Attempt): Story =>
  changedTask(story, id, (task) => ({ ...task, attempts: task.attempts.map((one) => (one.attempt === attempt ? change(one) : one)) }));

export const attemptFolds: Folds<AttemptEvent> = {
  attemptMade: (story, { id, version, attempt, words, files = [], answers, checked = [] }, by) =>
    theirAct(story, id, by.at, ({ remindAt: _, ...task }) => ({
      ...task,
      tried: attempt,
      attempts: [...task.attempts, { ...given({ words, answers, wording: task.wording }), attempt, version, files, checked, by, judgement: null }],
    })),
  attemptRight: (story, { id, attempt, words }, by) => {
    const judged = changedAttempt(story, id, attempt, (one) => ({ ...one, judgement: { is: 'right', ...given({ words }), by } }));
    return { ...changedTask(judged, id, (task) => ({ ...task, state: 'right' })), lastWordAt: by.at };
  },
  attemptSentBack: (story, { id, attempt, missing, good }, by) => ({
    ...changedAttempt(story, id, attempt, (one) => ({ ...one, judgement: { is: 'again', missing, good, by, fault: { is: 'wording' } } })),
    lastWordAt: by.at,
  }),
  faultNamed: (story, { id, attempt, fault, because }, by) =>
    changedAttempt(story, id, attempt, (one) => (one.judgement?.is === 'again' ? { ...one, judgement: { ...one.judgement, fault: { is: fault, because, by } } } : one)),
};
