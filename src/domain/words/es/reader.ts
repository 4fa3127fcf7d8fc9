// Spanish reading: Fernández Huerta's ease (0 hard, 100 easy) and Szigriszt-Pazos's, turned into school years by the bands of
// the Inflesz scale: 80 primary school, 65 about grade 6, 55 about grade 9, 40 upper secondary.
import type { Reader } from '../pack.ts';

const STRONG = /[aeoáéíóú]/i;
const VOWELS = /[aeiouáéíóúü]+/gi;

/** Vowels that stand together are one syllable, but two strong ones are two. */
export function syllables(word: string): number {
  const groups =
    word
      .toLowerCase()
      .replace(/qu|gu(?=[eiéí])/g, 'k')
      .match(VOWELS) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + Math.max(1, [...group].filter((vowel) => STRONG.test(vowel)).length), 0),
  );
}

export const ES_READER: Reader = {
  syllables,
  read(words, lengths) {
    const count = Math.max(1, words.length);
    const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / count;
    const perSentence = count / Math.max(1, lengths.length);
    const fernandezHuerta = 206.84 - 60 * perWord - 1.02 * perSentence;
    const szigrisztPazos = 206.835 - 62.3 * perWord - perSentence;
    return { grade: Math.min(16, Math.max(0, (110 - (fernandezHuerta + szigrisztPazos) / 2) / 6)), fernandezHuerta, szigrisztPazos };
  },
};
