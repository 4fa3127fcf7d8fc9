// What changed between two texts, word by word, so that a correction can be seen at a glance.
export type Piece = { is: 'same' | 'added' | 'gone'; text: string };

const LONGEST = 1_500;
const ISLAND = 2;

/** The pieces of both texts in reading order. Texts of more than 1,500 words are shown whole, as gone and added. */
export function differenceOf(before: string, after: string): Piece[] {
  const was = wordsOf(before);
  const now = wordsOf(after);
  if (was.length > LONGEST || now.length > LONGEST)
    return [
      { is: 'gone', text: before },
      { is: 'added', text: after },
    ];
  return joined(withoutIslands(joined(walk(was, now, commonLengths(was, now)))));
}

/** Words and marks with the space that follows them, so that joining them gives the text again. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*\s*|[^\p{L}\p{N}\s]\s*|\s+/gu) ?? [];
const sameWord = (one: string | undefined, other: string | undefined): boolean => one?.trim() === other?.trim();

/** lengths[i][j]: how many words the texts share from i and j on (longest common subsequence). */
function commonLengths(was: readonly string[], now: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: was.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = was.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const length = sameWord(was[i], now[j]) ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
      lengths[i]?.fill(length, j, j + 1);
    }
  }
  return lengths;
}

const at = (lengths: readonly Uint16Array[], i: number, j: number): number => lengths[i]?.[j] ?? 0;

function walk(was: readonly string[], now: readonly string[], lengths: readonly Uint16Array[]): Piece[] {
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < was.length || j < now.length) {
    const gone = was[i];
    const added = now[j];
    if (gone !== undefined && added !== undefined && sameWord(gone, added)) {
      pieces.push({ is: 'same', text: added });
      i++;
      j++;
    } else if (gone !== undefined && (added === undefined || at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      pieces.push({ is: 'gone', text: gone });
      i++;
    } else {
      pieces.push({ is: 'added', text: added ?? '' });
      j++;
    }
  }
  return pieces;
}

/** One word that stayed between two changes reads better as part of the change. */
function withoutIslands(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    const isIsland = piece.is === 'same' && index > 0 && index < pieces.length - 1 && wordsOf(piece.text).length <= ISLAND;
    return isIsland
      ? [
          { is: 'gone', text: piece.text },
          { is: 'added', text: piece.text },
        ]
      : [piece];
  });
}

/** Neighbours of one kind become one; within a run of changes, what is gone comes first. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  let gone = '';
  let added = '';
  const settle = () => {
    if (gone !== '') all.push({ is: 'gone', text: gone });
    if (added !== '') all.push({ is: 'added', text: added });
    gone = added = '';
  };
  for (const { is, text } of pieces) {
    if (is === 'gone') gone += text;
    else if (is === 'added') added += text;
    else {
      settle();
      const last = all.at(-1);
      if (last?.is === 'same') last.text += text;
      else all.push({ is, text });
    }
  }
  settle();
  return all;
}
