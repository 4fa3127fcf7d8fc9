// The plan as it stands, in versions that are all kept, and what can happen to it.
import type { Signed } from '../common/act.ts';
import type { DecisionId, FixId, TaskId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import type { OurWords, TheirWords, Words } from '../common/words.ts';

/** Three lines: what is the problem, what will each of us do, why it matters. */
type Lines = { readonly problem: OurWords; readonly ours: OurWords; readonly yours?: OurWords; readonly why: OurWords };
/** What it rests on: decisions taken, fixes proposed, tasks that they agreed to. */
export type RestsOn = { readonly decisions: readonly DecisionId[]; readonly fixes: readonly FixId[]; readonly tasks: readonly TaskId[] };
type Basis = { readonly round: number } | { readonly unconfirmed: 'silence' | 'safety' };
export type LapsedBecause = 'understanding-corrected' | 'not-okay' | 'decision-reopened';

export type Plan = Lines &
  RestsOn & {
    readonly version: number;
    /** When we look together whether it still fits. */
    readonly review: Instant;
    /** The reviews before those that were moved, the newest last, to which challenged acts return. */
    readonly reviewsBefore?: readonly Instant[];
    readonly reviewDue: boolean;
    readonly basis: Basis;
    readonly state: 'proposed' | 'agreed' | 'not-quite' | 'lapsed' | 'replaced';
    readonly answer: null | { readonly is: 'yes'; readonly by: Signed } | { readonly is: 'not-quite'; readonly words: TheirWords; readonly by: Signed };
    readonly changeAsked: null | { readonly words: Words; readonly by: Signed };
    readonly lapsed: null | { readonly because: LapsedBecause; readonly at: Instant };
    readonly by: Signed;
  };

export type PlanEvent =
  | (Lines &
      RestsOn & {
        readonly kind: 'planProposed';
        readonly version: number;
        readonly review: Instant;
        readonly basis: Basis;
      })
  | { readonly kind: 'planAgreed'; readonly version: number }
  | { readonly kind: 'planNotQuite'; readonly version: number; readonly words: TheirWords }
  | { readonly kind: 'planLapsed'; readonly version: number; readonly because: LapsedBecause }
  | { readonly kind: 'planReviewDue'; readonly version: number }
  | { readonly kind: 'planKept'; readonly version: number; readonly review: Instant }
  | { readonly kind: 'planChangeAsked'; readonly version: number; readonly words: Words };
