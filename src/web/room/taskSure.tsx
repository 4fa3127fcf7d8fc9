// The ruler from 0 to 10, and under 7 the question what would make it an 8. Any number is a good answer.
import type { TaskView } from '../../contract/task.ts';
import { firstName } from '../ui/firstName.ts';
import { Box, DeedForm, Send } from './parts.tsx';
import { keptIn, mayDo, useRoom } from './shown.ts';
import { pathTo, type SubPage } from './subPage.tsx';
import { AsItIs, Stage, taskIn } from './task.tsx';
import { sureOf } from './taskLines.ts';

const NUMBERS = Array.from({ length: 11 }, (_, number) => number);

export const taskSurePage: SubPage = (shown, thing) => {
  const task = taskIn(shown, thing);
  if (task === null) return null;
  const { task: words } = shown.copy;
  if (shown.thanks === 'sure' && task.state === 'doubted') return { title: words.doubt.title, body: <Doubt task={task} /> };
  if (shown.thanks !== undefined || (task.state !== 'agreed' && task.state !== 'doubted')) return { title: task.title.text ?? '', body: <Stage task={task} /> };
  return { title: words.ruler.title, body: <Ruler task={task} /> };
};

export function Ruler({ task }: { task: TaskView }) {
  const shown = useRoom();
  const { ruler } = shown.copy.task;
  const kept = keptIn(shown, 'rateConfidence', task.id)?.confidence;
  return (
    <>
      <p>
        <b dir="auto">{task.title.text}</b>
      </p>
      <p>{ruler.says}</p>
      {mayDo(shown, 'rateConfidence') && (
        <DeedForm deed="rateConfidence" of={task.id} about={{ task: task.id, version: task.version }}>
          <fieldset className="card">
            <legend>{ruler.legend}</legend>
            <div className="ruler">
              {NUMBERS.map((number) => (
                <label key={number}>
                  <input type="radio" name="confidence" value={number} defaultChecked={kept === String(number)} />
                  {number}
                </label>
              ))}
            </div>
          </fieldset>
          <Send tone="main">{ruler.send}</Send>
        </DeedForm>
      )}
      <p className="back">
        <a href={pathTo(shown, 'task', task.id)}>{ruler.later}</a>
      </p>
    </>
  );
}

export function Doubt({ task }: { task: TaskView }) {
  const shown = useRoom();
  const { copy, owner } = shown;
  const { doubt, answer } = copy.task;
  return (
    <>
      <p>{doubt.says(String(sureOf(task)?.confidence ?? ''))}</p>
      {mayDo(shown, 'answerTask') && (
        <DeedForm deed="answerTask" of={task.id} about={{ task: task.id, version: task.version }} slot="change">
          <Box deed="answerTask" of={task.id} label={doubt.label} />
          <Send answer="change" tone="main">
            {answer.tell(firstName(owner))}
          </Send>
        </DeedForm>
      )}
      <AsItIs task={task} />
      <p className="back">
        <a href={pathTo(shown, 'task-sure', task.id)}>{doubt.again}</a>
      </p>
    </>
  );
}
