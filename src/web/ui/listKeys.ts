// A list that is walked by j and k (or the arrows), opened by Enter because real links hold the focus, and that finds its
// place again when one comes back to it.
import { type RefObject, useEffect, useRef } from 'react';
import { useKeys } from './keys.ts';

/** Rows are the links marked `data-row`; `place` names the list whose place is kept for this tab. */
export function useListKeys<T extends HTMLElement>(place: string, ready: boolean): RefObject<T | null> {
  const list = useRef<T>(null);
  useKeys({
    j: () => step(list.current, 1),
    k: () => step(list.current, -1),
    ArrowDown: () => step(list.current, 1),
    ArrowUp: () => step(list.current, -1),
  });
  useEffect(() => keepPlace(list.current, place), [place]);
  useEffect(() => {
    if (ready) returnToPlace(list.current, place);
  }, [ready, place]);
  return list;
}

const rowsOf = (list: HTMLElement | null): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];

function step(list: HTMLElement | null, by: 1 | -1): void {
  const rows = rowsOf(list);
  const at = document.activeElement instanceof HTMLElement ? rows.indexOf(document.activeElement) : -1;
  const next = at === -1 ? rows[by === 1 ? 0 : rows.length - 1] : rows[at + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

function keepPlace(list: HTMLElement | null, place: string): () => void {
  const onFocus = (event: FocusEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    if (row?.dataset.row) sessionStorage.setItem(`alongside.place.${place}`, row.dataset.row);
  };
  list?.addEventListener('focusin', onFocus);
  return () => list?.removeEventListener('focusin', onFocus);
}

function returnToPlace(list: HTMLElement | null, place: string): void {
  const kept = sessionStorage.getItem(`alongside.place.${place}`);
  const row = rowsOf(list).find((one) => one.dataset.row === kept);
  if (row === undefined || (document.activeElement !== document.body && document.activeElement?.tagName !== 'MAIN')) return;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}
