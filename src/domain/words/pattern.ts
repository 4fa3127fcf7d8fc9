// A pattern of a rule, taken apart: groups, classes, counts and edges, as far as our rules use them.
export type Piece =
  /** One of these letters, words or signs; null where it could be any. */
  | { readonly is: 'letter'; readonly of: readonly string[] | null; readonly isWord: boolean }
  /** Nothing, at the edge of a word; a look around that asks for no letter stands for one as well. */
  | { readonly is: 'edge' }
  | { readonly is: 'nothing' }
  | { readonly is: 'either'; readonly all: readonly Sequence[] }
  | { readonly is: 'times'; readonly of: Piece; readonly least: number; readonly most: number };
export type Sequence = readonly Piece[];

const EDGE: Piece = { is: 'edge' };
const NOTHING: Piece = { is: 'nothing' };
const WORD = /[\p{L}\p{N}_]/u;
const LETTER_CLASSES = /\\[wdpSDW]/;
const FEW = 8;

export function piecesOf({ source }: RegExp): Piece {
  let at = 0;
  const here = (): string => source[at] ?? '';

  function either(): Piece {
    const all = [sequence()];
    while (here() === '|') {
      at += 1;
      all.push(sequence());
    }
    return { is: 'either', all };
  }

  function sequence(): Sequence {
    const all: Piece[] = [];
    while (here() !== '' && here() !== '|' && here() !== ')') {
      const piece = counted(one());
      const joined = together(all.at(-1), piece);
      if (joined === null) all.push(piece);
      else all[all.length - 1] = joined;
    }
    return all;
  }

  function one(): Piece {
    const letter = here();
    at += 1;
    if (letter === '(') return group();
    if (letter === '[') return ofClass();
    if (letter === '\\') return escaped();
    if (letter === '^' || letter === '$') return EDGE;
    return letter === '.' ? { is: 'letter', of: null, isWord: true } : literal(letter);
  }

  function group(): Piece {
    const [opening = ''] = /^\?(?:<?[=!]|:|<\w+>)/.exec(source.slice(at)) ?? [];
    at += opening.length;
    const inside = either();
    at += 1;
    if (opening.endsWith('=')) return isApart(inside, opening.includes('<')) ? EDGE : NOTHING;
    if (opening.endsWith('!')) return isAnyLetter(inside) ? EDGE : NOTHING;
    return inside;
  }

  function ofClass(): Piece {
    const from = at;
    while (here() !== ']') at += here() === '\\' ? 2 : 1;
    const letters = source.slice(from, at);
    at += 1;
    if (letters.startsWith('^')) return { is: 'letter', of: null, isWord: !/\\w/.test(letters) };
    if (LETTER_CLASSES.test(letters) || /\w-\w/.test(letters)) return { is: 'letter', of: null, isWord: true };
    const all = [
      ...letters
        .replace(/\\[st]/g, ' ')
        .replaceAll('\\n', '\n')
        .replace(/\\(.)/g, '$1'),
    ];
    return { is: 'letter', of: all.length > FEW && all.some((sign) => WORD.test(sign)) ? null : all, isWord: all.some((sign) => WORD.test(sign)) };
  }

  function escaped(): Piece {
    const letter = here();
    at += 1;
    if (letter === 'p') at = source.indexOf('}', at) + 1;
    if (letter === 'b') return EDGE;
    if (letter === 's' || letter === 'n' || letter === 't') return { is: 'letter', of: [letter === 'n' ? '\n' : ' '], isWord: false };
    return /[wdpSDW]/.test(letter) ? { is: 'letter', of: null, isWord: true } : literal(letter);
  }

  const literal = (letter: string): Piece => ({ is: 'letter', of: [letter], isWord: WORD.test(letter) });

  function counted(piece: Piece): Piece {
    const count = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at));
    if (count === null) return piece;
    at += count[0].length;
    const [, sign, from = '0', comma, to] = count;
    if (sign !== undefined) return { is: 'times', of: piece, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    return { is: 'times', of: piece, least: Number(from), most: comma === '' ? Number(from) : Number(to || Number.POSITIVE_INFINITY) };
  }

  return either();
}

/** Letters of a word that follow on each other are one piece. */
function together(before: Piece | undefined, piece: Piece): Piece | null {
  if (before?.is !== 'letter' || piece.is !== 'letter' || !before.isWord || !piece.isWord) return null;
  const [[start, ...others], [end, ...more]] = [before.of ?? [], piece.of ?? []];
  return start === undefined || end === undefined || others.length + more.length > 0 ? null : { is: 'letter', of: [start + end], isWord: true };
}

/** "No letter here" is an edge of a word, as good as one. */
const isAnyLetter = (piece: Piece): boolean => {
  const [sequence, ...others] = piece.is === 'either' ? piece.all : [];
  const [letter, ...more] = sequence ?? [];
  return others.length === 0 && more.length === 0 && letter?.is === 'letter' && letter.of === null && letter.isWord;
};

/** Whether whatever it stands for begins (and, asked from behind, ends) with something that is no part of a word. */
export function isApart(piece: Piece, fromBehind = false): boolean {
  if (piece.is === 'edge') return true;
  if (piece.is === 'letter') return !piece.isWord;
  if (piece.is === 'times') return piece.least > 0 && isApart(piece.of, fromBehind);
  return piece.is === 'either' && piece.all.every((sequence) => sequenceIsApart(fromBehind ? sequence.toReversed() : sequence, fromBehind));
}

/** Whether a word that ends before it, or begins after it, is at its edge there. `open` is what lies beyond. */
export function sequenceIsApart(sequence: Sequence, fromBehind: boolean, beyond = false): boolean {
  for (const piece of sequence) {
    if (isApart(piece, fromBehind)) return true;
    const canBeLeftOut = piece.is === 'nothing' || (piece.is === 'times' && piece.least === 0 && isApart(piece.of, fromBehind));
    if (!canBeLeftOut) return false;
  }
  return beyond;
}

/** A pattern for each of its alternatives. */
export const waysOf = ({ source, flags }: RegExp): readonly RegExp[] => alternativesOf(source).map((way) => new RegExp(way, flags));

/** "a|(b|c)" is "a" and "(b|c)". */
export function alternativesOf(source: string): readonly string[] {
  const ways: string[] = [];
  let [from, depth] = [0, 0];
  for (const { 0: sign, index } of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[(|)]/gs)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign !== '|' || depth > 0) continue;
    ways.push(source.slice(from, index));
    from = index + 1;
  }
  return [...ways, source.slice(from)];
}
