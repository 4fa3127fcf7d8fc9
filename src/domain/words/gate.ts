// The words without which a rule finds nothing, read from its own pattern: most sentences hold none of them, so that most rules
// needn't be looked at. Kept by hand such lists had holes, and much of what a rule could find was never found.
import { isApart, type Piece, piecesOf, type Sequence, sequenceIsApart } from './pattern.ts';

/** Of a thousand words of a letter, about how many are this one; of all others, the fewer the longer they are. */
const COMMON = new Map(
  Object.entries({
    45: 'the',
    27: 'to i a and you de la que el en y los se no un por con una su para es lo le les te',
    15: 'of we it is that in',
    11: 'your for this s on have was be',
    6: 'are not our my with t as at but can del al nos me si mas como ya ha han fue usted',
    4: 'if will me do no or from so an has',
    3: 'been there they she he her us all by what would did',
  }).flatMap(([often, words]) => words.split(' ').map((word) => [word, Number(often)] as const)),
);
const GOES_ON = '…';
/** How many letters of a beginning are looked at, and how many of a thousand words share one. */
const [BEGINNING, MANY] = [4, 2];
const RARE = [2, 2, 1, 0.5, 0.25, 0.12, 0.06, 0.03];
const rareness = ({ length }: string): number => RARE[length] ?? 0.015;
const oftenness = (key: string): number => COMMON.get(key) ?? (key.endsWith(GOES_ON) ? MANY : rareness(key));

/** Words, or beginnings of words ("remov…"), of which one must be there, and how often one is. */
type Gate = { readonly words: readonly string[]; readonly cost: number };

const ACCENTS: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u' };
export const withoutAccents = (text: string): string => text.replace(/[áéíóúü]/g, (letter) => ACCENTS[letter] ?? letter);
const plain = (text: string): string => withoutAccents(text.toLowerCase());

/** What a sentence is looked up by: letters, or digits, that stand together, small and without accents, and how they begin. */
export const keysOf = (text: string): readonly string[] =>
  (plain(text).match(/\p{L}+|\p{N}+/gu) ?? []).flatMap((word) => (word.length < BEGINNING ? word : [word, word.slice(0, BEGINNING) + GOES_ON]));

/** Each text that the pattern matches holds one of these; null where none can be told. */
export function gateOf(on: RegExp): ReadonlySet<string> | null {
  const gate = ofPiece(piecesOf(on), false, false);
  return gate === null ? null : new Set(gate.words);
}

/** `left` and `right`: whether a word that begins or ends where the piece does is whole there. */
function ofPiece(piece: Piece, left: boolean, right: boolean): Gate | null {
  if (piece.is === 'times') return piece.least > 0 ? ofPiece(piece.of, left && piece.most === 1, right && piece.most === 1) : null;
  return piece.is === 'either' ? anyOf(piece.all.map((sequence) => ofSequence(sequence, left, right))) : null;
}

const anyOf = (gates: readonly (Gate | null)[]): Gate | null =>
  gates.reduce<Gate | null>((all, gate) => (all === null || gate === null ? null : { words: [...all.words, ...gate.words], cost: all.cost + gate.cost }), NONE);
const NONE: Gate = { words: [], cost: 0 };

function ofSequence(sequence: Sequence, left: boolean, right: boolean): Gate | null {
  const before = (at: number): boolean => sequenceIsApart(sequence.slice(0, at).toReversed(), true, left);
  const after = (at: number): boolean => sequenceIsApart(sequence.slice(at), false, right);
  const pieces = sequence.map((piece, at) => (piece.is === 'either' || piece.is === 'times' ? ofPiece(piece, before(at), after(at + 1)) : null));
  const runs = runsOf(sequence)
    .filter(({ from, to }) => sequence.slice(from, to).some(({ is }, at) => is === 'letter' || pieces[from + at] === null))
    .map(({ from, to }) => spelled(sequence.slice(from, to), before(from), after(to)));
  return [...pieces, ...runs].reduce((best, one) => (one === null || (best !== null && best.cost <= one.cost) ? best : one), null);
}

/** Pieces that hang together: what lies between spaces and edges, without what may be left out with its own space. */
function runsOf(sequence: Sequence): readonly { readonly from: number; readonly to: number }[] {
  const ends = [...sequence.flatMap((piece, at) => (isBetween(piece) ? [at] : [])), sequence.length];
  return ends.map((to, place) => ({ from: (ends[place - 1] ?? -1) + 1, to })).filter(({ from, to }) => to > from);
}
const isBetween = (piece: Piece): boolean =>
  piece.is === 'edge' || (piece.is === 'letter' && !piece.isWord) || (piece.is === 'times' && (piece.least > 0 ? isBetween(piece.of) : hasOwnSpace(piece.of)));
const hasOwnSpace = (piece: Piece): boolean => piece.is === 'either' && (isApart(piece) || isApart(piece, true));

const TOO_MANY = 60;
const ANY = '\u0001';

/** The ways in which a run can be written, and of each its rarest word. */
function spelled(run: Sequence, before: boolean, after: boolean): Gate | null {
  const rarest = waysOf(run).map((way) => rarestIn(`${before ? ' ' : ANY}${way}${after ? ' ' : ANY}`));
  if (!rarest.every((word) => word !== undefined)) return null;
  const words = [...new Set(rarest)];
  return { words, cost: words.reduce((sum, word) => sum + oftenness(word), 0) };
}

function rarestIn(way: string): string | undefined {
  const keys = (plain(way).match(/[\p{L}\u0001]+|[\p{N}\u0001]+/gu) ?? []).flatMap(keyOf);
  return keys.reduce<string | undefined>((best, key) => (best !== undefined && oftenness(best) <= oftenness(key) ? best : key), undefined);
}

/** A whole word, or as much as is known of its beginning. */
function keyOf(word: string): readonly string[] {
  const known = word.indexOf(ANY);
  if (known === -1) return [word];
  return known < BEGINNING ? [] : [word.slice(0, BEGINNING) + GOES_ON];
}

/** Where there are too many, as far as there are not. */
function waysOf(sequence: Sequence): readonly string[] {
  let ways: readonly string[] = [''];
  for (const piece of sequence) {
    const more = waysOfPiece(piece);
    if (ways.length * more.length > TOO_MANY) return ways.map((way) => way + ANY);
    ways = more.length === 1 ? ways.map((way) => way + more[0]) : ways.flatMap((way) => more.map((one) => way + one));
  }
  return ways;
}

function waysOfPiece(piece: Piece): readonly string[] {
  if (piece.is === 'edge') return [' '];
  if (piece.is === 'nothing') return [''];
  if (piece.is === 'letter') return piece.of === null ? [ANY] : [...new Set(piece.of.map(plain))];
  if (piece.is === 'either') return [...new Set(piece.all.flatMap(waysOf))];
  const several = `${isApart(piece.of) ? ' ' : ''}${ANY}${isApart(piece.of, true) ? ' ' : ''}`;
  return [...(piece.least === 0 ? [''] : []), ...waysOfPiece(piece.of), ...(piece.most > 1 ? [several] : [])];
}
