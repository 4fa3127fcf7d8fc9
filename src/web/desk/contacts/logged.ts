// What was logged, on its way: a contact alone, a word in an open concern, or a concern of its own.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { raiseConcern } from '../../../contract/concernEndpoints.ts';
import { addContact } from '../../../contract/contacts.ts';
import { present } from '../../ui/present.ts';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { contactIn, type Who } from '../tell/who.ts';
import { useWords } from '../words.tsx';
import type { Becoming } from './Becomes.tsx';
import { askAgain } from './contacts.ts';
import { doneLogging } from './logging.ts';
import type { SaidBy } from './ways.ts';

export type Logged = {
  readonly who: Who;
  /** What they are called, where `who` is the number they called from. */
  readonly called: string;
  readonly behalf: Who;
  readonly direction: 'in' | 'out';
  readonly via: SaidBy;
  readonly text: string;
  readonly topic: string;
  readonly happenedAt: string | undefined;
  readonly becoming: Becoming;
};
type Kept = { readonly name: string; readonly concern: { readonly id: string; readonly number: number; readonly opens: boolean } | null };

/** At least five digits, and nothing but what numbers are written with. */
export const isNumber = (text: string): boolean => /^[\d\s()+./-]+$/.test(text.trim()) && text.replace(/\D/g, '').length >= 5;

/** Somebody we know, or whoever it is: by name, by number, or by both. */
function whomOf({ who: { id, name }, called }: Pick<Logged, 'who' | 'called'>) {
  if (id !== undefined) return { id };
  if (name.trim() === '') return undefined;
  return isNumber(name) ? { name: called.trim() || name.trim(), ...contactIn(name.trim()) } : { name: name.trim() };
}

async function keep(logged: Logged): Promise<Kept> {
  const { behalf, direction, via, text, topic, happenedAt, becoming } = logged;
  const them = whomOf(logged);
  const other = whomOf({ who: behalf, called: '' });
  if (becoming === 'concern') {
    const at = happenedAt === undefined ? undefined : { at: happenedAt };
    const raised = await call(raiseConcern, { body: { customer: other ?? them ?? { name: '' }, telling: { happened: text }, via, ...present({ happenedOn: at }) } });
    return { name: raised.customer.name, concern: { id: raised.id, number: raised.number, opens: raised.may.length > 0 } };
  }
  const shared = { direction, via, ...present({ text: text || undefined, happenedAt }) };
  const people = other === undefined ? { customer: them } : { customer: other, caller: them };
  const body = becoming === 'log' ? { ...shared, ...present({ ...people, topic: topic || undefined }) } : { ...shared, concern: becoming };
  const kept = await call(addContact, { body });
  return { name: kept.customer?.name ?? '', concern: null };
}

export function useLogged(onLogged: () => void) {
  const { contacts, logging, times } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const next = useRef<Logged | null>(null);
  const saving = useSaving(
    () => (next.current === null ? Promise.reject(new Error('nothing was logged')) : keep(next.current)),
    ({ name, concern }) => {
      if (concern !== null) return logging.raised(name, concern.number.toLocaleString(times.locale));
      return name === '' ? contacts.log.keptForNobody : logging.kept(name);
    },
    async ({ concern }) => {
      onLogged();
      doneLogging();
      await askAgain(client);
      if (concern?.opens) await navigate({ to: '/concerns/$id', params: { id: concern.id } });
    },
  );
  return {
    ...saving,
    send(logged: Logged) {
      next.current = logged;
      saving.go();
    },
  };
}
