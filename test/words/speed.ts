// How long the check takes with a message of 300 words, half of it hurting.

import { PHRASES } from '../../src/domain/words/en/phrases.testing.ts';
import { PHRASES as SPANISH } from '../../src/domain/words/es/phrases.testing.ts';
import { wordsOf } from '../../src/domain/words/text.ts';
import { checkWords } from '../../src/domain/words/words.ts';

const WORDS = 300;
const ROUNDS = 200;

const SENTENCES = { en: PHRASES.flatMap(([, , found, near]) => [found, near]), es: SPANISH.flatMap(([, found, near]) => [found, near]) };
export const longMessage = (locale: 'en' | 'es' = 'en'): string => {
  const sentences = SENTENCES[locale];
  const most = sentences.findIndex((_, last) => wordsOf(sentences.slice(0, last + 1).join(' ')).length >= WORDS);
  return sentences.slice(0, most + 1).join(' ');
};

/** The median in milliseconds, once warm; or the time that a given share of the rounds stay under, where the machine has other work too. */
export function speedOf(text = longMessage(), share = 0.5, locale = 'en'): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    checkWords({ text, locale });
    return performance.now() - began;
  });
  return times.toSorted((one, other) => one - other)[Math.floor(ROUNDS * share)] ?? 0;
}
