// Texts that a pattern could match, drawn from its own pieces: each alternative comes up, and what may be left out sometimes is.
import type { Piece, Sequence } from './pattern.ts';

/** A whole number from the least to the most, both included. */
export type Draw = (least: number, most: number) => number;

const ANY_LETTERS = 'snekdrt';
const SEVERAL = 2;

export function saidOf(piece: Piece, draw: Draw): string {
  if (piece.is === 'edge' || piece.is === 'nothing') return '';
  if (piece.is === 'letter') return among(piece.of ?? [...(piece.isWord ? ANY_LETTERS : ' ')], draw);
  if (piece.is === 'either') return saidInOrder(among(piece.all, draw), draw);
  const most = Math.min(piece.most, piece.least + SEVERAL);
  return Array.from({ length: draw(piece.least, most) }, () => saidOf(piece.of, draw)).join('');
}

const saidInOrder = (sequence: Sequence, draw: Draw): string => sequence.map((piece) => saidOf(piece, draw)).join('');

function among<T>(all: readonly T[], draw: Draw): T {
  const one = all[draw(0, all.length - 1)];
  if (one === undefined) throw new Error('there is nothing to draw from');
  return one;
}
