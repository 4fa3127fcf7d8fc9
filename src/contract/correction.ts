// What the customer says is not right on the record, as both sides see it: what stands, what they say, and why.
import { type Static, Type } from 'typebox';
import type { FilePart as Part } from '../domain/concern/correctionEvents.ts';
import { closed, Id, literals, orNull, Said } from './common/schemas.ts';
import { Signature } from './signature.ts';

export const FILE_PARTS = ['name', 'born-on', 'email', 'phone', 'post'] as const satisfies readonly Part[];
export const FilePart = literals(FILE_PARTS);

export const CorrectionView = closed({
  id: Id,
  /** The version of the entry; null where it is about what is on file. */
  entry: orNull(Type.Integer()),
  onFile: orNull(FilePart),
  state: literals(['asked', 'taken', 'kept-beside']),
  /** The words that stood there; null where it is something else in an entry, such as a date. */
  stood: orNull(Said),
  said: Said,
  by: Signature,
  /** How it reads now, where it was taken in other words than theirs. */
  text: orNull(Said),
  because: orNull(Said),
  answeredBy: orNull(Signature),
  /** They said it once more after our answer. */
  again: Type.Boolean(),
});
export type CorrectionView = Static<typeof CorrectionView>;
