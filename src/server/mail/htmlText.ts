// The HTML of a mail as plain text: lines where a reader sees lines, a quotation marked as one, and nothing that a reader would not see.
import { Parser } from 'htmlparser2';

const BLOCKS = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul body'.split(' '),
);
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'pre', 'table']);
const UNSEEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'select', 'textarea', 'object', 'svg', 'xml']);

type Drawn = { readonly lines: string[]; line: string; quoted: number; unseen: number; kept: number; isSpaced: boolean; isTight: boolean; left: number };

export function htmlToText(html: string, most = 1_000_000): string {
  if (isTooDeep(html)) return withoutTags(html).slice(0, most);
  const drawn: Drawn = { lines: [], line: '', quoted: 0, unseen: 0, kept: 0, isSpaced: false, isTight: false, left: most };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(drawn, name, attributes),
      ontext: (text) => write(drawn, text),
      onclosetag: (name) => close(drawn, name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  endLine(drawn);
  return drawn.lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const MOST_DEPTH = 1000;
const OPENED = /<(\/?)(?!(?:br|hr|img|p|li|td|tr|th|dd|dt|option|meta|link|input|col|area|wbr)\b)[a-z]/gi;

/** The parser looks through all that is open at each tag, so 150,000 levels would take it minutes; mails of people have some 100. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [tag] of html.matchAll(OPENED)) {
    depth = Math.max(0, depth + (tag.startsWith('</') ? -1 : 1));
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

const withoutTags = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();

function open(drawn: Drawn, name: string, attributes: Readonly<Record<string, string>>): void {
  if (UNSEEN.has(name)) drawn.unseen += 1;
  if (name === 'br') breakLine(drawn);
  if (name === 'td' || name === 'th') gap(drawn);
  if (name === 'img' && attributes.alt !== undefined && drawn.unseen === 0) write(drawn, attributes.alt);
  if (!BLOCKS.has(name)) return;
  endLine(drawn);
  const isTight = /\bMso(Normal|PlainText|NoSpacing)\b/.test(attributes.class ?? '');
  if (SPACED.has(name) && !isTight) space(drawn);
  if (name === 'p') drawn.isTight = isTight;
  if (name === 'blockquote') drawn.quoted += 1;
  if (name === 'pre') drawn.kept += 1;
  if (name === 'li') write(drawn, '- ');
}

function close(drawn: Drawn, name: string): void {
  if (drawn.unseen > 0 && UNSEEN.has(name)) drawn.unseen -= 1;
  if (!BLOCKS.has(name)) return;
  endLine(drawn);
  if (name === 'blockquote') drawn.quoted = Math.max(0, drawn.quoted - 1);
  if (name === 'pre') drawn.kept = Math.max(0, drawn.kept - 1);
  if (SPACED.has(name) && !(name === 'p' && drawn.isTight)) space(drawn);
}

function write(drawn: Drawn, text: string): void {
  if (drawn.unseen > 0 || drawn.left <= 0) return;
  drawn.left -= text.length;
  if (drawn.kept === 0) {
    const shown = text.replace(/[ \t\r\n\f]+/g, ' ');
    drawn.line += drawn.line === '' || drawn.line.endsWith(' ') ? shown.replace(/^ /, '') : shown;
    return;
  }
  const [first = '', ...others] = text.replace(/\r\n?/g, '\n').split('\n');
  drawn.line += first;
  for (const line of others) {
    breakLine(drawn);
    drawn.line = line;
  }
}

const gap = (drawn: Drawn): void => {
  if (drawn.line !== '' && !drawn.line.endsWith(' ')) drawn.line += ' ';
};

/** A break shows a line even where nothing stands on it; the end of a block only where something does. */
function breakLine(drawn: Drawn): void {
  const marks = drawn.quoted === 0 ? '' : `${'>'.repeat(Math.min(9, drawn.quoted))} `;
  drawn.lines.push(`${marks}${drawn.line.replaceAll('\u00a0', ' ').trimEnd()}`);
  drawn.line = '';
  drawn.isSpaced = false;
}

function endLine(drawn: Drawn): void {
  if (drawn.line !== '') breakLine(drawn);
}

function space(drawn: Drawn): void {
  if (drawn.isSpaced || drawn.lines.length === 0) return;
  breakLine(drawn);
  drawn.isSpaced = true;
}
