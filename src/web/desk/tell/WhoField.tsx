import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import type { Customer } from '../../../contract/people.ts';
import { listCustomers } from '../../../contract/people.ts';
import { Choice, Field } from '../../ui/Field.tsx';
import { present } from '../../ui/present.ts';
import { call } from '../client.ts';
import { useWords } from '../words.tsx';
import type { Who } from './who.ts';

type WhoFieldProps = {
  who: Who;
  onWho: (who: Who) => void;
  error: string | undefined;
  label?: string;
  hint?: string;
  /** Whether typing begins here. */
  here?: boolean;
};

/** Type a name: people we know come up, and a new name is as good. Arrow keys choose, Enter takes. */
export function WhoField({ who, onWho, error, label, hint, here: isHere = true }: WhoFieldProps) {
  const { concerns } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const known = useKnown(useDeferredValue(who.id === undefined ? who.name.trim() : ''));
  const shown = open && who.id === undefined ? known : [];
  const take = (customer: Customer) => {
    onWho({ id: customer.id, name: customer.name });
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const here = shown[at];
    if (by !== 0 && shown.length > 0) {
      event.preventDefault();
      setAt(Math.min(shown.length - 1, Math.max(-1, at + by)));
    } else if (event.key === 'Enter' && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      if (here !== undefined) take(here);
      event.currentTarget.form?.querySelector('textarea')?.focus();
    } else if (event.key === 'Escape') setOpen(false);
  };
  return (
    <div className="relative">
      <Field label={label ?? concerns.tell.who} hint={hint ?? concerns.tell.whoHint} {...present({ error })}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            role="combobox"
            aria-expanded={shown.length > 0}
            aria-controls={`${id}-known`}
            aria-activedescendant={shown[at] ? `${id}-${at}` : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: the page is one form, reached to type into it at once
            autoFocus={isHere}
            value={who.name}
            onChange={(event) => {
              setOpen(true);
              setAt(-1);
              onWho({ name: event.target.value });
            }}
            // Somebody who stands here already is replaced, and not added to, by another name.
            onFocus={(event) => who.id !== undefined && event.currentTarget.select()}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <div id={`${id}-known`} role="listbox" aria-label={label ?? concerns.tell.who} className="menu absolute inset-x-0 z-20 mt-1 empty:hidden">
        {shown.map((customer, index) => (
          <Known key={customer.id} id={`${id}-${index}`} customer={customer} here={index === at} take={() => take(customer)} />
        ))}
      </div>
    </div>
  );
}

function Known({ id, customer, here, take }: { id: string; customer: Customer; here: boolean; take: () => void }) {
  const { concerns } = useWords();
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: an option of a combobox is pointed at by aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={here}
      className="menu-line"
      onMouseDown={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <span>{customer.name}</span>
      <span className="soft small">{concerns.tell.known(customer.ways.map(({ value }) => value).join(', '))}</span>
    </div>
  );
}

/** Two people may share a name: whoever types it is asked, and nobody is attached by guessing. */
export function SameName({ who, onWho }: Pick<WhoFieldProps, 'who' | 'onWho'>) {
  const { concerns } = useWords();
  const name = useId();
  const same = useKnown(useDeferredValue(who.name.trim())).filter((one) => one.name.toLocaleLowerCase() === who.name.trim().toLocaleLowerCase());
  if (same.length === 0) return null;
  return (
    <fieldset className="field">
      <legend className="mb-1 font-semibold">{concerns.tell.sameName}</legend>
      {same.map(({ id, name: known, ways }) => (
        <Choice
          key={id}
          type="radio"
          name={name}
          checked={who.id === id}
          onChange={() => onWho({ id, name: known })}
          hint={concerns.tell.known(ways.map(({ value }) => value).join(', '))}
        >
          {known}
        </Choice>
      ))}
      <Choice type="radio" name={name} checked={who.id === undefined} onChange={() => onWho({ name: who.name })}>
        {concerns.tell.somebodyNew}
      </Choice>
    </fieldset>
  );
}

function useKnown(search: string): readonly Customer[] {
  const { data } = useQuery({
    queryKey: ['customers', 'known', search],
    queryFn: ({ signal }) => call(listCustomers, { query: { search, limit: 6 } }, { signal }),
    enabled: search.length >= 2,
    placeholderData: keepPreviousData,
  });
  return search.length >= 2 ? (data?.items ?? []) : [];
}
