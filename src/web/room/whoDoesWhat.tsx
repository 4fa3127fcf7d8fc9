// Both sides' parts in one list: what we promised or agreed to do, and what is theirs by their own yes.
import type { ReactNode } from 'react';
import type { TaskView } from '../../contract/task.ts';
import { Card } from './parts.tsx';
import { type Shown, useRoom } from './shown.ts';
import { pathTo } from './subPage.tsx';

const isTheirs = ({ state }: TaskView): boolean => state === 'agreed' || state === 'right';
export const saysWhoDoesWhat = ({ room }: Pick<Shown, 'room'>): boolean => room.tasks.some(isTheirs);

export function WhoDoesWhat() {
  const shown = useRoom();
  const { room, copy, words, when, owner } = shown;
  const { who } = copy.task;
  if (!saysWhoDoesWhat(shown)) return null;
  const theirs = room.tasks.filter(isTheirs);
  const promises = room.promises.filter(({ state }) => state === 'made' || state === 'broken' || state === 'owned-up');
  const fixes = room.fixes.filter(({ state }) => state === 'agreed');
  return (
    <Card title={who.title} id="who" inside={words.folds.who(promises.length + fixes.length, theirs.length)}>
      {promises.length + fixes.length > 0 && (
        <Side name={who.we}>
          {fixes.map(({ id, words, due }) => (
            <Line key={id} what={words.text} detail={who.fix(owner, when.by(due))} />
          ))}
          {promises.map(({ id, what, keeper, due }) => (
            <Line key={id} what={what.text} detail={who.fix(keeper.name, when.by(due))} />
          ))}
        </Side>
      )}
      <Side name={who.you}>
        {theirs.map((task) => (
          <Line key={task.id} what={<a href={pathTo(shown, 'task', task.id)}>{task.title.text}</a>} detail={<Standing task={task} />} />
        ))}
      </Side>
    </Card>
  );
}

function Side({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="stack">
      <h3>{name}</h3>
      <ul className="lines">{children}</ul>
    </div>
  );
}

const Line = ({ what, detail }: { what: ReactNode; detail: ReactNode }) => (
  <li dir="auto">
    <span>{what}</span>
    <span className="soft">{detail}</span>
  </li>
);

function Standing({ task }: { task: TaskView }) {
  const { copy, when } = useRoom();
  const { who } = copy.task;
  if (task.state === 'right') return who.right;
  if (task.withUs) return who.withUs;
  return task.due === null ? who.open : who.openBy(when.by(task.due));
}
