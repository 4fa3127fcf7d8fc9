// Codes with which the rules and the server say no about putting two concerns together.
export const MERGING_CODES = ['goes-on-elsewhere', 'merge-the-other-way', 'newest-merge-first', 'not-merged', 'same-concern', 'took-none-in', 'took-others-in'] as const;
export const SPLITTING_CODES = ['came-with-another', 'choose-their-words', 'leave-a-matter-here', 'matter-is-in-a-fix'] as const;
export const MERGING_SERVER_CODES = ['merge-the-people-first', 'no-such-other-concern', 'no-such-words', 'told-by-somebody-else'] as const;
export type MergingCode = (typeof MERGING_CODES)[number] | (typeof SPLITTING_CODES)[number] | (typeof MERGING_SERVER_CODES)[number];
