// A refusal is an expected answer: a code in words, for which copy has the sentence that says what to do next.
export type Refusal<Code extends string = string> = { readonly refused: Code };

export const refuse = <const Code extends string>(code: Code): Refusal<Code> => ({ refused: code });

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}
