// Single keys and two-key sequences ("g t") for the desk's verbs. They rest while somebody types, has just typed or stands in
// a form with words in it, and while a dialog is open; and they can be turned off (WCAG 2.1.4).
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';

export type Keys = Readonly<Record<string, () => void>>;

const SETTING = 'alongside.single-keys';
const SEQUENCE_WITHIN = 900;
/** Hands that type don't stop where a field ends: what follows so soon is meant as words. */
const TYPES_ON_FOR = 1200;
const layers: { current: Keys }[] = [];
const listeners = new Set<() => void>();
let typedAt = Number.NEGATIVE_INFINITY;
let before: { key: string; at: number } | null = null;

/** These keys work while the calling component is on the page; the newest layer wins. */
export function useKeys(keys: Keys): void {
  const layer = useRef(keys);
  layer.current = keys;
  // Before it is painted: whoever sees it may press its key.
  useLayoutEffect(() => {
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
    };
  }, []);
}

export function listenForKeys(): void {
  document.addEventListener('keydown', onKey);
  document.addEventListener('input', ({ timeStamp, target }) => {
    // Who ticks a choice is not writing.
    if (target instanceof HTMLElement && !target.matches('[type="radio"], [type="checkbox"]')) typedAt = timeStamp;
  });
  document.addEventListener('pointerdown', doneTyping);
}

function doneTyping(): void {
  typedAt = Number.NEGATIVE_INFINITY;
}

export const useSingleKeysOn = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => singleKeysOn(),
  );

export function turnSingleKeys(to: 'on' | 'off'): void {
  localStorage.setItem(SETTING, to);
  for (const listener of listeners) listener();
}

export const isMac = (): boolean => /Mac|iP(hone|ad)/.test(navigator.platform);
/** "⌘" or "Ctrl", as this person's keyboard has it. */
export const commandKey = (): string => (isMac() ? '⌘' : 'Ctrl ');

const singleKeysOn = (): boolean => localStorage.getItem(SETTING) !== 'off';

function onKey(event: KeyboardEvent): void {
  const command = event.metaKey || event.ctrlKey;
  if (command || event.key === 'Escape') doneTyping();
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  if (command) {
    run(`⌘${event.key.toLowerCase()}`, event);
    return;
  }
  if (isTyping(event.target) || isAmongWords(event.target) || isCovered() || !singleKeysOn()) return;
  if (event.timeStamp - typedAt < TYPES_ON_FOR) {
    typedAt = event.timeStamp;
    return;
  }
  const sequence = before !== null && event.timeStamp - before.at < SEQUENCE_WITHIN ? `${before.key} ${event.key}` : null;
  before = { key: event.key, at: event.timeStamp };
  run(sequence !== null && find(sequence) ? sequence : event.key, event);
}

const find = (key: string): (() => void) | undefined => layers.findLast((layer) => key in layer.current)?.current[key];

function run(key: string, event: KeyboardEvent): void {
  const act = find(key);
  if (act === undefined) return;
  event.preventDefault();
  act();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]'));
/** On a button, a summary or a choice of a form in which something is written. */
const isAmongWords = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && [...(target.closest('form')?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(WORDS) ?? [])].some(({ value }) => value.trim() !== '');
const WORDS = 'textarea, input:not([type]), input[type="text"], input[type="email"], input[type="tel"]';
// A toast calls itself a dialog too, and covers nothing.
const isCovered = (): boolean => document.querySelector('[role="dialog"]:not(.toast), [role="alertdialog"]:not(.toast), [role="menu"]') !== null;
