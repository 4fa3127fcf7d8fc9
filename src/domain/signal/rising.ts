// When a place or a topic stands out: many more contacts in the last seven days than in its usual week.
export type RiseNumbers = {
  /** Fewer than these in a week are no rise, however quiet it was before. */
  readonly riseLeast: number;
  /** So many times the usual week. */
  readonly riseTimes: number;
};
/** Twice the usual, and ten at least: a guess to start from, since nothing in the evidence names a number for places. */
export const USUAL_RISE: RiseNumbers = { riseLeast: 10, riseTimes: 2 };

/** The usual is learned from these weeks before the last; with fewer than four of them nothing is usual yet. */
export const WEEKS_BEFORE = 12;
const WEEKS_TO_LEARN = 4;

export type Weeks = {
  /** Contacts in the last seven days, and in the weeks before them. */
  readonly lately: number;
  readonly before: number;
  /** How many of those weeks lie after the organisation's first contact. */
  readonly weeksKnown: number;
};

/** Contacts in a usual week; null where too little is known to say. */
export function usualWeek({ before, weeksKnown }: Weeks): number | null {
  const weeks = Math.min(WEEKS_BEFORE, Math.floor(weeksKnown));
  return weeks < WEEKS_TO_LEARN ? null : before / weeks;
}

export function rises(weeks: Weeks, { riseLeast, riseTimes }: RiseNumbers): boolean {
  const usual = usualWeek(weeks);
  return usual !== null && weeks.lately >= riseLeast && weeks.lately >= usual * riseTimes;
}
