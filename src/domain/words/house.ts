// The words of one house: its list of jargon, its trade's, and its own word for the customer.
import type { Finding, Kind, Span, WrittenAs } from './kinds.ts';
import type { Pack } from './pack.ts';
import { type Read, spansOf } from './text.ts';

/** A word that only insiders know, with the question that the house asks instead of its usual one. */
export type HouseWord = { readonly word: string; readonly ask?: string };
export type CustomerWord = { readonly one: string; readonly many: string };
export type House = { readonly words?: readonly HouseWord[]; readonly customer?: CustomerWord };

/** What a language must know, so that a house's word for the customer is found. */
export type HouseSpeech = {
  /** Before a noun that means the reader: "the", "our". */
  readonly thisOne: string;
  /** Before a noun that means one or many of them: "every", "other". */
  readonly oneOfMany: string;
  /** After it, where it only names a thing, such as "guest room". */
  readonly thing: string;
  /** What customers are called elsewhere, each with its plural. */
  readonly customers: readonly CustomerWord[];
};

export function houseFindings(read: Read, as: WrittenAs, { words = [], customer }: House, pack: Pack): readonly Finding[] {
  return [...jargonOf(read, words, pack), ...(customer === undefined ? [] : [...othersWords(read, customer, pack), ...aboutTheReader(read, as, customer, pack)])];
}

function jargonOf({ plain, words: used }: Read, words: readonly HouseWord[], { asks, whys }: Pack): readonly Finding[] {
  const there = words.filter(({ word }) => firstOf(word).every((part) => used.has(part)));
  const all = there.flatMap(({ word, ask }) => found(spansOf(plain, wordsPattern([word])), { rule: 'jargon-house', kind: 'jargon', ask: ask ?? asks.house, why: whys.house }));
  // Of "pathway" in "care pathway" only the longer is asked about.
  let reached = 0;
  return all
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ end }) => {
      const liesWithin = end <= reached;
      reached = Math.max(reached, end);
      return !liesWithin;
    });
}

/** Who are patients here aren't clients; a word that the house uses itself is never another's. */
function othersWords({ plain }: Read, own: CustomerWord, { house, asks, whys }: Pack): readonly Finding[] {
  const ours = [own.one, own.many].map((word) => word.toLowerCase());
  const others = house.customers.flatMap(({ one, many }) => [one, many]).filter((word) => !ours.includes(word));
  // Words that say little, such as "customers", may stand where a house gave itself no word of its own.
  if (!house.customers.some(({ one }) => one === ours[0])) return [];
  return found(spansOf(plain, wordsPattern(others, house.oneOfMany, house.thing)), {
    rule: 'house-customer',
    kind: 'jargon',
    ask: asks.customerWord(own.one),
    why: whys.customerWord,
  });
}

function aboutTheReader({ plain }: Read, as: WrittenAs, { one }: CustomerWord, { house, asks, whys }: Pack): readonly Finding[] {
  if (as === 'note') return [];
  return found(spansOf(plain, wordsPattern([one], house.thisOne, house.thing)), { rule: 'third-person-house', kind: 'third-person', ask: asks.thirdPerson, why: whys.thirdPerson });
}

type Said = { readonly rule: string; readonly kind: Kind; readonly ask: string; readonly why: string };
const found = (spans: readonly Span[], said: Said): readonly Finding[] => spans.map((span) => ({ ...span, ...said }));

const firstOf = (word: string): readonly string[] =>
  word
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{N}'-]*|\p{N}+/gu)
    ?.slice(0, 1) ?? [];

const patterns = new Map<string, RegExp>();
const KEPT = 500;
/** Whole words only. Each list is made into a pattern once: the check runs at every keystroke. */
function wordsPattern(words: readonly string[], before?: string, notThen?: string): RegExp {
  const key = `${before ?? ''}|${words.join('|')}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(
    `(?<![\\p{L}\\p{N}])${before === undefined ? '' : `(?:${before}) `}(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])${notThen === undefined ? '' : `(?!${notThen})`}`,
    'giu',
  );
  if (patterns.size >= KEPT) patterns.clear();
  patterns.set(key, made);
  return made;
}
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
