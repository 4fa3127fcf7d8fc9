// What somebody has typed survives a reload, a lost connection and a closed tab; it is forgotten once it is sent, and
// all of it when they sign out, because a desk is often shared.
import { useCallback, useState } from 'react';

const PREFIX = 'alongside.draft.';

export type Draft = { text: string; write: (text: string) => void; forget: () => void };

/** The draft kept under this key on this device; where there is none, it begins with these words. */
export function useDraft(key: string, begin = ''): Draft {
  const [kept, setKept] = useState({ key, text: read(key, begin) });
  if (kept.key !== key) setKept({ key, text: read(key, begin) });
  const write = useCallback(
    (text: string) => {
      setKept({ key, text });
      keep(key, text);
    },
    [key],
  );
  const forget = useCallback(() => write(''), [write]);
  return { text: kept.key === key ? kept.text : read(key, begin), write, forget };
}

export function forgetAllDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}

const read = (key: string, begin: string): string => localStorage.getItem(PREFIX + key) ?? begin;

/** A full or forbidden storage loses only the spare copy, never what stands in the field. */
function keep(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, text);
  } catch (reason) {
    console.warn('a draft could not be kept on this device', reason);
  }
}
