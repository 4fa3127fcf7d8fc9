// The same sentence without what changes nothing in it: "You've also really failed" is "You have failed". Rules are read against
// the sentence as it stands and against this one, so that no rule has to know each way of writing it.
import type { Span } from './kinds.ts';
import { isIn } from './text.ts';

/** What stands for what, one after the other; "$1" is the first group. */
export type Smoothing = readonly (readonly [on: RegExp, by: string | ((found: string) => string)])[];
export type Smooth = {
  readonly text: string;
  /** Where it stands in the sentence as it was written. */
  place(span: Span): Span;
};

type Marked = { readonly text: string; readonly from: readonly number[] };

// Notes are often written so.
const IN_CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

// In any language: several spaces are one, and a letter with its accent behind it is the letter.
const ALWAYS: Smoothing = [
  [/ {2,}/g, ' '],
  [/\p{L}\p{M}+/gu, (found) => found.normalize('NFC')],
];

/** Null where nothing changes. */
export function smoothed(line: string, smoothing: Smoothing): Smooth | null {
  const start: Marked = { text: IN_CAPITALS.test(line) ? line.toLowerCase() : line, from: Array.from({ length: line.length + 1 }, (_, at) => at) };
  const { text, from } = [...ALWAYS, ...smoothing].reduce(replaced, start);
  if (text === line) return null;
  return { text, place: ({ start: first, end }) => ({ start: from[first] ?? 0, end: (from[end - 1] ?? line.length - 1) + 1 }) };
}

function replaced({ text, from }: Marked, [on, by]: Smoothing[number]): Marked {
  if (!isIn(text, on)) return { text, from };
  let made = '';
  const places: number[] = [];
  let at = 0;
  const keep = (to: number): void => {
    made += text.slice(at, to);
    places.push(...from.slice(at, to));
  };
  for (const found of text.matchAll(on)) {
    keep(found.index);
    const put = typeof by === 'function' ? by(found[0]) : by.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');
    const last = found.index + found[0].length;
    made += put;
    // Each letter put there lies where a letter of what it stands for lay, the last one at its end.
    places.push(
      ...Array.from(put, (_, letter) => from[Math.min(found.index + letter, last - 1)] ?? 0).map((place, letter) =>
        letter === put.length - 1 ? (from[last - 1] ?? place) : place,
      ),
    );
    at = last;
  }
  keep(text.length);
  return { text: made, from: [...places, from[text.length] ?? text.length] };
}
