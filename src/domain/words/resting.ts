// A rule that is marked as a false alarm too often rests until somebody looks: for whoever marked it at once, and for the house
// once two of its people did.
export type Marks = { readonly findings: number; readonly falseAlarms: number };
/** `takenBack` were reported before, as false alarms, and are none. */
export type Report = Marks & { readonly takenBack: number };
export type Tally = Marks & {
  /** How many people marked it since somebody looked. */
  readonly markers: number;
};
/** What one person counted of a rule. */
export type OwnMarks = Marks & {
  /** Since which look of the house they are one of those who marked it; null where they aren't. */
  readonly markedSince: string | null;
};

export const NO_MARKS: OwnMarks = { findings: 0, falseAlarms: 0, markedSince: null };
export const ENOUGH_FINDINGS = 20;
const MOST_FALSE = 0.2;
/** Nobody alone silences a rule for all who write. */
export const ENOUGH_MARKERS = 2;

export const rests = ({ findings, falseAlarms }: Marks): boolean => findings >= ENOUGH_FINDINGS && falseAlarms > findings * MOST_FALSE;
export const restsForAll = (tally: Tally): boolean => tally.markers >= ENOUGH_MARKERS && rests(tally);

/** What a report of one person changes, in their own count and in the house's. What rests for them is no longer counted: they don't see it. */
export function reported(own: OwnMarks, report: Report, lookedAt: string): { readonly own: OwnMarks; readonly house: Tally } {
  const back = Math.min(report.takenBack, own.falseAlarms);
  const left = { findings: own.findings - back, falseAlarms: own.falseAlarms - back };
  const counted = rests(left) ? NO_MARKS : weighed(report);
  const now = { findings: left.findings + counted.findings, falseAlarms: left.falseAlarms + counted.falseAlarms };
  const marked = own.markedSince === lookedAt;
  const tookLastBack = back > 0 && left.falseAlarms === 0;
  const marks = counted.falseAlarms > 0 || (marked && !tookLastBack);
  // What was counted before the house last looked is no part of its count any more.
  const fromHouse = marked ? back : 0;
  return {
    own: { ...now, markedSince: marks ? lookedAt : null },
    house: { findings: counted.findings - fromHouse, falseAlarms: counted.falseAlarms - fromHouse, markers: Number(marks) - Number(marked) },
  };
}

/** A hundred at once say no more than as many as it takes; their false alarms count in the same share. */
function weighed({ findings, falseAlarms }: Marks): Marks {
  const counted = Math.min(findings, ENOUGH_FINDINGS);
  return { findings: counted, falseAlarms: findings === 0 ? 0 : Math.floor((falseAlarms * counted) / findings) };
}
