// The value of a Content-Type or Content-Disposition: the word itself, and its parameters, also those in pieces and with a language (RFC 2231).
import { decodeWords } from 'postal-mime';
import { bytesToText } from './mimeText.ts';

type Piece = { readonly order: number; readonly isEncoded: boolean; readonly value: string };

const PAIR = /([^\s;="]{1,100})\s*=\s*(?:"((?:\\.|[^"\\])*)"?|([^;]*))/g;

/** Names are lower case. Also where the semicolon before the first parameter is missing. */
export function parameters(header: string): readonly [string, ReadonlyMap<string, string>] {
  const kind = /^[^\s;"=]*/.exec(header.trim())?.[0].toLowerCase() ?? '';
  const pieces = new Map<string, Piece[]>();
  for (const [, name = '', quoted, plain = ''] of header.trim().slice(kind.length).matchAll(PAIR)) {
    const [key = '', ...marks] = name.toLowerCase().split('*');
    const value = quoted === undefined ? plain.trim() : quoted.replace(/\\(["\\])/g, '$1');
    const order = Number.parseInt(marks[0] ?? '', 10);
    const piece = { order: Number.isNaN(order) ? 0 : order, isEncoded: marks.length > 0 && marks.at(-1) === '', value };
    const known = pieces.get(key);
    if (known === undefined) pieces.set(key, [piece]);
    else if (marks.length > 0 && known.length < 100) known.push(piece);
  }
  return [kind, new Map([...pieces].map(([key, parts]) => [key, joined(parts)]))];
}

function joined(pieces: readonly Piece[]): string {
  const inOrder = pieces.toSorted((one, other) => one.order - other.order);
  if (!inOrder.some(({ isEncoded }) => isEncoded)) return decodeWords(inOrder.map(({ value }) => value).join(''));
  const whole = inOrder.map(({ value, isEncoded }) => (isEncoded ? value : encodeURIComponent(value))).join('');
  const [, charset = '', text = whole] = /^([^']*)'[^']*'(.*)$/s.exec(whole) ?? [];
  return bytesToText(unescaped(text), charset);
}

const unescaped = (text: string): Buffer =>
  Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
