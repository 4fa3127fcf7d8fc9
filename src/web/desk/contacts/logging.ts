// Wherever one is, a call can be logged: this opens the sheet for it, with whom it was, where that is known.
import { useSyncExternalStore } from 'react';
import type { Who } from '../tell/who.ts';

/** Whom the sheet begins with, and the call that is being logged, where a telephone system told of one. */
export type Begin = Who & { readonly call?: string };

let asked: Begin | null = null;
const listeners = new Set<() => void>();

function turn(to: Begin | null): void {
  asked = to;
  for (const listener of listeners) listener();
}

export const askToLog = (who: Begin = { name: '' }): void => turn(who);
export const doneLogging = (): void => turn(null);

/** Whom the open sheet begins with; null where none is open. */
export const useLogging = (): Begin | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
