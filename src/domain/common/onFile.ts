// The parts of a person's file by which they are reached or known.
export const ON_FILE = ['email', 'phone', 'post', 'born-on'] as const;
export type OnFile = (typeof ON_FILE)[number];
