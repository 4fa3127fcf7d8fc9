// Taking back what one has just written, while nothing rests on it: the moment before it is as if it had not been, and a
// line says that something was here. What is written in the record stays there; its words are emptied.
import type { Act, Signed } from '../common/act.ts';
import { hasPassed, type Instant, minutesAfter } from '../common/instants.ts';
import { refuse } from '../common/refusal.ts';
import type { ConcernEvent, TakenBackEvent } from './events.ts';
import type { Folds, Rules } from './rule.ts';
import type { JustWritten, Story } from './state.ts';

/** As long as its letter stays in the house. */
export const SECONDS_TO_TAKE_BACK = 30;
export const takeBackUntil = (at: Instant): Instant => minutesAfter(at, SECONDS_TO_TAKE_BACK / 60);

/** `act` is the version of what is taken back. `disclosed` where somebody may have read it. */
export type TakeBack = { do: 'takeBack'; act: number; disclosed?: true };

/** What stands in the concern alone: a gesture holds a budget, a form its answers, somebody invited their way in. */
const MAY_BE_TAKEN_BACK: ReadonlySet<ConcernEvent['kind']> = new Set([
  'understandingOffered',
  'apologised',
  'wordGiven',
  'matterAnswered',
  'fixProposed',
  'promiseMade',
  'promiseMoveAsked',
  'promiseOwnedUp',
  'decisionAsked',
  'planProposed',
  'saidDone',
  'endedUnagreed',
]);

export const takeBackRules: Rules<TakeBack> = {
  takeBack: {
    by: 'staff',
    guard: ({ justWritten }, act) => {
      const theirs = justWritten.filter(({ by }) => isSame(by, act));
      if (theirs.length === 0) return refuse('nothing-to-take-back');
      return theirs.every(({ at }) => hasPassed(takeBackUntil(at), act.at)) ? refuse('too-late-to-take-back') : null;
    },
    decide: (story, { act, disclosed }) => {
      if (!story.justWritten.some(({ version }) => version === act)) return refuse('something-came-since');
      return [{ kind: 'takenBack', act, ...(disclosed && { disclosed }) }];
    },
  },
};

const isSame = (by: string, { actor }: Pick<Act, 'actor'>): boolean => actor.is === 'staff' && actor.id === by;

export const takeBackFolds: Folds<TakenBackEvent> = {
  takenBack: (story, { act }) => {
    const before = story.justWritten.find(({ version }) => version === act)?.before;
    return before === undefined ? story : { ...before, justWritten: [], ...roundsKept(story, before) };
  },
};

/** A round keeps its number, so that a yes to words that were taken back is never one to those that come instead. */
const roundsKept = (story: Story, before: Story): Partial<Story> => (before.understanding === 'understood' ? {} : { rounds: story.rounds });

/** Remembers how it was before, as long as only the same person's same act follows. */
export function remembering(before: Story, after: Story, event: ConcernEvent, by: Signed): Story {
  if (event.kind === 'takenBack') return after;
  const { actor, at, version } = by;
  if (actor.is !== 'staff' || by.for !== undefined) return after.justWritten.length === 0 ? after : { ...after, justWritten: [] };
  const same = before.justWritten.filter((one) => one.at === at && one.by === actor.id);
  const written: readonly JustWritten[] = MAY_BE_TAKEN_BACK.has(event.kind) ? [{ version, at, by: actor.id, before: { ...before, justWritten: [] } }] : [];
  return { ...after, justWritten: [...same, ...written] };
}

type Recorded = { readonly event: ConcernEvent; readonly by: Pick<Signed, 'version'> };
/** What still counts of a record; of what was taken back, the line that says so. */
export function withoutTakenBack<One extends Recorded>(recorded: readonly One[]): readonly One[] {
  const gone = recorded.flatMap(({ event, by }) => (event.kind === 'takenBack' ? [{ from: event.act, to: by.version }] : []));
  return gone.length === 0 ? recorded : recorded.filter(({ by }) => !gone.some(({ from, to }) => by.version >= from && by.version < to));
}
