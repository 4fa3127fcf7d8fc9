// What a language brings to the check.
import type { ApologySpeech } from './apology.ts';
import type { HouseSpeech } from './house.ts';
import type { Rule, SignRule } from './kinds.ts';
import type { Smoothing } from './smooth.ts';

export type Counted = { readonly on: RegExp; readonly not: RegExp };
export type Reader = {
  /** `grade` is in school years; beside it the formulas behind it. `lengths` are words per sentence, in any order. */
  read(words: readonly string[], lengths: readonly number[]): { readonly grade: number } & Readonly<Record<string, number>>;
  syllables(word: string): number;
};
export type Pack = {
  readonly rules: readonly Rule[];
  /** Rules read a sentence as it stands, and without what changes nothing in it. */
  readonly smoothing: Smoothing;
  readonly signs: readonly SignRule[];
  readonly counts: { readonly apology: Counted; readonly thanks: Counted };
  /** One word of theirs in quotation marks, in a note: looked for in the text as it was given. */
  readonly scareMarks: Rule;
  /** A request to the reader, that thanks or an acknowledgement should come before. */
  readonly request: RegExp;
  /** What makes of a request an offer, such as "if you like". */
  readonly offer: RegExp;
  readonly acknowledged: RegExp;
  /** What changes, so that an apology isn't words alone. */
  readonly change: RegExp;
  /** Somebody of ours does something about it, in a sentence that says no sorry. */
  readonly deed: RegExp;
  readonly feeling: RegExp;
  /** Words that stand in any question, so that their coming back answers none. */
  readonly littleWords: RegExp;
  readonly apology: ApologySpeech;
  readonly reader: Reader;
  readonly house: HouseSpeech;
  readonly asks: {
    readonly house: string;
    readonly customerWord: (own: string) => string;
    readonly thirdPerson: string;
    readonly likeBefore: string;
    readonly thanksFirst: string;
    readonly noChange: string;
    readonly secondSorry: string;
    readonly feeling: string;
    readonly question: (question: string) => string;
  };
  readonly whys: {
    readonly house: string;
    readonly customerWord: string;
    readonly thirdPerson: string;
    readonly likeBefore: string;
    readonly thanksFirst: string;
    readonly noChange: string;
    readonly secondSorry: string;
    readonly feeling: string;
    readonly question: string;
  };
};
