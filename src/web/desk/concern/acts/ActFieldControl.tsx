import { type ReactNode, useEffect, useId, useRef } from 'react';
import { DraftArea } from '../../../ui/DraftArea.tsx';
import { type Draft, useDraft } from '../../../ui/draft.ts';
import { Choice, SelectField } from '../../../ui/Field.tsx';
import { present } from '../../../ui/present.ts';
import { WhenField } from '../../../ui/WhenField.tsx';
import { useWords } from '../../words.tsx';
import { type Tallying, useTallying } from '../../writing/tallying.ts';
import { WritingArea } from '../../writing/WritingArea.tsx';
import type { About } from '../../writing/writing.ts';
import type { ActField, Chosen, Option } from './act.ts';
import { PhotoControl } from './PhotoControl.tsx';

type ControlProps = {
  field: ActField;
  chosen: Chosen[string] | undefined;
  onChoose: (value: Chosen[string]) => void;
  draftKey: string;
  register: (draft: Draft) => void;
  error: string | undefined;
  focus: boolean;
  zone: string;
  onSend: () => void;
  /** What the check of our own words knows of them. */
  about: About;
};

export function ActFieldControl(props: ControlProps) {
  const { field, chosen, onChoose } = props;
  const { desk } = useWords();
  switch (field.is) {
    case 'words':
      return <WordsControl {...props} field={field} />;
    case 'read':
      return <ToRead {...props} says={field.says} />;
    case 'when':
      return <WhenControl {...props} />;
    case 'photo':
      return <PhotoControl {...around(props, desk.optional)} concern={field.concern} chosen={typeof chosen === 'string' ? chosen : ''} onChoose={onChoose} />;
    case 'pick':
      return <PickControl {...props} options={field.options} />;
    case 'one':
      return <ChoiceGroup {...props} options={field.options} type="radio" isChosen={(value) => value === chosen} onPick={(value) => onChoose(value)} of={field.of ?? 'ours'} />;
    case 'many': {
      const all = typeof chosen === 'object' ? chosen : [];
      const toggle = (value: string) => onChoose(all.includes(value) ? all.filter((one) => one !== value) : [...all, value]);
      return <ChoiceGroup {...props} options={field.options} type="checkbox" isChosen={(value) => all.includes(value)} onPick={toggle} of={field.of ?? 'ours'} />;
    }
  }
}

const around = ({ field, error }: ControlProps, optional: string) => ({
  label: field.label,
  ...present({ hint: field.hint, error, optional: field.optional ? optional : undefined }),
});

function WordsControl(props: ControlProps & { field: Extract<ActField, { is: 'words' }> }) {
  const { desk } = useWords();
  const draft = useDraft(props.draftKey, props.field.begin, props.field.isPrivate ? 'tab' : 'device');
  const tallying = useTallying();
  const { register } = props;
  const isOurs = props.field.voice === 'ours';
  register(isOurs ? { ...draft, forget: () => forgetSent(draft, tallying) } : draft);
  const shared = { ...around(props, desk.optional), draft, voice: props.field.voice, autoFocus: props.focus, onSend: props.onSend, ...present({ rows: props.field.rows }) };
  return isOurs ? <WritingArea {...shared} about={props.about} tallying={tallying} /> : <DraftArea {...shared} />;
}

/** A draft is forgotten once it went out. */
function forgetSent(draft: Draft, tallying: Tallying): void {
  tallying.sent();
  draft.forget();
}

function ToRead({ field, says }: ControlProps & { says: string }) {
  return (
    <div className="field">
      <b>{field.label}</b>
      <p className="plain-words soft">{says}</p>
    </div>
  );
}

function WhenControl(props: ControlProps) {
  const { acts, desk } = useWords();
  const { quick } = acts.fields;
  const choices = [
    { name: quick.tomorrow, days: 1 },
    { name: quick.twoDays, days: 2 },
    { name: quick.week, days: 7 },
    { name: quick.twoWeeks, days: 14 },
  ];
  const { optional, label, ...rest } = { optional: undefined, ...around(props, desk.optional) };
  const named: ReactNode = optional === undefined ? label : `${label} (${optional})`;
  return <WhenField {...rest} label={named} value={typeof props.chosen === 'string' ? props.chosen : ''} onChange={props.onChoose} zone={props.zone} quick={choices} at="10:00" />;
}

function PickControl(props: ControlProps & { options: readonly Option[] }) {
  const { acts, desk } = useWords();
  return (
    <SelectField
      {...around(props, desk.optional)}
      value={typeof props.chosen === 'string' ? props.chosen : ''}
      onChange={(event) => props.onChoose(event.target.value)}
      autoFocus={props.focus}
    >
      {props.chosen === undefined && <option value="">{acts.fields.choose}</option>}
      {props.options.map(({ value, says }) => (
        <option key={value} value={value}>
          {says}
        </option>
      ))}
    </SelectField>
  );
}

type GroupProps = ControlProps & {
  options: readonly Option[];
  type: 'radio' | 'checkbox';
  isChosen: (value: string) => boolean;
  onPick: (value: string) => void;
  of: 'ours' | 'theirs';
};
function ChoiceGroup({ field, error, options, type, isChosen, onPick, of, focus }: GroupProps) {
  const { desk } = useWords();
  const id = useId();
  const first = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (focus) first.current?.querySelector('input')?.focus();
  }, [focus]);
  return (
    <fieldset ref={first} className="field" aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className="mb-1 font-semibold">
        {field.label} {field.optional && <span className="soft font-normal">({desk.optional})</span>}
      </legend>
      {field.hint !== undefined && <span className="soft small">{field.hint}</span>}
      {options.map(({ value, says, hint, cannot }) => (
        <Choice key={value} type={type} name={id} of={of} checked={isChosen(value)} disabled={cannot === true} onChange={() => onPick(value)} {...present({ hint })}>
          {says}
        </Choice>
      ))}
      {error !== undefined && (
        <span id={`${id}-error`} className="error small" role="alert">
          {error}
        </span>
      )}
    </fieldset>
  );
}
