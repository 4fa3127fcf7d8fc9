/** Why an attempt wasn't right yet; the wording until a person says otherwise. */
export const FAULTS = ['wording', 'proof', 'circumstance', 'unknown'] as const;
export type Fault = (typeof FAULTS)[number];
