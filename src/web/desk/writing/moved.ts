// Where places stand after the text around them was edited: so that their lines move along before anything is looked at anew.
import type { Span } from '../../../domain/words/kinds.ts';

/** What is before the change stays, what is behind it moves with it, and what is within it shrinks or grows. */
export function moved(spans: readonly Span[], before: string, after: string): readonly Span[] {
  if (before === after) return spans;
  const { head, cut } = changeBetween(before, after);
  const by = after.length - before.length;
  // What is typed at an edge of a place is outside of it.
  const startOf = (at: number): number => (at >= cut ? at + by : Math.min(at, head));
  const endOf = (at: number): number => (at <= head ? at : at >= cut ? at + by : head);
  return spans.map(({ start, end }) => ({ start: startOf(start), end: endOf(end) })).filter(({ start, end }) => start < end);
}

/** The part of the text before that is no longer there: from `head` to `cut`. */
export function changeBetween(before: string, after: string): { readonly head: number; readonly cut: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  return { head, cut: before.length - tail };
}
