// What a challenge undoes of the customer's part: an answer, a number on the ruler, an attempt, or what they said back.

import { replaced } from './rule.ts';
import type { ActWrittenDown, Story } from './state.ts';
import { changedTask } from './task.ts';
import { type AttemptEvent, type Confidence, SURE_ENOUGH, type Task, type TaskEvent, type TaskState } from './taskEvents.ts';
import type { TeachBackEvent } from './teachBackEvents.ts';

type PartEvent = TaskEvent | AttemptEvent | TeachBackEvent;
export const PART_DISPUTABLE: readonly PartEvent['kind'][] = [
  'taskAccepted',
  'taskChangeAsked',
  'taskDeclined',
  'taskKeptAsItIs',
  'confidenceRated',
  'attemptMade',
  'saidBack',
  'ratherNotSaid',
];

/** A number on the ruler stands beside the answer, which it doesn't supersede. */
export function partSubject(event: { readonly kind: string }): string | undefined {
  const part = event as PartEvent;
  switch (part.kind) {
    case 'taskProposed':
    case 'taskAccepted':
    case 'taskChangeAsked':
    case 'taskDeclined':
    case 'taskKeptAsItIs':
    case 'taskTakenBack':
    case 'attemptMade':
    case 'attemptRight':
    case 'attemptSentBack':
    case 'saidBack':
    case 'ratherNotSaid':
    case 'explainedWell':
    case 'explainedAnew':
      return part.id;
    case 'confidenceRated':
      return `${part.id} ${CONFIDENCE}`;
    default:
      return undefined;
  }
}
const CONFIDENCE = 'confidence';

/** The story without that act, which nothing later superseded. */
export function undonePart(story: Story, { what, of = '', version }: ActWrittenDown): Story {
  switch (what as PartEvent['kind']) {
    case 'taskAccepted':
    case 'taskChangeAsked':
    case 'taskDeclined':
    case 'taskKeptAsItIs':
      return changedTask(story, of, ({ said: _, saidAt: __, remindAt: ___, was, ...task }) => ({ ...task, state: back(task.state, was) }));
    case 'confidenceRated':
      return changedTask(story, of.slice(0, -CONFIDENCE.length - 1), (task) => withoutRating(task, version));
    case 'attemptMade':
      return changedTask(story, of, (task) => ({ ...task, attempts: task.attempts.filter(({ by }) => by.version !== version) }));
    case 'saidBack':
    case 'ratherNotSaid':
      return { ...story, teachBacks: replaced(story.teachBacks, of, (one) => ({ ...one, state: 'asked', rounds: one.rounds.map(unsaid(version)) })) };
    default:
      return story;
  }
}

const back = (state: TaskState, was: TaskState | undefined): TaskState => (state === 'right' || state === 'taken-back' ? state : (was ?? 'proposed'));

function withoutRating(task: Task, version: number): Task {
  const confidence = task.confidence.filter(({ by }) => by.version !== version);
  if (task.state !== 'agreed' && task.state !== 'doubted') return { ...task, confidence };
  return { ...task, confidence, state: isUnsure(confidence, task.version) ? 'doubted' : 'agreed' };
}
const isUnsure = (all: readonly Confidence[], version: number): boolean => {
  const last = all.findLast((one) => one.version === version);
  return last !== undefined && last.confidence < SURE_ENOUGH;
};
const unsaid =
  (version: number) =>
  ({ said, saidBy, ...round }: Story['teachBacks'][number]['rounds'][number]) =>
    saidBy?.version === version ? round : { ...round, ...(said && { said }), ...(saidBy && { saidBy }) };
