// What is new in a mail, apart from the mails it quotes and the signature below it. Nothing is lost: the mail's text stays whole beside it.
import { isAttribution, isDeviceLine, isDivider, isRule, isSignatureMark, isWholeAttribution, labelOf, mayBeginAttribution } from './quoting.ts';

export type NewPart = {
  readonly newText: string;
  readonly quoted: string;
  readonly signature: string;
  /** As `newText`, and with the signature where lines marked as quoted stand right below it: the reply as its writer closed it. */
  readonly signedText: string;
  /** Something is written below lines of a quoted mail, so that it answers what stands there. */
  readonly isBetween: boolean;
};

/** `above`: how many of the fresh lines stand above the first lines marked as quoted; 0 where there are none. `first`: above any that are quoted. */
type Cut = { readonly fresh: readonly string[]; readonly quoted: readonly string[]; readonly above: number; readonly first: number };

/** Beyond these lines nothing is looked for; nobody writes as many, machines do. */
const MOST_LINES = 20_000;

export function newPartOf(text: string): NewPart {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const { fresh, quoted, above, first } = withoutQuotes(lines);
  const [words, signature] = withoutSignature(fresh);
  const newText = joined(words);
  if (newText === '') return { newText: text.trim(), quoted: '', signature: '', signedText: text.trim(), isBetween: false };
  const isBetween = quoted.length > 0 && joined(words.slice(first)) !== '';
  return { isBetween, newText, quoted: joined(quoted), signature: joined(signature), signedText: words.length < above ? joined(fresh.slice(0, above)) : newText };
}

const joined = (lines: readonly string[]): string => lines.join('\n').trim();
/** ">:" alone is the end of an announcement that was broken off within an address. */
const isMark = (line: string): boolean => /^\s{0,3}>(?!:)/.test(line);
const isEmpty = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** Lines marked ">" go wherever they stand; from a beginning without such marks below it, all that follows. */
function withoutQuotes(lines: readonly string[]): Cut {
  const fresh: string[] = [];
  const quoted: string[] = [];
  let above = 0;
  let first: number | null = null;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const length = isMark(line) ? 1 : at < MOST_LINES ? beginning(lines, at) : 0;
    if (length === 0) {
      fresh.push(line);
      at += 1;
      continue;
    }
    const end = isMark(line) ? markedEnd(lines, at) : quotedEnd(lines, at, length);
    if (above === 0 && isMark(lines[firstWords(lines, at + length - (isMark(line) ? 1 : 0))] ?? '')) above = fresh.length;
    first ??= fresh.length;
    quoted.push(...lines.slice(at, end));
    at = end;
  }
  return { fresh, quoted, above, first: first ?? fresh.length };
}

/** How many lines there are of what announces a quotation at this place; 0 where none is announced. */
function beginning(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  if (isEmpty(line)) return 0;
  if (isDivider(line)) return 1;
  if (isRule(line)) return ruleAboveHeaders(lines, at);
  return headerLines(lines, at) || attributionLines(lines, at);
}

function ruleAboveHeaders(lines: readonly string[], at: number): number {
  const next = firstWords(lines, at + 1);
  const headers = next - at > 3 ? 0 : headerLines(lines, next);
  return headers === 0 ? 0 : next - at + headers;
}

/** At least three headers of a mail one below the other, or From with an address and one more. "From: Monday, To: Friday" is a person's. */
function headerLines(lines: readonly string[], at: number): number {
  const first = labelOf(lines[at] ?? '');
  if (first === null || (first.label !== 'from' && first.label !== 'date')) return 0;
  const seen = new Set<string>([first.label]);
  let last = at;
  for (let next = at + 1; next < Math.min(lines.length, at + 10); next += 1) {
    const label = labelOf(lines[next] ?? '')?.label;
    if (label !== undefined) {
      seen.add(label);
      last = next;
    } else if (next - last > 2) break;
  }
  const hasAddress = first.label === 'from' && /@|mailto:/i.test(first.value);
  return seen.size >= 3 || (hasAddress && seen.size >= 2) ? last - at + 1 : 0;
}

function attributionLines(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  if (isAttribution(line)) return 1;
  if (!mayBeginAttribution(line)) return 0;
  for (let more = 1; more <= 3; more += 1) {
    if (isEmpty(lines[at + more]) || isMark(lines[at + more] ?? '')) return 0;
    if (!isAttribution(lines.slice(at, at + more + 1).join(' '))) continue;
    const beginsLater = lines.slice(at + 1, at + more + 1).some((_, later) => isWholeAttribution(lines.slice(at + 1 + later, at + more + 1).join(' ')));
    return beginsLater ? 0 : more + 1;
  }
  return 0;
}

function quotedEnd(lines: readonly string[], at: number, length: number): number {
  const next = firstWords(lines, at + length);
  return next < lines.length && isMark(lines[next] ?? '') ? markedEnd(lines, next) : lines.length;
}

/** Marked lines, and those between two of them that a program broke off or left empty. */
function markedEnd(lines: readonly string[], from: number): number {
  let end = from + 1;
  while (end < lines.length) {
    if (isMark(lines[end] ?? '')) end += 1;
    else if (!isEmpty(lines[end]) && isMark(lines[end + 1] ?? '') && isBrokenOff(lines[end - 1] ?? '')) end += 2;
    else break;
  }
  return end;
}
const isBrokenOff = (line: string): boolean => line.length > 60;

function firstWords(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isEmpty(lines[at])) at += 1;
  return at;
}

/** A signature ends a mail, so a mark with a whole letter below it is none; what stands below a program's own line is history. */
function withoutSignature(lines: readonly string[]): readonly [readonly string[], readonly string[]] {
  const at = lines
    .slice(0, MOST_LINES)
    .findIndex((line, place) => isDeviceLine(line) || (isSignatureMark(line) && lines.slice(place + 1).filter((one) => !isEmpty(one)).length <= MOST_SIGNED));
  return at < 0 ? [lines, []] : [lines.slice(0, at), lines.slice(at)];
}
const MOST_SIGNED = 20;
