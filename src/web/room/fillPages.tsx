// The first page of a form, the look over all answers before it is sent, and what was sent.
import type { ReactNode } from 'react';
import { type FileView, isShown } from '../../contract/file.ts';
import { type FillFacts, filePath, formPath, type SentFacts } from '../../contract/fillPages.ts';
import { copyIn } from '../../copy/copy.ts';
import { sentenceFor } from '../../copy/fillWords.ts';
import { whenIn } from '../../copy/when.ts';
import { type Answer, type Answers, askedOf, type Field, type Form, isAnswered, isFileAnswer } from '../../domain/form/form.ts';
import { FormText, framed, useFill } from './fillFrame.tsx';
import { questionPage, wordsFor } from './fillQuestion.tsx';
import { Box, DeedForm, Send } from './parts.tsx';
import { mayDo, useRoom } from './shown.ts';

export function fillPage(facts: FillFacts): string {
  const { step } = facts;
  if (step.is === 'question') return questionPage(facts, step);
  return step.is === 'start' ? startPage(facts) : checkPage(facts);
}

const toTask = (facts: FillFacts) => ({ href: `/room/${facts.room.id}/see/task/${facts.fill.task.id}`, says: wordsFor(facts).question.back });

function startPage(facts: FillFacts): string {
  const { fill, room } = facts;
  const { start } = wordsFor(facts);
  const first = fill.faults[0]?.field ?? fill.asked[0]?.id;
  const begun = fill.asked.some(({ id }) => isAnswered(fill.answers[id]));
  return framed({
    facts,
    helper: fill.task,
    title: fill.form.title,
    back: toTask(facts),
    children: (
      <>
        <h1>
          <FormText of={fill.form}>{fill.form.title}</FormText>
        </h1>
        {fill.form.says !== undefined && (
          <p className="words">
            <FormText of={fill.form}>{fill.form.says}</FormText>
          </p>
        )}
        <p>{start.questions(fill.form.fields.length)}</p>
        <p>
          {start.kept} {start.nothingSent}
        </p>
        <a className="button main" href={formPath(room.id, fill.task.id, fill.faults.length === 0 ? 'check' : first)}>
          {begun ? start.goOn : start.go}
        </a>
        {begun && fill.faults.length > 0 && (
          <a className="button" href={formPath(room.id, fill.task.id, 'check')}>
            {start.look}
          </a>
        )}
      </>
    ),
  });
}

function checkPage(facts: FillFacts): string {
  const { fill, room } = facts;
  const { check, question } = wordsFor(facts);
  const last = fill.asked.at(-1)?.id;
  return framed({
    facts,
    helper: fill.task,
    title: check.title,
    back: { href: formPath(room.id, fill.task.id, last), says: question.back },
    children: (
      <>
        <Open facts={facts} />
        <h1>{check.title}</h1>
        <p>{check.says}</p>
        <AllAnswers form={fill.form} answers={fill.answers} files={fill.files} asked={fill.asked}>
          {(field) => <ChangeIt facts={facts} field={field} />}
        </AllAnswers>
        {fill.faults.length > 0 ? <OnTo facts={facts} /> : facts.whole !== null && <SendIt facts={facts} />}
      </>
    ),
  });
}

/** What is still open, each with the way to it. */
function Open({ facts }: { facts: FillFacts }) {
  const { fill, room, language } = facts;
  const words = wordsFor(facts);
  if (fill.faults.length === 0) return null;
  return (
    <div className="outcome refused" role="alert" tabIndex={-1} data-outcome="refused">
      <p>
        <b>{words.check.open(fill.faults.length)}.</b>
      </p>
      <ul>
        {fill.faults.map(({ field: id, fault }) => {
          const field = fill.asked.find((one) => one.id === id);
          return (
            field && (
              <li key={id}>
                <a href={`${formPath(room.id, fill.task.id, id)}?from=check`}>
                  <FormText of={fill.form}>{field.label}</FormText>
                </a>{' '}
                {fault !== 'missing' && sentenceFor(field, fault, { words, language })}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function ChangeIt({ facts, field }: { facts: FillFacts; field: Field }) {
  const { fill, room, readOnly } = facts;
  const { check } = wordsFor(facts);
  if (readOnly) return null;
  return (
    <a href={`${formPath(room.id, fill.task.id, field.id)}?from=check`} aria-label={check.changeOf(field.label)}>
      {check.change}
    </a>
  );
}

const OnTo = ({ facts: { fill, room, ...facts } }: { facts: FillFacts }) => (
  <a className="button main" href={`${formPath(room.id, fill.task.id, fill.faults[0]?.field)}?from=check`}>
    {copyIn(facts.language).fill.check.goOn}
  </a>
);

/** Sent like every attempt, with the answers beside it. */
function SendIt({ facts }: { facts: FillFacts }) {
  const shown = useRoom();
  const { task, draft } = facts.fill;
  const { check } = wordsFor(facts);
  const { task: words } = shown.copy;
  if (draft === null || !mayDo(shown, 'makeAttempt')) return null;
  return (
    <DeedForm deed="makeAttempt" of={task.id} about={{ task: task.id, version: task.version, answers: draft, page: 'task', thing: task.id }}>
      {task.checks.length > 0 && (
        <fieldset className="card">
          <legend>{words.checks}</legend>
          <p className="soft">{words.done.hint}</p>
          {task.checks.map((one, place) => (
            <label className="choice" key={one}>
              <input type="checkbox" name={`check-${place}`} />
              <span dir="auto">{one}</span>
            </label>
          ))}
        </fieldset>
      )}
      {task.form !== null && <Box deed="makeAttempt" of={task.id} label={check.words} rows={3} optional />}
      <Send tone="yes">{check.send}</Send>
    </DeedForm>
  );
}

type AllProps = { form: Form; answers: Answers; files: readonly FileView[]; asked: readonly Field[]; children?: (field: Field) => ReactNode };
/** What was asked and what was answered, in their own letters. */
function AllAnswers({ form, answers, files, asked, children }: AllProps) {
  return (
    <dl className="answers">
      {asked.map((field) => (
        <div key={field.id}>
          <dt>
            <FormText of={form}>{field.label}</FormText>
          </dt>
          <dd>
            <OneAnswer form={form} field={field} answer={answers[field.id]} files={files} />
            {children?.(field)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type OneProps = { form: Form; field: Field; answer: Answer | undefined; files: readonly FileView[] };
function OneAnswer({ form, field, answer, files }: OneProps) {
  const { copy, language, now } = useFill();
  const words = copy.fill;
  if (!isAnswered(answer)) return <p className="soft">{words.check.empty}</p>;
  if (isFileAnswer(answer)) return <Files files={files.filter(({ id }) => answer.files.includes(id))} />;
  if (field.kind === 'yes-no' && (answer === 'yes' || answer === 'no')) return <p>{words.question[answer]}</p>;
  if (field.kind === 'one-of' || field.kind === 'several-of') {
    const chosen = field.choices.filter(({ id }) => (typeof answer === 'string' ? answer === id : answer.includes(id)));
    return (
      <p>
        <FormText of={form}>{chosen.map(({ label }) => label).join(', ')}</FormText>
      </p>
    );
  }
  const text = typeof answer === 'string' ? answer : answer.join(', ');
  const isDate = field.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return (
    <p className="words voice" dir="auto">
      {isDate ? whenIn(language, 'UTC', now).wholeDay(text) : text}
    </p>
  );
}

function Files({ files }: { files: readonly FileView[] }) {
  const { room, copy } = useFill();
  return files.map((file) => {
    const href = filePath(room.id, file.id);
    return (
      <p key={file.id}>
        <a href={href}>{isShown(file) ? <img className="photo" loading="lazy" src={href} alt={file.name} /> : <bdi>{copy.fill.file.open(file.name)}</bdi>}</a>
      </p>
    );
  });
}

export function sentPage(facts: SentFacts): string {
  const { sent, language, zone, room, now } = facts;
  const { sent: words, question } = copyIn(language).fill;
  const when = whenIn(language, zone ?? room.organisation.zone, now);
  return framed({
    facts,
    title: words.title,
    back: { href: `/room/${room.id}`, says: question.back },
    children: (
      <>
        <h1>{words.title}</h1>
        <p>{words.says(when.onAt(sent.at))}</p>
        {sent.erased ? (
          <p className="soft">{words.erased}</p>
        ) : (
          <AllAnswers form={sent.form} answers={sent.answers} files={sent.files} asked={askedOf(sent.form.fields, sent.answers)} />
        )}
      </>
    ),
  });
}
