// Where everything of a picture with two sides stands: bars above and below one line, the stair that was agreed, and its
// names beside it. Across in parts of the width, so that it fits any; up and down in rem, so that it grows with the text.
export type TwoSidesFacts = {
  readonly weeks: readonly { readonly from: string; readonly above: number; readonly below: number }[];
  /** From `at` (0 to 1) on, so many below the line in a week were agreed. */
  readonly steps: readonly { readonly at: number; readonly perWeek: number; readonly name: string }[];
  /** What happened on a day, on the line itself. */
  readonly marks?: readonly { readonly at: number; readonly name: string }[];
  readonly below: string;
  /** The first day and the last, below it. */
  readonly ends?: { readonly from: string; readonly until: string };
};
/** In rem: a line of text, its size, the width of its average letter, and the least width that the picture may have. */
export type Letters = { readonly line: number; readonly size: number; readonly letter: number; readonly narrowest: number };

export type Bar = { readonly key: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly of: number };
export type Stair = { readonly key: string; readonly x: number; readonly width: number; readonly height: number };
export type Label = {
  readonly key: string;
  readonly x: number;
  /** Where its text begins, or ends where it is `toLeft`; its line stands at `x`. */
  readonly textAt: number;
  readonly y: number;
  readonly text: string;
  readonly is: 'step' | 'mark' | 'lead';
  readonly toLeft: boolean;
  readonly from: number;
};
export type TwoSides = {
  readonly line: number;
  readonly height: number;
  /** How many lines the first and the last day take. */
  readonly endsIn: 1 | 2;
  readonly above: readonly Bar[];
  readonly below: readonly Bar[];
  readonly stairs: readonly Stair[];
  readonly labels: readonly Label[];
};

/** For both sides together, however much more one of them did. */
const TALLEST = 9;
const MOST_FOR_ONE = 0.9;
const GAP = 0.15;
const SLIM = 0.62;
const ASIDE = 0.35;

export function twoSides(facts: TwoSidesFacts, letters: Letters): TwoSides {
  const { weeks, steps } = facts;
  const most = (numbers: readonly number[]): number => Math.max(0, ...numbers);
  const up = most(weeks.map(({ above }) => above));
  const down = most([...weeks.map(({ below }) => below), ...steps.map(({ perWeek }) => perWeek)]);
  // One scale above and below the line, so that a call of theirs and a call of ours are as long.
  const one = Math.min(MOST_FOR_ONE, TALLEST / Math.max(1, up + down));
  const line = 2.5 * letters.line + up * one;
  const stairs = stairsOf(steps, one);
  const depths = depthsOf(facts, { one, letters });
  const labels = placed(labelsOf(facts, stairs), { depths, letters, line });
  const lowest = Math.max(line + most(depths), line + letters.line, ...labels.map(({ y }) => y));
  const endsIn = linesOf(facts.ends, letters);
  return { line, endsIn, height: lowest + (0.5 + endsIn) * letters.line, above: bars(weeks, 'above', one, line), below: bars(weeks, 'below', one, line), stairs, labels };
}

const linesOf = (ends: TwoSidesFacts['ends'], { letter, narrowest }: Letters): 1 | 2 =>
  ends !== undefined && (ends.from.length + ends.until.length) * letter + ASIDE > narrowest ? 2 : 1;

function bars(weeks: TwoSidesFacts['weeks'], side: 'above' | 'below', one: number, line: number): readonly Bar[] {
  const step = 1 / weeks.length;
  return weeks.flatMap((week, index) => {
    const height = week[side] * one;
    const y = side === 'above' ? line - height : line + GAP;
    return week[side] === 0 ? [] : [{ key: week.from, x: (index + (1 - SLIM) / 2) * step, width: SLIM * step, y, height, of: week[side] }];
  });
}

const stairsOf = (steps: TwoSidesFacts['steps'], one: number): readonly Stair[] =>
  steps.map(({ at, perWeek, name }, index) => ({ key: `${at} ${name}`, x: at, width: (steps[index + 1]?.at ?? 1) - at, height: perWeek === 0 ? 0 : GAP + perWeek * one }));

/** How far down each week reaches, with the number below its bar. */
function depthsOf({ weeks, steps }: TwoSidesFacts, { one, letters }: { one: number; letters: Letters }): readonly number[] {
  return weeks.map(({ below }, index) => {
    const ends = (index + 1) / weeks.length;
    const stands = steps.filter(({ at }, place) => at < ends && (steps[place + 1]?.at ?? 1) > index / weeks.length);
    const bar = below === 0 ? 0 : GAP + below * one + letters.line;
    return Math.max(bar, ...stands.map(({ perWeek }) => GAP + perWeek * one));
  });
}

type Wanted = { readonly key: string; readonly x: number; readonly text: string; readonly is: Label['is']; readonly from: number };

/** Each step is named where it begins, each mark where it stands; then our side at the left, where there is room for it. */
function labelsOf({ weeks, steps, marks = [], below }: TwoSidesFacts, stairs: readonly Stair[]): readonly Wanted[] {
  const names = steps.map(({ at, name }, index) => ({ key: `${at} ${name}`, x: at, text: name, is: 'step' as const, from: stairs[index]?.height ?? 0 }));
  const onLine = marks.map(({ at, name }) => ({ key: `mark ${at} ${name}`, x: at, text: name, is: 'mark' as const, from: 0 }));
  return weeks.some((week) => week.below > 0) ? [...names, ...onLine, { key: 'lead', x: 0, text: below, is: 'lead', from: 0 }] : [...names, ...onLine];
}

type Ground = { readonly depths: readonly number[]; readonly letters: Letters; readonly line: number };

/** Each as high as it can stand without covering a bar or another name, where the picture is narrowest; wider, there is only more room. */
function placed(wanted: readonly Wanted[], { depths, letters, line }: Ground): readonly Label[] {
  const taken: { left: number; right: number; y: number }[] = [];
  return wanted.map((one) => {
    const width = (one.text.length * letters.letter + 2 * ASIDE) / letters.narrowest;
    const toLeft = one.x + width > 1;
    const textAt = toLeft && one.x < width ? 1 : one.x;
    const [left, right] = toLeft ? [textAt - width, textAt] : [textAt, textAt + width];
    const under = depths.filter((_, index) => index / depths.length < right && (index + 1) / depths.length > left);
    const beside = taken.filter((other) => other.left < right && left < other.right).map(({ y }) => y);
    const y = Math.max(line + Math.max(0, ...under), ...beside) + letters.line;
    taken.push({ left, right, y });
    return { ...one, textAt, y, toLeft };
  });
}
