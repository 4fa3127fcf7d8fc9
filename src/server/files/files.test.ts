// What a file is and what is kept of it, byte by byte.
import { describe, expect, it } from 'vitest';
import { exifWithPlace, gif, HOSTILE, heic, jpeg, jpegWithPlace, pdf, png, webp, zip } from '../../../test/cast/files.ts';
import { cleaned } from './cleaned.ts';
import { orientationOf } from './exif.ts';
import { cleanName, disposition } from './names.ts';
import { sniff } from './sniff.ts';

describe('What a file is', () => {
  it('Photos, documents and plain text are known by their first bytes.', () => {
    const types = [jpeg(), png(), gif(), webp(), heic(), pdf(), Buffer.from('Dear Sam,\r\n\tthank you. ¿Qué tal? 你好')].map((bytes) => sniff(bytes));
    expect(types).toEqual(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/heic', 'application/pdf', 'text/plain'].map((is) => ({ is })));
  });
  it('A locked PDF is taken as it is.', () => expect(sniff(pdf('2 0 obj<</Filter/Standard/V 4>>endobj\ntrailer<</Encrypt 2 0 R>>\n'))).toEqual({ is: 'application/pdf' }));
  it('Text that only speaks of a tag is text.', () => expect(sniff(Buffer.from('It hurts when I <press> here, 3 < 4.'))).toEqual({ is: 'text/plain' }));
  it.each(Object.entries(HOSTILE))('%s is told from what we take, or found to be damaged.', (_, { bytes, code }) => {
    const seen = sniff(bytes);
    if ('because' in seen) expect(seen.because).toBe(code);
    else expect(cleaned(seen.is, bytes)?.pixels ?? 'damaged').toEqual(code === 'file-is-damaged' ? 'damaged' : 95_000 * 95_000);
  });
});

describe('What is kept of a photo', () => {
  it('The place and other notes are gone from a JPEG; which way up it is stays.', () => {
    const kept = cleaned('image/jpeg', jpegWithPlace())?.bytes ?? Buffer.alloc(0);
    for (const gone of ['GPSLatitude', 'taken at home', 'MM\x00*']) expect(kept.includes(Buffer.from(gone, 'latin1'))).toBe(false);
    const exif = kept.indexOf('Exif\x00\x00', 0, 'latin1');
    expect(orientationOf(kept.subarray(exif + 6))).toBe(6);
    expect(orientationOf(exifWithPlace().subarray(6))).toBe(6);
    expect(kept.subarray(-2).toString('hex')).toBe('ffd9');
  });
  it('A photo without notes is kept byte for byte.', () => {
    expect(cleaned('image/jpeg', jpeg())?.bytes.equals(jpeg())).toBe(true);
    expect(cleaned('image/gif', gif())?.bytes.equals(gif())).toBe(true);
    expect(cleaned('application/pdf', pdf())?.bytes.equals(pdf())).toBe(true);
  });
  it('What hangs on behind the end of a picture, such as a ZIP, is left out.', () => {
    for (const [type, picture] of [
      ['image/jpeg', jpeg()],
      ['image/png', png()],
    ] as const) {
      const kept = cleaned(type, Buffer.concat([picture, zip('evil.exe')]))?.bytes;
      expect(kept?.includes('evil.exe')).toBe(false);
      expect(kept?.length).toBeLessThanOrEqual(picture.length);
    }
  });
  it('The notes of a PNG and a WebP are left out, and the place of a HEIC is overwritten.', () => {
    expect(cleaned('image/png', png())?.bytes.includes('Location')).toBe(false);
    expect(cleaned('image/webp', webp())?.bytes.includes('Exif')).toBe(false);
    const kept = cleaned('image/heic', heic())?.bytes ?? Buffer.alloc(0);
    expect(kept.length).toBe(heic().length);
    expect(heic().includes(Buffer.from([0, 0, 0, 52, 0, 0, 0, 1]))).toBe(true);
    expect(kept.includes(Buffer.from([0, 0, 0, 52, 0, 0, 0, 1]))).toBe(false);
  });
});

describe('A file’s name', () => {
  it('Is shown without path, control signs and marks that turn the letters around.', () => {
    expect(cleanName('../../etc/passwd', 'text/plain')).toBe('passwd.txt');
    expect(cleanName('C:\\Users\\judy\\card.JPG', 'image/jpeg')).toBe('card.JPG');
    expect(cleanName('photo\u202egnp.exe', 'image/png')).toBe('photognp.exe.png');
    expect(cleanName('a\u0000b\nc\u0007.pdf', 'application/pdf')).toBe('abc.pdf');
    expect(cleanName('.htaccess', 'text/plain')).toBe('htaccess.txt');
    expect(cleanName('\ud800', 'image/jpeg')).toBe('file.jpg');
    expect(cleanName('', 'image/jpeg')).toBe('file.jpg');
    expect(cleanName('x'.repeat(5000), 'image/jpeg')).toHaveLength(124);
    expect(cleanName('mamá & papá 👵🏽.jpeg', 'image/jpeg')).toBe('mamá & papá 👵🏽.jpeg');
  });
  it('Can’t break out of the header that carries it.', () => {
    const header = disposition('attachment', 'a"; filename="b\r\n.exe 👵.pdf');
    expect(header).not.toMatch(/[\r\n]/);
    expect(header.match(/"/g)).toHaveLength(2);
    expect(header).toContain("filename*=UTF-8''a%22%3B");
  });
});
