// A rule of which the people here say too often that it is a false alarm rests until somebody looks at it.
export type Tally = { readonly findings: number; readonly falseAlarms: number };

export const ENOUGH_FINDINGS = 20;
const MOST_FALSE = 0.2;

export const rests = ({ findings, falseAlarms }: Tally): boolean => findings >= ENOUGH_FINDINGS && falseAlarms > findings * MOST_FALSE;
