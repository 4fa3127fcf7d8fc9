// A photo as we keep it: the picture and which way up it is. Where and with what it was taken is left out, and so is
// whatever hangs on behind its end.
import type { FileType } from '../../contract/file.ts';
import { exifOf, orientationOf, withoutPlace } from './exif.ts';

export type Cleaned = { readonly bytes: Buffer; readonly pixels: number };

/** Null where the picture's own structure is broken, as after an upload that was cut off. */
export function cleaned(type: FileType, bytes: Buffer): Cleaned | null {
  switch (type) {
    case 'image/jpeg':
      return jpeg(bytes);
    case 'image/png':
      return png(bytes);
    case 'image/webp':
      return webp(bytes);
    case 'image/gif':
      return bytes.length < 13 ? null : { bytes, pixels: bytes.readUInt16LE(6) * bytes.readUInt16LE(8) };
    case 'image/heic':
      return { bytes: withoutPlace(bytes), pixels: 0 };
    default:
      return { bytes, pixels: 0 };
  }
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Segment by segment; what a scan holds is passed over up to the next marker. */
function jpeg(bytes: Buffer): Cleaned | null {
  const kept: Buffer[] = [Buffer.from([0xff, SOI])];
  let [pixels, orientation, hasScan] = [0, 1, false];
  for (let at = 2; at < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return hasScan ? ended(kept, { pixels, orientation }) : null;
    if (marker === 0xff) at += 1;
    else if (marker === EOI) return hasScan ? ended(kept, { pixels, orientation }) : null;
    else {
      const length = at + 4 > bytes.length ? 0 : bytes.readUInt16BE(at + 2);
      const end = marker === SOS ? scanEnd(bytes, at + 2 + length) : at + 2 + length;
      if (length < 2 || end > bytes.length) return hasScan ? ended(kept, { pixels, orientation }) : null;
      const segment = bytes.subarray(at, end);
      if (isFrame(marker) && length >= 7) pixels = segment.readUInt16BE(5) * segment.readUInt16BE(7);
      if (marker === APP1 && segment.toString('latin1', 4, 10) === 'Exif\x00\x00') orientation = orientationOf(segment.subarray(10));
      if (isPicture(marker, segment)) kept.push(segment);
      hasScan ||= marker === SOS;
      at = end;
    }
  }
  return hasScan ? ended(kept, { pixels, orientation }) : null;
}

/** The head, colours and the picture itself; of notes only the colour profile and how colours were changed. */
function isPicture(marker: number, segment: Buffer): boolean {
  if (marker === APP2) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE';
  return marker === APP0 || marker === APP14 || !((marker > APP0 && marker <= APP15) || marker === COMMENT);
}

function scanEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function ended(kept: readonly Buffer[], { pixels, orientation }: { pixels: number; orientation: number }): Cleaned {
  const [start = Buffer.alloc(0), ...segments] = kept;
  return { bytes: Buffer.concat([start, ...(orientation === 1 ? [] : [orientationSegment(orientation)]), ...segments, Buffer.from([0xff, EOI])]), pixels };
}

function orientationSegment(orientation: number): Buffer {
  const exif = exifOf(orientation);
  const head = Buffer.from([0xff, APP1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([head, exif]);
}

const PNG_HEAD = 8;
const PNG_KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT']);

function png(bytes: Buffer): Cleaned | null {
  const kept: Buffer[] = [bytes.subarray(0, PNG_HEAD)];
  let pixels = 0;
  for (let at = PNG_HEAD; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length) return null;
    if (name === 'IHDR' && end - at >= 20) pixels = bytes.readUInt32BE(at + 8) * bytes.readUInt32BE(at + 12);
    if (PNG_KEPT.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return pixels === 0 ? null : { bytes: Buffer.concat(kept), pixels };
    at = end;
  }
  return null;
}

const WEBP_HEAD = 12;
const NOTES = 0x08 | 0x04;

function webp(bytes: Buffer): Cleaned | null {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return null;
  const kept: Buffer[] = [];
  let pixels = 0;
  for (let at = WEBP_HEAD; at + 8 <= end; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const chunk = Buffer.from(bytes.subarray(at, Math.min(end, at + 8 + length + (length % 2))));
    if (chunk.length < 8 + length) return null;
    if (name === 'VP8X' && length >= 10) {
      chunk[8] = (chunk[8] ?? 0) & ~NOTES;
      pixels = (chunk.readUIntLE(12, 3) + 1) * (chunk.readUIntLE(15, 3) + 1);
    }
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk);
    at += chunk.length;
  }
  const head = Buffer.from(bytes.subarray(0, WEBP_HEAD));
  head.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4);
  return kept.length === 0 ? null : { bytes: Buffer.concat([head, ...kept]), pixels };
}
