import type { ReactNode } from 'react';
import type { AttemptView, TaskView } from '../../../../contract/task.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Tag, type Tone } from '../../../ui/Tag.tsx';
import { Said } from '../../../ui/Voice.tsx';
import { fileAddress } from '../../upload.ts';
import type { AsideProps } from '../Aside.tsx';
import { answerTaskAct, judgeAttemptAct, makeAttemptAct, nameFaultAct, rateConfidenceAct, takeBackTaskAct } from '../acts/tasks.ts';
import { firstName } from '../concern.ts';
import { fillInDrawer } from '../FillIn.tsx';
import { proposeTaskDrawer } from '../ProposeTask.tsx';
import { sentAnswersDrawer } from '../SentAnswers.tsx';
import { Verbs } from './Verbs.tsx';

/** Both sides' parts in one list; theirs is only what they said yes to. */
export function WhoDoesWhat(props: AsideProps) {
  const { view, words } = props.room;
  const { card, acts } = words.tasks;
  if (view.tasks.length === 0) return null;
  const theirs = view.tasks.filter(({ state }) => state === 'agreed' || state === 'right');
  const asked = view.tasks.filter(({ state }) => state === 'proposed' || state === 'doubted' || state === 'change-asked');
  const before = view.tasks.filter(({ state }) => state === 'declined' || state === 'taken-back');
  return (
    <Card level={3} heading={card.title}>
      {theirs.length > 0 && <Ours {...props} />}
      <Part {...props} heading={card.they(firstName(view))} tasks={theirs} />
      <Part {...props} heading={card.asked} tasks={asked} />
      <Part {...props} heading={card.before} tasks={before} />
      <Verbs room={props.room} open={props.open} verbs={[{ deed: 'proposeTask', name: acts.propose.name, opens: () => proposeTaskDrawer() }]} />
    </Card>
  );
}

function Ours({ room }: AsideProps) {
  const { view, words } = room;
  const { tasks, times } = words;
  const promises = view.promises.filter(({ state }) => state === 'made' || state === 'broken' || state === 'owned-up');
  const fixes = view.fixes.filter(({ state }) => state === 'agreed');
  if (promises.length + fixes.length === 0) return null;
  return (
    <Group heading={tasks.card.we}>
      {fixes.map(({ id, words: says, due }) => (
        <li key={id}>
          {says.text} <span className="soft small">{tasks.card.by(view.owner.name, times.day(due))}</span>
        </li>
      ))}
      {promises.map(({ id, what, keeper, due }) => (
        <li key={id}>
          {what.text} <span className="soft small">{tasks.card.by(keeper.name, times.day(due))}</span>
        </li>
      ))}
    </Group>
  );
}

function Part({ heading, tasks, ...props }: AsideProps & { heading: string; tasks: readonly TaskView[] }) {
  if (tasks.length === 0) return null;
  return (
    <Group heading={heading}>
      {tasks.map((task) => (
        <li key={task.id} className="border-t border-line py-3 first:border-0 first:pt-0">
          <OneTask task={task} {...props} />
        </li>
      ))}
    </Group>
  );
}

const Group = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <div className="mb-3 grid gap-1">
    <h4 className="soft small font-semibold">{heading}</h4>
    <ul className="grid gap-1">{children}</ul>
  </div>
);

const TONES: Partial<Record<TaskView['state'], Tone>> = { proposed: 'theirs', doubted: 'theirs', 'change-asked': 'due', agreed: 'ours', right: 'together' };

function OneTask({ task, room, open }: AsideProps & { task: TaskView }) {
  const { tasks, times } = room.words;
  const { card } = tasks;
  const state = task.withUs ? card.withUs : task.state === 'right' && task.rightFirstTime ? card.rightFirst : card.states[task.state];
  const facts = [
    task.due !== null && task.state !== 'right' && card.due(times.day(task.due)),
    task.version > 1 && card.version(task.version),
    task.remindAt !== null && card.remind(times.day(task.remindAt)),
  ].filter((fact) => fact !== false);
  return (
    <div className="grid gap-1">
      <p>{task.title.text}</p>
      <p className="flex flex-wrap items-baseline gap-2">
        <Tag tone={task.withUs ? 'due' : (TONES[task.state] ?? 'plain')}>{state}</Tag>
        <span className="soft small">{facts.join(' · ')}</span>
      </p>
      {task.said?.text && <Said>{task.said.text}</Said>}
      <Sure task={task} room={room} open={open} />
      {task.attempts.map((attempt) => (
        <OneAttempt key={attempt.attempt} attempt={attempt} task={task} room={room} open={open} />
      ))}
      <Steps task={task} room={room} open={open} />
      <Verbs room={room} open={open} verbs={verbsOn(task, room)} />
    </div>
  );
}

/** The numbers in the order in which they came, and what they said would help. */
function Sure({ task, room }: AsideProps & { task: TaskView }) {
  const { card } = room.words.tasks;
  const { confidence } = task;
  if (confidence.length === 0) return task.state === 'agreed' ? <p className="soft small">{card.notAsked}</p> : null;
  const helps = confidence.at(-1)?.words;
  return (
    <p>
      <span className="small">{card.sure(confidence.map((one) => one.confidence).join(card.andThen))}</span> {helps?.text && <Said>{helps.text}</Said>}
    </p>
  );
}

function Steps({ task, room }: AsideProps & { task: TaskView }) {
  const { tasks } = room.words;
  const { card } = tasks;
  return (
    <details>
      <summary className="soft small">{card.steps}</summary>
      <div className="grid gap-1 py-2">
        <p className="plain-words">{task.why.text}</p>
        <ol className="list-decimal ps-5">
          {task.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {task.right?.text && <p className="plain-words">{task.right.text}</p>}
        {task.sample !== null && (
          <img src={fileAddress(room.view.id, task.sample)} alt={tasks.acts.propose.sample} className="max-h-60 max-w-full rounded-one border border-line" />
        )}
        <p className="soft small">{card.ask(task.asks.name, task.reach?.text ?? null)}</p>
      </div>
    </details>
  );
}

function OneAttempt({ attempt, task, room, open }: AsideProps & { attempt: AttemptView; task: TaskView }) {
  const { tasks, times } = room.words;
  const { card, acts } = tasks;
  const { judgement } = attempt;
  const fault = judgement?.fault ?? null;
  return (
    <div className="grid gap-1 border-s-2 border-line ps-2">
      <p>
        {attempt.words?.text && <Said>{attempt.words.text}</Said>}{' '}
        <span className="soft small">
          {times.day(attempt.by.at)}
          {task.checks.length > 0 && ` · ${card.checked(attempt.checked.length, task.checks.length)}`}
        </span>
      </p>
      <WhatCame attempt={attempt} room={room} open={open} />
      {judgement?.words?.text && <p className="plain-words">{judgement.words.text}</p>}
      {judgement?.good?.text && (
        <p>
          <span className="soft small">{card.good}:</span> {judgement.good.text}
        </p>
      )}
      {judgement?.missing?.text && (
        <p>
          <span className="soft small">{card.missing}:</span> {judgement.missing.text}
        </p>
      )}
      {fault !== null && (
        <p className="soft small">
          {fault.named ? card.faults[fault.is] : card.wordingUntil}
          {fault.because?.text && `: ${fault.because.text}`}
        </p>
      )}
      {fault !== null && <Verbs room={room} open={open} verbs={[{ deed: 'nameFault', name: acts.fault.name, opens: () => nameFaultAct(room, task, attempt.attempt) }]} />}
    </div>
  );
}

/** Answers and photos that came with it; files alone, as a program may send them, are downloads. */
function WhatCame({ attempt: { answers, files }, room, open }: AsideProps & { attempt: AttemptView }) {
  const { forms } = room.words;
  if (answers !== null)
    return (
      <div className="print:hidden">
        <Button look="quiet" onClick={() => open(sentAnswersDrawer(answers))}>
          <span className="small">{forms.sent.open}</span>
        </Button>
      </div>
    );
  return files.map((file, place) => (
    <a key={file} href={fileAddress(room.view.id, file)} target="_blank" rel="noreferrer">
      {forms.sent.file(String(place + 1))}
    </a>
  ));
}

/** Which verbs fit this one task; whether they may be used at all is the server's to say. */
function verbsOn(task: TaskView, room: AsideProps['room']) {
  const { tasks, acts, forms } = room.words;
  const { state, withUs } = task;
  const hasForm = task.form !== null || task.proof;
  const isSettled = state === 'right' || state === 'taken-back';
  const isLive = !isSettled && state !== 'declined';
  const isTheirs = state === 'agreed' || state === 'doubted';
  return [
    withUs && { deed: 'judgeAttempt', name: tasks.acts.judge.name, opens: () => judgeAttemptAct(room, task) },
    !isSettled && { deed: 'answerTask', name: acts.writeDown, opens: () => answerTaskAct(room, task) },
    isTheirs && !withUs && hasForm && { deed: 'makeAttempt', name: forms.fillIn.name(firstName(room.view)), opens: () => fillInDrawer(task) },
    isTheirs && !withUs && { deed: 'makeAttempt', name: tasks.acts.attempt.name, opens: () => makeAttemptAct(room, task) },
    isTheirs && { deed: 'rateConfidence', name: tasks.acts.sure.name, opens: () => rateConfidenceAct(room, task) },
    isLive && !withUs && { deed: 'proposeTask', name: tasks.acts.propose.anew, opens: () => proposeTaskDrawer(task) },
    !isSettled && { deed: 'takeBackTask', name: tasks.acts.takeBack.name, opens: () => takeBackTaskAct(room, task) },
  ];
}
