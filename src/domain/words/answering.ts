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
export type Answered = { readonly felt: boolean; readonly questions: readonly string[]; readonly apologised: boolean };

const MOST_QUESTIONS = 5;

export function answeredTo({ lastWords = '', felt, questions, apologised = false }: Answering, pack: Pack): Answered {
  return { felt: felt ?? pack.feeling.test(lastWords), questions: questions ?? questionsIn(lastWords), apologised };
}

/** As they asked them; what they quote from us is no question of theirs. */
export const questionsIn = (said: string): readonly string[] =>
  sentencesOf(readText(said).plain)
    .filter((sentence) => /\?["”»)]*$/.test(sentence))
    .slice(-MOST_QUESTIONS);
