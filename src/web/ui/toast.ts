// A sentence about what was just done or refused, said once to eyes and ears alike.
import { useSyncExternalStore } from 'react';

export type Toast = { id: number; sentence: string; offer?: { name: string; act: () => void; keys?: string } };

const STAYS_FOR = 9_000;
let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

/** Gives the number by which it is dismissed; `stays` is how long, where the usual time isn't right. */
export function say(sentence: string, offer?: Toast['offer'], stays = offer ? STAYS_FOR * 2 : STAYS_FOR): number {
  const toast: Toast = { id: next++, sentence, ...(offer && { offer }) };
  change([...toasts.slice(-1), toast]);
  setTimeout(() => dismiss(toast.id), stays);
  return toast.id;
}

export const dismiss = (id: number): void => change(toasts.filter((toast) => toast.id !== id));

export const useToasts = (): readonly Toast[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );

function change(to: readonly Toast[]): void {
  toasts = to;
  for (const listener of listeners) listener();
}
