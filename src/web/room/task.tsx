// One task: asked of them, answered by them, and what comes after their yes, a step a page.
import { formPath } from '../../contract/fillPages.ts';
import type { TaskView } from '../../contract/task.ts';
import { firstName } from '../ui/firstName.ts';
import { Box, DeedForm, Opening, Send, Words } from './parts.tsx';
import { mayDo, type Shown, useRoom } from './shown.ts';
import { pathTo, type SubPage } from './subPage.tsx';
import { lastOf, sureOf } from './taskLines.ts';
import { Doubt, Ruler } from './taskSure.tsx';
import { TaskText } from './taskText.tsx';

export const taskIn = ({ room }: Shown, thing: string | null): TaskView | null => room.tasks.find(({ id }) => id === thing) ?? null;

export const taskPage: SubPage = (shown, thing) => {
  const task = taskIn(shown, thing);
  if (task === null) return null;
  const { task: words } = shown.copy;
  if (task.state === 'agreed' && asksHowSure(task, shown)) return { title: words.ruler.title, body: <Ruler task={task} /> };
  if (isInDoubt(task)) return { title: words.doubt.title, body: <Doubt task={task} /> };
  return { title: task.title.text ?? '', body: <Stage task={task} /> };
};

/** Right after their yes, once; whoever would rather not is not asked again here. */
const asksHowSure = (task: TaskView, shown: Shown): boolean => shown.thanks === 'taskYes' && sureOf(task) === null;
const isInDoubt = (task: TaskView): boolean => task.state === 'doubted' && sureOf(task)?.words === null;

/** What there is to read and do where it stands now. */
export function Stage({ task }: { task: TaskView }) {
  const { copy, when, owner } = useRoom();
  const { task: words } = copy;
  const last = lastOf(task);
  if (task.withUs)
    return (
      <>
        <p>{words.done.withUs(firstName(owner))}</p>
        <WhatWasSent task={task} />
      </>
    );
  switch (task.state) {
    case 'proposed':
      return <Proposed task={task} />;
    case 'doubted':
    case 'change-asked':
      return (
        <>
          <p>{words.told(firstName(owner))}</p>
          <TheirWords task={task} />
          <AsItIs task={task} />
        </>
      );
    case 'agreed':
      return <Agreed task={task} />;
    case 'right':
      return (
        <>
          <p className="agreed">{words.isRight(firstName(last?.judgement?.by.by.name ?? owner))}</p>
          {last?.judgement?.words && <Words said={last.judgement.words} />}
          <WhatWasSent task={task} />
        </>
      );
    case 'declined':
      return (
        <>
          <p>{words.declined}</p>
          <TheirWords task={task} />
          <Answer task={task} answer="yes" says={words.answer.after} />
        </>
      );
    case 'taken-back':
      return (
        <>
          <p>{words.takenBack(firstName(task.by.by.name))}</p>
          {task.takenBackWith && <Words said={task.takenBackWith} />}
          <p className="soft">{when.on(task.by.at)}</p>
        </>
      );
  }
}

const hasForm = ({ form, proof }: TaskView): boolean => form !== null || proof;

/** Every attempt stays to be read, the last one first. */
function WhatWasSent({ task }: { task: TaskView }) {
  const { room, copy, when } = useRoom();
  return task.attempts.toReversed().flatMap(({ answers, by }) =>
    answers === null
      ? []
      : [
          <p key={answers}>
            <a href={`/room/${room.id}/see/answers/${answers}`}>{copy.fill.sent.link(when.on(by.at))}</a>
          </p>,
        ],
  );
}

function Proposed({ task }: { task: TaskView }) {
  const shown = useRoom();
  const { task: words } = shown.copy;
  const asker = firstName(task.by.by.name);
  return (
    <>
      <p>{task.version > 1 ? words.anew(asker) : words.asks(asker)}</p>
      <TaskText task={task} />
      {mayDo(shown, 'answerTask') && (
        <section className="card asks stack" aria-labelledby="answer-title">
          <h2 id="answer-title">{words.answer.title}</h2>
          <DeedForm deed="answerTask" of={task.id} about={{ task: task.id, version: task.version }} slot="yes">
            {canRemind(task, shown) && (
              <label className="choice">
                <input type="checkbox" name="remind" />
                <span>{words.answer.remind}</span>
              </label>
            )}
            <Send answer="yes" tone="yes">
              {words.answer.yes}
            </Send>
          </DeedForm>
          <Otherwise task={task} no={words.answer.no} />
        </section>
      )}
    </>
  );
}

const A_DAY_MS = 86_400_000;
const canRemind = ({ due }: TaskView, { now }: Shown): boolean => due !== null && Date.parse(due) - A_DAY_MS > Date.parse(now);

/** To change it, or not to do it: as near as the yes. */
function Otherwise({ task, no }: { task: TaskView; no: string }) {
  const { copy, owner } = useRoom();
  const { answer } = copy.task;
  const about = { task: task.id, version: task.version };
  return (
    <>
      <Opening deed="answerTask" of={task.id} label={answer.change}>
        <DeedForm deed="answerTask" of={task.id} about={about} slot="change">
          <Box deed="answerTask" of={task.id} label={answer.changeLabel} />
          <Send answer="change">{answer.tell(firstName(owner))}</Send>
        </DeedForm>
      </Opening>
      <Opening deed="answerTask" of={`${task.id}-no`} label={no}>
        <DeedForm deed="answerTask" of={task.id} about={about} slot="no">
          <p>{answer.noSays}</p>
          <Box deed="answerTask" of={`${task.id}-no`} label={answer.noLabel} rows={2} optional />
          <Send answer="no">{answer.noSend}</Send>
        </DeedForm>
      </Opening>
    </>
  );
}

function Agreed({ task }: { task: TaskView }) {
  const shown = useRoom();
  const { copy, when } = shown;
  const { task: words } = copy;
  return (
    <>
      <SentBack task={task} />
      {mayDo(shown, 'makeAttempt') && (
        <a className="button main" href={hasForm(task) ? formPath(shown.room.id, task.id) : pathTo(shown, 'task-done', task.id)}>
          {hasForm(task) ? copy.fill.start.fillIn : words.done.go}
        </a>
      )}
      <WhatWasSent task={task} />
      {task.remindAt !== null && <p className="soft">{words.reminded(when.on(task.remindAt))}</p>}
      <TaskText task={task} />
      {mayDo(shown, 'answerTask') && (
        <div className="stack">
          <p className="back">
            <a href={pathTo(shown, 'task-sure', task.id)}>{words.ruler.now}</a>
          </p>
          <Otherwise task={task} no={words.answer.notAfterAll} />
        </div>
      )}
    </>
  );
}

/** What is right already comes first; that it wasn't clear is ours. */
function SentBack({ task }: { task: TaskView }) {
  const { copy, when } = useRoom();
  const { back } = copy.task;
  const judgement = lastOf(task)?.judgement;
  if (judgement?.is !== 'again' || !judgement.good || !judgement.missing) return null;
  return (
    <section className="said ours stack">
      <p>{back.says(firstName(judgement.by.by.name), when.on(judgement.by.at))}</p>
      <h2>{back.good}</h2>
      <Words said={judgement.good} />
      <h2>{back.missing}</h2>
      <Words said={judgement.missing} />
      <p className="soft">{back.ours}</p>
    </section>
  );
}

function TheirWords({ task }: { task: TaskView }) {
  const { copy } = useRoom();
  const said = task.state === 'doubted' ? sureOf(task)?.words : task.said;
  if (!said) return null;
  return (
    <div>
      <h2>{copy.task.theirWords}</h2>
      <Words said={said} />
    </div>
  );
}

/** Nothing has to change for whoever wants to do it all the same. */
export function AsItIs({ task }: { task: TaskView }) {
  const { copy } = useRoom();
  return <Answer task={task} answer="as-it-is" says={copy.task.doubt.asItIs} />;
}

function Answer({ task, answer, says }: { task: TaskView; answer: 'yes' | 'as-it-is'; says: string }) {
  if (!mayDo(useRoom(), 'answerTask')) return null;
  return (
    <DeedForm deed="answerTask" of={task.id} about={{ task: task.id, version: task.version }} slot={answer}>
      <Send answer={answer}>{says}</Send>
    </DeedForm>
  );
}
