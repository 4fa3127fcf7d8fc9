// The customer's task: proposed by us, theirs only by their yes, and never assigned. Under 7 of 10 it isn't agreed until
// it is changed, rated again, or they want it as it is. (Brief Action Planning, J Clin Outcomes Manag 2014.)
import { given } from '../common/given.ts';
import type { TaskId } from '../common/ids.ts';
import { daysAfter, hasPassed, type Instant } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import { type Decision, type Folds, type Rules, refuseTaken, replaced, whileAnswerable, whileTheyLive } from './rule.ts';
import { isOpen, type Story } from './state.ts';
import { attemptWithUs, MOST_SURE, SURE_ENOUGH, type Task, type TaskEvent, type TaskState, type TaskText } from './taskEvents.ts';

const DAYS_BEFORE_TO_REMIND = 1;

export type TaskCommand =
  | ({ do: 'proposeTask'; id: TaskId; replaces?: TaskId } & TaskText)
  | { do: 'answerTask'; id: TaskId; version: number; answer: 'yes'; remind?: true; confidence?: number; words?: TheirWords }
  | { do: 'answerTask'; id: TaskId; version: number; answer: 'change'; words: TheirWords }
  | { do: 'answerTask'; id: TaskId; version: number; answer: 'no'; words?: TheirWords }
  | { do: 'answerTask'; id: TaskId; version: number; answer: 'as-it-is' }
  | { do: 'rateConfidence'; id: TaskId; version: number; confidence: number; words?: TheirWords }
  | { do: 'takeBackTask'; id: TaskId; words?: OurWords };
type Answer = Extract<TaskCommand, { do: 'answerTask' }>;

const CHANGEABLE: readonly TaskState[] = ['proposed', 'doubted', 'change-asked', 'agreed'];
const RATEABLE: readonly TaskState[] = ['agreed', 'doubted', 'right'];
const isSettled = ({ state }: Task): boolean => state === 'right' || state === 'taken-back';

export const taskRules: Rules<TaskCommand> = {
  proposeTask: {
    by: 'staff',
    guard: whileTheyLive,
    decide: (story, { do: _, id, replaces, ...text }, act) => {
      if ([text.title, text.why, text.steps].some(isBlank)) return refuse('say-what-why-and-how');
      if (text.due !== undefined && hasPassed(text.due, act.at)) return refuse('due-is-past');
      if (replaces === undefined) return refuseTaken(story.tasks, id) ?? [{ kind: 'taskProposed', id, version: 1, ...text }];
      const older = story.tasks.find((one) => one.id === replaces);
      return refuseReplacing(older) ?? [{ kind: 'taskProposed', id: replaces, version: (older?.version ?? 0) + 1, ...text }];
    },
  },
  answerTask: {
    by: 'customer',
    guard: (story) => whileAnswerable(story) ?? (story.tasks.every(isSettled) ? refuse('nothing-to-answer') : null),
    decide: (story, command) => {
      const task = story.tasks.find(({ id }) => id === command.id);
      return refuseStale(task, command.version) ?? answered(task as Task, command);
    },
  },
  rateConfidence: {
    by: 'customer',
    guard: (story) => whileAnswerable(story) ?? (story.tasks.some(({ state }) => RATEABLE.includes(state)) ? null : refuse('nothing-to-answer')),
    decide: (story, { id, version, confidence, words }) => {
      const task = story.tasks.find((one) => one.id === id);
      if (task === undefined || task.version !== version) return refuse('superseded');
      if (!RATEABLE.includes(task.state)) return refuse('task-not-agreed');
      return rated(task, confidence, words);
    },
  },
  takeBackTask: {
    by: 'staff',
    guard: (story) => whileTheyLive(story) ?? (story.tasks.every(isSettled) ? refuse('no-such-task') : null),
    decide: (story, { id, words }) => {
      const task = story.tasks.find((one) => one.id === id);
      if (task === undefined) return refuse('no-such-task');
      return isSettled(task) ? refuse('task-is-settled') : [given({ kind: 'taskTakenBack' as const, id, words })];
    },
  },
};

/** A no is left alone: another way is a task of its own. What they sent is looked at before the task changes under it. */
function refuseReplacing(older: Task | undefined): Refusal | null {
  if (older === undefined) return refuse('no-such-task');
  if (older.state === 'declined') return refuse('they-said-no');
  if (!CHANGEABLE.includes(older.state)) return refuse('task-is-settled');
  return attemptWithUs(older) === null ? null : refuse('look-at-the-attempt-first');
}

export function refuseStale(task: Task | undefined, version: number): Refusal | null {
  if (task === undefined || task.version !== version) return refuse('superseded');
  return isSettled(task) ? refuse('task-is-settled') : null;
}

function answered(task: Task, command: Answer): Decision {
  const { id, version } = task;
  switch (command.answer) {
    case 'yes':
      return saidYes(task, command);
    case 'change':
      return isBlank(command.words) ? refuse('say-what-to-change') : [{ kind: 'taskChangeAsked', id, version, words: command.words }];
    case 'no':
      return task.state === 'declined' ? [] : [given({ kind: 'taskDeclined' as const, id, version, words: command.words })];
    case 'as-it-is':
      if (task.state === 'agreed') return [];
      return task.state === 'doubted' || task.state === 'change-asked' ? [{ kind: 'taskKeptAsItIs', id, version }] : refuse('task-not-agreed');
  }
}

/** A yes asks how sure they are; on the telephone both may come at once. */
function saidYes(task: Task, { confidence, words, remind }: Extract<Answer, { answer: 'yes' }>): Decision {
  if (task.state === 'doubted') return refuse('not-sure-yet');
  const yes = task.state === 'agreed' ? [] : [given({ kind: 'taskAccepted' as const, id: task.id, version: task.version, remind })];
  if (confidence === undefined) return yes;
  const rating = rated(task, confidence, words);
  return 'refused' in rating ? rating : [...yes, ...rating];
}

function rated({ id, version }: Task, confidence: number, words: TheirWords | undefined): Decision {
  if (!Number.isInteger(confidence) || confidence < 0 || confidence > MOST_SURE) return refuse('not-on-the-ruler');
  return [given({ kind: 'confidenceRated' as const, id, version, confidence, words: isBlank(words) ? undefined : words })];
}

/** The one kind reminder that they agreed to; the clock gives it, while the task is theirs and not yet done. */
export const remindersDue = (story: Story, at: Instant): readonly TaskEvent[] =>
  toRemindOf(story)
    .filter(({ remindAt }) => remindAt !== undefined && hasPassed(remindAt, at))
    .map(({ id, due }) => ({ kind: due !== undefined && hasPassed(due, at) ? 'reminderMissed' : 'taskReminded', id }));
export const toRemindOf = (story: Story): readonly Task[] =>
  isOpen(story) && story.died === null ? story.tasks.filter((task) => task.state === 'agreed' && task.remindAt !== undefined && attemptWithUs(task) === null) : [];

export const changedTask = (story: Story, id: TaskId, change: (task: Task) => Task): Story => ({ ...story, tasks: replaced(story.tasks, id, change) });

export const theirAct = (story: Story, id: TaskId, at: Instant, change: (task: Task) => Task): Story => ({ ...changedTask(story, id, change), theirLastWordAt: at });
const unsaid = ({ said: _, saidAt: __, ...task }: Task): Task => task;
const unreminded = ({ remindAt: _, ...task }: Task): Task => task;
/** Agreed again later than the reminder would have come: then it isn't sent late. */
const agreed = (task: Task, at: Instant): Task => ({ ...(task.remindAt !== undefined && hasPassed(task.remindAt, at) ? unreminded(task) : task), state: 'agreed' });

function remindAtOf({ due }: Task, { remind }: { remind?: true }, at: Instant): { remindAt?: Instant } {
  const remindAt = remind && due !== undefined ? daysAfter(due, -DAYS_BEFORE_TO_REMIND) : undefined;
  return remindAt === undefined || hasPassed(remindAt, at) ? {} : { remindAt };
}

export const taskFolds: Folds<TaskEvent> = {
  taskProposed: (story, { kind: _, ...event }, by) => {
    const older = story.tasks.find(({ id }) => id === event.id);
    const kept = { confidence: older?.confidence ?? [], attempts: older?.attempts ?? [], tried: older?.tried ?? 0 };
    const task: Task = { ...event, ...kept, state: 'proposed', by };
    return { ...story, lastWordAt: by.at, awaitsUsSince: null, tasks: [...story.tasks.filter(({ id }) => id !== event.id), task] };
  },
  taskAccepted: (story, event, by) => theirAct(story, event.id, by.at, (task) => ({ ...unsaid(task), ...remindAtOf(task, event, by.at), state: 'agreed', was: task.state })),
  taskChangeAsked: (story, { id, words }, by) => theirAct(story, id, by.at, (task) => ({ ...task, said: words, saidAt: by.at, state: 'change-asked', was: task.state })),
  taskDeclined: (story, { id, words }, by) => ({
    ...theirAct(story, id, by.at, (task) => ({ ...unreminded(unsaid(task)), ...given({ said: words }), saidAt: by.at, state: 'declined', was: task.state })),
    awaitsUsSince: by.at,
  }),
  taskKeptAsItIs: (story, { id }, by) => theirAct(story, id, by.at, (task) => ({ ...agreed(task, by.at), was: task.state })),
  confidenceRated: (story, { id, version, confidence, words }, by) =>
    theirAct(story, id, by.at, (task) => {
      const told = { ...task, confidence: [...task.confidence, { ...given({ words }), version, confidence, by }] };
      if (task.state === 'right') return told;
      return confidence >= SURE_ENOUGH ? agreed(told, by.at) : { ...told, state: 'doubted' };
    }),
  taskTakenBack: (story, { id, words }, by) => ({
    ...changedTask(story, id, (task) => ({ ...unreminded(task), ...given({ takenBackWith: words }), state: 'taken-back' })),
    lastWordAt: by.at,
    awaitsUsSince: null,
  }),
  taskReminded: (story, { id }) => changedTask(story, id, (task) => ({ ...unreminded(task), reminded: true })),
  reminderMissed: (story, { id }) => changedTask(story, id, unreminded),
};
