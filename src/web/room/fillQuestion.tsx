// One question a page: what is asked and why, the way to answer it, and what is amiss said at its place.
import type { ReactNode } from 'react';
import type { FillFacts, FillStep } from '../../contract/fillPages.ts';
import { formPath } from '../../contract/fillPages.ts';
import { copyIn, refusalSentence } from '../../copy/copy.ts';
import { sentenceFor, sentencesFor, wantsOf } from '../../copy/fillWords.ts';
import { DayField } from './dayField.tsx';
import { FileQuestion } from './fillFile.tsx';
import { FillForm, FormText, framed, useFill } from './fillFrame.tsx';

export type Asking = { facts: FillFacts; step: Extract<FillStep, { is: 'question' }> };

export function questionPage(facts: FillFacts, step: Asking['step']): string {
  const { fill, room } = facts;
  const { field, fromCheck } = step;
  const place = fill.asked.findIndex(({ id }) => id === field.id);
  const before = fromCheck ? 'check' : fill.asked[place - 1]?.id;
  return framed({
    facts,
    helper: fill.task,
    title: field.label,
    back: { href: formPath(room.id, fill.task.id, before), says: wordsFor(facts).question.back },
    children: (
      <>
        <Problem facts={facts} step={step} />
        <p className="soft">{wordsFor(facts).question.step(place + 1, fill.asked.length)}</p>
        {field.kind === 'file' ? (
          <FileQuestion facts={facts} step={step} />
        ) : (
          <FillForm task={fill.task.id} step={field.id} fromCheck={fromCheck} {...(field.kind !== 'several-of' && field.kind !== 'date' && { check: checkOf(facts, step) })}>
            <Question facts={facts} step={step} />
            <GoOn facts={facts} step={step} />
          </FillForm>
        )}
      </>
    ),
  });
}

export const wordsFor = ({ language }: FillFacts) => copyIn(language).fill;

/** What the page's script needs to check as the server does. A day is read by the server alone: to know all its names takes more than a phone should load. */
function checkOf({ fill, language }: FillFacts, { field }: Asking['step']): string {
  const { label: _, why: __, hint: ___, example: ____, ...asked } = field;
  return JSON.stringify({ field: asked, today: fill.today, says: sentencesFor(field, { words: copyIn(language).fill, language }) });
}

/** At the top what is amiss, with the way to it; GOV.UK's manner, read out first. */
function Problem({ facts, step }: Asking) {
  const words = wordsFor(facts);
  const says = saidOf(facts, step);
  if (says === null) return null;
  return (
    <div className="outcome refused" role="alert" tabIndex={-1} data-outcome="refused">
      <p>
        <b>{words.question.problem}.</b> {says}
      </p>
      <a href="#answer">{words.question.goThere}</a>
    </div>
  );
}

export function saidOf(facts: FillFacts, { field, caught, refusal }: Asking['step']): string | null {
  if (refusal !== null) return refusalSentence(facts.language, refusal);
  return caught === null ? null : sentenceFor(field, caught, { words: wordsFor(facts), language: facts.language });
}

/** Said at the question; filled by the page's script while somebody types. */
export function Caught({ facts, step }: Asking) {
  const says = saidOf(facts, step);
  return (
    <p className="caught" id="caught" hidden={says === null}>
      {says}
    </p>
  );
}

/** The question itself is the page's heading, as its label or legend. */
export function Heading({ facts, step }: Asking) {
  const words = wordsFor(facts);
  const { field } = step;
  return (
    <>
      <h1>
        <FormText of={facts.fill.form}>{field.label}</FormText>
      </h1>
      {!field.required && <span className="soft">({words.question.optional})</span>}
    </>
  );
}

export function Help({ facts, step }: Asking) {
  const words = wordsFor(facts);
  const { field } = step;
  const wants = wantsOf(field, { words, language: facts.language });
  const { form } = facts.fill;
  return (
    <div id="help">
      {field.why !== undefined && (
        <p>
          <b>{words.question.why}:</b> <FormText of={form}>{field.why}</FormText>
        </p>
      )}
      {field.hint !== undefined && (
        <p className="soft">
          <FormText of={form}>{field.hint}</FormText>
        </p>
      )}
      {field.example !== undefined && <p className="soft">{words.question.example(field.example)}</p>}
      {wants !== null && <p className="soft">{wants}</p>}
    </div>
  );
}

function Question({ facts, step }: Asking) {
  const { field } = step;
  const answer = facts.fill.answers[field.id];
  switch (field.kind) {
    case 'yes-no':
      return (
        <Choices facts={facts} step={step}>
          {(['yes', 'no'] as const).map((value) => (
            <Choice key={value} type="radio" name="answer" value={value} checked={answer === value}>
              {wordsFor(facts).question[value]}
            </Choice>
          ))}
        </Choices>
      );
    case 'one-of':
      return (
        <Choices facts={facts} step={step}>
          {field.choices.map(({ id, label }) => (
            <Choice key={id} type="radio" name="answer" value={id} checked={answer === id}>
              <FormText of={facts.fill.form}>{label}</FormText>
            </Choice>
          ))}
        </Choices>
      );
    case 'several-of':
      return (
        <Choices facts={facts} step={step}>
          {field.choices.map(({ id, label }) => (
            <Choice key={id} type="checkbox" name={`choice-${id}`} value="on" checked={Array.isArray(answer) && answer.includes(id)}>
              <FormText of={facts.fill.form}>{label}</FormText>
            </Choice>
          ))}
        </Choices>
      );
    default:
      return <TextAnswer facts={facts} step={step} />;
  }
}

export function Choices({ facts, step, children }: Asking & { children: ReactNode }) {
  const caught = saidOf(facts, step) !== null;
  return (
    <fieldset id="answer" tabIndex={-1} aria-describedby="help caught" {...(caught && { 'data-caught': '' })}>
      <legend>
        <Heading facts={facts} step={step} />
      </legend>
      <Help facts={facts} step={step} />
      <Caught facts={facts} step={step} />
      <div className="choices">{children}</div>
    </fieldset>
  );
}

type ChoiceProps = { type: 'radio' | 'checkbox'; name: string; value: string; checked: boolean; children: ReactNode };
export const Choice = ({ checked, children, ...input }: ChoiceProps) => (
  <label className="choice">
    <input {...input} defaultChecked={checked} />
    <span>{children}</span>
  </label>
);

/** The keyboard that fits, on a telephone. */
export const TYPING = {
  email: { type: 'email', inputMode: 'email', autoComplete: 'email' },
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'tel' },
  number: { type: 'text', inputMode: 'decimal', autoComplete: 'off' },
  'short-text': { type: 'text', inputMode: 'text', autoComplete: 'off' },
} as const;
const MOST_TYPED = 20_000;

function TextAnswer({ facts, step }: Asking) {
  const { field } = step;
  const answer = facts.fill.answers[field.id];
  const shared = {
    id: 'answer',
    name: 'answer',
    dir: 'auto' as const,
    maxLength: MOST_TYPED,
    defaultValue: typeof answer === 'string' ? answer : '',
    'aria-describedby': 'help caught',
    ...(saidOf(facts, step) !== null && { 'aria-invalid': true as const }),
  };
  const typing = field.kind === 'long-text' ? null : TYPING[field.kind as keyof typeof TYPING];
  return (
    <div className="field" {...(saidOf(facts, step) !== null && { 'data-caught': '' })}>
      <label htmlFor="answer">
        <Heading facts={facts} step={step} />
      </label>
      <Help facts={facts} step={step} />
      <Caught facts={facts} step={step} />
      {field.kind === 'date' ? (
        <DayField
          id="answer"
          answer={answer}
          language={facts.language}
          zone={facts.room.organisation.zone}
          today={facts.fill.today}
          isWrong={saidOf(facts, step) !== null}
          describedBy="help caught"
        />
      ) : typing === null ? (
        <textarea rows={6} {...shared} />
      ) : (
        <input {...typing} {...shared} {...(field.kind === 'number' && { className: 'short' })} />
      )}
    </div>
  );
}

export function GoOn({ facts, step }: Asking) {
  const { readOnly } = useFill();
  const words = wordsFor(facts);
  if (readOnly) return null;
  return (
    <>
      <button type="submit" className="button main" name="go" value="on">
        {step.fromCheck ? words.question.save : words.question.next}
      </button>
      <button type="submit" className="button" name="go" value="later">
        {words.question.later}
      </button>
    </>
  );
}
