// Looking at whether it helps: taken seriously from 1 to 7, a review after four weeks, and contacts above what is usual for them.
import { daysAfter, hasPassed, type Instant } from '../common/instants.ts';
import { refuse } from '../common/refusal.ts';
import { isBlank, type OurWords } from '../common/words.ts';
import type { LookEvent } from './events.ts';
import type { Folds, Rules } from './rule.ts';
import { type Cadence, hasTerms, isLive } from './state.ts';

export type LookCommand =
  | { do: 'sayTakenSeriously'; answer: number }
  | { do: 'holdReview'; words: OurWords }
  /** Contacts of the last seven days, and in a week of the four before. */
  | { do: 'noteRelapse'; inWeek: number; usual: number }
  | { do: 'letRelapseBe'; words: OurWords };

const REVIEW_AFTER_DAYS = 28;
const LET_BE_DAYS = 7;

/** When we look together at whether it helps; null without a plan that runs. */
export function reviewDue({ standing, reviews }: Cadence): Instant | null {
  if (!isLive(standing)) return null;
  const last = reviews.at(-1)?.by.at;
  const from = last !== undefined && last > standing.agreed.at ? last : standing.agreed.at;
  return daysAfter(from, REVIEW_AFTER_DAYS);
}

/** They come to us more than is usual for them: a suggestion for a person to look at, and nothing by itself. */
export const isRelapse = (inWeek: number, usual: number): boolean => inWeek > usual;

export const lookRules: Rules<LookCommand> = {
  sayTakenSeriously: {
    by: 'customer',
    guard: ({ standing, proposal }) => (hasTerms(standing) || proposal !== null ? null : refuse('no-plan-agreed')),
    decide: ({ standing }, { answer }) => {
      if (!Number.isInteger(answer) || answer < 1 || answer > 7) return refuse('not-on-the-scale');
      return [{ kind: 'takenSeriously', answer, stage: hasTerms(standing) ? 'since' : 'before' }];
    },
  },
  holdReview: {
    by: 'us',
    guard: (cadence, { at }) => {
      const due = reviewDue(cadence);
      return due === null ? refuse('no-plan-agreed') : hasPassed(due, at) ? null : refuse('review-not-due');
    },
    decide: (_cadence, { words }) => (isBlank(words) ? refuse('nothing-written') : [{ kind: 'reviewHeld', words }]),
  },
  noteRelapse: {
    by: 'clock',
    guard: ({ standing, relapse, relapseLetBeAt }, { at }) => {
      if (!hasTerms(standing)) return refuse('no-plan-agreed');
      const rests = relapseLetBeAt !== null && !hasPassed(daysAfter(relapseLetBeAt, LET_BE_DAYS), at);
      return relapse !== null || rests ? refuse('no-relapse') : null;
    },
    decide: ({ standing, proposal }, { inWeek, usual }) => {
      const most = isLive(standing) && standing.terms.beat.every === 'day';
      return isRelapse(inWeek, usual) && !most && proposal === null ? [{ kind: 'relapseSeen', inWeek, usual }] : [];
    },
  },
  letRelapseBe: {
    by: 'us',
    guard: ({ relapse }) => (relapse === null ? refuse('no-relapse') : null),
    decide: (_cadence, { words }) => (isBlank(words) ? refuse('say-why-let-be') : [{ kind: 'relapseLetBe', words }]),
  },
};

export const lookFolds: Folds<LookEvent> = {
  takenSeriously: (cadence, { answer, stage }, by) => ({ ...cadence, taken: [...cadence.taken, { answer, stage, by }] }),
  reviewHeld: (cadence, { words }, by) => ({ ...cadence, reviews: [...cadence.reviews, { words, by }] }),
  relapseSeen: (cadence, { inWeek, usual }, { at }) => ({ ...cadence, relapse: { inWeek, usual, at } }),
  relapseLetBe: (cadence, _event, { at }) => ({ ...cadence, relapse: null, relapseLetBeAt: at }),
};
