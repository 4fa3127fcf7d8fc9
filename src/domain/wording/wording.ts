// Versions of a task's wording compared by how often the first attempt was right. It speaks of our words, not of people.
import type { Fault } from '../common/faults.ts';

export const TOO_FEW = 5;
/** Three in ten. */
const WRONG_OF_TEN = 3;

export type Tries = { readonly right: number; readonly wrong: number };
export type Comparison = { readonly is: 'too-few' } | { readonly is: 'rate'; readonly percent: number; readonly lookAtIt: boolean };

/** What a person named as another reason is left out; what nobody knows stays with the wording. */
export const countsAgainstWording = (fault: Fault | null): boolean => fault === null || fault === 'wording' || fault === 'unknown';

export function compared({ right, wrong }: Tries): Comparison {
  const tries = right + wrong;
  if (tries < TOO_FEW) return { is: 'too-few' };
  return { is: 'rate', percent: Math.round((100 * right) / tries), lookAtIt: wrong * 10 >= tries * WRONG_OF_TEN };
}
