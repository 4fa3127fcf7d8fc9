// What changed between two texts, word by word, so that a correction can be seen at a glance.
export type Piece = { is: 'same' | 'added' | 'gone'; text: string };

const LONGEST = 1_500;

/** The pieces of both texts in reading order. Texts of more than 1,500 words are shown whole, as gone and added. */
export function differenceOf(before: string, after: string): Piece[] {
  const was = wordsOf(before);
  const now = wordsOf(after);
  if (was.length > LONGEST || now.length > LONGEST)
    return [
      { is: 'gone', text: before },
      { is: 'added', text: after },
    ];
  return joined(walk(was, now, commonLengths(was, now)));
}

/** Words with the space that follows them, so that joining them gives the text again. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];
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

function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.is === piece.is) last.text += piece.text;
    else all.push({ ...piece });
  }
  return all;
}
