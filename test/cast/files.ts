// Files as tests send them: small real ones, and the hostile ones by name.
import { Buffer } from 'node:buffer';

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number): Buffer => Buffer.from([value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]);
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const segment = (marker: number, content: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, marker]), u16(content.length + 2), content]);

/** A grey picture of 8 by 8, as every browser shows it. */
const PICTURE = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAAIAAgBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQAAPwBH/9k=',
  'base64',
);

/** The place in Berlin as a phone writes it, and the camera turned by 90 degrees. */
export function exifWithPlace(): Buffer {
  const tiff = Buffer.alloc(120);
  tiff.write('MM\x00*\x00\x00\x00\x08', 'latin1');
  tiff.writeUInt16BE(2, 8);
  const entry = (at: number, tag: number, [type, count, value]: readonly [number, number, number], short = false): void => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(count, at + 4);
    if (short) tiff.writeUInt16BE(value, at + 8);
    else tiff.writeUInt32BE(value, at + 8);
  };
  entry(10, 0x0112, [3, 1, 6], true);
  entry(22, 0x8825, [4, 1, 40]);
  tiff.writeUInt16BE(1, 40);
  entry(42, 0x0002, [5, 3, 60]);
  for (const [place, degrees] of [52, 31, 12].entries()) {
    tiff.writeUInt32BE(degrees, 60 + place * 8);
    tiff.writeUInt32BE(1, 64 + place * 8);
  }
  return Buffer.concat([latin('Exif\x00\x00'), tiff]);
}
const XMP = latin('http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta>exif:GPSLatitude="52,31.2N"</x:xmpmeta>');

export const jpeg = (): Buffer => PICTURE;
export const jpegWithPlace = (): Buffer =>
  Buffer.concat([PICTURE.subarray(0, 2), segment(0xe1, exifWithPlace()), segment(0xe1, XMP), segment(0xfe, latin('taken at home')), PICTURE.subarray(2)]);
export const cutOffJpeg = (): Buffer => PICTURE.subarray(0, 30);

const chunk = (name: string, content: Buffer): Buffer => Buffer.concat([u32(content.length), latin(name), content, u32(0)]);
const PNG_START = latin('\x89PNG\r\n\x1a\n');
const header = (width: number, height: number): Buffer => chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])]));
export const png = (width = 1, height = 1): Buffer =>
  Buffer.concat([
    PNG_START,
    header(width, height),
    chunk('tEXt', latin('Location\x0052.52,13.40')),
    chunk('IDAT', Buffer.from('789c63000000010001', 'hex')),
    chunk('IEND', Buffer.alloc(0)),
  ]);
export const gif = (): Buffer => Buffer.from('47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b', 'hex');
export function webp(): Buffer {
  const little = (value: number): Buffer => Buffer.from([value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]);
  const part = (name: string, content: Buffer): Buffer => Buffer.concat([latin(name), little(content.length), content, Buffer.alloc(content.length % 2)]);
  const body = Buffer.concat([latin('WEBP'), part('VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])), part('VP8 ', Buffer.alloc(11)), part('EXIF', exifWithPlace())]);
  return Buffer.concat([latin('RIFF'), little(body.length), body]);
}
export const heic = (): Buffer => Buffer.concat([u32(24), latin('ftypheic\x00\x00\x00\x00mif1heic'), Buffer.alloc(40), exifWithPlace()]);
export const pdf = (more = ''): Buffer => latin(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n${more}trailer<</Root 1 0 R>>\n%%EOF`);
export const zip = (name = 'photo.jpg'): Buffer => Buffer.concat([latin('PK\x03\x04\x14\x00\x00\x00\x00\x00'), Buffer.alloc(20), latin(name)]);

export const HOSTILE: Readonly<Record<string, { readonly bytes: Buffer; readonly name?: string; readonly code: string }>> = {
  'an empty file': { bytes: Buffer.alloc(0), code: 'file-is-empty' },
  'a ZIP that calls itself a photo': { bytes: zip(), name: 'photo.jpg', code: 'file-is-packed' },
  'a ZIP of ZIPs': { bytes: Buffer.concat([zip('a.zip'), zip('b.zip')]), code: 'file-is-packed' },
  'a Word document': { bytes: zip('[Content_Types].xml'), name: 'letter.docx', code: 'file-is-office' },
  'an old Word document': { bytes: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(64)]), name: 'letter.doc', code: 'file-is-office' },
  'an SVG with a script': {
    bytes: latin('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    name: 'plan.svg',
    code: 'file-is-drawing',
  },
  'an SVG behind a comment': { bytes: latin(`<!--${' '.repeat(900)}--><svg onload="alert(1)">`), name: 'plan.png', code: 'file-is-drawing' },
  'a web page': { bytes: latin('  <!DOCTYPE html><script>alert(1)</script>'), name: 'photo.jpg', code: 'file-is-a-page' },
  'a page that calls itself text': { bytes: latin('hello <script>fetch("/api/v1/me")</script>'), name: 'note.txt', code: 'file-is-a-page' },
  'a program': { bytes: Buffer.concat([latin('MZ'), Buffer.alloc(100)]), name: 'photo.jpg.exe', code: 'file-is-a-program' },
  'a script for a shell': { bytes: latin('#!/bin/sh\nrm -rf /\n'), name: 'note.txt', code: 'file-is-a-program' },
  'a film': { bytes: Buffer.concat([u32(24), latin('ftypisom'), Buffer.alloc(64)]), name: 'film.mp4', code: 'file-is-film-or-sound' },
  'a photo that was cut off': { bytes: cutOffJpeg(), code: 'file-is-damaged' },
  'a PNG that was cut off': { bytes: png().subarray(0, 40), code: 'file-is-damaged' },
  'a PNG of nine thousand million pixels': { bytes: png(95_000, 95_000), code: 'file-has-too-many-pixels' },
  noise: { bytes: Buffer.from([0, 1, 2, 3, 250, 251, 252, 253]), code: 'file-type-unknown' },
  'text in half a letter': { bytes: Buffer.from([0x68, 0x69, 0xc3]), name: 'note.txt', code: 'file-type-unknown' },
};
