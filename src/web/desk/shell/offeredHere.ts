// What the page that is open offers to do: the palette finds it beside what can be done everywhere.
import { useEffect, useSyncExternalStore } from 'react';
import type { PaletteLine } from '../../ui/Palette.tsx';

const NOTHING: readonly PaletteLine[] = [];
let offered = NOTHING;
const listeners = new Set<() => void>();

function change(to: readonly PaletteLine[]): void {
  offered = to;
  for (const listener of listeners) listener();
}

/** As long as the page stands. */
export function useOfferedHere(lines: readonly PaletteLine[]): void {
  useEffect(() => {
    change(lines);
    return () => change(NOTHING);
  });
}

export const useLinesHere = (): readonly PaletteLine[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offered,
  );
