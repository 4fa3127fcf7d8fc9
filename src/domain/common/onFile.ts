// The parts of a person's file by which they are reached or known.
export const ON_FILE = ['email', 'phone', 'post', 'born-on'] as const;
export type OnFile = (typeof ON_FILE)[number];

/** What two entries of a person can have in common; never a name alone, since many are called the same. */
export const SAMENESS = [...ON_FILE, 'known-as', 'household'] as const;
export type Sameness = (typeof SAMENESS)[number];
