// Whose words a round of understanding is made of: what came from their corrections is theirs, all else is ours.
import { differenceOf, type Piece } from './difference.ts';

export type Spoken = Piece & { readonly theirs: boolean };

/** What changed from `before` to `after`; added words are theirs where they stand in a correction of theirs too. */
export function spokenChanges(before: string, corrections: readonly string[], after: string): Spoken[] {
  const fromThem = corrections.map((correction) => placesOf('same', correction, after));
  let place = 0;
  return differenceOf(before, after).flatMap((piece): Spoken[] => {
    if (piece.is === 'gone') return [{ ...piece, theirs: false }];
    const start = place;
    place += piece.text.length;
    const isTheirs = (at: number): boolean => piece.is === 'added' && fromThem.some((places) => places[start + at] === true);
    return grouped(piece, isTheirs);
  });
}

/** For each letter of `after`, whether it lies in a piece of this kind. */
const placesOf = (kind: Piece['is'], before: string, after: string): boolean[] =>
  differenceOf(before, after)
    .filter(({ is }) => is !== 'gone')
    .flatMap(({ is, text }) => Array.from({ length: text.length }, () => is === kind));

function grouped({ is, text }: Piece, isTheirs: (at: number) => boolean): Spoken[] {
  const pieces: { is: Piece['is']; text: string; theirs: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    const theirs = isTheirs(at);
    const last = pieces.at(-1);
    if (last?.theirs === theirs) last.text += text[at];
    else pieces.push({ is, text: text[at] ?? '', theirs });
  }
  return pieces;
}
