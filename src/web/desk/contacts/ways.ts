// By which way a word of theirs reaches us, in the order in which a desk meets them.
export const SAID_BY = ['phone', 'in-person', 'hallway', 'voicemail', 'letter', 'survey', 'mail'] as const;
export type SaidBy = (typeof SAID_BY)[number];
