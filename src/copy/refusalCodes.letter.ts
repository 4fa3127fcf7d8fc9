/** About letters on their way. */
export const LETTER_CODES = ['letter-has-left', 'letter-has-not-left', 'letter-has-not-failed', 'not-a-time-to-send'] as const;
/** About taking back what was just written. */
export const TAKE_BACK_CODES = ['nothing-to-take-back', 'too-late-to-take-back', 'something-came-since'] as const;
export type LetterCode = (typeof LETTER_CODES)[number] | (typeof TAKE_BACK_CODES)[number];
