// The further questions of a web form, all on its one page: those that no answer calls for yet are hidden and not sent. A
// browser with script shows them as they are called for; without it the server asks them once the others are answered.
import type { ReactNode } from 'react';
import { type OwnForm, PHOTOS, type TellFacts } from '../../contract/tellPages.ts';
import { copyIn, refusalSentence } from '../../copy/copy.ts';
import { sentenceFor, wantsOf } from '../../copy/fillWords.ts';
import { askedOf, type Field, type Form } from '../../domain/form/form.ts';
import { DayField } from './dayField.tsx';
import { PHOTO_TYPES } from './fillFile.tsx';
import { Choice, TYPING } from './fillQuestion.tsx';
import { Hidden } from './page.tsx';

export const takesFiles = (own: OwnForm | undefined): boolean => own !== undefined && (own.photos > 0 || (own.form?.fields.some(({ kind }) => kind === 'file') ?? false));

/** What the page's script needs to know of each question: how it is answered, and when it is asked. */
export const fieldsForScript = ({ fields }: Form): string => JSON.stringify(fields.map(({ label: _, why: __, hint: ___, example: ____, ...asked }) => asked));

/** Words that staff wrote, in the language in which they wrote them. */
export function Theirs({ own, children }: { own: OwnForm; children: ReactNode }) {
  return (
    <span dir="auto" lang={own.text.language}>
      {children}
    </span>
  );
}

/** At the top what is amiss, with the way to each place; read out first. */
export function Problems({ facts }: { facts: TellFacts }) {
  const { room, fill, form } = copyIn(facts.language);
  const { said, own } = facts;
  if (said?.refusal === undefined) return null;
  return (
    <div className="outcome refused" role="alert" tabIndex={-1} id="refusal" data-outcome="refused">
      <p>
        <b>{said.refusal === 'same-words-just-came' ? form.tell.hereAlready : room.refused.title}.</b> {refusalSentence(facts.language, said.refusal)}
      </p>
      {own !== undefined && own.faults.length > 0 && (
        <ul>
          {own.faults.map(({ field: id, fault }) => {
            const field = own.form?.fields.find((one) => one.id === id);
            return (
              field && (
                <li key={id}>
                  <a href={`#${id}`}>{field.label}</a>: {sentenceFor(field, fault, { words: fill, language: facts.language })}
                </li>
              )
            );
          })}
        </ul>
      )}
    </div>
  );
}

type Asking = { facts: TellFacts; own: OwnForm };
export function FurtherQuestions({ facts, own }: Asking) {
  const asked = own.form === null ? [] : askedOf(own.form.fields, own.answers);
  return (
    <>
      {own.form !== null && <Hidden name="shown" value={asked.map(({ id }) => id).join(' ')} />}
      {own.form?.fields.map((field) => {
        const isAsked = asked.some(({ id }) => id === field.id);
        return (
          <fieldset key={field.id} className="question" data-question={field.id} hidden={!isAsked} disabled={!isAsked}>
            <Question facts={facts} own={own} field={field} />
          </fieldset>
        );
      })}
      {own.photos > 0 && <Photos facts={facts} own={own} />}
    </>
  );
}

type OneProps = Asking & { field: Field };
function Question({ facts, own, field }: OneProps) {
  const answer = own.answers[field.id];
  if (field.kind === 'file')
    return <Files facts={facts} own={own} field={field.id} label={<Label facts={facts} own={own} field={field} />} photosOnly={field.accepts === 'photo'} />;
  if (field.kind === 'yes-no' || field.kind === 'one-of' || field.kind === 'several-of') {
    return (
      <fieldset id={field.id} tabIndex={-1} aria-describedby={`${field.id}-help`} {...(faultOf(own, field) && { 'data-caught': '' })}>
        <legend>
          <Label facts={facts} own={own} field={field} />
        </legend>
        <Help facts={facts} own={own} field={field} />
        <Choices facts={facts} own={own} field={field} />
      </fieldset>
    );
  }
  const shared = {
    id: field.id,
    name: `${field.id}.answer`,
    dir: 'auto' as const,
    maxLength: 20_000,
    defaultValue: typeof answer === 'string' ? answer : '',
    'aria-describedby': `${field.id}-help`,
    ...(faultOf(own, field) && { 'aria-invalid': true as const }),
  };
  return (
    <div className="field" {...(faultOf(own, field) && { 'data-caught': '' })}>
      <label htmlFor={field.id}>
        <Label facts={facts} own={own} field={field} />
      </label>
      <Help facts={facts} own={own} field={field} />
      {field.kind === 'date' ? (
        <DayField
          id={field.id}
          prefix={`${field.id}.`}
          answer={answer}
          language={facts.language}
          zone={own.zone}
          today={own.today}
          isWrong={faultOf(own, field) !== undefined}
          describedBy={`${field.id}-help`}
        />
      ) : field.kind === 'long-text' ? (
        <textarea rows={4} {...shared} />
      ) : (
        <input {...TYPING[field.kind]} {...shared} />
      )}
    </div>
  );
}

const faultOf = (own: OwnForm, { id }: Field) => own.faults.find(({ field }) => field === id)?.fault;

function Label({ facts, own, field }: OneProps) {
  return (
    <>
      <Theirs own={own}>{field.label}</Theirs> {!field.required && <span className="soft">({copyIn(facts.language).form.tell.ifYouLike})</span>}
    </>
  );
}

function Help({ facts, own, field }: OneProps) {
  const words = copyIn(facts.language).fill;
  const wants = wantsOf(field, { words, language: facts.language });
  const fault = faultOf(own, field);
  return (
    <div id={`${field.id}-help`}>
      {fault !== undefined && <p className="caught">{sentenceFor(field, fault, { words, language: facts.language })}</p>}
      {[field.why, field.hint, field.example && words.question.example(field.example)].map(
        (help) =>
          help !== undefined &&
          help !== '' && (
            <p className="soft" key={help}>
              <Theirs own={own}>{help}</Theirs>
            </p>
          ),
      )}
      {wants !== null && <p className="soft">{wants}</p>}
    </div>
  );
}

function Choices({ facts, own, field }: OneProps) {
  const { question } = copyIn(facts.language).fill;
  const answer = own.answers[field.id];
  const choices = 'choices' in field ? field.choices : (['yes', 'no'] as const).map((id) => ({ id, label: question[id] }));
  const several = field.kind === 'several-of';
  return (
    <div className="choices">
      {choices.map(({ id, label }) => (
        <Choice
          key={id}
          type={several ? 'checkbox' : 'radio'}
          name={several ? `${field.id}.choice-${id}` : `${field.id}.answer`}
          value={several ? 'on' : id}
          checked={typeof answer === 'string' ? answer === id : Array.isArray(answer) && answer.includes(id)}
        >
          {'choices' in field ? <Theirs own={own}>{label}</Theirs> : label}
        </Choice>
      ))}
    </div>
  );
}

function Photos({ facts, own }: Asking) {
  const words = copyIn(facts.language).form.tell;
  const label = (
    <>
      {words.photos} <span className="soft">({words.ifYouLike})</span>
    </>
  );
  return <Files facts={facts} own={own} field={PHOTOS} label={label} photosOnly={false} most={own.photos} />;
}

type FilesProps = Asking & { field: string; label: ReactNode; photosOnly: boolean; most?: number };
/** What came with an earlier try stays; the browser can't choose it again by itself. */
function Files({ facts, own, field, label, photosOnly, most }: FilesProps) {
  const words = copyIn(facts.language);
  const here = own.files.filter((one) => one.field === field);
  const question = own.form?.fields.find(({ id }) => id === field);
  return (
    <div className="field" {...(question && faultOf(own, question) && { 'data-caught': '' })}>
      <label htmlFor={field}>{label}</label>
      {question ? <Help facts={facts} own={own} field={question} /> : <p className="soft">{words.form.tell.photosHint(most ?? 1)}</p>}
      <p className="caught" id={`${field}-file`} role="status" hidden />
      <input
        type="file"
        id={field}
        name={`${field}.file`}
        multiple
        accept={photosOnly ? PHOTO_TYPES : `${PHOTO_TYPES},application/pdf,text/plain`}
        data-too-large={words.fill.file.tooLarge}
      />
      {here.length > 0 && <Hidden name={`${field}.kept`} value={here.map(({ id }) => id).join(' ')} />}
      {here.map(({ id, name }) => (
        <label className="choice" key={id}>
          <input type="checkbox" name={`${field}.without-${id}`} value="yes" />
          <span>
            {words.form.tell.keptFile} <bdi>{name}</bdi>. <span className="soft">{words.form.tell.leaveOut}</span>
          </span>
        </label>
      ))}
    </div>
  );
}
