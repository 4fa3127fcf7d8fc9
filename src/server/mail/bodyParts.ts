// Which parts of a message are its words and which its files, by the algorithm of RFC 8621, section 4.1.4.
import { decodeWords } from 'postal-mime';
import { bytesToText, unwrapped } from './mimeText.ts';
import { type Part, valueIn } from './mimeTree.ts';

export type Bodies = { readonly text: readonly Part[]; readonly html: readonly Part[]; readonly files: readonly Part[] };
type Lists = { readonly text: Part[]; readonly html: Part[]; readonly files: Part[] };
type Within = { readonly type: string; readonly inAlternative: boolean };

export function bodiesOf(root: Part): Bodies {
  const lists = { text: [] as Part[], html: [] as Part[], files: [] as Part[] };
  sort([root], { type: 'mixed', inAlternative: false }, lists);
  return lists;
}

const isMultipart = ({ type, children }: Part): boolean => type.startsWith('multipart/') && children.length > 0;
const isPicture = (type: string): boolean => /^(image|audio|video)\//.test(type);

/** A multipart in which no part can be found is shown as the text it is. */
const textual = ({ type, children }: Part): string => (type.startsWith('multipart/') && children.length === 0 ? 'text/plain' : type);

function sort(parts: readonly Part[], within: Within, lists: Lists): void {
  const before = { text: lists.text.length ?? -1, html: lists.html.length ?? -1 };
  parts.forEach((part, place) => {
    if (isMultipart(part)) {
      const type = part.type.slice('multipart/'.length);
      sort(part.children, { type, inAlternative: within.inAlternative || type === 'alternative' }, lists);
    } else if (isShown(part, within, place)) show(part, within, lists);
    else lists.files.push(part);
  });
  if (within.type === 'alternative') fillIn(lists, before);
}

function isShown(part: Part, within: Within, place: number): boolean {
  if (part.disposition === 'attachment') return false;
  const type = textual(part);
  if (type === 'text/enriched') return place === 0 || within.type === 'alternative';
  if (type !== 'text/plain' && type !== 'text/html' && !isPicture(type)) return false;
  return place === 0 || (within.type !== 'related' && (isPicture(type) || part.name === ''));
}

function show(part: Part, within: Within, lists: Lists): void {
  const type = textual(part);
  if (within.type === 'alternative') {
    if (type === 'text/plain' || type === 'text/enriched') lists.text.push(part);
    else if (type === 'text/html') lists.html.push(part);
    else lists.files.push(part);
    return;
  }
  const inAlternative = within.inAlternative;
  if (!(inAlternative && type === 'text/html')) lists.text.push(part);
  if (!(inAlternative && type === 'text/plain')) lists.html.push(part);
  if (isPicture(type)) lists.files.push(part);
}

const isBlank = (part: Part): boolean => textual(part).startsWith('text/') && textOf(part, 2000).trim() === '';

/** An alternative with words of one kind only serves for both. */
function fillIn(lists: Lists, before: { readonly text: number; readonly html: number }): void {
  const { text, html } = lists;
  // A text without a letter in it is none, as of programs that write their mail in HTML alone.
  if (html.length !== before.html && text.slice(before.text).every(isBlank)) text.length = before.text;
  if (text.length === before.text && html.length !== before.html) text.push(...html.slice(before.html));
  if (html.length === before.html && text.length !== before.text) html.push(...text.slice(before.text));
}

/** Letters of one part, with \\n at the ends of its lines. */
export function textOf(part: Part, most: number): string {
  const bytes = bytesOf(part).subarray(0, most * 4);
  return bytesToText(bytes, part.params.get('charset') ?? '')
    .slice(0, most)
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '');
}

export const bytesOf = (part: Part): Buffer => unwrapped(part.body, valueIn(part.headers, 'content-transfer-encoding'));

export const nameOf = (part: Part): string =>
  decodeWords(part.name)
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .slice(0, 200) ?? '';
