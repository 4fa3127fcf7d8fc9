import type { ReactNode } from 'react';
import { Key } from './Key.tsx';
import { isMac } from './keys.ts';

export type Chip<T extends string> = { readonly value: T; readonly says: ReactNode; readonly key?: string | undefined };
type ChipsProps<T extends string> = { label: ReactNode; name: string; chips: readonly Chip<T>[]; value: T; onChange: (value: T) => void };

/** One of a few short ones in a row; each may have a key that chooses it with Alt from anywhere in the form. */
export function Chips<T extends string>({ label, name, chips, value, onChange }: ChipsProps<T>) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {chips.map((chip) => (
          <label key={chip.value} className="chip">
            <input type="radio" name={name} value={chip.value} checked={chip.value === value} onChange={() => onChange(chip.value)} />
            <span>{chip.says}</span>
            {chip.key !== undefined && <Key>{`${altKey()}${chip.key}`}</Key>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const altKey = (): string => (isMac() ? '⌥' : 'Alt ');

/** The letter or digit pressed with Alt, wherever a keyboard of this layout writes it; null for any other key. */
export function chosenByAlt(event: { altKey: boolean; ctrlKey: boolean; metaKey: boolean; code: string }): string | null {
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  return /^(?:Key|Digit)(.)$/.exec(event.code)?.[1] ?? null;
}
