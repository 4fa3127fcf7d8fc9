import { type KeyboardEvent, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../words.tsx';
import { type Choice, newChoice } from './building.ts';

/** What is chosen from, a line each; Enter adds the next. */
export function FormChoices({ choices, onChange }: { choices: readonly Choice[]; onChange: (choices: Choice[]) => void }) {
  const { forms: words } = useWords();
  const { builder } = words;
  const list = useRef<HTMLFieldSetElement>(null);
  const add = () => {
    onChange([...choices, newChoice(choices)]);
    requestAnimationFrame(() => [...(list.current?.querySelectorAll('input') ?? [])].at(-1)?.focus());
  };
  const addByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <fieldset ref={list} className="grid gap-2">
      <legend className="mb-1 font-semibold">{builder.choices}</legend>
      {choices.map(({ id, label }, place) => (
        <div key={id} className="flex gap-2">
          <input
            className="input"
            aria-label={builder.choice(place + 1)}
            dir="auto"
            maxLength={300}
            value={label}
            onChange={({ target }) => onChange(choices.map((one) => (one.id === id ? { id, label: target.value } : one)))}
            onKeyDown={addByKey}
          />
          <Button look="quiet" aria-label={builder.removeChoice(place + 1)} onClick={() => onChange(choices.filter((one) => one.id !== id))}>
            <span className="small">{builder.remove}</span>
          </Button>
        </div>
      ))}
      <div>
        <Button look="quiet" onClick={add}>
          {builder.addChoice}
        </Button>
      </div>
    </fieldset>
  );
}
