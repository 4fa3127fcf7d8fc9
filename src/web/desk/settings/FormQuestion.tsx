import type { Field as Question } from '../../../contract/form.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField, TextField, Choice as Tick } from '../../ui/Field.tsx';
import { useWords } from '../words.tsx';
import { answeredAs, KINDS, type Kind, set, valuesOf } from './building.ts';
import { FormChecks } from './FormChecks.tsx';
import { FormChoices } from './FormChoices.tsx';

type QuestionProps = {
  field: Question;
  place: number;
  earlier: readonly Question[];
  isLast: boolean;
  isOpen: boolean;
  faults: readonly string[];
  stumbles: number;
  onOpen: () => void;
  onChange: (field: Question) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One question: a line, and all that it asks once it is opened. */
export function FormQuestion(props: QuestionProps) {
  const { field, place, isOpen, isLast, faults, stumbles } = props;
  const { forms: words } = useWords();
  const { builder } = words;
  const name = builder.open(place + 1, field.label.trim() === '' ? builder.unnamed : field.label);
  return (
    <li className="grid gap-2 border-t border-line py-3 first:border-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <button type="button" className="min-w-0 text-start font-semibold" aria-expanded={isOpen} onClick={props.onOpen} dir="auto">
          {name}
        </button>
        <span className="flex gap-1">
          <Button look="quiet" disabled={place === 0} aria-label={`${builder.up}: ${name}`} onClick={() => props.onMove(-1)}>
            ↑
          </Button>
          <Button look="quiet" disabled={isLast} aria-label={`${builder.down}: ${name}`} onClick={() => props.onMove(1)}>
            ↓
          </Button>
          <Button look="quiet" aria-label={`${builder.remove}: ${name}`} onClick={props.onRemove}>
            <span className="small">{builder.remove}</span>
          </Button>
        </span>
      </div>
      {!isOpen && <span className="soft small">{builder.kinds[field.kind]}</span>}
      {stumbles > 0 && <p className="text-due">{words.stumbles(stumbles)}</p>}
      {faults.map((fault) => (
        <p key={fault} className="error small" role="alert">
          {fault}
        </p>
      ))}
      {isOpen && <Opened {...props} />}
    </li>
  );
}

const MOST = { label: 300, why: 500, hint: 500, example: 300 } as const;

function Opened({ field, earlier, onChange }: QuestionProps) {
  const { forms: words, desk } = useWords();
  const { builder } = words;
  const text = (name: 'why' | 'hint' | 'example') => (
    <TextField
      label={builder[name]}
      optional={desk.optional}
      dir="auto"
      maxLength={MOST[name]}
      value={field[name] ?? ''}
      onChange={({ target }) => onChange(set(field, name, target.value))}
    />
  );
  return (
    <div className="grid gap-3 border-s-2 border-line ps-3">
      <TextField
        label={builder.label}
        hint={builder.labelHint}
        dir="auto"
        maxLength={MOST.label}
        value={field.label}
        onChange={({ target }) => onChange({ ...field, label: target.value })}
        autoFocus
      />
      <SelectField label={builder.kind} value={field.kind} onChange={({ target }) => onChange(answeredAs(field, target.value as Kind))}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {builder.kinds[kind]}
          </option>
        ))}
      </SelectField>
      {'choices' in field && <FormChoices choices={field.choices} onChange={(choices) => onChange({ ...field, choices })} />}
      {text('why')}
      {text('hint')}
      {text('example')}
      <Tick type="checkbox" checked={field.required} onChange={({ target }) => onChange({ ...field, required: target.checked })}>
        {builder.required}
      </Tick>
      <FormChecks field={field} onChange={onChange} />
      {earlier.length > 0 && <AskedWhen field={field} earlier={earlier} onChange={onChange} />}
    </div>
  );
}

/** Always, or only after an earlier answer. */
function AskedWhen({ field, earlier, onChange }: Pick<QuestionProps, 'field' | 'earlier' | 'onChange'>) {
  const { forms: words } = useWords();
  const { builder } = words;
  const { showWhen } = field;
  const on = earlier.find(({ id }) => id === showWhen?.field);
  const choose = (id: string) => {
    const chosen = earlier.find((one) => one.id === id);
    if (chosen === undefined) return onChange(set(field, 'showWhen', undefined));
    onChange({ ...field, showWhen: valuesOf(chosen, builder).length === 0 ? { field: id, is: 'answered' } : { field: id, is: 'one-of', values: [] } });
  };
  const toggle = (values: readonly string[], value: string) => (values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <div className="grid gap-2">
      <SelectField label={builder.when} value={showWhen?.field ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{builder.always}</option>
        {earlier.map((one) => (
          <option key={one.id} value={one.id}>
            {valuesOf(one, builder).length === 0 ? builder.ifAnswered(one.label) : builder.ifOneOf(one.label)}
          </option>
        ))}
      </SelectField>
      {on !== undefined && showWhen?.is === 'one-of' && (
        <fieldset>
          <legend className="mb-1 font-semibold">{builder.values}</legend>
          {valuesOf(on, builder).map(({ id, label }) => (
            <Tick
              key={id}
              type="checkbox"
              checked={showWhen.values.includes(id)}
              onChange={() => onChange({ ...field, showWhen: { ...showWhen, values: [...toggle(showWhen.values, id)] } })}
            >
              {label}
            </Tick>
          ))}
        </fieldset>
      )}
    </div>
  );
}
