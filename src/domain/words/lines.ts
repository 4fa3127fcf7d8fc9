// The rules of a language, line by line: no rule looks further than its sentence and the next. So while somebody types, what was
// found in all other lines still holds, and a keystroke costs one line, however long the text.
import { gateOf, gateWordsOf } from './gate.ts';
import type { Finding, Rule, WrittenAs } from './kinds.ts';
import type { Pack } from './pack.ts';
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
  const found = rulesFor(line, pack)
    .filter(({ only }) => only === undefined || only === as)
    .flatMap((rule) => findingsOf(rule, line, next));
  seen.set(both, found);
  return found;
}

/** Most rules need a word that most lines don't hold. */
function rulesFor(line: string, { rules }: Pack): readonly Rule[] {
  const { always, byWord } = lookUps.get(rules) ?? lookUpFor(rules);
  const looked = new Set(always);
  for (const word of gateWordsOf(line)) for (const rule of byWord.get(word) ?? []) looked.add(rule);
  return [...looked].sort((one, other) => one - other).flatMap((at) => rules[at] ?? []);
}

type LookUp = { readonly always: readonly number[]; readonly byWord: ReadonlyMap<string, readonly number[]> };
const lookUps = new WeakMap<readonly Rule[], LookUp>();
function lookUpFor(rules: readonly Rule[]): LookUp {
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  for (const [at, { on }] of rules.entries()) {
    const gate = gateOf(on);
    if (gate === null) always.push(at);
    for (const word of gate ?? []) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  }
  const made = { always, byWord };
  lookUps.set(rules, made);
  return made;
}

export function findingsOf({ id, kind, on, unless, unlessNext, ask, why }: Rule, text: string, next = ''): readonly Finding[] {
  const spans = spansOf(text, on).filter(({ start }) => !unless?.test(sentenceAt(text, start)) && !unlessNext?.test(next));
  return spans.map((span) => ({ ...span, rule: id, kind, ask, why }));
}
