// What a pattern can't do without: runs of letters of which each of its matches holds one. They are read from the pattern, so that no
// list of words beside a rule can forget a form. Five letters each, without accents; of shorter words all.
import { FEWEST, LETTERS, withoutAccents } from '../parts.ts';

type Need = readonly string[] | null;

/** Null where a match needs nothing that can be looked for. */
export function partsNeeded(pattern: string): Need {
  const { need } = alternatives(pattern, 0);
  return need === null ? null : fewestFor([...new Set(need)]);
}

type Read = { readonly need: Need; readonly end: number };

/** One of several: each must need something, and all of it together is what is looked for. */
function alternatives(pattern: string, from: number): Read {
  const needs: Need[] = [];
  let at = from;
  for (;;) {
    const { need, end } = sequence(pattern, at);
    needs.push(need);
    at = end + 1;
    if (pattern[end] !== '|') return { need: needs.every((one) => one !== null) ? needs.flatMap((one) => one ?? []) : null, end };
  }
}

/** Of all that stands behind one another the most telling is enough. */
function sequence(pattern: string, from: number): Read {
  let best: Need = null;
  let run = '';
  let at = from;
  const endRun = (): void => {
    best = better(best, run.length >= FEWEST ? [run] : null);
    run = '';
  };
  while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
    const { letter, need, end } = atom(pattern, at);
    const { isOptional, isRepeated, after } = quantifier(pattern, end);
    if (letter !== null && !isOptional) run += letter;
    if (letter === null || isOptional || isRepeated) endRun();
    if (need !== null && !isOptional) best = better(best, need);
    at = after;
  }
  endRun();
  return { need: best, end: at };
}

type Atom = { readonly letter: string | null; readonly need: Need; readonly end: number };
function atom(pattern: string, at: number): Atom {
  const letter = pattern[at] ?? '';
  if (letter === '(') return group(pattern, at);
  if (letter === '[') return ofClass(pattern, at);
  if (letter === '\\') return { letter: null, need: null, end: /^\\[pP]\{/.test(pattern.slice(at, at + 3)) ? pattern.indexOf('}', at) + 1 : at + 2 };
  return { letter: '.^$'.includes(letter) ? null : withoutAccents(letter.toLowerCase()), need: null, end: at + 1 };
}

function group(pattern: string, at: number): Atom {
  const [opening] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(pattern.slice(at)) ?? ['('];
  const { need, end } = alternatives(pattern, at + opening.length);
  // What only looks around holds for places that no match includes.
  return { letter: null, need: /[=!]$/.test(opening) ? null : need, end: end + 1 };
}

/** "[oó]" is one letter, with or without its accent. */
function ofClass(pattern: string, at: number): Atom {
  const end = pattern.indexOf(']', at) + 1;
  const letters = new Set([...withoutAccents(pattern.slice(at + 1, end - 1).toLowerCase())]);
  const [only] = letters;
  return { letter: letters.size === 1 && only !== undefined ? only : null, need: null, end };
}

function quantifier(pattern: string, at: number): { readonly isOptional: boolean; readonly isRepeated: boolean; readonly after: number } {
  const [whole = ''] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(at)) ?? [];
  return { isOptional: /^(?:[*?]|\{0)/.test(whole), isRepeated: /^[*+{]/.test(whole), after: at + whole.length };
}

const better = (one: Need, other: Need): Need => {
  if (one === null || other === null) return one ?? other;
  return cost(other) < cost(one) ? other : one;
};
/** Few and rare ones: they let the fewest lines through. */
const cost = (need: readonly string[]): number => need.reduce((sum, run) => sum + howOften(run.slice(0, LETTERS)), 0);

// How often each letter stands in Spanish, of a thousand; those not named are rarer.
const OFTEN: Readonly<Record<string, number>> = { ' ': 170, e: 113, a: 104, o: 72, s: 66, n: 56, r: 57, i: 52, l: 41, d: 49, c: 39, t: 38, u: 33, m: 26, p: 21, b: 12 };
/** What most lines hold, more than their letters let expect. */
const EVERYWHERE =
  /ci[oó]n|[aei]mos|ment|ent[eo]|ient|ante|ando|iend|ncia|est[ao]|com[po]|cont|^ ?por ?$|^ ?con ?$|para|idad|ntes|o q|s q|que |^ ?d?el |ndo|[ao]s? de| l[ao]s? | de l/;
const howOften = (part: string): number => [...part].reduce((product, letter) => product * ((OFTEN[letter] ?? 7) / 1000), EVERYWHERE.test(part) ? 30 : 1);
const partsOfRun = (run: string): readonly string[] => Array.from({ length: Math.max(1, run.length - LETTERS + 1) }, (_, at) => run.slice(at, at + LETTERS));

/** All runs are covered, each by a part that it shares with as many others as can be: "aste" for what you did. */
function fewestFor(runs: readonly string[]): readonly string[] {
  const holders = new Map<string, string[]>();
  for (const run of runs) for (const part of new Set(partsOfRun(run))) holders.set(part, [...(holders.get(part) ?? []), run]);
  const best = [...holders].map(([part, held]) => ({ part, held, price: howOften(part) / held.length })).sort((one, other) => one.price - other.price);
  const left = new Set(runs);
  return best.flatMap(({ part, held }) => {
    const covered = held.filter((run) => left.delete(run));
    return covered.length === 0 ? [] : [part];
  });
}
