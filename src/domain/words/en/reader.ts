// English reading grade: Flesch-Kincaid, and Coleman-Liau beside it, which counts letters in place of syllables.
import type { Reader } from '../pack.ts';
import { syllables } from './syllables.ts';

// Beyond it a number says nothing more, such as for a list of a thousand words without a full stop.
const HARDEST = 20;

export const EN_READER: Reader = {
  syllables,
  read(words, lengths) {
    const count = Math.max(1, words.length);
    const perSentence = count / Math.max(1, lengths.length);
    const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / count;
    const letters = words.reduce((sum, word) => sum + word.replace(/[^\p{L}\p{N}]/gu, '').length, 0) / count;
    const fleschKincaid = 0.39 * perSentence + 11.8 * perWord - 15.59;
    return { grade: Math.min(HARDEST, Math.max(0, fleschKincaid)), fleschKincaid, colemanLiau: 5.88 * letters - 29.6 / perSentence - 15.8 };
  },
};
