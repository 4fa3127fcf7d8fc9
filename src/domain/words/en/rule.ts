// How an English rule is written down: ways of saying one thing, a line each. A sentence is read as it stands and smooth
// (smoothing.ts): there "I", "our team" and "the clinic" are "we", and nothing is contracted, so that a way needs only "we are not".
import type { Rule } from '../kinds.ts';
import { alternativesOf } from '../pattern.ts';

type More = Partial<Pick<Rule, 'unless' | 'unlessNext' | 'only'>> & { readonly flags?: string };

export const rule = (id: string, kind: Rule['kind'], ways: readonly string[], ask: string, why: string, { flags = 'gim', ...more }: More = {}): Rule => ({
  id,
  kind,
  on: new RegExp(ways.flatMap(alternativesOf).flatMap(inParts).join('|'), flags),
  ask,
  why,
  ...more,
});

/** What makes a rule silent. */
export const has = (ways: readonly string[]): RegExp => new RegExp(ways.join('|'), 'im');

const AT_ONCE = 4;
/** A long list is looked at a few at a time, so that the words of one don't wake the others: a third less time for 300 words. */
function inParts(way: string): readonly string[] {
  const opening = '\\b(?:';
  const end = way.startsWith(opening) ? closingOf(way, opening.length) : -1;
  if (end === -1 || /^[?*+{]/.test(way.slice(end + 1))) return [way];
  const all = alternativesOf(way.slice(opening.length, end));
  if (all.length <= 2 * AT_ONCE) return [way];
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, part) => `${opening}${all.slice(part * AT_ONCE, (part + 1) * AT_ONCE).join('|')})${way.slice(end + 1)}`);
}

/** Where the group ends that was opened before `from`. */
function closingOf(way: string, from: number): number {
  let depth = 1;
  for (const { 0: sign, index } of way.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()]/gs)) {
    if (index < from) continue;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}
