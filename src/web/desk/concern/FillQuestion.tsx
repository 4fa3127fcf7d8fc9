import { type ReactNode, useId, useState } from 'react';
import type { FileView } from '../../../contract/file.ts';
import type { Field as Question } from '../../../contract/form.ts';
import { wantsOf } from '../../../copy/fillWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice, Field } from '../../ui/Field.tsx';
import { present } from '../../ui/present.ts';
import { problemIn, sentenceOf } from '../problems.ts';
import { upload } from '../upload.ts';
import type { Room } from './acts/act.ts';
import { FileLine } from './FileLine.tsx';
import type { Given } from './FillIn.tsx';

type FillProps = { room: Room; field: Question; answer: Given | undefined; files: readonly FileView[]; fault: string | null; onKeep: (answer: Given) => Promise<void> };
type FileAnswer = Extract<Given, { files: unknown }>;
const isFiles = (answer: Given | undefined): answer is FileAnswer => typeof answer === 'object' && 'files' in answer;

/** One question as it is asked aloud, and the answer as it is said. */
export function FillQuestion(props: FillProps) {
  const { field, answer, room, onKeep } = props;
  const { fill } = room.words;
  switch (field.kind) {
    case 'yes-no':
    case 'one-of': {
      const options = field.kind === 'one-of' ? field.choices : (['yes', 'no'] as const).map((id) => ({ id, label: fill.question[id] }));
      return <Choices {...props} options={options} type="radio" isChosen={(id) => answer === id} onPick={(id) => onKeep(id)} />;
    }
    case 'several-of': {
      const chosen = Array.isArray(answer) ? answer : [];
      const toggle = (id: string) => onKeep(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
      return <Choices {...props} options={field.choices} type="checkbox" isChosen={(id) => chosen.includes(id)} onPick={toggle} />;
    }
    case 'file':
      return <Files {...props} most={field.most} answer={isFiles(answer) ? answer : { files: [] }} />;
    default:
      return <Typed {...props} />;
  }
}

/** What helps to answer: why it is asked, and what a check wants. */
function hintOf({ field, room }: FillProps): string | undefined {
  const { fill, language } = room.words;
  const wants = wantsOf(field, { words: fill, language });
  const said = [field.why, field.hint, field.example && fill.question.example(field.example), wants].filter(Boolean).join(' ');
  return said === '' ? undefined : said;
}

/** Kept when the field is left, so that nothing is sent at every key. */
function Typed(props: FillProps) {
  const { field, answer, fault, room, onKeep } = props;
  const kept = typeof answer === 'string' ? answer : '';
  const [typed, type] = useState(kept);
  const shared = { className: 'input', 'data-voice': 'theirs', dir: 'auto', maxLength: 20_000, onBlur: () => typed !== kept && void onKeep(typed) } as const;
  return (
    <Field label={<bdi>{field.label}</bdi>} {...present({ hint: hintOf(props), error: fault ?? undefined, optional: field.required ? undefined : room.words.desk.optional })}>
      {(wiring) =>
        field.kind === 'long-text' ? (
          <textarea {...shared} {...wiring} rows={4} value={typed} onChange={(event) => type(event.target.value)} />
        ) : (
          <input {...shared} {...wiring} type={field.kind === 'date' ? 'date' : 'text'} value={typed} onChange={(event) => type(event.target.value)} />
        )
      }
    </Field>
  );
}

type ChoicesProps = FillProps & {
  options: readonly { id: string; label: string }[];
  type: 'radio' | 'checkbox';
  isChosen: (id: string) => boolean;
  onPick: (id: string) => Promise<void>;
};
function Choices(props: ChoicesProps) {
  const { options, type, isChosen, onPick } = props;
  const name = useId();
  return (
    <Group {...props}>
      {options.map(({ id, label }) => (
        <Choice key={id} type={type} name={name} of="theirs" checked={isChosen(id)} onChange={() => void onPick(id)}>
          <bdi>{label}</bdi>
        </Choice>
      ))}
    </Group>
  );
}

function Group(props: FillProps & { children: ReactNode }) {
  const { field, fault, room, children } = props;
  const hint = hintOf(props);
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, fault !== null && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <fieldset className="field" aria-describedby={described || undefined}>
      <legend className="mb-1 font-semibold">
        <bdi>{field.label}</bdi> {!field.required && <span className="soft font-normal">({room.words.desk.optional})</span>}
      </legend>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="soft small">
          {hint}
        </span>
      )}
      {children}
      {fault !== null && (
        <span id={`${id}-fault`} className="error small" role="alert">
          {fault}
        </span>
      )}
    </fieldset>
  );
}

function Files(props: FillProps & { answer: FileAnswer; most: number }) {
  const { field, answer, files, room, onKeep, most } = props;
  const { forms, fill, desk } = room.words;
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const here = files.filter(({ id }) => answer.files.includes(id));
  const add = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    setSending(true);
    setProblem(null);
    try {
      const { id } = await upload(room.view.id, file);
      await onKeep({ files: [...answer.files, id] });
    } catch (reason) {
      setProblem(sentenceOf(problemIn(reason), desk));
    } finally {
      setSending(false);
      input.value = '';
    }
  };
  return (
    <Group {...props}>
      {here.map((file) => (
        <div key={file.id} className="grid gap-1">
          <FileLine concern={room.view.id} file={file} words={room.words} />
          <div>
            <Button look="quiet" onClick={() => void onKeep({ files: answer.files.filter((id) => id !== file.id) })}>
              <span className="small">{fill.file.remove}</span>
            </Button>
          </div>
        </div>
      ))}
      {answer.files.length < most && (
        <label className="grid gap-1">
          <span className="small">{sending ? forms.fillIn.sending : forms.fillIn.addFile}</span>
          <input
            type="file"
            accept="image/*,application/pdf,text/plain"
            disabled={sending}
            onChange={(event) => void add(event.target)}
            aria-label={`${forms.fillIn.addFile}: ${field.label}`}
          />
        </label>
      )}
      {problem !== null && (
        <span className="error small" role="alert">
          {problem}
        </span>
      )}
      {here.length > 0 && <LookAtIt answer={answer} onKeep={onKeep} words={fill.file} />}
    </Group>
  );
}

/** The same two questions as the customer is asked. */
function LookAtIt({ answer, onKeep, words }: { answer: FileAnswer; onKeep: FillProps['onKeep']; words: Room['words']['fill']['file'] }) {
  const name = useId();
  const asked = [
    { part: 'legible', says: words.legible, yes: words.legibleYes, no: words.legibleNo },
    { part: 'whole', says: words.whole, yes: words.wholeYes, no: words.wholeNo },
  ] as const;
  return asked.map(({ part, says, ...answers }) => (
    <fieldset key={part} className="field">
      <legend className="small font-semibold">{says}</legend>
      {(['yes', 'no'] as const).map((value) => (
        <Choice key={value} type="radio" name={`${name} ${part}`} checked={answer[part] === value} onChange={() => void onKeep({ ...answer, [part]: value })}>
          {answers[value]}
        </Choice>
      ))}
    </fieldset>
  ));
}
