// What was logged, on its way: a contact alone, a word in an open concern, or a concern of its own.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { settleCall } from '../../../contract/calls.ts';
import { raiseConcern } from '../../../contract/concernEndpoints.ts';
import { addContact } from '../../../contract/contacts.ts';
import { encloseFile } from '../../../contract/file.ts';
import { present } from '../../ui/present.ts';
import { call } from '../client.ts';
import { type Done, useSaving } from '../saving.ts';
import { contactIn, numberBehind, type Who } from '../tell/who.ts';
import { upload } from '../upload.ts';
import { useWords } from '../words.tsx';
import type { Becoming } from './Becomes.tsx';
import { askAgain } from './contacts.ts';
import { doneLogging } from './logging.ts';
import type { Happened } from './WhenChips.tsx';
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
  readonly happened: Happened | undefined;
  readonly zone: string;
  readonly becoming: Becoming;
  /** As the telephone system knows the call that this was. */
  readonly call: string | undefined;
  readonly scan: File | undefined;
};
type Kept = {
  readonly name: string;
  readonly raised: { readonly id: string; readonly number: number; readonly opens: boolean } | null;
  /** Where it lies now, for whoever wants to look. */
  readonly lies: { readonly is: 'page' | 'concern'; readonly id: string } | null;
};

/** At least five digits, and nothing but what numbers are written with. */
export const isNumber = (text: string): boolean => /^[\d\s()+./-]+$/.test(text.trim()) && text.replace(/\D/g, '').length >= 5;

/** Somebody we know, or whoever it is: by name, by number, or by both. */
function whomOf({ who: { id, name }, called }: Pick<Logged, 'who' | 'called'>) {
  if (id !== undefined) return { id };
  if (name.trim() === '') return undefined;
  const both = numberBehind(name);
  if (both !== null) return both;
  return isNumber(name) ? { name: called.trim() || name.trim(), ...contactIn(name.trim()) } : { name: name.trim() };
}

async function keep(logged: Logged, onScan: string): Promise<Kept> {
  const { behalf, direction, via, text, topic, happened, zone, becoming, scan } = logged;
  const them = whomOf(logged);
  const other = whomOf({ who: behalf, called: '' });
  if (becoming === 'concern') {
    const at = happened?.day === undefined ? happened && { at: happened.at } : { day: happened.day, zone };
    // Of a letter that nobody wrote down we say in our own words that it came.
    const said = text === '' ? { telling: {}, concerning: [{ about: onScan, inOurWords: true as const }] } : { telling: { happened: text } };
    const raised = await call(raiseConcern, { body: { customer: other ?? them ?? { name: '' }, ...said, via, ...present({ happenedOn: at }) } });
    await beside(logged, { concern: raised.id });
    return { name: raised.customer.name, raised: { id: raised.id, number: raised.number, opens: raised.may.length > 0 }, lies: null };
  }
  const shared = {
    direction,
    via,
    ...present({ text: text || (scan === undefined ? undefined : onScan), happenedAt: happened?.at, dayOnly: happened?.day === undefined ? undefined : (true as const) }),
  };
  const people = other === undefined ? { customer: them } : { customer: other, caller: them };
  const body = becoming === 'log' ? { ...shared, ...present({ ...people, topic: topic || undefined }) } : { ...shared, concern: becoming };
  const kept = await call(addContact, { body });
  await beside(logged, { ...(becoming !== 'log' && { concern: kept.concern?.id ?? becoming }), contact: kept.id });
  return { name: kept.customer?.name ?? '', raised: null, lies: becoming === 'log' ? kept.customer && { is: 'page', id: kept.customer.id } : { is: 'concern', id: becoming } };
}

/** The scan goes to the act that it came with, and the call of the telephone system counts as this contact. */
async function beside({ call: ringing, scan }: Logged, { concern, contact }: { concern?: string; contact?: string }): Promise<void> {
  if (scan !== undefined && concern !== undefined) {
    const file = await upload(concern, scan);
    await call(encloseFile, { params: { id: concern }, body: { file: file.id, ...present({ contact }) } });
  }
  if (ringing !== undefined) await call(settleCall, { params: { id: ringing }, body: contact === undefined ? present({ concern }) : { contact } });
}

/** The day on which it came, as the calendar has it. */
export const dayOf = (happened: Logged['happened']): string => happened?.day ?? (happened?.at ?? new Date().toISOString()).slice(0, 10);

export function useLogged(onLogged: () => void) {
  const { contacts, logging, times } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const next = useRef<Logged | null>(null);
  const saving = useSaving(
    () => (next.current === null ? Promise.reject(new Error('nothing was logged')) : keep(next.current, logging.onScan(times.wholeDay(dayOf(next.current.happened))))),
    ({ name, raised, lies }): string | Done => {
      if (raised !== null) return logging.raised(name, raised.number.toLocaleString(times.locale));
      const sentence = name === '' ? contacts.log.keptForNobody : logging.kept(name);
      const to = lies?.is === 'page' ? '/customers/$id' : '/concerns/$id';
      return lies === null ? sentence : { sentence, offer: { name: logging.opens[lies.is], act: () => void navigate({ to, params: { id: lies.id } }) } };
    },
    async ({ raised }) => {
      onLogged();
      doneLogging();
      await askAgain(client);
      if (raised?.opens) await navigate({ to: '/concerns/$id', params: { id: raised.id } });
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
