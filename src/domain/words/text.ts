// A text as the check reads it: of the same length as it was given, so that every place found is a place in it. Each
// sentence stands on a line of its own, and what the customer said, in quotation marks or behind ">", is blanked out.
import type { Span } from './kinds.ts';

export type Read = {
  readonly given: string;
  /** Straight apostrophes, a sentence a line, quotations blanked. */
  readonly plain: string;
  /** The same with its quotations, for how hard it is to read. */
  readonly whole: string;
  readonly words: ReadonlySet<string>;
  /** Quotations of two words or more, their marks included. */
  readonly quotes: readonly Span[];
};

const CURLY = /[‘’‛ʼ]/g;
const SPACES = /[\u00a0\u2007\u202f\t]/g;
// A mail is often broken into lines of some 70 letters: a line that goes on in small letters is the same sentence.
const WRAPPED = /(?<=[\p{L}\p{N},;] ?)\n(?= ?\p{Ll})/gu;
// What a mail brings along: its signature behind "-- ", and lines of the head of another that was pasted in.
const BROUGHT_ALONG = /^-- \n[\s\S]*|^(?:Subject|From|Sent|Date|Cc|Reply-To|Asunto|Enviado|Fecha): [^\n]*$/gm;
// Closing quotation marks and brackets belong to the sentence that they close.
const SENTENCE_END = /([.!?…]["”»')\]]*)(\s)(?=\s*["“«'(¿¡\p{Lu}\p{N}])/gu;
// What ends in a dot and no sentence: titles, the initial of a name ("J. Kim", "Mary J. Kim"), and "no." before a number.
const SHORT = /\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|St|Mt|Jr|Sr|Sra|Srta|Dra|D|Dña|Inc|Ltd|vs|approx|tel|ext|e\.g|i\.e)\.$/i;
const INITIAL = /(?:^|\n|[.,(] ?|(?<!\p{L})\p{Lu}[\p{L}.]* )(?!I\.)\p{Lu}\.$/u;
const NUMBER = /\b(?:No|Nr|Nos|Núm|Fig|Vol|p|pp)\.$/i;
const QUOTED = /"[^"\n]{1,2000}"|“[^“”\n]{1,2000}”|«[^«»\n]{1,2000}»|^>[^\n]*$/gm;
const WORD = /\p{L}[\p{L}\p{N}'-]*|\p{N}+/gu;

// A cell of a table that was kept with its marks: "He said ""no"" twice." The outer marks quote nobody.
const TABLE_CELL = /^\s*"(?=[\s\S]*"")(?:[^"]|"")*"\s*$/;

export function readText(given: string): Read {
  const straight = outOfTable(given)
    .replace(CURLY, "'")
    .replace(SPACES, ' ')
    .replace(/\r/g, ' ')
    .replace(BROUGHT_ALONG, (part) => part.replace(/[^\n]/g, ' '));
  const plain = aLineASentence(unwrapped(straight.replace(QUOTED, (quoted) => ' '.repeat(quoted.length))));
  const quotes = [...straight.matchAll(QUOTED)].filter(([quoted]) => wordsOf(quoted).length > 1).map(({ 0: quoted, index }) => ({ start: index, end: index + quoted.length }));
  return { given, plain, whole: aLineASentence(unwrapped(straight)), words: new Set(wordsOf(plain).map((word) => word.toLowerCase())), quotes };
}

function outOfTable(given: string): string {
  if (!TABLE_CELL.test(given)) return given;
  const [first, last] = [given.indexOf('"'), given.lastIndexOf('"')];
  return `${given.slice(0, first)} ${given.slice(first + 1, last).replaceAll('""', ' "')} ${given.slice(last + 1)}`;
}

const unwrapped = (text: string): string => text.replace(WRAPPED, ' ');
const aLineASentence = (text: string): string => text.replace(SENTENCE_END, (whole, end: string, _space: string, at: number) => (isShort(text, at) ? whole : `${end}\n`));

function isShort(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 20), at + 1);
  return SHORT.test(before) || INITIAL.test(before) || (NUMBER.test(before) && /^\s*\d/.test(text.slice(at + 1)));
}

export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];
export const sentencesOf = (plain: string): readonly string[] =>
  plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line));

/** The line around a place. */
export function sentenceAt(plain: string, at: number): string {
  const start = plain.lastIndexOf('\n', at - 1) + 1;
  const end = plain.indexOf('\n', at);
  return plain.slice(start, end === -1 ? undefined : end);
}
/** To ask first is quicker: each walk through the places begins by copying the pattern. */
export function isIn(text: string, on: RegExp): boolean {
  on.lastIndex = 0;
  const isFound = on.test(text);
  on.lastIndex = 0;
  return isFound;
}

/** Every place, without the spaces around it. One pattern is used over and over: matchAll would copy it each time. */
export function spansOf(text: string, on: RegExp): readonly Span[] {
  const spans: Span[] = [];
  on.lastIndex = 0;
  for (let found = on.exec(text); found !== null; found = on.exec(text)) {
    const [whole] = found;
    const start = found.index + (whole.length - whole.trimStart().length);
    const end = found.index + whole.trimEnd().length;
    if (end > start) spans.push({ start, end });
    if (whole === '') on.lastIndex += 1;
  }
  return spans;
}
