// How hard a text is to read: the grade of its language's formulas, the longest sentences, the hard words. Nothing under 30 words,
// where a formula says nothing.
import type { Pack } from './pack.ts';
import { sentencesOf, wordsOf } from './text.ts';

const FEWEST_WORDS = 30;
const LONG_SENTENCE = 25;
const MOST_SHOWN = 3;

export type Reading = {
  readonly words: number;
  readonly sentences: number;
  /** School years; null under 30 words. */
  readonly grade: number | null;
  /** The formulas behind it, each in its own unit. */
  readonly formulas: Readonly<Record<string, number>>;
  readonly longSentences: readonly string[];
  readonly hardWords: readonly string[];
};

export function readingOf(plain: string, { reader }: Pack): Reading {
  const words = wordsOf(plain);
  const sentences = sentencesOf(plain);
  const counted = { words: words.length, sentences: sentences.length };
  if (words.length < FEWEST_WORDS) return { ...counted, grade: null, formulas: {}, longSentences: [], hardWords: [] };
  const long = sentences.map((sentence) => ({ sentence, length: wordsOf(sentence).length })).filter(({ length }) => length > LONG_SENTENCE);
  const hard = new Set(words.filter((word) => /^\p{Ll}/u.test(word) && reader.syllables(word) >= 4));
  const lengths = sentences.map((sentence) => wordsOf(sentence).length).filter((length) => length > 0);
  const { grade, ...formulas } = reader.read(words, lengths);
  return {
    ...counted,
    grade: tenth(grade),
    formulas: Object.fromEntries(Object.entries(formulas).map(([name, value]) => [name, tenth(value)])),
    longSentences: long
      .sort((one, other) => other.length - one.length)
      .slice(0, MOST_SHOWN)
      .map(({ sentence }) => sentence),
    hardWords: [...hard].slice(0, 10),
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
