// A file's name as it came, fit to be shown: never a path, no hidden signs, nothing that turns the letters around.
import type { FileType } from '../../contract/file.ts';

const MOST = 120;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;
/** Marks of direction, joiners and other letters that nobody sees. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

const ENDINGS: Readonly<Record<FileType, readonly [string, ...string[]]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/heic': ['heic', 'heif'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt'],
};

/** One line of what somebody typed elsewhere, without hidden signs and marks of direction. */
export const plainLine = (given: string): string =>
  given
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(CONTROLS, '')
    .replace(UNSEEN, '')
    .replaceAll('\ufffd', '')
    .replace(/\s+/g, ' ')
    .trim();

/** Ends as its type does, so that a download opens with what it is: "bill.exe" that is a photo becomes "bill.exe.jpg". */
export function cleanName(given: string, type: FileType): string {
  const [ending] = ENDINGS[type];
  const whole = given.toWellFormed().normalize('NFC').replace(CONTROLS, '').replace(UNSEEN, '').replaceAll('\ufffd', '');
  const last = (whole.split(/[/\\]/).at(-1) ?? '').replace(/\s+/g, ' ').trim().replace(/^\.+/, '');
  const fits = ENDINGS[type].some((one) => last.toLowerCase().endsWith(`.${one}`)) && last.length > ending.length + 1;
  const stem = fits ? last.slice(0, last.lastIndexOf('.')) : last;
  const end = fits ? last.slice(last.lastIndexOf('.') + 1) : ending;
  const short = [...stem].slice(0, MOST).join('').trim();
  return `${short === '' ? 'file' : short}.${end}`;
}

/** For content-disposition (RFC 6266): plain letters for old browsers, the whole name for the others. */
export function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\w .-]/g, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
