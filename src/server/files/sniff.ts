// What a file is, by its own first bytes; its name and what the sender calls it are never believed.
import type { FileType } from '../../contract/file.ts';
import type { FormCode } from '../../copy/refusalCodes.forms.ts';

const HEAD = 4096;
type Sign = { readonly at?: number; readonly bytes: string };
type Known = { readonly signs: readonly Sign[]; readonly is: FileType };
type Refused = { readonly signs: readonly Sign[]; readonly because: FormCode };

const sign = (bytes: string, at = 0): Sign => ({ bytes, at });

const TAKEN: readonly Known[] = [
  { signs: [sign('\xff\xd8\xff')], is: 'image/jpeg' },
  { signs: [sign('\x89PNG\r\n\x1a\n')], is: 'image/png' },
  { signs: [sign('GIF87a')], is: 'image/gif' },
  { signs: [sign('GIF89a')], is: 'image/gif' },
  { signs: [sign('RIFF'), sign('WEBP', 8)], is: 'image/webp' },
  { signs: [sign('%PDF-')], is: 'application/pdf' },
  ...['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'].map((brand): Known => ({ signs: [sign(`ftyp${brand}`, 4)], is: 'image/heic' })),
];
const all = (because: FormCode, ...signs: readonly string[]): readonly Refused[] => signs.map((bytes) => ({ signs: [sign(bytes)], because }));
const NOT_TAKEN: readonly Refused[] = [
  ...all('file-is-packed', 'PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08', '\x1f\x8b', 'Rar!\x1a\x07', "7z\xbc\xaf'\x1c", 'BZh', '\xfd7zXZ\x00', '(\xb5/\xfd'),
  ...all('file-is-office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '{\\rtf'),
  ...all('file-is-a-program', 'MZ', '\x7fELF', '\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe', '#!'),
  ...all('file-is-film-or-sound', '\x1aE\xdf\xa3', 'OggS', 'ID3', 'fLaC', 'FLV\x01'),
  { signs: [sign('ftyp', 4)], because: 'file-is-film-or-sound' },
  { signs: [sign('RIFF'), sign('AVI ', 8)], because: 'file-is-film-or-sound' },
  { signs: [sign('RIFF'), sign('WAVE', 8)], because: 'file-is-film-or-sound' },
];

/** Gives the type, or the code of why it isn't taken. */
export function sniff(bytes: Uint8Array): { readonly is: FileType } | { readonly because: FormCode } {
  if (bytes.length === 0) return { because: 'file-is-empty' };
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const has = ({ signs }: { readonly signs: readonly Sign[] }): boolean => signs.every(({ bytes: of, at = 0 }) => head.startsWith(of, at));
  const known = TAKEN.find(has);
  if (known !== undefined) return { is: known.is };
  const refused = NOT_TAKEN.find(has);
  if (refused !== undefined) return { because: refused.because === 'file-is-packed' && isOffice(head) ? 'file-is-office' : refused.because };
  return textOf(bytes);
}

const isOffice = (head: string): boolean => /\[Content_Types\]\.xml|word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis/.test(head);

const CONTROL = /[\x00-\x08\x0b\x0e-\x1f\x7f]/;

/** Plain text is whole UTF-8 without control characters, and no markup that a browser would run. */
function textOf(bytes: Uint8Array): { readonly is: FileType } | { readonly because: FormCode } {
  const text = decoded(bytes);
  if (text === null || CONTROL.test(text)) return { because: 'file-type-unknown' };
  const start = text.slice(0, HEAD).toLowerCase();
  if (/<svg[\s>]/.test(start)) return { because: 'file-is-drawing' };
  return /<(!doctype|html|head|body|script|iframe|\?xml|\?php)/.test(start) ? { because: 'file-is-a-page' } : { is: 'text/plain' };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
