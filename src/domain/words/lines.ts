// The rules of a language, line by line: no rule looks further than its sentence and the next. So while somebody types, what was
// found in all other lines still holds, and a keystroke costs one line, however long the text.
import { gateOf, keysOf } from './gate.ts';
import type { Finding, Rule, WrittenAs } from './kinds.ts';
import type { Pack } from './pack.ts';
import { waysOf } from './pattern.ts';
import { smoothed } from './smooth.ts';
import { sentenceAt, spansOf } from './text.ts';

/** By a line and the one after it, what was found there, from the beginning of the line. */
type Seen = Map<string, readonly Finding[]>;
/** What one writer's text was found to hold: kept by whoever shows it, and gone with them. */
export type SeenLines = { of(pack: Pack, as: WrittenAs): Seen };

const KEPT = 500;

export function seenLines(): SeenLines {
  const seen = new Map<Pack, Record<WrittenAs, Seen>>();
  return {
    of(pack, as) {
      const known = seen.get(pack) ?? { message: new Map(), note: new Map() };
      seen.set(pack, known);
      if (known[as].size > KEPT) known[as].clear();
      return known[as];
    },
  };
}

export function findingsInLines(plain: string, pack: Pack, as: WrittenAs, seen: Seen = new Map()): readonly Finding[] {
  const lines = plain.split('\n');
  let at = 0;
  return lines.flatMap((line, index) => {
    const start = at;
    at += line.length + 1;
    return findingsInLine(line, lines[index + 1] ?? '', pack, as, seen).map((finding) => ({ ...finding, start: finding.start + start, end: finding.end + start }));
  });
}

function findingsInLine(line: string, next: string, pack: Pack, as: WrittenAs, seen: Seen): readonly Finding[] {
  if (line.trim() === '') return [];
  const both = `${line}\n${next}`;
  const known = seen.get(both);
  if (known !== undefined) return known;
  const found = onceByRule([...asItStands(line, next, pack, as), ...inSmooth(line, next, pack, as)]);
  seen.set(both, found);
  return found;
}

const asItStands = (line: string, next: string, pack: Pack, as: WrittenAs): readonly Finding[] => waysFor(line, pack, as).flatMap((way) => findingsOf(way, line, next));

/** What makes a sentence harmless may be among what is left out of it. */
function inSmooth(line: string, next: string, pack: Pack, as: WrittenAs): readonly Finding[] {
  const smooth = smoothed(line, pack.smoothing);
  if (smooth === null) return [];
  return waysFor(smooth.text, pack, as)
    .flatMap((way) => {
      const found = findingsOf(way, smooth.text, next);
      return found.length > 0 && way.unless?.test(line) ? [] : found;
    })
    .map((finding) => ({ ...finding, ...smooth.place(finding) }));
}

/** The same words are asked about once by a rule, whichever of its ways found them. */
function onceByRule(found: readonly Finding[]): readonly Finding[] {
  const ends = new Map<string, number>();
  return found
    .toSorted((one, other) => one.start - other.start)
    .filter(({ rule, start, end }) => {
      if (start < (ends.get(rule) ?? 0)) return false;
      ends.set(rule, end);
      return true;
    });
}

/** Most ways of saying something need a word that most lines don't hold. */
function waysFor(line: string, { rules }: Pack, as: WrittenAs): readonly Rule[] {
  const { ways, always, byKey } = wholeLookUp(rules);
  const looked = new Set(always);
  for (const key of keysOf(line)) for (const way of byKey.get(key) ?? []) looked.add(way);
  const found: Rule[] = [];
  for (const at of Int32Array.from(looked).sort()) {
    const way = ways[at];
    if (way !== undefined && (way.only === undefined || way.only === as)) found.push(way);
  }
  return found;
}

/** `ways` are the rules, each of their alternatives by itself; the numbers are places in it. */
type LookUp = {
  readonly ways: Rule[];
  readonly always: number[];
  readonly byKey: Map<string, number[]>;
  readonly steps: Generator<RegExp, void>;
};
const lookUps = new WeakMap<readonly Rule[], LookUp>();

/**
 * Makes a pack ready a way at a time, for whoever can't wait for all of it: some fourteen hundred in English, 0.3 s together. Gives
 * each pattern as it comes. A check asked for meanwhile makes the rest at once.
 */
export const makingReady = ({ rules }: Pack): Generator<RegExp, void> => lookUpOf(rules).steps;

function wholeLookUp(rules: readonly Rule[]): LookUp {
  const lookUp = lookUpOf(rules);
  for (let step = lookUp.steps.next(); step.done !== true; step = lookUp.steps.next());
  return lookUp;
}

function lookUpOf(rules: readonly Rule[]): LookUp {
  const known = lookUps.get(rules);
  if (known !== undefined) return known;
  const parts = { ways: [], always: [], byKey: new Map() };
  const made = { ...parts, steps: lookedUp(rules, parts) };
  lookUps.set(rules, made);
  return made;
}

function* lookedUp(rules: readonly Rule[], { ways, always, byKey }: Omit<LookUp, 'steps'>): Generator<RegExp, void> {
  for (const rule of rules) {
    for (const on of waysOf(rule.on)) {
      const keys = gateOf(on);
      if (keys === null) always.push(ways.length);
      for (const key of keys ?? []) by(byKey, key).push(ways.length);
      ways.push({ ...rule, on });
      yield on;
    }
  }
}

function by(byKey: Map<string, number[]>, key: string): number[] {
  const known = byKey.get(key) ?? [];
  byKey.set(key, known);
  return known;
}

export function findingsOf({ id, kind, on, unless, unlessNext, ask, why }: Rule, text: string, next = ''): readonly Finding[] {
  const spans = spansOf(text, on);
  if (spans.length === 0 || unlessNext?.test(next)) return [];
  const isSpared = unless === undefined ? () => false : bySentence(text, unless);
  return spans.filter(({ start }) => !isSpared(start)).map((span) => ({ ...span, rule: id, kind, ask, why }));
}

/** Of many places in one sentence it is asked once. */
function bySentence(text: string, unless: RegExp): (at: number) => boolean {
  const known = new Map<number, boolean>();
  return (at) => {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const is = known.get(start) ?? unless.test(sentenceAt(text, at));
    known.set(start, is);
    return is;
  };
}
