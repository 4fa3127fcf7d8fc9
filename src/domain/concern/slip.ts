// What a letter asks that can be answered on paper: named by its round, version or due, so that an answer answers what it answers.
import type { FixId, PromiseId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import type { OurWords } from '../common/words.ts';
import type { ConcernEvent } from './events.ts';
import type { Story } from './state.ts';

export type Question =
  | { readonly asks: 'understanding'; readonly round: number }
  | { readonly asks: 'fix'; readonly fix: FixId; readonly version: number }
  | { readonly asks: 'came'; readonly fix: FixId }
  | { readonly asks: 'date'; readonly promise: PromiseId; readonly due: Instant }
  | { readonly asks: 'plan'; readonly version: number }
  | { readonly asks: 'okay' };

/** The first box says yes, the second what else; no letter asks more than one thing. */
export const ANSWERS = {
  understanding: ['yes', 'not-quite'],
  fix: ['yes', 'no'],
  came: ['yes', 'not-yet'],
  date: ['yes', 'no'],
  plan: ['yes', 'not-quite'],
  okay: ['solved', 'not-okay'],
} as const satisfies Record<Question['asks'], readonly [string, string]>;

export function askedBy(event: ConcernEvent): Question | null {
  switch (event.kind) {
    case 'understandingOffered':
    case 'understandingAskedAgain':
      return { asks: 'understanding', round: event.round };
    case 'fixProposed':
      return { asks: 'fix', fix: event.id, version: event.version };
    case 'fixDelivered':
      return { asks: 'came', fix: event.id };
    case 'promiseMoveAsked':
      return { asks: 'date', promise: event.id, due: event.due };
    case 'planProposed':
      return { asks: 'plan', version: event.version };
    case 'saidDone':
    case 'followUpAsked':
    case 'closedWithoutAnswer':
      return { asks: 'okay' };
    default:
      return null;
  }
}

/** Whether it still waits for an answer; what was asked anew since, or answered another way, doesn't. */
export function isStillAsked(story: Story, question: Question): boolean {
  switch (question.asks) {
    case 'understanding':
      return story.rounds.length === question.round && story.rounds.at(-1)?.answer === null;
    case 'fix':
      return story.fixes.some(({ id, version, state }) => id === question.fix && version === question.version && state === 'proposed');
    case 'came':
      return story.fixes.some(({ id, state }) => id === question.fix && state === 'delivered');
    case 'date':
      return story.promises.some(({ id, move }) => id === question.promise && move?.due === question.due);
    case 'plan':
      return story.plans.at(-1)?.version === question.version && story.plans.at(-1)?.state === 'proposed';
    case 'okay':
      return story.standing.is !== 'set-aside' && story.standing.is !== 'erased';
  }
}

/** What stands to be answered, in the words in which it was put to them. */
export function wordsAsked(story: Story, question: Question): readonly OurWords[] {
  switch (question.asks) {
    case 'understanding': {
      const round = story.rounds[question.round - 1];
      return [round?.words, round?.feeling, round?.wish].filter((words) => words !== undefined);
    }
    case 'fix':
    case 'came':
      return story.fixes.filter(({ id }) => id === question.fix).map(({ words }) => words);
    case 'date':
      return story.promises.filter(({ id }) => id === question.promise).map(({ what }) => what);
    case 'plan':
    case 'okay':
      return [];
  }
}
