// A decision as it stands, and what can happen to it: a question with options, each with what is good and what is hard.
import type { Signed } from '../common/act.ts';
import type { DecisionId, OptionId } from '../common/ids.ts';
import type { OurWords, TheirWords, Words } from '../common/words.ts';

/** In plain words, with what is good about it and what is hard; the customer's own may come without. */
export type NewOption = { readonly id: OptionId; readonly words: Words; readonly good?: Words; readonly hard?: Words };
export type Option = NewOption & {
  readonly of: 'us' | 'customer';
  readonly by: Signed;
  /** We said what we think of it. */
  readonly answered?: true;
  /** Why it is not possible any more. */
  readonly closed?: OurWords;
};
/** 'asked-to': the customer said "you choose for me". */
export type ChosenBecause = 'asked-to' | 'capacity' | 'emergency';
export type Chosen =
  | { readonly option: OptionId; readonly who: 'customer'; readonly by: Signed }
  | { readonly option: OptionId; readonly who: 'us'; readonly because: ChosenBecause; readonly words?: OurWords; readonly by: Signed };

export type DecisionState = 'open' | 'chosen' | 'dropped';
export type Decided = {
  readonly id: DecisionId;
  /** Grows with every change to what there is to choose from. */
  readonly version: number;
  readonly question: OurWords;
  readonly options: readonly Option[];
  /** What matters most to them, asked before the options are shown; null until they said it or would rather not. */
  readonly matters: null | { readonly words?: TheirWords; readonly by: Signed };
  /** They asked us to choose for them. */
  readonly left: null | { readonly words?: TheirWords; readonly by: Signed };
  readonly state: DecisionState;
  readonly chosen: Chosen | null;
  /** The choice before it was opened again, to which a challenged reopening returns. */
  readonly chosenBefore: Chosen | null;
  readonly why?: Words;
  readonly by: Signed;
};

export type DecisionEvent =
  | { readonly kind: 'decisionAsked'; readonly id: DecisionId; readonly question: OurWords; readonly options: readonly NewOption[] }
  | { readonly kind: 'optionAdded'; readonly id: DecisionId; readonly option: OptionId; readonly words: Words; readonly good?: Words; readonly hard?: Words }
  | { readonly kind: 'optionChanged'; readonly id: DecisionId; readonly option: OptionId; readonly words?: OurWords; readonly good?: OurWords; readonly hard?: OurWords }
  | { readonly kind: 'optionClosed'; readonly id: DecisionId; readonly option: OptionId; readonly words: OurWords }
  | { readonly kind: 'whatMattersSaid'; readonly id: DecisionId; readonly words?: TheirWords }
  | { readonly kind: 'optionChosen'; readonly id: DecisionId; readonly version: number; readonly option: OptionId }
  | { readonly kind: 'choiceLeftToUs'; readonly id: DecisionId; readonly words?: TheirWords }
  | { readonly kind: 'chosenForThem'; readonly id: DecisionId; readonly option: OptionId; readonly because: ChosenBecause; readonly words?: OurWords }
  | { readonly kind: 'decisionReopened'; readonly id: DecisionId; readonly words: Words }
  | { readonly kind: 'decisionDropped'; readonly id: DecisionId; readonly words: OurWords };
