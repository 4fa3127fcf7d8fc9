// The words of a message and its files, out of the parts that were chosen for each.
import { type Bodies, bytesOf, nameOf, textOf } from './bodyParts.ts';
import { htmlToText } from './htmlText.ts';
import { type Part, treeOf, valueIn } from './mimeTree.ts';
import type { MailFile, ReadMail } from './readMail.ts';

/** Letters of words and of HTML that are kept as such; the message itself lies in the store with all of them. */
const MOST_TEXT = 1_000_000;

export function wordsOf({ text, html }: Bodies): Pick<ReadMail, 'text' | 'html'> {
  const shown = html.filter(isWords);
  return {
    text: joined(text.filter(isWords).map(asText)),
    html: shown.some(({ type }) => type === 'text/html') ? joined(shown.map(asHtml)) : null,
  };
}

const isWords = ({ type }: Part): boolean => /^(text|multipart)\//.test(type);
const joined = (pieces: readonly string[]): string => pieces.join('\n').slice(0, MOST_TEXT);

function asText(part: Part): string {
  const text = textOf(part, MOST_TEXT);
  if (part.type === 'text/html') return htmlToText(text);
  if (part.type === 'text/enriched') return text.replace(/<<|<\/?[a-z-]{1,60}>/gi, (mark) => (mark === '<<' ? '<' : ''));
  return part.params.get('format')?.toLowerCase() === 'flowed' ? unflowed(text, part.params.get('delsp')?.toLowerCase() === 'yes') : text;
}

const asHtml = (part: Part): string => (part.type === 'text/html' ? textOf(part, MOST_TEXT) : `<pre>${escaped(textOf(part, MOST_TEXT))}</pre>`);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** RFC 3676: a line that ends with a blank goes on in the next of the same depth of quotation; "-- " never does. */
function unflowed(text: string, dropsBlank: boolean): string {
  const lines: { depth: string; words: string; goesOn: boolean }[] = [];
  for (const line of text.split('\n')) {
    const depth = /^>*/.exec(line)?.[0] ?? '';
    const words = line.slice(depth.length).replace(/^ /, '');
    const goesOn = words.endsWith(' ') && words !== '-- ';
    const last = lines.at(-1);
    const ready = goesOn && dropsBlank ? words.slice(0, -1) : words;
    if (last?.goesOn && last.depth === depth && words !== '-- ') Object.assign(last, { words: last.words + ready, goesOn });
    else lines.push({ depth, words: ready, goesOn });
  }
  return lines.map(({ depth, words }) => (depth === '' ? words : `${depth} ${words}`)).join('\n');
}

export const filesOf = (parts: readonly Part[]): readonly MailFile[] =>
  parts.map((part, place) => {
    const cid = valueIn(part.headers, 'content-id').replace(/^<|>$/g, '').trim();
    return {
      name: nameOf(part) || unnamed(part, place + 1),
      type: part.type,
      bytes: bytesOf(part),
      cid: cid === '' ? null : cid,
      inline: part.disposition !== 'attachment' && cid !== '',
    };
  });

/** A message within takes its subject for its name. */
function unnamed(part: Part, number: number): string {
  const [family = '', kind = ''] = part.type.split('/');
  if (part.type === 'message/rfc822') return `${subjectOf(part) || `message ${number}`}.eml`;
  const ending = kind === 'plain' ? 'txt' : (/^[a-z0-9]{2,5}$/.exec(kind.replace(/^(x-|svg\+)/, ''))?.[0] ?? 'bin');
  return `${family} ${number}.${ending}`;
}

const subjectOf = (part: Part): string => {
  const inner = part.children[0] ?? treeOf(bytesOf(part)).root;
  return nameOf({ ...inner, name: valueIn(inner.headers, 'subject') }).slice(0, 80);
};
