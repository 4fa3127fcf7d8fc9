// What the customer says is not right on the record, and what we answered. No event is edited: both stay.
import type { Signed } from '../common/act.ts';
import type { CorrectionId, WordsId } from '../common/ids.ts';
import type { OurWords, TheirWords } from '../common/words.ts';

/** The parts of their file that they may say are not right. */
export const FILE_PARTS = ['name', 'born-on', 'email', 'phone', 'post'] as const;
export type FilePart = (typeof FILE_PARTS)[number];
/** Some words, or something else in an entry such as a date or a name; or a part of what is on file. */
export type CorrectionOf = { readonly entry: number; readonly words?: WordsId } | { readonly onFile: FilePart };

/** Taken: `text` is how it reads now, where it isn't in their words alone. Kept beside: both stand, and why. */
export type CorrectionAnswer =
  | { readonly is: 'taken'; readonly text?: OurWords; readonly because?: OurWords; readonly by: Signed }
  | { readonly is: 'kept-beside'; readonly because: OurWords; readonly by: Signed };
export type Correction = {
  readonly id: CorrectionId;
  readonly of: CorrectionOf;
  readonly said: TheirWords;
  readonly by: Signed;
  /** Null while it waits for us. */
  readonly answer: CorrectionAnswer | null;
  /** What stood before they said it again, to which a challenged asking returns. */
  readonly before?: Pick<Correction, 'said' | 'by' | 'answer'>;
};

export type CorrectionEvent =
  | { readonly kind: 'correctionAsked'; readonly id: CorrectionId; readonly of: CorrectionOf; readonly words: TheirWords }
  /** After our answer: it waits for us again. */
  | { readonly kind: 'correctionAskedAgain'; readonly id: CorrectionId; readonly words: TheirWords }
  | { readonly kind: 'correctionTaken'; readonly id: CorrectionId; readonly text?: OurWords; readonly because?: OurWords }
  | { readonly kind: 'correctionKeptBeside'; readonly id: CorrectionId; readonly because: OurWords };

/** An entry that they may say is not right, with the words in it. */
export type Correctable = { readonly entry: number; readonly words: readonly WordsId[] };
