// The customer's part: a task that staff propose and the customer agrees to, how sure they are, and their attempts.
import type { Signed } from '../common/act.ts';
import type { Fault } from '../common/faults.ts';
import type { AnswersId, FileId, FormId, StaffId, TaskId, WordingId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import type { OurWords, TheirWords } from '../common/words.ts';

export const SURE_ENOUGH = 7;
export const MOST_SURE = 10;

/** What a task says. Steps and checks are one text each, a line for each step or check. */
export type TaskText = {
  readonly title: OurWords;
  readonly why: OurWords;
  readonly steps: OurWords;
  readonly doneRight?: OurWords;
  readonly checks?: OurWords;
  /** A picture or filled form of what "done right" looks like. */
  readonly sample?: FileId;
  /** Whom to ask, and how to reach them. */
  readonly asks: StaffId;
  readonly reach?: OurWords;
  readonly due?: Instant;
  readonly form?: { readonly id: FormId; readonly version: number };
  /** Files are asked as proof. */
  readonly proof?: true;
  /** The catalogue's wording from which the text was copied. */
  readonly wording?: { readonly id: WordingId; readonly version: number };
};

export type TaskEvent =
  | ({ readonly kind: 'taskProposed'; readonly id: TaskId; readonly version: number } & TaskText)
  | { readonly kind: 'taskAccepted'; readonly id: TaskId; readonly version: number; readonly remind?: true }
  | { readonly kind: 'taskChangeAsked'; readonly id: TaskId; readonly version: number; readonly words: TheirWords }
  | { readonly kind: 'taskDeclined'; readonly id: TaskId; readonly version: number; readonly words?: TheirWords }
  /** Not sure, and theirs all the same: "I want to do it as it is". */
  | { readonly kind: 'taskKeptAsItIs'; readonly id: TaskId; readonly version: number }
  | { readonly kind: 'confidenceRated'; readonly id: TaskId; readonly version: number; readonly confidence: number; readonly words?: TheirWords }
  | { readonly kind: 'taskTakenBack'; readonly id: TaskId; readonly words?: OurWords }
  | { readonly kind: 'taskReminded'; readonly id: TaskId }
  /** The day had passed before it could be sent, so nothing is sent. */
  | { readonly kind: 'reminderMissed'; readonly id: TaskId };

export type AttemptEvent =
  | {
      readonly kind: 'attemptMade';
      readonly id: TaskId;
      readonly version: number;
      readonly attempt: number;
      readonly words?: TheirWords;
      readonly files?: readonly FileId[];
      readonly answers?: AnswersId;
      /** A salted hash over the answers and their files as they were sent. */
      readonly seal?: string;
      /** The checks that they ticked, by their place. */
      readonly checked?: readonly number[];
    }
  | { readonly kind: 'attemptRight'; readonly id: TaskId; readonly attempt: number; readonly words?: OurWords }
  | { readonly kind: 'attemptSentBack'; readonly id: TaskId; readonly attempt: number; readonly missing: OurWords; readonly good: OurWords }
  | { readonly kind: 'faultNamed'; readonly id: TaskId; readonly attempt: number; readonly fault: Fault; readonly because: OurWords };

export type Judgement =
  | { readonly is: 'right'; readonly words?: OurWords; readonly by: Signed }
  | {
      readonly is: 'again';
      readonly missing: OurWords;
      readonly good: OurWords;
      readonly by: Signed;
      readonly fault: { readonly is: Fault; readonly because?: OurWords; readonly by?: Signed };
    };
export type Attempt = {
  readonly attempt: number;
  readonly version: number;
  /** The wording on which it was made; a later version of the task may have another. */
  readonly wording?: TaskText['wording'];
  readonly words?: TheirWords;
  readonly files: readonly FileId[];
  readonly answers?: AnswersId;
  readonly checked: readonly number[];
  readonly by: Signed;
  readonly judgement: Judgement | null;
};
export type Confidence = { readonly version: number; readonly confidence: number; readonly words?: TheirWords; readonly by: Signed };

/** It is theirs in `agreed` and `right` alone: nothing else counts, is planned, reminded of or measured as their part. */
export type TaskState = 'proposed' | 'doubted' | 'change-asked' | 'agreed' | 'declined' | 'taken-back' | 'right';
export type Task = TaskText & {
  readonly id: TaskId;
  readonly version: number;
  readonly state: TaskState;
  readonly by: Signed;
  /** What they said when they asked for a change or said no; what we said when we took it back. */
  readonly said?: TheirWords;
  readonly saidAt?: Instant;
  readonly takenBackWith?: OurWords;
  readonly remindAt?: Instant;
  readonly reminded?: true;
  readonly confidence: readonly Confidence[];
  readonly attempts: readonly Attempt[];
  /** How many were ever made, also those that a challenge undid. */
  readonly tried: number;
  /** Where it stood before their last answer, to which a challenge returns. */
  readonly was?: TaskState;
};

export const attemptWithUs = ({ attempts }: Task): Attempt | null => {
  const last = attempts.at(-1);
  return last === undefined || last.judgement !== null ? null : last;
};
/** They asked for another wording, or said what would make them surer. */
export const isToChange = ({ state, confidence }: Task): boolean => state === 'change-asked' || (state === 'doubted' && confidence.at(-1)?.words !== undefined);
export const isRightFirstTime = ({ attempts }: Task): boolean => attempts[0]?.judgement?.is === 'right';
