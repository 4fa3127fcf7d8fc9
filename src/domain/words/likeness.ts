// How like a draft is to what was sent before: the share of its runs of five words that one earlier text has too.
// Runs are kept as hashes, so that the comparison needs no text.
import { readText, wordsOf } from './text.ts';

const RUN = 5;
/** Fewer runs, so fewer than a dozen words, say nothing: "thank you for telling us" may be said to everybody. */
export const FEWEST_RUNS = 8;
export const MOST_RUNS = 4000;
/** Above this it sounds like a script. */
export const TOO_LIKE = 0.6;
export const LAST_SENT = 200;

/** Each run once. What the customer said, quoted, is theirs; `leftOut` must stand word for word by law or rule. */
export function runsOf(text: string, leftOut: readonly string[] = []): readonly number[] {
  const mandated = new Set(leftOut.flatMap((part) => hashesIn(part)));
  return [...new Set(hashesIn(text))].filter((run) => !mandated.has(run)).slice(0, MOST_RUNS);
}

function hashesIn(text: string): readonly number[] {
  const words = wordsOf(readText(text).plain).map((word) => word.toLowerCase());
  return words.slice(RUN - 1).map((_, at) => hashOf(words.slice(at, at + RUN).join(' ')));
}

/** FNV-1a, 32 bits: of some eighty runs one in fifty million is taken for another. */
function hashOf(run: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < run.length; at += 1) hash = Math.imul(hash ^ run.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** From 0 to 1: the greatest share of the draft's runs that any one of these has. */
export function likeness(draft: readonly number[], sent: Iterable<Iterable<number>>): number {
  if (draft.length < FEWEST_RUNS) return 0;
  const own = new Set(draft);
  let most = 0;
  for (const runs of sent) {
    let shared = 0;
    for (const run of runs) if (own.has(run)) shared += 1;
    most = Math.max(most, shared);
  }
  return most / own.size;
}
