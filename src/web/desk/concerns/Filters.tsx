import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useKeys } from '../../ui/keys.ts';
import { colleagues, teams } from '../people/staff.ts';
import { useWords } from '../words.tsx';
import type { Narrowed } from './concerns.ts';
import { SaveView } from './SaveView.tsx';

const TYPING_RESTS = 180;

/** Search and filters; each change stands in the address at once. */
export function Filters({ narrowed }: { narrowed: Narrowed }) {
  const { concerns } = useWords();
  const narrow = useNarrow();
  const staff = useQuery(colleagues).data?.items ?? [];
  const inTeams = useQuery(teams).data?.teams ?? [];
  const isNarrowed =
    narrowed.search !== undefined || narrowed.severity !== undefined || narrowed.owner !== undefined || narrowed.team !== undefined || narrowed.customer !== undefined;
  return (
    <search className="flex flex-wrap items-center gap-2" aria-label={concerns.filters}>
      <SearchField value={narrowed.search ?? ''} onSearch={(search) => narrow({ search })} />
      <Pick label={concerns.severity} any={concerns.anySeverity} value={narrowed.severity?.toString()} onPick={(value) => narrow({ severity: value })}>
        {([1, 2, 3] as const).map((severity) => ({ value: String(severity), says: concerns.severities[severity] }))}
      </Pick>
      <Pick label={concerns.owner} any={concerns.anyone} value={narrowed.owner} onPick={(owner) => narrow({ owner })}>
        {staff.map(({ id, name }) => ({ value: id, says: name }))}
      </Pick>
      {inTeams.length > 1 && (
        <Pick label={concerns.team} any={concerns.anyTeam} value={narrowed.team} onPick={(team) => narrow({ team })}>
          {inTeams.map(({ id, name }) => ({ value: id, says: name }))}
        </Pick>
      )}
      {isNarrowed && (
        <span className="flex gap-4">
          <button type="button" className="button quiet mx-0!" onClick={() => narrow({ search: '', severity: '', owner: '', team: '', customer: '' })}>
            {concerns.clear}
          </button>
          <SaveView narrowed={narrowed} />
        </span>
      )}
    </search>
  );
}

function useNarrow() {
  const navigate = useNavigate();
  return (to: Record<string, string>) => {
    const parts = Object.fromEntries(Object.entries(to).map(([name, value]) => [name, value === '' ? undefined : name === 'severity' ? Number(value) : value]));
    void navigate({ to: '/concerns', search: (before) => ({ ...before, ...parts }) as Narrowed, replace: true });
  };
}

function SearchField({ value, onSearch }: { value: string; onSearch: (search: string) => void }) {
  const { concerns } = useWords();
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const search = useRef(onSearch);
  search.current = onSearch;
  useKeys({ '/': () => field.current?.focus() });
  // The address changed from elsewhere, such as by going back.
  if (value !== asked) {
    setAsked(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === asked) return;
    const rest = setTimeout(() => {
      setAsked(typed.trim());
      search.current(typed.trim());
    }, TYPING_RESTS);
    return () => clearTimeout(rest);
  }, [typed, asked]);
  return (
    <input
      ref={field}
      type="search"
      className="input w-auto! min-w-[min(100%,20rem)] grow"
      aria-label={concerns.search}
      placeholder={concerns.search}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => event.key === 'Escape' && field.current?.blur()}
    />
  );
}

type PickProps = { label: string; any: string; value: string | undefined; onPick: (value: string) => void; children: readonly { value: string; says: string }[] };
function Pick({ label, any, value, onPick, children }: PickProps) {
  return (
    <select className="input w-auto! max-w-[12rem]" aria-label={label} value={value ?? ''} onChange={(event) => onPick(event.target.value)}>
      <option value="">{any}</option>
      {children.map((option) => (
        <option key={option.value} value={option.value}>
          {option.says}
        </option>
      ))}
    </select>
  );
}
