// What the writer answers, where it is known: what they said last, how it felt, what they asked, whether we said sorry before.
import type { Pack } from './pack.ts';
import { readText, sentencesOf } from './text.ts';

export type Answering = {
  /** What they said last: how it felt and what they asked are read from it where that isn't given. */
  readonly lastWords?: string;
  /** Whether the customer told how it felt. */
  readonly felt?: boolean;
  /** Their questions that nobody has answered, in their words. */
  readonly questions?: readonly string[];
  /** Whether somebody has apologised to them in this matter before. */
  readonly apologised?: boolean;
};
/** `before` is the sentence before it, for what "it" means: "Then a bill came. Will I have to pay it?" */
export type Question = { readonly asked: string; readonly before: string };
export type Answered = { readonly felt: boolean; readonly questions: readonly Question[]; readonly apologised: boolean };

const MOST_QUESTIONS = 5;

export function answeredTo({ lastWords = '', felt, questions, apologised = false }: Answering, pack: Pack): Answered {
  return { felt: felt ?? pack.feeling.test(lastWords), questions: questions?.map((asked) => ({ asked, before: '' })) ?? questionsIn(lastWords), apologised };
}

/** As they asked them; what they quote from us is no question of theirs. */
export const questionsIn = (said: string): readonly Question[] => {
  const sentences = sentencesOf(readText(said).plain);
  return sentences.flatMap((asked, at) => (/\?["”»)]*$/.test(asked) ? [{ asked, before: sentences[at - 1] ?? '' }] : [])).slice(-MOST_QUESTIONS);
};

const FEW_OF_ITS_OWN = 3;
/** Answered where half of the words come back that say something; a question that holds hardly any is about what was said just before. */
export function isTouched({ asked, before }: Question, words: ReadonlySet<string>, { littleWords }: Pack): boolean {
  const telling = (text: string): readonly string[] => [...readText(text).words].filter((word) => word.length >= 3 && !littleWords.test(word));
  const comesBack = (word: string): boolean => [...words].some((one) => one.length >= 3 && isAlike(one, word));
  const own = telling(asked);
  if (own.length > 0 && own.filter(comesBack).length * 2 >= own.length) return true;
  return own.length < FEW_OF_ITS_OWN && telling(before).some((word) => word.length >= 4 && comesBack(word));
}

/** "Pay" and "paying", "pagar" and "pagarla". */
const isAlike = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) && long.length - short.length <= 3;
};
