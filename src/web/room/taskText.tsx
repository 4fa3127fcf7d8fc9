// What a task says: why, step by step, what done right looks like, and whom to ask.
import { filePath } from '../../contract/fillPages.ts';
import type { TaskView } from '../../contract/task.ts';
import { firstName } from '../ui/firstName.ts';
import { Words } from './parts.tsx';
import { useRoom } from './shown.ts';

export function TaskText({ task }: { task: TaskView }) {
  const { copy, when, room } = useRoom();
  const { task: words } = copy;
  return (
    <section className="card stack">
      <h2>{words.why}</h2>
      <Words said={task.why} />
      <h2>{words.steps}</h2>
      <ol className="numbered">
        {task.steps.map((step) => (
          <li key={step} dir="auto">
            {step}
          </li>
        ))}
      </ol>
      {(task.right !== null || task.sample !== null) && <h2>{words.right}</h2>}
      {task.right !== null && <Words said={task.right} />}
      {task.sample !== null && <img className="photo" loading="lazy" src={filePath(room.id, task.sample)} alt={words.sample} />}
      <p>{task.due === null ? words.noDue : words.due(when.by(task.due))}</p>
      <p>
        <b>{words.helper(firstName(task.asks.name))}</b> <span dir="auto">{task.reach?.text}</span>
      </p>
    </section>
  );
}
