// Teach-back: whether we explained it well. The gap is ours, never theirs.
import type { Signed } from '../common/act.ts';
import type { TaskId, TeachBackId } from '../common/ids.ts';
import type { OurWords, TheirWords } from '../common/words.ts';

export type TeachBackEvent =
  | { readonly kind: 'teachBackAsked'; readonly id: TeachBackId; readonly task?: TaskId; readonly question: OurWords }
  | { readonly kind: 'saidBack'; readonly id: TeachBackId; readonly round: number; readonly words: TheirWords }
  | { readonly kind: 'ratherNotSaid'; readonly id: TeachBackId; readonly round: number }
  | { readonly kind: 'explainedWell'; readonly id: TeachBackId; readonly round: number; readonly words?: OurWords }
  /** What we didn't explain well, how we put it now, and with that the question again. */
  | { readonly kind: 'explainedAnew'; readonly id: TeachBackId; readonly round: number; readonly gap: OurWords; readonly words: OurWords };

export type TeachBackRound = {
  readonly round: number;
  /** How we put it anew, from the second round on. */
  readonly explained?: OurWords;
  readonly said?: TheirWords;
  readonly saidBy?: Signed;
  /** What we hadn't explained well, as this round showed. */
  readonly gap?: OurWords;
  readonly by: Signed;
};
export type TeachBack = {
  readonly id: TeachBackId;
  readonly task?: TaskId;
  readonly question: OurWords;
  readonly state: 'asked' | 'said' | 'clear' | 'left';
  readonly rounds: readonly TeachBackRound[];
  readonly words?: OurWords;
  readonly by: Signed;
};
