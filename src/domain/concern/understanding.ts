// Understanding: we say the problem as we understood it; the customer says yes or corrects, round after round, all kept.
import type { Act, Channel } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { FollowUpId } from '../common/ids.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import type { ConcernEvent, UnderstandingEvent } from './events.ts';
import { plansLapsed } from './planLapse.ts';
import { type Folds, type Rules, whileOpen, whileTheyLive } from './rule.ts';
import { lastRound, type Matter, type Round, type Story } from './state.ts';

export const TRIES_BEFORE_ACTING = 3;

export type UnderstandingCommand =
  | { do: 'offerUnderstanding'; after: number; words: OurWords; feeling?: OurWords; wish?: OurWords; by: Channel }
  | { do: 'askUnderstandingAgain'; round: number; by: Channel }
  | { do: 'answerUnderstanding'; round: number; answer: 'yes' }
  | { do: 'answerUnderstanding'; round: number; answer: 'correction'; words: TheirWords }
  | { do: 'actUnconfirmed'; because: 'silence'; followUp: FollowUpId }
  | { do: 'actUnconfirmed'; because: 'safety'; words: OurWords; followUp: FollowUpId };

export const understandingRules: Rules<UnderstandingCommand> = {
  offerUnderstanding: {
    by: 'staff',
    guard: (story) =>
      whileTheyLive(story) ?? (story.understanding === 'understood' && mattersSinceYes(story).length === 0 && story.notOkaySince === null ? refuse('already-understood') : null),
    decide: (story, { after, words, feeling, wish, by }) => {
      if (isBlank(words)) return refuse('nothing-written');
      if (after !== story.rounds.length) return refuse('superseded');
      return [given({ kind: 'understandingOffered' as const, round: after + 1, words, feeling, wish, via: by })];
    },
  },
  askUnderstandingAgain: {
    by: 'staff',
    guard: (story) => whileTheyLive(story) ?? (story.understanding === 'offered' ? null : refuse('nothing-to-answer')),
    decide: (story, { round, by }) => refuseUnlessCurrent(story, round) ?? [{ kind: 'understandingAskedAgain', round, via: by }],
  },
  answerUnderstanding: {
    by: 'customer',
    guard: (story) => whileOpen(story) ?? (story.rounds.length > 0 ? null : refuse('nothing-to-answer')),
    decide: (story, command) => {
      const stale = refuseUnlessCurrent(story, command.round);
      if (stale) return stale;
      return command.answer === 'yes' ? confirm(story, command.round) : correct(story, command.round, command.words);
    },
  },
  actUnconfirmed: {
    by: 'staff',
    guard: (story) =>
      whileTheyLive(story) ?? (story.understanding === 'understood' ? refuse('already-understood') : story.unconfirmed ? refuse('already-acting-unconfirmed') : null),
    decide: (story, command, act) => {
      const acting: ConcernEvent = given({ kind: 'actingUnconfirmed' as const, because: command.because, words: command.because === 'safety' ? command.words : undefined });
      const refused = command.because === 'safety' ? refuseWithoutReason(command.words) : refuseUnlessTriedEnough(story, act);
      return refused ?? [acting, ...plannedFollowUp(story, command.followUp, act)];
    },
  },
};

/** Matters that were added after the customer's yes, which therefore doesn't cover them. */
export function mattersSinceYes(story: Story): readonly Matter[] {
  const answer = lastRound(story)?.answer;
  const since = answer?.is === 'yes' ? answer.by.version : 0;
  return story.matters.filter(({ addedIn = 0 }) => addedIn > since);
}

/** While acting unconfirmed, the question is put again as soon as they speak. */
export function isToBeAskedAgain(story: Story): boolean {
  const asked = lastRound(story)?.tries.at(-1)?.at ?? story.unconfirmed?.since;
  return story.unconfirmed !== null && asked !== undefined && asked < story.theirLastWordAt;
}

function refuseUnlessCurrent(story: Story, round: number): Refusal | null {
  if (round !== story.rounds.length) return refuse('superseded');
  return null;
}

function confirm(story: Story, round: number): readonly ConcernEvent[] | Refusal {
  switch (story.understanding) {
    case 'understood':
      return [];
    case 'corrected':
    case 'to-offer':
      return refuse('superseded');
    case 'offered':
      return [{ kind: 'understandingConfirmed', round }];
  }
}

/** What was only agreed or proposed on the older understanding lapses; what was delivered or promised stands. */
function correct(story: Story, round: number, words: TheirWords): readonly ConcernEvent[] | Refusal {
  if (isBlank(words)) return refuse('say-what-is-not-right');
  const lapsed = story.fixes.filter(({ state }) => state === 'agreed' || state === 'proposed');
  const because = 'understanding-corrected' as const;
  return [{ kind: 'understandingCorrected', round, words }, ...lapsed.map(({ id }) => ({ kind: 'fixLapsed' as const, id, because })), ...plansLapsed(story, because)];
}

const refuseWithoutReason = (words: OurWords): Refusal | null => (isBlank(words) ? refuse('say-why-it-cannot-wait') : null);

/** Three unanswered tries, over two channels where the person has two. */
function refuseUnlessTriedEnough(story: Story, act: Act): Refusal | null {
  const tries = story.understanding === 'offered' ? (lastRound(story)?.tries ?? []) : [];
  if (tries.length < TRIES_BEFORE_ACTING) return refuse('ask-again-first');
  const ways = new Set(tries.map(({ via }) => via));
  return act.reach.ways.length >= 2 && ways.size < 2 ? refuse('try-another-way-first') : null;
}

const plannedFollowUp = (story: Story, id: FollowUpId, act: Act): readonly ConcernEvent[] =>
  story.followUp === null ? [{ kind: 'followUpPlanned', id, due: act.calendar.followUpOn }] : [];

const withLastRound = (story: Story, change: (round: Round) => Round): Story => ({
  ...story,
  rounds: story.rounds.map((round, index) => (index === story.rounds.length - 1 ? change(round) : round)),
});

export const understandingFolds: Folds<UnderstandingEvent> = {
  understandingOffered: (story, event, by) => ({
    ...story,
    understanding: 'offered',
    notOkaySince: null,
    lastWordAt: by.at,
    awaitsUsSince: null,
    rounds: [
      ...story.rounds,
      { ...given({ feeling: event.feeling, wish: event.wish }), round: event.round, words: event.words, by, tries: [{ at: by.at, via: event.via }], answer: null },
    ],
  }),
  understandingAskedAgain: (story, event, by) => ({
    ...withLastRound(story, (round) => ({ ...round, tries: [...round.tries, { at: by.at, via: event.via }] })),
    lastWordAt: by.at,
  }),
  understandingConfirmed: (story, _event, by) => ({
    ...withLastRound(story, (round) => ({ ...round, answer: { is: 'yes', by } })),
    understanding: 'understood',
    unconfirmed: null,
    theirLastWordAt: by.at,
  }),
  understandingCorrected: (story, event, by) => ({
    ...withLastRound(story, (round) => ({ ...round, answer: { is: 'correction', words: event.words, by } })),
    understanding: 'corrected',
    unconfirmed: story.unconfirmed?.because === 'safety' ? story.unconfirmed : null,
    theirLastWordAt: by.at,
    awaitsUsSince: by.at,
  }),
  actingUnconfirmed: (story, event, by) => ({ ...story, unconfirmed: { ...given({ words: event.words }), because: event.because, since: by.at } }),
};
