// Bytes of a part as text: how they were wrapped for the way, and which letters they stand for.

/** Spellings that TextDecoder does not know, of letters that it does. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'iso-8859-8-e': 'iso-8859-8',
  cp932: 'shift_jis',
  'windows-932': 'shift_jis',
  'x-ms-cp932': 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  'ks_c_5601-1987': 'euc-kr',
  cp950: 'big5',
  tis620: 'windows-874',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  eucjp: 'euc-jp',
  ansi: 'windows-1252',
  'x-unknown': '',
  unknown: '',
  'unknown-8bit': '',
  default: '',
};
const ASCII = new Set(['', 'us-ascii', 'ascii', 'ansi_x3.4-1968', 'utf-8', 'utf8']);

/** Never fails: what names no letters we know is read as UTF-8 where it is that, else as windows-1252. */
export function bytesToText(bytes: Buffer, charset: string): string {
  const label = charset
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '');
  const spelled = SPELLINGS[label] ?? label;
  if (/^(unicode-1-1-)?utf-?7$/.test(spelled)) return fromUtf7(bytes.toString('latin1'));
  if (ASCII.has(spelled)) return guessed(bytes);
  try {
    return new TextDecoder(spelled).decode(bytes);
  } catch {
    return guessed(bytes);
  }
}

function guessed(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return asJapanese(bytes) ?? mostlyUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  }
}

const asJapanese = (bytes: Buffer): string | null => (bytes.includes('\x1b$B') ? new TextDecoder('iso-2022-jp').decode(bytes) : null);

/** Some bytes were broken on the way: at most one letter in ten. */
function mostlyUtf8(bytes: Buffer): string | null {
  const text = bytes.toString('utf8');
  const broken = text.split('\ufffd').length - 1;
  const high = text.length - text.replace(/[\u0080-\uffff]/g, '').length;
  return broken * 10 <= high - broken ? text : null;
}

/** RFC 2152: between + and - stands base64 of UTF-16. */
function fromUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, coded: string) => (coded === '' ? '+' : fromUtf16(Buffer.from(coded, 'base64'))));
}

const fromUtf16 = (bytes: Buffer): string => new TextDecoder('utf-16be').decode(bytes.subarray(0, bytes.length & ~1));

export function unwrapped(body: Buffer, encoding: string): Buffer {
  const word = encoding.toLowerCase().replace(/[^a-z0-9-]/g, '');
  if (word === 'base64') return fromBase64(body);
  if (word === 'quoted-printable') return fromQuotedPrintable(body);
  if (/^(x-)?uu(encode|e)?$/.test(word)) return fromUuencode(body);
  return body;
}

const PIECE = 1024 * 1024;

/** In pieces, so that 40 MB cost no more than their result besides. Whole runs with a padding of their own are read on; words after it are none of it. */
function fromBase64(body: Buffer): Buffer {
  const out = Buffer.allocUnsafe(Math.ceil((body.length * 3) / 4) + 3);
  let length = 0;
  let kept = '';
  for (let at = 0; at < body.length; at += PIECE) {
    const text = kept + body.toString('latin1', at, at + PIECE).replace(/[^A-Za-z0-9+/=]+/g, '');
    const padding = text.indexOf('=');
    if (padding >= 0) return Buffer.concat([out.subarray(0, length), ...runs(text + body.toString('latin1', at + PIECE).replace(/[^A-Za-z0-9+/=]+/g, ''))]);
    const whole = text.length - (text.length % 4);
    length += out.write(text.slice(0, whole), length, 'base64');
    kept = text.slice(whole);
  }
  length += out.write(kept, length, 'base64');
  return out.subarray(0, length);
}

function runs(text: string): readonly Buffer[] {
  const [first = '', ...others] = (text.match(/[^=]+=*/g) ?? []).slice(0, 10_000);
  return [first, ...others.filter((run) => run.length % 4 === 0)].map((run) => Buffer.from(run, 'base64'));
}

const hex = (byte: number | undefined): number => {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
};

/** A soft line end may have blanks after its sign; what is no code stays as it is. */
function fromQuotedPrintable(body: Buffer): Buffer {
  const out = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (byte !== 61) {
      out[length++] = byte;
      continue;
    }
    const [high, low] = [hex(body[at + 1]), hex(body[at + 2])];
    const soft = high >= 0 && low >= 0 ? -1 : softEnd(body, at + 1);
    if (high >= 0 && low >= 0) out[length++] = high * 16 + low;
    else if (soft < 0) out[length++] = byte;
    at = high >= 0 && low >= 0 ? at + 2 : soft < 0 ? at : soft - 1;
  }
  return out.subarray(0, length);
}

/** Where the next line begins, when only blanks are left of this one; else -1. */
function softEnd(body: Buffer, from: number): number {
  let at = from;
  while (at < body.length && at < from + 80 && (body[at] === 32 || body[at] === 9 || body[at] === 13)) at += 1;
  if (at >= body.length) return at;
  return body[at] === 10 ? at + 1 : -1;
}

/** From its "begin" line to its "end"; lines that are none are left out. */
function fromUuencode(body: Buffer): Buffer {
  const lines = body.toString('latin1').split(/\r?\n/);
  const begin = lines.findIndex((line) => /^begin [0-7]{3,4} /.test(line));
  const rows: Buffer[] = [];
  for (const line of lines.slice(begin + 1)) {
    if (/^end\s*$/.test(line)) break;
    const size = (line.charCodeAt(0) - 32) & 63;
    if (line !== '' && size > 0) rows.push(uuRow(line.slice(1)).subarray(0, size));
  }
  return Buffer.concat(rows);
}

function uuRow(line: string): Buffer {
  const out = Buffer.alloc(Math.ceil(line.length / 4) * 3);
  for (let at = 0, to = 0; at < line.length; at += 4, to += 3) {
    const [a, b, c, d] = [0, 1, 2, 3].map((place) => (((line.charCodeAt(at + place) || 32) - 32) & 63) as number) as [number, number, number, number];
    out[to] = (a << 2) | (b >> 4);
    out[to + 1] = ((b & 15) << 4) | (c >> 2);
    out[to + 2] = ((c & 3) << 6) | d;
  }
  return out;
}
