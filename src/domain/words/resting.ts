// A rule of which the people here say too often that it is a false alarm rests until somebody looks at it.
export type Marks = { readonly findings: number; readonly falseAlarms: number };
export type Tally = Marks & {
  /** How many people marked it, as far as two. */
  readonly markers: number;
};

export const ENOUGH_FINDINGS = 20;
const MOST_FALSE = 0.2;
/** Nobody alone silences a rule for all who write. */
export const ENOUGH_MARKERS = 2;
/** As many as it takes, so that somebody who writes alone is heard; a hundred at once say no more. */
const MOST_OF_ONE_A_DAY = ENOUGH_FINDINGS;

export const rests = ({ findings, falseAlarms, markers }: Tally, severalWrite: boolean): boolean =>
  findings >= ENOUGH_FINDINGS && falseAlarms > findings * MOST_FALSE && (markers >= ENOUGH_MARKERS || !severalWrite);

/** Of what one person reports of a rule, what counts beside what was counted of them that day. */
export function weighed({ findings, falseAlarms }: Marks, countedThatDay: number): Marks {
  const counted = Math.min(findings, Math.max(0, MOST_OF_ONE_A_DAY - countedThatDay));
  return { findings: counted, falseAlarms: findings === 0 ? 0 : Math.floor((falseAlarms * counted) / findings) };
}
