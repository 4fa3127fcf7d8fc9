// What of the customer's part waits for us, and which of its events are a touch.
import type { Instant } from '../../domain/common/instants.ts';
import type { Words } from '../../domain/common/words.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import type { Story } from '../../domain/concern/state.ts';
import { attemptWithUs, isToChange, type Task } from '../../domain/concern/taskEvents.ts';

type Waiting = { readonly kind: 'attempt' | 'task-change' | 'teach-back'; readonly since: Instant; readonly words: Words };

/** What they did, asked or told us, and since when it waits. */
export function partsWithUs(story: Story): readonly Waiting[] {
  if (story.died !== null) return [];
  const attempts = story.tasks.flatMap((task): Waiting[] => {
    const attempt = attemptWithUs(task);
    return attempt === null ? [] : [{ kind: 'attempt', since: attempt.by.at, words: attempt.words ?? task.title }];
  });
  const changes = story.tasks.flatMap((task): Waiting[] => {
    const asked = changeAsked(task);
    return asked === null ? [] : [{ kind: 'task-change', ...asked }];
  });
  const saidBack = story.teachBacks.flatMap(({ state, rounds }): Waiting[] => {
    const last = rounds.at(-1);
    return state === 'said' && last?.said && last.saidBy ? [{ kind: 'teach-back', since: last.saidBy.at, words: last.said }] : [];
  });
  return [...attempts, ...changes, ...saidBack];
}

function changeAsked(task: Task): Omit<Waiting, 'kind'> | null {
  if (!isToChange(task)) return null;
  const last = task.confidence.at(-1);
  if (task.state === 'doubted' && last?.words !== undefined) return { since: last.by.at, words: last.words };
  return { since: task.saidAt ?? task.by.at, words: task.said ?? task.title };
}

/** Whom the customer may ask has to see what it is about. */
export const askable = (story: Story): readonly string[] =>
  story.tasks.filter(({ state }) => state === 'proposed' || state === 'doubted' || state === 'agreed').map(({ asks }) => asks);

export function partContact({ kind }: ConcernEvent): 'in' | 'out' | null {
  switch (kind) {
    case 'taskAccepted':
    case 'taskChangeAsked':
    case 'taskDeclined':
    case 'taskKeptAsItIs':
    case 'confidenceRated':
    case 'attemptMade':
    case 'saidBack':
    case 'ratherNotSaid':
      return 'in';
    case 'taskProposed':
    case 'taskTakenBack':
    case 'taskReminded':
    case 'attemptRight':
    case 'attemptSentBack':
    case 'teachBackAsked':
    case 'explainedWell':
    case 'explainedAnew':
      return 'out';
    default:
      return null;
  }
}
