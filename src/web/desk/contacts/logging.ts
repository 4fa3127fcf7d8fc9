// Wherever one is, a call can be logged: this opens the sheet for it, with whom it was, where that is known.
import { useSyncExternalStore } from 'react';
import type { Who } from '../tell/who.ts';

let asked: Who | null = null;
const listeners = new Set<() => void>();

function turn(to: Who | null): void {
  asked = to;
  for (const listener of listeners) listener();
}

export const askToLog = (who: Who = { name: '' }): void => turn(who);
export const doneLogging = (): void => turn(null);

/** Whom the open sheet begins with; null where none is open. */
export const useLogging = (): Who | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
