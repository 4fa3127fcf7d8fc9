// The part of EXIF that matters here: which way up a photo is, and the place where it was taken, which we don't keep.

const ORIENTATION = 0x0112;
const PLACE = 0x8825;
const ENTRY = 12;
const MOST_ENTRIES = 200;
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

type Tiff = { readonly bytes: Buffer; readonly little: boolean };
type Entry = { readonly tag: number; readonly at: number; readonly length: number };

const u16 = ({ bytes, little }: Tiff, at: number): number => (at + 2 > bytes.length ? 0 : little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
const u32 = ({ bytes, little }: Tiff, at: number): number => (at + 4 > bytes.length ? 0 : little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));

function tiffOf(bytes: Buffer): Tiff | null {
  const order = bytes.subarray(0, 4).toString('latin1');
  return order === 'II*\x00' ? { bytes, little: true } : order === 'MM\x00*' ? { bytes, little: false } : null;
}

function entriesAt(tiff: Tiff, at: number): readonly Entry[] {
  const count = Math.min(u16(tiff, at), MOST_ENTRIES);
  return Array.from({ length: count }, (_, place) => {
    const here = at + 2 + place * ENTRY;
    return { tag: u16(tiff, here), at: here, length: (SIZES[u16(tiff, here + 2)] ?? 0) * u32(tiff, here + 4) };
  });
}

/** 1 to 8, and 1 where nothing is said. `tiff` begins at its byte order. */
export function orientationOf(bytes: Buffer): number {
  const tiff = tiffOf(bytes);
  const entry = tiff && entriesAt(tiff, u32(tiff, 4)).find(({ tag }) => tag === ORIENTATION);
  const said = tiff && entry ? u16(tiff, entry.at + 8) : 1;
  return said >= 1 && said <= 8 ? said : 1;
}

/** The least EXIF that says which way up a photo is. */
export function exifOf(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\x00', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(ORIENTATION, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return Buffer.concat([Buffer.from('Exif\x00\x00', 'latin1'), tiff]);
}

/** Overwrites the place in each EXIF block, in bytes of the same length: for files whose parts we don't rebuild. */
export function withoutPlace(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('Exif\x00\x00', 0, 'latin1'); at >= 0; at = copy.indexOf('Exif\x00\x00', at + 6, 'latin1')) forgetPlace(copy.subarray(at + 6));
  return copy;
}

function forgetPlace(bytes: Buffer): void {
  const tiff = tiffOf(bytes);
  const pointer = tiff && entriesAt(tiff, u32(tiff, 4)).find(({ tag }) => tag === PLACE);
  if (!tiff || !pointer) return;
  const at = u32(tiff, pointer.at + 8);
  for (const entry of entriesAt(tiff, at)) {
    if (entry.length > 4) zero(bytes, u32(tiff, entry.at + 8), entry.length);
    zero(bytes, entry.at, ENTRY);
  }
  zero(bytes, at, 2);
}

const zero = (bytes: Buffer, from: number, length: number): void => void bytes.fill(0, Math.min(from, bytes.length), Math.min(from + length, bytes.length));
