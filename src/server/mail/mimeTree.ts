// The raw bytes of a message as a tree of parts, within limits. It reads in one pass and copies nothing, so that 100,000 parts or headers
// cost no more than their bytes; postal-mime, whose words and addresses we take, bounds depth but not breadth.
import { parameters } from './mimeParameters.ts';
import { bytesToText, unwrapped } from './mimeText.ts';

export type Part = {
  readonly headers: readonly Header[];
  /** Lower case, as "text/plain". */
  readonly type: string;
  readonly params: ReadonlyMap<string, string>;
  readonly disposition: string;
  readonly name: string;
  readonly body: Buffer;
  readonly children: readonly Part[];
};
export type Header = { readonly name: string; readonly value: string };
export type Limits = { readonly depth: number; readonly parts: number; readonly headerBytes: number; readonly headers: number };
export type Tree = { readonly root: Part; readonly faults: ReadonlySet<'too-deep' | 'too-many-parts'> };

export const LIMITS: Limits = { depth: 40, parts: 1000, headerBytes: 256 * 1024, headers: 1000 };

type Walk = { readonly bytes: Buffer; readonly limits: Limits; readonly faults: Set<'too-deep' | 'too-many-parts'>; parts: number };
type Span = { readonly from: number; readonly to: number };

const LF = 10;

export function treeOf(raw: Buffer, limits: Limits = LIMITS): Tree {
  const bytes = withLineFeeds(raw);
  const walk: Walk = { bytes, limits, faults: new Set(), parts: 0 };
  return { root: partAt(walk, { from: firstLine(bytes), to: bytes.length }, { depth: 0, otherwise: 'text/plain' }), faults: walk.faults };
}

/** Mail of old Macs ends its lines with a lone carriage return. */
function withLineFeeds(raw: Buffer): Buffer {
  if (raw.includes(LF) || !raw.includes(13)) return raw;
  return Buffer.from(raw.map((byte) => (byte === 13 ? LF : byte)));
}

/** Past the byte order mark, empty lines and the "From " line of a mailbox file. */
function firstLine(bytes: Buffer): number {
  let at = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  while (bytes[at] === LF || bytes[at] === 13) at += 1;
  return /^>?From /.test(bytes.toString('latin1', at, at + 6)) ? lineEnd(bytes, { from: at, to: bytes.length }) : at;
}

type Place = { readonly depth: number; readonly otherwise: string };

function partAt(walk: Walk, span: Span, { depth, otherwise }: Place): Part {
  walk.parts += 1;
  const { headers, bodyFrom } = headersAt(walk, span);
  const [kind, given] = parameters(valueIn(headers, 'content-type'));
  const [disposition, placed] = parameters(valueIn(headers, 'content-disposition'));
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(kind) ? kind : kind === 'text' || kind === '' ? otherwise : 'application/octet-stream';
  const body = { from: bodyFrom, to: span.to };
  const inner = { depth: depth + 1, otherwise: type === 'multipart/digest' ? 'message/rfc822' : 'text/plain' };
  return {
    headers,
    type,
    params: given,
    disposition,
    name: placed.get('filename') ?? given.get('name') ?? '',
    body: walk.bytes.subarray(body.from, body.to),
    children: spansIn(walk, body, { type, boundary: given.get('boundary'), isEncoded: isEncoded(headers) }).flatMap((one) => childAt(walk, one, inner)),
  };
}

const isEncoded = (headers: readonly Header[]): boolean => /base64|quoted-printable/i.test(valueIn(headers, 'content-transfer-encoding'));

function childAt(walk: Walk, span: Span, place: Place): readonly Part[] {
  if (place.depth > walk.limits.depth) walk.faults.add('too-deep');
  else if (walk.parts >= walk.limits.parts) walk.faults.add('too-many-parts');
  else return [partAt(walk, span, place)];
  return [];
}

export const valueIn = (headers: readonly Header[], wanted: string): string => headers.find(({ name }) => name === wanted)?.value ?? '';
export const valuesIn = (headers: readonly Header[], wanted: string): readonly string[] => headers.filter(({ name }) => name === wanted).map(({ value }) => value);

type Holding = { readonly type: string; readonly boundary: string | undefined; readonly isEncoded: boolean };

function spansIn(walk: Walk, body: Span, { type, boundary, isEncoded }: Holding): readonly Span[] {
  if (type === 'message/rfc822' || type === 'message/global') return isEncoded || body.from >= body.to ? [] : [{ from: skipEmpty(walk.bytes, body), to: body.to }];
  if (!type.startsWith('multipart/')) return [];
  const named = boundary?.trim() ?? '';
  const found = named === '' ? [] : between(walk, body, named);
  const guessed = found.length > 0 ? '' : guessedBoundary(walk.bytes, body);
  return guessed === '' ? found : between(walk, body, guessed);
}

const skipEmpty = (bytes: Buffer, { from, to }: Span): number => {
  let at = from;
  while (at < to && (bytes[at] === LF || bytes[at] === 13)) at += 1;
  return at;
};

/** Where the header names none, or one that never comes, the first line that looks like one. */
function guessedBoundary(bytes: Buffer, { from, to }: Span): string {
  const start = bytes.toString('latin1', from, Math.min(to, from + 4096));
  return /(?:^|\n)--([^\s-][^\n]{3,70}?)[ \t\r]*\n[a-z-]+:/i.exec(start)?.[1] ?? '';
}

/** What lies between the lines of the boundary. One that is never closed ends with what it lies in. */
function between(walk: Walk, body: Span, mark: string): readonly Span[] {
  const { bytes } = walk;
  const line = Buffer.from(`--${mark}`, 'latin1');
  const found: Span[] = [];
  let opened = -1;
  for (let at = bytes.indexOf(line, body.from); at >= 0 && at < body.to; at = bytes.indexOf(line, at + line.length)) {
    const ending = at === body.from || bytes[at - 1] === LF ? delimiterAt(bytes, at + line.length, body.to) : null;
    if (ending === null) continue;
    if (opened >= 0) found.push({ from: opened, to: Math.max(opened, withoutLineEnd(bytes, at)) });
    opened = ending.isLast ? -1 : ending.next;
    if (ending.isLast || found.length + walk.parts > walk.limits.parts) break;
  }
  return opened >= 0 && opened < body.to ? [...found, { from: opened, to: body.to }] : found;
}

/** The rest of a delimiter's line: nothing, or two dashes for the last, and blanks. */
function delimiterAt(bytes: Buffer, after: number, to: number): { readonly isLast: boolean; readonly next: number } | null {
  const isLast = bytes[after] === 45 && bytes[after + 1] === 45;
  const next = lineEnd(bytes, { from: after, to });
  const rest = bytes.toString('latin1', isLast ? after + 2 : after, Math.min(next, after + 80));
  return rest.trim() === '' || isLast ? { isLast, next } : null;
}

const withoutLineEnd = (bytes: Buffer, at: number): number => (bytes[at - 1] === LF ? (bytes[at - 2] === 13 ? at - 2 : at - 1) : at);

function lineEnd(bytes: Buffer, { from, to }: Span): number {
  const at = bytes.indexOf(LF, from);
  return at < 0 || at >= to ? to : at + 1;
}

const FIELD = /^([!-9;-~]{1,100})[ \t]*:/;

/** A line that is no field belongs to the one before while more fields follow; where none does, the body has begun without an empty line. */
function headersAt({ bytes, limits }: Walk, { from, to }: Span): { readonly headers: readonly Header[]; readonly bodyFrom: number } {
  const headers: { name: string; lines: string[] }[] = [];
  let read = 0;
  let at = from;
  while (at < to) {
    if (read >= limits.headerBytes || headers.length >= limits.headers) return { headers: headers.map(unfolded), bodyFrom: emptyLine(bytes, { from: at, to }) };
    const next = lineEnd(bytes, { from: at, to });
    const line = bytes.toString('latin1', at, Math.min(next, at + limits.headerBytes)).replace(/\r?\n$/, '');
    if (line === '' || line === '\r') return { headers: headers.map(unfolded), bodyFrom: next };
    const name = FIELD.exec(line)?.[1];
    const last = headers.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) last.lines.push(line);
    else if (name !== undefined) headers.push({ name: name.toLowerCase(), lines: [line.slice(line.indexOf(':') + 1)] });
    else if (name === undefined && !fieldFollows(bytes, { from: next, to })) return { headers: headers.map(unfolded), bodyFrom: at };
    else if (name === undefined && last !== undefined) last.lines.push(` ${line}`);
    read += line.length + 1;
    at = next;
  }
  return { headers: headers.map(unfolded), bodyFrom: to };
}

/** Past the next empty line, however long the headers before it go on. */
function emptyLine(bytes: Buffer, { from, to }: Span): number {
  const ends = ['\n\n', '\n\r\n'].map((mark) => ({ at: bytes.indexOf(mark, from - 1), length: mark.length })).filter(({ at }) => at >= 0 && at < to);
  return Math.min(to, ...ends.map(({ at, length }) => at + length));
}

function fieldFollows(bytes: Buffer, span: Span): boolean {
  const start = bytes.toString('latin1', span.from, Math.min(span.to, span.from + 2000));
  const lines = start.split(/\r?\n/).slice(0, 8);
  const empty = lines.indexOf('');
  return lines.slice(0, empty < 0 ? undefined : empty).some((line) => FIELD.test(line) && !/^(https?|mailto):/i.test(line));
}

const unfolded = ({ name, lines }: { readonly name: string; readonly lines: readonly string[] }): Header => ({
  name,
  value: bytesToText(
    Buffer.from(
      lines
        .join('')
        .replace(/[\r\n]+/g, '')
        .replace(WORD, plainWord),
      'latin1',
    ),
    '',
  ).trim(),
});

const WORD = /=\?([^?\s]{1,40})\?q\?([^?]{0,1000})\?=/gi;

/** Encoded words that decodeWords doesn't know: bytes left bare among the codes, and UTF-7. */
function plainWord(word: string, charset: string, text: string): string {
  if (/^utf-?7$/i.test(charset))
    return `=?utf-8?B?${Buffer.from(bytesToText(unwrapped(Buffer.from(text.replaceAll('_', ' '), 'latin1'), 'quoted-printable'), 'utf-7')).toString('base64')}?=`;
  return word.replace(/[\x80-\xff]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}
