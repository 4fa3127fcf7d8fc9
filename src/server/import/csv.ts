// Reads CSV row by row and loses as little as possible: a broken row is reported with the line of the file on which it
// begins, and reading goes on with the next line that stands as a row.
export type CsvRow = { readonly line: number; readonly cells: readonly string[] } | { readonly line: number; readonly broken: string };

type Format = { readonly text: string; readonly delimiter: string; readonly lineEnd: '\n' | '\r' };
type Scan = { readonly cells: readonly string[]; readonly end: number } | { readonly broken: string };

/** A quote that is never closed must not swallow the rest of a large file before it is noticed. */
const LONGEST_CELL = 1_000_000;

/** The first row that comes out is the header; every later one has as many cells, or says why it is broken. */
export function* readCsv(text: string, delimiter = ','): Generator<CsvRow> {
  const format: Format = { text, delimiter, lineEnd: text.includes('\n') ? '\n' : '\r' };
  let width: number | null = null;
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const found = scanRow(format, at);
    const end = 'broken' in found || swallowsRows(format, at, found, width) ? nextRow(format, at, width) : found.end;
    const row = toRow(found, end, line, width);
    if (row !== null && 'cells' in row) width ??= row.cells.length;
    if (row !== null) yield row;
    line += linesIn(format, at, end);
    at = end;
  }
}

/** Null for an empty line. More cells than the header are taken where they are empty. */
function toRow(found: Scan, end: number, line: number, width: number | null): CsvRow | null {
  if ('broken' in found) return { line, broken: found.broken };
  if (end !== found.end) return { line, broken: 'A quoted cell begins here that never ends.' };
  const { cells } = found;
  if (cells.length === 1 && cells[0] === '') return null;
  if (width === null || cells.length === width) return { line, cells };
  if (cells.length > width && cells.slice(width).every((cell) => cell === '')) return { line, cells: cells.slice(0, width) };
  return { line, broken: `It has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, and the header has ${width}.` };
}

function scanRow(format: Format, start: number): Scan {
  const { text, delimiter } = format;
  const cells: string[] = [];
  for (let at = start; ; ) {
    const cell = text[at] === '"' ? quotedCell(format, at + 1) : plainCell(format, at);
    if ('broken' in cell) return cell;
    cells.push(cell.value);
    if (text[cell.end] !== delimiter) return { cells, end: afterLineEnd(format, cell.end) };
    at = cell.end + 1;
  }
}

function plainCell({ text, delimiter, lineEnd }: Format, start: number): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== lineEnd) end += 1;
  if (text[end] === '\n' && end > start && text[end - 1] === '\r') end -= 1;
  return { value: text.slice(start, end), end };
}

function quotedCell(format: Format, start: number): { value: string; end: number } | { broken: string } {
  const { text, delimiter } = format;
  for (let from = start; ; ) {
    const quote = text.indexOf('"', from);
    if (quote === -1 || quote - start > LONGEST_CELL) return { broken: 'A quoted cell begins here that never ends.' };
    if (text[quote + 1] === '"') from = quote + 2;
    else if (quote + 1 >= text.length || text[quote + 1] === delimiter || isLineEnd(format, quote + 1))
      return { value: text.slice(start, quote).replaceAll('""', '"'), end: quote + 1 };
    else return { broken: 'A quote stands inside a quoted cell, where two are expected.' };
  }
}

const isLineEnd = ({ text, lineEnd }: Format, at: number): boolean => text[at] === lineEnd || (text[at] === '\r' && text[at + 1] === '\n');

function afterLineEnd({ text }: Format, at: number): number {
  if (at >= text.length) return text.length;
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

/** A row of the wrong width over several lines, of which the second stands as a row by itself, has an unclosed quote. */
function swallowsRows(format: Format, start: number, { cells, end }: { cells: readonly string[]; end: number }, width: number | null): boolean {
  if (width === null || cells.length === width) return false;
  const next = lineAfter(format, start);
  if (next >= end) return false;
  const alone = scanRow(format, next);
  return 'cells' in alone && alone.cells.length === width;
}

/** Where reading goes on after a broken row: the next line that is a row, or that was meant as one. */
function nextRow(format: Format, start: number, width: number | null): number {
  for (let at = lineAfter(format, start); at < format.text.length; at = lineAfter(format, at)) {
    const found = scanRow(format, at);
    if (width === null || ('cells' in found && found.cells.length === width)) return at;
    const meant = format.text.slice(at, lineAfter(format, at)).split(format.delimiter).length;
    if (meant >= width && width > 1) return at;
  }
  return format.text.length;
}

function lineAfter({ text, lineEnd }: Format, at: number): number {
  const end = text.indexOf(lineEnd, at);
  return end === -1 ? text.length : end + 1;
}

function linesIn({ text, lineEnd }: Format, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf(lineEnd, start); at !== -1 && at < end; at = text.indexOf(lineEnd, at + 1)) lines += 1;
  return lines;
}
