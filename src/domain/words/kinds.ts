// What the writing check can point out and what it praises. Ids are stable: programs read them.
export const KINDS = [
  'blame',
  'doubt',
  'defence',
  'policy-wall',
  'not-an-apology',
  'too-much-apology',
  'institutional',
  'small',
  'parent',
  'vague',
  'canned',
  'jargon',
  'label',
  'handing-off',
  'false-empathy',
  'ask-before-thanks',
  'feeling-unanswered',
  'no-change',
  'question-open',
  'third-person',
] as const;
export type Kind = (typeof KINDS)[number];

export const SIGNS = ['thanks', 'own-mistake', 'named-person', 'date-and-time', 'choice', 'open-question', 'checked-understanding', 'not-your-fault', 'their-words'] as const;
export type Sign = (typeof SIGNS)[number];

/** What is written: to the customer, or a note among us, which they may read too. */
export type WrittenAs = 'message' | 'note';

/** Offsets count UTF-16 units of the text as it was given; `end` is after the last. */
export type Span = { readonly start: number; readonly end: number };
/** `ask` is a question to the writer, never a sentence to paste. */
export type Finding = Span & { readonly rule: string; readonly kind: Kind; readonly ask: string; readonly why: string };
export type Good = Span & { readonly sign: Sign };

export type Rule = {
  readonly id: string;
  readonly kind: Kind;
  /** Global, so that all places are found. A line is one sentence, so that ^ is its beginning. */
  readonly on: RegExp;
  /** Silent where the sentence fits this. */
  readonly unless?: RegExp;
  /** Silent where the sentence after it fits this. */
  readonly unlessNext?: RegExp;
  readonly only?: WrittenAs;
  readonly ask: string;
  /** One sentence, with its source. */
  readonly why: string;
};
export type SignRule = { readonly sign: Sign; readonly on: RegExp; readonly unless?: RegExp };
