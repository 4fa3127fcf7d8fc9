// Which boxes of a slip are marked: how much ink lies in each, compared with the paper around it and the black of the corner marks.
// What isn't plain is said to be unclear; a person looks at it in any case.
import { boxesFor, LINES, marksOf, type Rectangle } from '../../contract/slipShape.ts';
import { type Grey, onPlane, type Plane, type Point, valueAt } from './pixels.ts';

export type Seems = 'empty' | 'marked' | 'unclear';
export type Box = { readonly ink: number; readonly seems: Seems };

/** Shares of a box that ink covers, measured on ticks, crosses, circles and scribbles of pens from 0.4 to 1 mm. */
const SPECK = 0.008;
const STROKE = 0.025;
const FILLED = 0.62;
const SIDE_INK = 0.05;
/** Darker than the paper by this share of the way to black. */
const INK = 0.28;
const STEP_MM = 0.2;
/** The frame of a box is 0.6 mm wide, and a scan may be off by half a millimetre. */
const FRAME_MM = 1.1;
const RING = { from: 0.9, to: 2.6 } as const;
const WRITTEN = 0.004;

export function boxesOn(grey: Grey, plane: Plane, choices: number): readonly Box[] {
  const black = blackOn(grey, plane);
  return boxesFor(choices).map((box) => seen(grey, plane, box, black));
}

/** Whether anything is written on the lines. */
export function isWrittenOn(grey: Grey, plane: Plane): boolean {
  const { left, top, width, height } = LINES;
  // Between the printed lines, which stand at each ten millimetres of the height.
  const bands = [top + 1.5, top + height / 2 + 1.5].map((from) => ({ left, top: from, width, height: height / 2 - 3 }));
  const values = bands.flatMap((band) => valuesIn(grey, plane, band));
  return share(values, paperOf(values), blackOn(grey, plane)) > WRITTEN;
}

function seen(grey: Grey, plane: Plane, box: Rectangle, black: number): Box {
  const sides = sidesOf(box).map((side) => valuesIn(grey, plane, side));
  const paper = paperOf(sides.flat());
  const ink = share(valuesIn(grey, plane, grown(box, -FRAME_MM)), paper, black);
  const around = sides.filter((side) => share(side, paper, black) > SIDE_INK).length;
  return { ink, seems: judged(ink, around) };
}

function judged(ink: number, around: number): Seems {
  if (ink > FILLED) return 'unclear';
  if (ink >= STROKE || around === 4) return 'marked';
  return ink <= SPECK && around === 0 ? 'empty' : 'unclear';
}

const grown = ({ left, top, width, height }: Rectangle, by: number): Rectangle => ({ left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by });

/** Beside the box on each side: where a circle around it would pass. */
function sidesOf(box: Rectangle): readonly Rectangle[] {
  const { left, top, width, height } = grown(box, RING.from);
  const deep = RING.to - RING.from;
  return [
    { left, top: top - deep, width, height: deep },
    { left, top: top + height, width, height: deep },
    { left: left - deep, top, width: deep, height },
    { left: left + width, top, width: deep, height },
  ];
}

function valuesIn(grey: Grey, plane: Plane, { left, top, width, height }: Rectangle): number[] {
  const values: number[] = [];
  for (let y = top; y < top + height; y += STEP_MM) for (let x = left; x < left + width; x += STEP_MM) values.push(valueAt(grey, onPlane(plane, { x, y } satisfies Point)));
  return values;
}

/** Most of what lies around a box is bare paper, also in shade. */
const paperOf = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.75)] ?? 255;
const blackOn = (grey: Grey, plane: Plane): number => {
  const values = marksOf().flatMap((mark) => valuesIn(grey, plane, grown(mark, -1.2)));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
};

function share(values: readonly number[], paper: number, black: number): number {
  const limit = paper - INK * Math.max(40, paper - black);
  return values.filter((value) => value < limit).length / values.length;
}
