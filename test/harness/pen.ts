// What people do with a slip of paper: mark its boxes with a pen, lay it askew into a scanner, photograph it in the shade.
import jpeg from 'jpeg-js';
import type { Rectangle } from '../../src/contract/slipShape.ts';

export type Sheet = { readonly width: number; readonly height: number; readonly at: Uint8Array };
export type Stroke = 'tick' | 'cross' | 'circle' | 'around' | 'scribble' | 'crossed-out' | 'speck';
type Pen = { readonly width: number; readonly dark: number };
/** Where a place of the slip, in millimetres, lies on the sheet. */
export type Lying = { readonly left: number; readonly top: number; readonly perMm: number };
type Place = readonly [x: number, y: number];

/** The lines of a hand, in shares of the box; the same seed gives the same hand. */
export function linesOf(stroke: Stroke, random: () => number): readonly (readonly Place[])[] {
  const off = (by: number): number => (random() - 0.5) * by;
  const near = ([x, y]: Place): Place => [x + off(0.12), y + off(0.12)];
  const round = (radius: number): Place[] =>
    Array.from({ length: 25 }, (_, step) => [0.5 + radius * Math.cos((step / 24) * 6.4) + off(0.03), 0.5 + radius * Math.sin((step / 24) * 6.4) + off(0.03)]);
  switch (stroke) {
    case 'tick':
      return [[near([0.18, 0.5]), near([0.42, 0.8]), near([0.95, 0.1])]];
    case 'cross':
      return [
        [near([0.15, 0.15]), near([0.85, 0.85])],
        [near([0.85, 0.15]), near([0.15, 0.85])],
      ];
    case 'circle':
      return [round(0.3)];
    case 'around':
      return [round(0.78)];
    case 'scribble':
      return [Array.from({ length: 9 }, (_, step): Place => near([0.2 + step * 0.07, step % 2 === 0 ? 0.25 : 0.75]))];
    case 'crossed-out':
      return [Array.from({ length: 40 }, (_, step): Place => [0.08 + step * 0.0215, step % 2 === 0 ? 0.05 : 0.95])];
    case 'speck':
      return [
        [
          [0.5, 0.5],
          [0.53, 0.52],
        ],
      ];
  }
}

export function drawn(sheet: Sheet, box: Rectangle, lines: readonly (readonly Place[])[], { lying, pen }: { lying: Lying; pen: Pen }): Sheet {
  const at = Uint8Array.from(sheet.at);
  const radius = (pen.width * lying.perMm) / 2;
  const toSheet = ([x, y]: Place): Place => [lying.left + (box.left + x * box.width) * lying.perMm, lying.top + (box.top + y * box.height) * lying.perMm];
  const dot = ([cx, cy]: Place): void => {
    for (let y = Math.floor(cy - radius); y <= cy + radius; y += 1)
      for (let x = Math.floor(cx - radius); x <= cx + radius; x += 1)
        if (Math.hypot(x - cx, y - cy) <= radius && x >= 0 && x < sheet.width) at[y * sheet.width + x] = Math.min(at[y * sheet.width + x] ?? 255, pen.dark);
  };
  for (const line of lines)
    line.slice(1).forEach((to, index) => {
      const [from, end] = [toSheet(line[index] ?? to), toSheet(to)];
      const steps = Math.ceil(Math.hypot(end[0] - from[0], end[1] - from[1])) * 2 + 1;
      for (let step = 0; step <= steps; step += 1) dot([from[0] + ((end[0] - from[0]) * step) / steps, from[1] + ((end[1] - from[1]) * step) / steps]);
    });
  return { ...sheet, at };
}

/** Turned about its middle, on a larger sheet of the same shade, and made so many times as large. */
export function turned(sheet: Sheet, degrees: number, scale: number): Sheet {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const width = Math.round((Math.abs(sheet.width * cos) + Math.abs(sheet.height * sin)) * scale);
  const height = Math.round((Math.abs(sheet.width * sin) + Math.abs(sheet.height * cos)) * scale);
  const at = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [dx, dy] = [(x - width / 2) / scale, (y - height / 2) / scale];
      at[y * width + x] = mean(sheet, dx * cos + dy * sin + sheet.width / 2, -dx * sin + dy * cos + sheet.height / 2, 1 / scale);
    }
  return { width, height, at };
}

/** Of the pixels that one pixel of a coarser scanner sees. */
function mean(sheet: Sheet, x: number, y: number, size: number): number {
  const reach = Math.max(0, Math.floor(size / 2));
  let [sum, count] = [0, 0];
  for (let dy = -reach; dy <= reach; dy += 1)
    for (let dx = -reach; dx <= reach; dx += 1) {
      const [px, py] = [Math.round(x + dx), Math.round(y + dy)];
      sum += px < 0 || py < 0 || px >= sheet.width || py >= sheet.height ? 255 : (sheet.at[py * sheet.width + px] ?? 255);
      count += 1;
    }
  return sum / count;
}

/** Greyer paper, darker to one side, with the grain of a cheap camera. */
export function shaded(sheet: Sheet, paper: number, random: () => number): Sheet {
  return {
    ...sheet,
    at: sheet.at.map((value, place) => Math.max(0, Math.min(255, (value * paper * (1 - 0.2 * ((place % sheet.width) / sheet.width))) / 255 + (random() - 0.5) * 12))),
  };
}

export function asJpeg({ width, height, at }: Sheet, quality: number): Buffer {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let place = 0; place < at.length; place += 1) {
    const value = at[place] ?? 255;
    data[place * 4] = value;
    data[place * 4 + 1] = value;
    data[place * 4 + 2] = value;
  }
  return jpeg.encode({ width, height, data }, quality).data;
}

/** Always the same chance. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
