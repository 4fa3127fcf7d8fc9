import { type ReactNode, useId } from 'react';
import { localAt } from './localTime.ts';

type WhenFieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  value: string;
  onChange: (local: string) => void;
  zone: string;
  quick: readonly { name: string; days: number }[];
  at: string;
};

/** A date and a time on the wall of the site, with the usual ones one press away. */
export function WhenField({ label, hint, error, value, onChange, zone, quick, at }: WhenFieldProps) {
  const id = useId();
  const now = new Date();
  const inDays = (days: number) => `${localAt(new Date(now.getTime() + days * 86_400_000).toISOString(), zone).slice(0, 10)}T${at}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="soft small">
          {hint}
        </span>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <input
          id={id}
          type="datetime-local"
          className="input w-auto!"
          value={value}
          min={localAt(now.toISOString(), zone)}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={[hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined}
        />
        {quick.map(({ name, days }) => (
          <button key={name} type="button" className="button quiet mx-0! small" aria-pressed={value === inDays(days)} onClick={() => onChange(inDays(days))}>
            {name}
          </button>
        ))}
      </div>
      {error !== undefined && (
        <span id={`${id}-error`} className="error small" role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
