import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useId } from 'react';
import { present } from './present.ts';

type Around = { label: ReactNode; hint?: ReactNode; error?: ReactNode; optional?: string };
type Wiring = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

/** A label, a hint, what went wrong, and the control that they belong to. */
export function Field({ label, hint, error, optional, children }: Around & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional !== undefined && <span className="soft font-normal">({optional})</span>}
      </label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="soft small">
          {hint}
        </span>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error === undefined ? undefined : true })}
      {error !== undefined && (
        <span id={`${id}-error`} className="error small" role="alert">
          {error}
        </span>
      )}
    </div>
  );
}

type TextFieldProps = Around & Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'>;
export function TextField({ label, hint, error, optional, ...rest }: TextFieldProps) {
  return (
    <Field label={label} {...present({ hint, error, optional })}>
      {(wiring) => <input {...rest} {...wiring} className="input" />}
    </Field>
  );
}

type SelectFieldProps = Around & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'id'>;
export function SelectField({ label, hint, error, optional, children, ...rest }: SelectFieldProps) {
  return (
    <Field label={label} {...present({ hint, error, optional })}>
      {(wiring) => (
        <select {...rest} {...wiring} className="input">
          {children}
        </select>
      )}
    </Field>
  );
}

type ChoiceProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className'> & { type: 'radio' | 'checkbox'; hint?: ReactNode; of?: 'ours' | 'theirs'; children: ReactNode };
/** One of several, or a tick; nothing is chosen beforehand unless the caller says so. */
export function Choice({ hint, of = 'ours', children, ...rest }: ChoiceProps) {
  return (
    <label className={`choice ${of}`}>
      <input {...rest} />
      <span>
        {children}
        {hint !== undefined && <span className="soft small block">{hint}</span>}
      </span>
    </label>
  );
}
