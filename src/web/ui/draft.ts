// What somebody has typed survives a reload, a lost connection and a closed tab; it is forgotten once it is sent, and
// all of it when they sign out, because a desk is often shared.
import { useCallback, useState } from 'react';

const PREFIX = 'alongside.draft.';
/** On the device for good, or with the tab, for what a shared desk must not remember. */
export type Place = 'device' | 'tab';
const STORES: Readonly<Record<Place, () => Storage>> = { device: () => localStorage, tab: () => sessionStorage };

export type Draft = { text: string; write: (text: string) => void; forget: () => void };

/** The draft kept under this key on this device; where there is none, it begins with these words. */
export function useDraft(key: string, begin = '', place: Place = 'device'): Draft {
  const kept = () => STORES[place]().getItem(PREFIX + key) ?? begin;
  const [typed, setTyped] = useState({ key, text: kept() });
  if (typed.key !== key) setTyped({ key, text: kept() });
  const write = useCallback(
    (text: string) => {
      setTyped({ key, text });
      keep(key, text, place);
    },
    [key, place],
  );
  const forget = useCallback(() => write(''), [write]);
  return { text: typed.key === key ? typed.text : kept(), write, forget };
}

/** The drafts that are kept on this device under keys that begin so. */
export const draftsUnder = (begin: string): readonly { key: string; text: string }[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX + begin))
    .map((key) => ({ key: key.slice(PREFIX.length), text: localStorage.getItem(key) ?? '' }));

/** What was sent and came back stands before what was typed since. */
export function putBack(key: string, text: string): void {
  const since = localStorage.getItem(PREFIX + key) ?? '';
  keep(key, [text, since].filter((part) => part !== '').join('\n\n'), 'device');
}

export function forgetAllDrafts(): void {
  for (const store of [localStorage, sessionStorage]) for (const key of Object.keys(store)) if (key.startsWith(PREFIX)) store.removeItem(key);
}

/** A full or forbidden storage loses only the spare copy, never what stands in the field. */
function keep(key: string, text: string, place: Place): void {
  try {
    if (text === '') STORES[place]().removeItem(PREFIX + key);
    else STORES[place]().setItem(PREFIX + key, text);
  } catch (reason) {
    console.warn('a draft could not be kept on this device', reason);
  }
}
