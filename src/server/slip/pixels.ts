// Pictures as grey pixels: out of JPEG, PNG, or a scanner's PDF; made smaller, and looked at through a plane that lies askew.
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';

export type Grey = { readonly width: number; readonly height: number; readonly at: Uint8Array };
export type Point = { readonly x: number; readonly y: number };
/** Takes a place in millimetres to a pixel: the nine numbers of a projective map, row by row. */
export type Plane = readonly number[];

const MOST_MEGAPIXELS = 60;
const MOST_MEMORY_MB = 400;
const MOST_PAGES = 40;

/** Each page of a file as a picture. Throws where it is none that can be read. */
export function picturesIn(bytes: Buffer): readonly Buffer[] {
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? jpegsIn(bytes) : [bytes];
}

/** A scanner puts each page into its PDF as one JPEG, as it is. */
function jpegsIn(pdf: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = pdf.indexOf('/DCTDecode', 0, 'latin1'); at >= 0 && found.length < MOST_PAGES; at = pdf.indexOf('/DCTDecode', at + 1, 'latin1')) {
    const begin = pdf.indexOf(Buffer.from([0xff, 0xd8, 0xff]), at);
    const end = begin < 0 ? -1 : pdf.indexOf('endstream', begin, 'latin1');
    if (end > 0 && found.at(-1)?.byteOffset !== pdf.subarray(begin).byteOffset) found.push(pdf.subarray(begin, end));
  }
  return found;
}

export function greyOf(picture: Buffer): Grey {
  if (picture[0] === 0xff) {
    const { width, height, data } = jpeg.decode(picture, { useTArray: true, maxResolutionInMP: MOST_MEGAPIXELS, maxMemoryUsageInMB: MOST_MEMORY_MB, tolerantDecoding: true });
    return greyFrom(width, height, data);
  }
  if (picture.length > 24 && picture.readUInt32BE(16) * picture.readUInt32BE(20) > MOST_MEGAPIXELS * 1e6) throw new Error('too many pixels');
  const { width, height, data } = PNG.sync.read(picture);
  return greyFrom(width, height, data);
}

function greyFrom(width: number, height: number, rgba: Uint8Array): Grey {
  const at = new Uint8Array(width * height);
  for (let place = 0; place < at.length; place += 1) {
    const from = place * 4;
    at[place] = ((rgba[from] ?? 0) * 77 + (rgba[from + 1] ?? 0) * 150 + (rgba[from + 2] ?? 0) * 29) >> 8;
  }
  return { width, height, at };
}

/** The mean of what falls into each pixel, so that thin lines don't vanish. */
export function smaller(grey: Grey, longest: number): Grey {
  const scale = longest / Math.max(grey.width, grey.height);
  if (scale >= 1) return grey;
  const [width, height] = [Math.max(1, Math.round(grey.width * scale)), Math.max(1, Math.round(grey.height * scale))];
  const [sums, counts] = [new Uint32Array(width * height), new Uint16Array(width * height)];
  for (let y = 0; y < grey.height; y += 1) {
    const row = Math.min(height - 1, Math.floor(y * scale)) * width;
    for (let x = 0; x < grey.width; x += 1) {
      const to = row + Math.min(width - 1, Math.floor(x * scale));
      sums[to] = (sums[to] ?? 0) + (grey.at[y * grey.width + x] ?? 0);
      counts[to] = (counts[to] ?? 0) + 1;
    }
  }
  return { width, height, at: Uint8Array.from(sums, (sum, place) => sum / (counts[place] || 1)) };
}

export function part(grey: Grey, { left, top, width, height }: { left: number; top: number; width: number; height: number }): Grey {
  const at = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) at.set(grey.at.subarray((top + y) * grey.width + left, (top + y) * grey.width + left + width), y * width);
  return { width, height, at };
}

/** White where the picture ends. */
export function valueAt({ width, height, at }: Grey, { x, y }: Point): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return 255;
  const [dx, dy, from] = [x - left, y - top, top * width + left];
  const above = (at[from] ?? 255) * (1 - dx) + (at[from + 1] ?? 255) * dx;
  const below = (at[from + width] ?? 255) * (1 - dx) + (at[from + width + 1] ?? 255) * dx;
  return above * (1 - dy) + below * dy;
}

export function onPlane([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1]: Plane, { x, y }: Point): Point {
  const depth = g * x + h * y + i;
  return { x: (a * x + b * y + c) / depth, y: (d * x + e * y + f) / depth };
}

/** The plane on which four places lie at four pixels; null where three of them stand in a line. */
export function planeThrough(places: readonly Point[], pixels: readonly Point[]): Plane | null {
  const rows = places.flatMap(({ x, y }, corner) => {
    const to = pixels[corner] ?? { x: 0, y: 0 };
    return [
      [x, y, 1, 0, 0, 0, -to.x * x, -to.x * y, to.x],
      [0, 0, 0, x, y, 1, -to.y * x, -to.y * y, to.y],
    ];
  });
  const solved = solve(rows);
  return solved && [...solved, 1];
}

/** By elimination, the largest first. */
function solve(rows: number[][]): number[] | null {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let row = column; row < size; row += 1) if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    const pivot = rows[best] ?? [];
    if (Math.abs(pivot[column] ?? 0) < 1e-9) return null;
    rows[best] = rows[column] ?? [];
    rows[column] = pivot;
    for (const row of rows) {
      if (row === pivot) continue;
      const times = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let place = column; place <= size; place += 1) row[place] = (row[place] ?? 0) - times * (pivot[place] ?? 0);
    }
  }
  return rows.map((row, place) => (row[size] ?? 0) / (row[place] ?? 1));
}

/** What lies on the plane, seen from straight above. */
export function straight(grey: Grey, plane: Plane, { width, height, perMm }: { width: number; height: number; perMm: number }): Grey {
  const [columns, rows] = [Math.round(width * perMm), Math.round(height * perMm)];
  const at = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y += 1) for (let x = 0; x < columns; x += 1) at[y * columns + x] = valueAt(grey, onPlane(plane, { x: x / perMm, y: y / perMm }));
  return { width: columns, height: rows, at };
}

export function rgbaOf({ width, height, at }: Grey): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let place = 0, to = 0; place < at.length; place += 1) {
    const value = at[place] ?? 255;
    rgba[to++] = value;
    rgba[to++] = value;
    rgba[to++] = value;
    rgba[to++] = 255;
  }
  return rgba;
}

const QUALITY = 72;
export const jpegOf = (grey: Grey): Buffer => jpeg.encode({ width: grey.width, height: grey.height, data: rgbaOf(grey) }, QUALITY).data;
