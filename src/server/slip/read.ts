// A slip in a picture: the square with its code is found, then the marks at its corners, then what lies in its boxes.
import jsqr from 'jsqr';
import { MARK, marksOf, QR, type Rectangle, readSquare, SLIP } from '../../contract/slipShape.ts';
import { boxesOn, isWrittenOn, type Seems } from './boxes.ts';
import { type Grey, greyOf, jpegOf, onPlane, type Plane, type Point, part, picturesIn, planeThrough, rgbaOf, smaller, straight, valueAt } from './pixels.ts';

/** `suggests` is the box that alone is marked, by its place; null where a person has to say. */
export type Reading = { readonly marks: readonly { readonly seems: Seems; readonly ink: number }[]; readonly suggests: number | null; readonly wrote: boolean };
export type ReadSlip = { readonly code: string | null; readonly choices: number; readonly reading: Reading | null; readonly picture: Buffer };

const SCALES = [1700, 1100, 2600] as const;
/** No sharper than 300 dots an inch of a whole page. */
const SHARPEST = 3600;
const SHOWN_LONGEST = 1600;
const SHOWN_PER_MM = 7;
const AROUND_MM = 11;

/** Each page of the file. Throws where it is no picture. */
export const readSlips = (file: Buffer): readonly ReadSlip[] => picturesIn(file).map(readSlip);

export function readSlip(picture: Buffer): ReadSlip {
  const grey = smaller(greyOf(picture), SHARPEST);
  const found = squareIn(grey);
  const plane = found && planeOf(grey, found.corners);
  if (found === null || plane === null) {
    const { code, choices } = found ?? { code: null, choices: 0 };
    return { code, choices, reading: null, picture: jpegOf(smaller(grey, SHOWN_LONGEST)) };
  }
  const shown = straight(grey, plane, { ...SLIP, perMm: SHOWN_PER_MM });
  return { code: found.code, choices: found.choices, reading: readBoxes(grey, plane, found.choices), picture: jpegOf(shown) };
}

function readBoxes(grey: Grey, plane: Plane, choices: number): Reading {
  const marks = boxesOn(grey, plane, choices);
  const marked = marks.flatMap(({ seems }, place) => (seems === 'marked' ? [place] : []));
  const isPlain = marked.length === 1 && marks.every(({ seems }) => seems !== 'unclear');
  return { marks, suggests: isPlain ? (marked[0] ?? null) : null, wrote: isWrittenOn(grey, plane) };
}

type Square = { readonly code: string; readonly choices: number; readonly corners: readonly Point[] };

/** The whole picture at several sizes, then its quarters, where it is large and the slip small. */
function squareIn(grey: Grey): Square | null {
  for (const longest of SCALES) {
    const found = squareAt(grey, { left: 0, top: 0, width: grey.width, height: grey.height }, longest);
    if (found !== null) return found;
    if (longest > Math.max(grey.width, grey.height)) break;
  }
  const [width, height] = [Math.ceil(grey.width * 0.6), Math.ceil(grey.height * 0.6)];
  for (const left of [0, grey.width - width])
    for (const top of [0, grey.height - height]) {
      const found = squareAt(grey, { left, top, width, height }, SCALES[0]);
      if (found !== null) return found;
    }
  return null;
}

function squareAt(grey: Grey, place: Rectangle, longest: number): Square | null {
  const seen = smaller(part(grey, place), longest);
  const scale = place.width / seen.width;
  const code = jsqr.default(rgbaOf(seen), seen.width, seen.height, { inversionAttempts: 'dontInvert' });
  const said = code && readSquare(code.data);
  if (!said || !code) return null;
  const { topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner } = code.location;
  const corners = [topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner].map(({ x, y }) => ({ x: x * scale + place.left, y: y * scale + place.top }));
  return { ...said, corners };
}

/** The square alone is too small to reach across the slip: the four corner marks are looked for where it points. */
function planeOf(grey: Grey, corners: readonly Point[]): Plane | null {
  const { left, top, side } = QR;
  const square = [
    { x: left, y: top },
    { x: left + side, y: top },
    { x: left + side, y: top + side },
    { x: left, y: top + side },
  ];
  // Of a page that lies flat the fourth corner follows from the three that are sure; of a photo taken askew it doesn't.
  for (const seen of [flat(corners), corners]) {
    const near = planeThrough(square, seen);
    const plane = near && planeBy(grey, near);
    if (plane && square.slice(0, SURE).every((place, corner) => isNear(onPlane(plane, place), seen[corner], side, plane))) return plane;
  }
  return null;
}

/** The reader finds upper left, upper right and, last in this order, lower left by their patterns; the fourth it guesses. */
const SURE = 2;
function flat([one = NOWHERE, two = NOWHERE, , four = NOWHERE]: readonly Point[]): readonly Point[] {
  return [one, two, { x: two.x + four.x - one.x, y: two.y + four.y - one.y }, four];
}
const NOWHERE: Point = { x: 0, y: 0 };

function planeBy(grey: Grey, near: Plane): Plane | null {
  const centres = marksOf().map((mark) => ({ x: mark.left + mark.width / 2, y: mark.top + mark.height / 2 }));
  const found = centres.map((centre) => markNear(grey, near, centre));
  return found.every((one) => one !== null) ? planeThrough(centres, found) : null;
}

/** Within a tenth of the square's side: else one of the marks was something else. */
function isNear(one: Point, other: Point | undefined, side: number, plane: Plane): boolean {
  const unit = distance(onPlane(plane, { x: QR.left, y: QR.top }), onPlane(plane, { x: QR.left + side, y: QR.top }));
  return other !== undefined && distance(one, other) < unit / 10;
}
const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

const COARSE_MM = 0.5;
const LEAST_CONTRAST = 60;

/** The darkest square with the lightest rim, and then the middle of its dark. */
function markNear(grey: Grey, plane: Plane, centre: Point): Point | null {
  let best = { contrast: LEAST_CONTRAST, at: null as Point | null };
  for (let dy = -AROUND_MM; dy <= AROUND_MM; dy += COARSE_MM)
    for (let dx = -AROUND_MM; dx <= AROUND_MM; dx += COARSE_MM) {
      const at = { x: centre.x + dx, y: centre.y + dy };
      const contrast = contrastAt(grey, plane, at);
      if (contrast > best.contrast) best = { contrast, at };
    }
  return best.at === null ? null : middleOf(grey, plane, best.at);
}

const HALF = MARK.side / 2;
const RIM = 1;
function contrastAt(grey: Grey, plane: Plane, { x, y }: Point): number {
  const value = (dx: number, dy: number): number => valueAt(grey, onPlane(plane, { x: x + dx, y: y + dy }));
  const darkest = Math.max(...[-0.7, 0, 0.7].flatMap((dx) => [-0.7, 0, 0.7].map((dy) => value(dx * HALF, dy * HALF))));
  const out = HALF + RIM;
  const lightest = Math.min(value(-out, 0), value(out, 0), value(0, -out), value(0, out), value(-out, -out), value(out, out), value(-out, out), value(out, -out));
  return lightest - darkest;
}

function middleOf(grey: Grey, plane: Plane, { x, y }: Point): Point {
  const sum = { weight: 0, x: 0, y: 0 };
  const reach = HALF + RIM;
  for (let dy = -reach; dy <= reach; dy += 0.25)
    for (let dx = -reach; dx <= reach; dx += 0.25) {
      const at = onPlane(plane, { x: x + dx, y: y + dy });
      const dark = Math.max(0, 128 - valueAt(grey, at));
      sum.weight += dark;
      sum.x += at.x * dark;
      sum.y += at.y * dark;
    }
  return sum.weight === 0 ? onPlane(plane, { x, y }) : { x: sum.x / sum.weight, y: sum.y / sum.weight };
}
