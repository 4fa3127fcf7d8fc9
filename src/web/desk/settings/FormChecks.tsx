import type { Field as Question } from '../../../contract/form.ts';
import { SelectField, TextField, Choice as Tick } from '../../ui/Field.tsx';
import { useWords } from '../words.tsx';
import { set } from './building.ts';

type ChecksProps = { field: Question; onChange: (field: Question) => void };

/** What an answer has to be, in plain words; what a kind of answer can't be checked for isn't asked. */
export function FormChecks({ field, onChange }: ChecksProps) {
  const { forms: words } = useWords();
  const { builder } = words;
  switch (field.kind) {
    case 'short-text':
      return (
        <>
          <Limits field={field} onChange={onChange} least={builder.leastLetters} most={builder.mostLetters} />
          <OneOf label={builder.only} options={builder.onlys} value={field.only ?? 'any'} onPick={(only) => onChange(set(field, 'only', only === 'any' ? undefined : only))} />
          <TextField
            label={builder.shape}
            hint={builder.shapeHint}
            maxLength={60}
            value={field.shape ?? ''}
            onChange={({ target }) => onChange(set(field, 'shape', target.value))}
          />
        </>
      );
    case 'long-text':
      return <Limits field={field} onChange={onChange} least={builder.leastLetters} most={builder.mostLetters} />;
    case 'number':
      return (
        <>
          <Limits field={field} onChange={onChange} least={builder.least} most={builder.most} />
          <Tick type="checkbox" checked={field.whole ?? false} onChange={({ target }) => onChange(set(field, 'whole', target.checked))}>
            {builder.whole}
          </Tick>
        </>
      );
    case 'several-of':
      return <Limits field={field} onChange={onChange} least={builder.leastChosen} most={builder.mostChosen} />;
    case 'date':
      return (
        <OneOf label={builder.checks} options={builder.dates} value={field.when ?? 'any'} onPick={(when) => onChange(set(field, 'when', when === 'any' ? undefined : when))} />
      );
    case 'file':
      return (
        <>
          <OneOf label={builder.accepts} options={builder.acceptsOf} value={field.accepts} onPick={(accepts) => onChange(set(field, 'accepts', accepts))} />
          <TextField
            label={builder.mostFiles}
            type="number"
            min={1}
            max={10}
            value={field.most}
            onChange={({ target }) => onChange({ ...field, most: Math.min(10, Math.max(1, Math.round(target.valueAsNumber) || 1)) })}
          />
        </>
      );
    default:
      return null;
  }
}

type Limited = Extract<Question, { kind: 'short-text' | 'long-text' | 'number' | 'several-of' }>;
function Limits({ field, onChange, least, most }: { field: Limited; onChange: (field: Question) => void; least: string; most: string }) {
  const { desk } = useWords();
  const limit = (name: 'least' | 'most', label: string) => (
    <TextField
      label={label}
      optional={desk.optional}
      type="number"
      step="any"
      value={field[name] ?? ''}
      onChange={({ target }) => onChange(set(field, name, Number.isNaN(target.valueAsNumber) ? undefined : target.valueAsNumber))}
    />
  );
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {limit('least', least)}
      {limit('most', most)}
    </div>
  );
}

type OneOfProps<Value extends string> = { label: string; options: Readonly<Record<Value, string>>; value: NoInfer<Value>; onPick: (value: Value) => void };
function OneOf<Value extends string>({ label, options, value, onPick }: OneOfProps<Value>) {
  const values = Object.keys(options) as Value[];
  return (
    <SelectField label={label} value={value} onChange={({ target }) => onPick(target.value as Value)}>
      {values.map((one) => (
        <option key={one} value={one}>
          {options[one]}
        </option>
      ))}
    </SelectField>
  );
}
