import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { listConcerns } from '../../../contract/concernEndpoints.ts';
import { listCustomers, type Me } from '../../../contract/people.ts';
import { listMayBeSame } from '../../../contract/samePerson.ts';
import { Palette, type PaletteLine } from '../../ui/Palette.tsx';
import { call } from '../client.ts';
import { VIEW_NAMES } from '../concerns/views.ts';
import { askToLog } from '../contacts/logging.ts';
import { isFor, signOut } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { useLinesHere } from './offeredHere.ts';
import { placesOf } from './places.ts';

type CommandPaletteProps = { me: Me; query: string; onQuery: (query: string) => void; onClose: () => void; onKeys: () => void };

export function CommandPalette({ me, query, onQuery, onClose, onKeys }: CommandPaletteProps) {
  const { desk } = useWords();
  const here = useLinesHere();
  const doable = [...here, ...useDoable(me, onKeys)].filter(({ name }) => holdsAll(name, query));
  const asked = useDeferredValue(query.trim());
  const people = usePeople(asked, me.organisation.customerWord);
  const found = useFound(asked);
  return <Palette open onClose={onClose} query={query} onQuery={onQuery} label={desk.palette.label} nothing={desk.palette.nothing} lines={[...doable, ...people, ...found]} />;
}

function useDoable(me: Me, onKeys: () => void): readonly PaletteLine[] {
  const { desk, concerns, samePerson } = useWords();
  const navigate = useNavigate();
  const places = placesOf(desk, me);
  return [
    { id: 'tell', name: desk.tell, keys: 'n', act: () => void navigate({ to: '/tell' }) },
    { id: 'log', name: desk.keys.log, keys: 'l', act: () => askToLog() },
    ...places.map(({ to, name, keys }) => ({ id: to, name, beside: desk.palette.go, ...(keys !== undefined && { keys }), act: () => void navigate({ to }) })),
    ...VIEW_NAMES.map((view) => ({ id: view, name: concerns.views[view], beside: desk.places.concerns, act: () => void navigate({ to: '/concerns', search: { view } }) })),
    ...(isFor(listMayBeSame, me.roles)
      ? [{ id: 'twice', name: samePerson.list.link, beside: desk.palette.go, keys: 'g 2', act: () => void navigate({ to: '/customers/twice' }) }]
      : []),
    { id: 'keys', name: desk.palette.keys, keys: '?', act: onKeys },
    { id: 'sign-out', name: desk.signOut, act: () => void signOut() },
  ];
}

function useFound(search: string): readonly PaletteLine[] {
  const { desk, times } = useWords();
  const navigate = useNavigate();
  const { data } = useQuery({
    queryKey: ['concerns', 'found', search],
    queryFn: ({ signal }) => call(listConcerns, { query: { search, limit: 8 } }, { signal }),
    enabled: search.length >= 2,
    placeholderData: keepPreviousData,
  });
  if (search.length < 2) return [];
  return (data?.items ?? []).map(({ id, number, title, customer }) => ({
    id,
    name: `${customer.name}: ${title}`,
    beside: desk.palette.concern(number.toLocaleString(times.locale)),
    act: () => void navigate({ to: '/concerns/$id', params: { id } }),
  }));
}

function usePeople(search: string, word: string): readonly PaletteLine[] {
  const navigate = useNavigate();
  const { data } = useQuery({
    queryKey: ['customers', 'known', search],
    queryFn: ({ signal }) => call(listCustomers, { query: { search, limit: 6 } }, { signal }),
    enabled: search.length >= 2,
    placeholderData: keepPreviousData,
  });
  if (search.length < 2) return [];
  return (data?.items ?? []).map(({ id, name }) => ({ id: `person.${id}`, name, beside: word, act: () => void navigate({ to: '/customers/$id', params: { id } }) }));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** Every word that was typed occurs in the name, accents aside. */
const holdsAll = (name: string, query: string): boolean =>
  plain(query)
    .split(/\s+/)
    .every((word) => plain(name).includes(word));
