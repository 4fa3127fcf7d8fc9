// A QR code as rows of dark and light (ISO/IEC 18004, model 2): bytes, level M, versions 1 to 10, which hold up to 213 bytes.

type Level = { readonly version: number; readonly check: number; readonly blocks: readonly number[] };

/** Of each version at level M: how many bytes correct a block, and how many bytes of data each block has. */
const LEVELS: readonly Level[] = [
  { version: 1, check: 10, blocks: [16] },
  { version: 2, check: 16, blocks: [28] },
  { version: 3, check: 26, blocks: [44] },
  { version: 4, check: 18, blocks: [32, 32] },
  { version: 5, check: 24, blocks: [43, 43] },
  { version: 6, check: 16, blocks: [27, 27, 27, 27] },
  { version: 7, check: 18, blocks: [31, 31, 31, 31] },
  { version: 8, check: 22, blocks: [38, 38, 39, 39] },
  { version: 9, check: 22, blocks: [36, 36, 36, 37, 37] },
  { version: 10, check: 26, blocks: [43, 43, 43, 43, 44] },
];
/** Where the small squares stand that hold larger codes straight. */
const ALIGNED: readonly (readonly number[])[] = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

const BYTES = 0b0100;
const PADS = [0xec, 0x11] as const;
const LEVEL_M = 0b00;

/** Null where the text is too long for a code that a phone reads from a screen. */
export function qrOf(text: string): readonly (readonly boolean[])[] | null {
  const bytes = [...new TextEncoder().encode(text)];
  const level = LEVELS.find((one) => bytes.length * 8 + headBits(one.version) <= capacity(one) * 8);
  if (level === undefined) return null;
  const drawn = MASKS.map((mask, number) => withMask(frameOf(level.version), bitsOf(interleaved(dataOf(bytes, level), level)), { mask, number }));
  return drawn.reduce((best, one) => (penalty(one) < penalty(best) ? one : best));
}

const capacityOf = (blocks: readonly number[]): number => blocks.reduce((sum, size) => sum + size, 0);
const capacity = ({ blocks }: Level): number => capacityOf(blocks);
const lengthBits = (version: number): number => (version < 10 ? 8 : 16);
const headBits = (version: number): number => 4 + lengthBits(version);
const bitsIn = (value: number, count: number): number[] => Array.from({ length: count }, (_, place) => (value >> (count - 1 - place)) & 1);
const bitsOf = (bytes: readonly number[]): number[] => bytes.flatMap((byte) => bitsIn(byte, 8));

/** What is said, how long it is, its end, and filling up to what the version holds. */
function dataOf(bytes: readonly number[], level: Level): number[] {
  const bits = [...bitsIn(BYTES, 4), ...bitsIn(bytes.length, lengthBits(level.version)), ...bitsOf(bytes)];
  // Four bits stand before the bytes, so that filling up the last one ends them as well.
  bits.push(...bitsIn(0, 4));
  const whole = Array.from({ length: bits.length / 8 }, (_, place) => Number.parseInt(bits.slice(place * 8, place * 8 + 8).join(''), 2));
  for (let pad = 0; whole.length < capacity(level); pad += 1) whole.push(PADS[pad % 2] ?? 0);
  return whole;
}

/** The blocks byte by byte in turn, then the bytes that correct them. */
function interleaved(data: readonly number[], { blocks, check }: Level): number[] {
  const startOf = (place: number): number => capacityOf(blocks.slice(0, place));
  const parts = blocks.map((size, place) => data.slice(startOf(place), startOf(place) + size));
  const checks = parts.map((part) => remainder(part, check));
  const inTurn = (all: readonly (readonly number[])[]): number[] =>
    Array.from({ length: Math.max(...all.map(({ length }) => length)) }, (_, place) => all.flatMap((one) => one[place] ?? [])).flat();
  return [...inTurn(parts), ...inTurn(checks)];
}

// Reed-Solomon over the field of 256 with x^8 + x^4 + x^3 + x^2 + 1.
function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((other >> bit) & 1) * one);
  return product;
}

function remainder(data: readonly number[], degree: number): number[] {
  const divisor = divisorOf(degree);
  const rest: number[] = Array(degree).fill(0);
  for (const byte of data) {
    const factor = byte ^ (rest.shift() ?? 0);
    rest.push(0);
    for (const [place, coefficient] of divisor.entries()) rest[place] = (rest[place] ?? 0) ^ times(coefficient, factor);
  }
  return rest;
}

/** The product of (x - 2^n) for every n below the degree, without its leading 1. */
function divisorOf(degree: number): number[] {
  let product = [1];
  for (let power = 0, root = 1; power < degree; power += 1, root = times(root, 2)) {
    const by = root;
    product = [...product, 0].map((coefficient, place) => coefficient ^ times(product[place - 1] ?? 0, by));
  }
  return product.slice(1);
}

/** Null where data goes. */
type Frame = (boolean | null)[][];

function frameOf(version: number): Frame {
  const size = 17 + 4 * version;
  const frame: Frame = Array.from({ length: size }, () => Array(size).fill(null));
  const put = (row: number, column: number, dark: boolean): void => {
    const line = frame[row];
    if (line !== undefined && column >= 0 && column < size) line[column] = dark;
  };
  for (let place = 0; place < size; place += 1) for (const [row, column] of [[6, place] as const, [place, 6] as const]) put(row, column, place % 2 === 0);
  for (const [row, column] of [[3, 3] as const, [3, size - 4] as const, [size - 4, 3] as const]) square(put, [row, column], 4, (away) => away !== 2 && away !== 4);
  const at = ALIGNED[version - 1] ?? [];
  const last = at.length - 1;
  for (const [across, row] of at.entries())
    for (const [down, column] of at.entries()) {
      const isCorner = (across === 0 && down === 0) || (across === 0 && down === last) || (across === last && down === 0);
      if (!isCorner) square(put, [row, column], 2, (away) => away !== 1);
    }
  putFormat(frame, 0);
  putVersion(frame, version);
  return frame;
}

type Put = (row: number, column: number, dark: boolean) => void;
function square(put: Put, [row, column]: readonly [number, number], reach: number, isDark: (away: number) => boolean): void {
  for (let down = -reach; down <= reach; down += 1)
    for (let across = -reach; across <= reach; across += 1) put(row + down, column + across, isDark(Math.max(Math.abs(down), Math.abs(across))));
}

/** The level and the mask, twice, each with ten bits that correct them. */
function putFormat(frame: Frame, mask: number): void {
  const size = frame.length;
  const data = (LEVEL_M << 3) | mask;
  const bits = ((data << 10) | rest(data, 10, 0x537)) ^ 0x5412;
  const put = (row: number, column: number, place: number): void => {
    const line = frame[row];
    if (line !== undefined) line[column] = ((bits >> place) & 1) === 1;
  };
  const around = [0, 1, 2, 3, 4, 5, 7, 8] as const;
  for (const [place, row] of around.entries()) put(row, 8, place);
  for (const [place, column] of [7, 5, 4, 3, 2, 1, 0].entries()) put(8, column, place + 8);
  for (let place = 0; place < 8; place += 1) put(8, size - 1 - place, place);
  for (let place = 8; place < 15; place += 1) put(size - 15 + place, 8, place);
  const dark = frame[size - 8];
  if (dark !== undefined) dark[8] = true;
}

/** From version 7 on the version stands in it, twice. */
function putVersion(frame: Frame, version: number): void {
  if (version < 7) return;
  const size = frame.length;
  const bits = (version << 12) | rest(version, 12, 0x1f25);
  for (let place = 0; place < 18; place += 1) {
    const [far, near] = [size - 11 + (place % 3), Math.floor(place / 3)];
    for (const [row, column] of [[far, near] as const, [near, far] as const]) {
      const line = frame[row];
      if (line !== undefined) line[column] = ((bits >> place) & 1) === 1;
    }
  }
}

/** What is left of a number when it is divided by a polynomial of two. */
function rest(number: number, degree: number, divisor: number): number {
  let left = number;
  for (let step = 0; step < degree; step += 1) left = (left << 1) ^ ((left >> (degree - 1)) * divisor);
  return left;
}

type Mask = (row: number, column: number) => boolean;
const MASKS: readonly Mask[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_row, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** Two columns at a time from the right, up and down in turn; the mask turns over what would confuse a reader. */
function withMask(frame: Frame, bits: readonly number[], { mask, number }: { mask: Mask; number: number }): boolean[][] {
  const size = frame.length;
  let next = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const up = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const row = up ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        const line = frame[row];
        if (line === undefined || line[column] !== null) continue;
        line[column] = (bits[next] === 1) !== mask(row, column);
        next += 1;
      }
    }
  }
  putFormat(frame, number);
  return frame.map((line) => line.map((dark) => dark === true));
}

/** How hard it is to read: long runs, blocks of one colour, and more dark than light or less. */
function penalty(code: readonly (readonly boolean[])[]): number {
  const columns = code.map((_, place) => code.map((line) => line[place] ?? false));
  const dark = code.flat().filter(Boolean).length;
  const uneven = Math.floor(Math.abs((dark * 20) / code.length ** 2 - 10)) * 10;
  return [...code, ...columns].reduce((sum, line) => sum + runs(line), 0) + blocksIn(code) + uneven;
}

const runs = (line: readonly boolean[]): number =>
  [
    ...line
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1{5,}|0{5,}/g),
  ].reduce((sum, [run]) => sum + run.length - 2, 0) +
  40 *
    [
      ...line
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/(?=00001011101|10111010000)/g),
    ].length;

function blocksIn(code: readonly (readonly boolean[])[]): number {
  let found = 0;
  for (let row = 1; row < code.length; row += 1)
    for (let column = 1; column < code.length; column += 1) {
      const dark = code[row]?.[column];
      if (dark === code[row - 1]?.[column] && dark === code[row]?.[column - 1] && dark === code[row - 1]?.[column - 1]) found += 3;
    }
  return found;
}
