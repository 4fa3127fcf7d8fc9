// Where a task of theirs stands, and the line that leads to it.
import type { TaskView } from '../../contract/task.ts';
import { mayDo, type Shown } from './shown.ts';
import { pathTo } from './subPage.tsx';
import type { YoursLine } from './yours.tsx';

export const lastOf = ({ attempts }: TaskView) => attempts.at(-1) ?? null;
/** What they answered for this wording; a number given for an older one is asked anew. */
export const sureOf = ({ confidence, version }: TaskView) => confidence.findLast((one) => one.version === version) ?? null;

export function theirTasks(shown: Shown): readonly YoursLine[] {
  if (!mayDo(shown, 'answerTask')) return [];
  return shown.room.tasks.flatMap((task) => {
    const says = lineOf(task, shown);
    return says === null ? [] : [{ key: `task ${task.id}`, says, href: pathTo(shown, 'task', task.id) }];
  });
}

function lineOf(task: TaskView, { copy: { task: words }, when }: Shown): string | null {
  const title = task.title.text ?? '';
  if (task.withUs) return null;
  switch (task.state) {
    case 'proposed':
      return words.yours.proposed(title);
    case 'doubted':
      return sureOf(task)?.words === null ? words.yours.doubted(title) : null;
    case 'agreed':
      if (lastOf(task)?.judgement?.is === 'again') return words.yours.back(title);
      return task.due === null ? words.yours.toDo(title) : words.yours.toDoBy(title, when.by(task.due));
    default:
      return null;
  }
}
