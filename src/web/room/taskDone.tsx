// "I have done it": a quick look at the checks, and whatever they would like to tell us with it.
import type { TaskView } from '../../contract/task.ts';
import { Box, DeedForm, Send } from './parts.tsx';
import { keptIn, mayDo, useRoom } from './shown.ts';
import type { SubPage } from './subPage.tsx';
import { Stage, taskIn } from './task.tsx';

export const taskDonePage: SubPage = (shown, thing) => {
  const task = taskIn(shown, thing);
  if (task === null) return null;
  const isToDo = (task.state === 'agreed' || task.state === 'doubted') && !task.withUs && mayDo(shown, 'makeAttempt');
  return { title: isToDo ? `${shown.copy.task.done.title}: ${task.title.text ?? ''}` : (task.title.text ?? ''), body: isToDo ? <Done task={task} /> : <Stage task={task} /> };
};

function Done({ task }: { task: TaskView }) {
  const shown = useRoom();
  const { task: words } = shown.copy;
  const kept = keptIn(shown, 'makeAttempt', task.id);
  return (
    <DeedForm deed="makeAttempt" of={task.id} about={{ task: task.id, version: task.version }}>
      {task.checks.length > 0 && (
        <fieldset className="card">
          <legend>{words.checks}</legend>
          <p className="soft">{words.done.hint}</p>
          {task.checks.map((check, place) => (
            <label className="choice" key={check}>
              <input type="checkbox" name={`check-${place}`} defaultChecked={kept?.[`check-${place}`] === 'on'} />
              <span dir="auto">{check}</span>
            </label>
          ))}
        </fieldset>
      )}
      {task.proof && <p>{words.done.proof}</p>}
      <Box deed="makeAttempt" of={task.id} label={words.done.label} optional />
      <Send tone="yes">{words.done.go}</Send>
    </DeedForm>
  );
}
