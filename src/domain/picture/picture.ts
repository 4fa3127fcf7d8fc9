// Judy's picture: week by week, how often they came to us and how often we went to them, and the beat that stood then.
/** A day by the clock of the house ("2026-11-23"). */
type Day = string;
export type DayOfContacts = { readonly day: Day; readonly in: number; readonly out: number };
export type Week = { readonly from: Day; readonly in: number; readonly out: number };
/** From this day on the beat stood, by its name; null: we call no more. */
export type BeatStep<Beat extends string = string> = { readonly from: Day; readonly beat: Beat | null; readonly perWeek: number };
/** A step with its place in the picture: 0 at the left edge, 1 at the right one. */
export type Drawn<Beat extends string = string> = BeatStep<Beat> & { readonly at: number };
/** A day on which they took a part, by its name. */
export type PartMark<Part extends string = string> = { readonly day: Day; readonly part: Part };
/** Their contacts in a usual week: before we called first, and lately. */
export type GameChange = { readonly before: number; readonly lately: number };
export type Picture<Beat extends string = string, Part extends string = string> = {
  readonly weeks: readonly Week[];
  readonly steps: readonly Drawn<Beat>[];
  readonly marks: readonly (PartMark<Part> & { readonly at: number })[];
  readonly change: GameChange | null;
};
type Facts<Beat extends string, Part extends string> = {
  readonly days: readonly DayOfContacts[];
  readonly steps: readonly BeatStep<Beat>[];
  readonly marks?: readonly PartMark<Part>[];
  readonly today: Day;
};

const LONGEST = 26;
const SHORTEST = 8;
const USUAL = 13;
const COMPARED = 4;
const DAYS = 7;

const numberOf = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
const dayAt = (number: number): Day => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** Weeks of seven days of which the last one ends today, so that it is whole. Days after today are left out. */
export function pictureOf<Beat extends string, Part extends string = never>({ days, steps, marks = [], today }: Facts<Beat, Part>): Picture<Beat, Part> {
  const sorted = steps.toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const weeks = weeksUpTo(today, days, reachOf(today, days, sorted));
  return { weeks, steps: withinView(sorted, weeks, today), marks: marksIn(marks, weeks, today), change: changeIn(weeks, sorted[0]) };
}

/** From the first contact on, and from four weeks before the plan; a quarter where that is longer ago, unless a plan runs. */
function reachOf(today: Day, days: readonly DayOfContacts[], [begun]: readonly BeatStep[]): number {
  const first = days.map(({ day }) => day).toSorted()[0] ?? today;
  const since = weeksBack(today, first) + 1;
  const wanted = begun === undefined ? Math.min(since, USUAL) : Math.min(since, weeksBack(today, begun.from) + 1 + 2 * COMPARED);
  return Math.min(LONGEST, Math.max(SHORTEST, wanted));
}

const weeksBack = (today: Day, day: Day): number => Math.floor((numberOf(today) - numberOf(day)) / DAYS);

function weeksUpTo(today: Day, days: readonly DayOfContacts[], many: number): readonly Week[] {
  const sums = new Map<number, { in: number; out: number }>();
  for (const one of days) {
    const back = weeksBack(today, one.day);
    const sum = sums.get(back) ?? { in: 0, out: 0 };
    sums.set(back, { in: sum.in + one.in, out: sum.out + one.out });
  }
  return Array.from({ length: many }, (_, index) => {
    const back = many - 1 - index;
    return { from: dayAt(numberOf(today) - DAYS * (back + 1) + 1), ...(sums.get(back) ?? { in: 0, out: 0 }) };
  });
}

/** What stood when the picture begins is shown from its first day; of several on one day the last one stood. */
function withinView<Beat extends string>(steps: readonly BeatStep<Beat>[], weeks: readonly Week[], today: Day): readonly Drawn<Beat>[] {
  const first = weeks[0]?.from ?? today;
  const moved = steps.filter(({ from }) => from <= today).map((step) => ({ ...step, from: step.from < first ? first : step.from }));
  const stood = moved.filter(({ from }, index) => from !== moved[index + 1]?.from);
  return stood.filter((step, index) => !isSame(step, stood[index - 1])).map((step) => ({ ...step, at: placeOf(step.from, first, weeks.length) }));
}

/** One for each part and day; what was before the picture begins is not in it. */
function marksIn<Part extends string>(marks: readonly PartMark<Part>[], weeks: readonly Week[], today: Day): Picture<string, Part>['marks'] {
  const first = weeks[0]?.from ?? today;
  const inView = marks.filter(({ day, part }, index) => day >= first && day <= today && marks.findIndex((one) => one.day === day && one.part === part) === index);
  return inView.map((mark) => ({ ...mark, at: placeOf(mark.day, first, weeks.length) })).toSorted((one, other) => one.at - other.at);
}

const isSame = (one: BeatStep, other: BeatStep | undefined): boolean => one.beat === other?.beat && one.perWeek === other.perWeek;
const placeOf = (day: Day, first: Day, weeks: number): number => (numberOf(day) - numberOf(first)) / (DAYS * weeks);

/** Only where there is a whole week on both sides of the day on which the plan began. */
function changeIn(weeks: readonly Week[], begun: BeatStep | undefined): GameChange | null {
  if (begun === undefined) return null;
  const came = weeks.findIndex((week) => week.in > 0);
  const before = weeks.filter((week, index) => index >= came && endOf(week) < begun.from).slice(-COMPARED);
  const lately = weeks.filter(({ from }) => from >= begun.from).slice(-COMPARED);
  return before.length === 0 || lately.length === 0 || came === -1 ? null : { before: usual(before), lately: usual(lately) };
}

const endOf = ({ from }: Week): Day => dayAt(numberOf(from) + DAYS - 1);
const usual = (weeks: readonly Week[]): number => weeks.reduce((sum, week) => sum + week.in, 0) / weeks.length;
