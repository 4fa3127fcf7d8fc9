// What a person said is kept in an erasable row; events and rules know only its id, a salted hash, and whose voice it is.
import type { WordsId } from './ids.ts';

type Kept<Voice extends string> = { readonly id: WordsId; readonly hash: string; readonly voice: Voice; readonly blank?: true };

/** Typed by the customer's own hand. */
export type OwnWords = Kept<'own'>;
/** Said by the customer and written down by staff; they can correct it. */
export type WrittenDown = Kept<'written-down'>;
/** Known about them from elsewhere, such as an import. */
export type TheirWords = OwnWords | WrittenDown;
export type OurWords = Kept<'ours'>;
export type Words = TheirWords | OurWords;

export const isBlank = (words: { readonly blank?: true } | undefined): boolean => words === undefined || words.blank === true;

const isWords = (value: object): value is Words => 'hash' in value && 'voice' in value && 'id' in value;
/** Everything that was said in this, however deep. */
export function wordsWithin(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return [];
  return isWords(value) ? [value] : Object.values(value).flatMap(wordsWithin);
}
