// Follow-up: planned by rule after a delivered fix, asked by the way the customer prefers, and never assumed to be fine.
import type { Act, Channel } from '../common/act.ts';
import type { FollowUpId } from '../common/ids.ts';
import { daysAfter, hasPassed, type Instant } from '../common/instants.ts';
import { refuse } from '../common/refusal.ts';
import type { ConcernEvent, FollowUpEvent } from './events.ts';
import { type Folds, type Rules, whileTheyLive } from './rule.ts';
import type { Story } from './state.ts';

export const FOLLOW_UPS_BEFORE_CLOSING = 3;
export const DAYS_BEFORE_CLOSING = 14;

export type FollowUpCommand = { do: 'planFollowUp'; id: FollowUpId; due: Instant } | { do: 'askFollowUp'; by: Channel } | { do: 'noteNoAnswer'; next: FollowUpId };

export const followUpRules: Rules<FollowUpCommand> = {
  planFollowUp: {
    by: 'staff',
    guard: (story) => afterOurPart(story) ?? (story.followUp?.state === 'asked' ? refuse('follow-up-under-way') : null),
    decide: (_story, { id, due }, act) => (hasPassed(due, act.at) ? refuse('due-is-past') : [{ kind: 'followUpPlanned', id, due }]),
  },
  askFollowUp: {
    by: 'staff',
    guard: (story) => afterOurPart(story) ?? (story.followUp === null ? refuse('no-follow-up-planned') : null),
    decide: (story, { by }, act) => (story.followUp ? [asked(story.followUp.id, by, act)] : refuse('no-follow-up-planned')),
  },
  noteNoAnswer: {
    by: 'staff',
    guard: (story) => afterOurPart(story) ?? (story.followUp?.state === 'asked' ? null : refuse('no-follow-up-asked')),
    decide: (story, { next }, act) => unanswered(story, next, act),
  },
};

/** Follow-ups run while a concern is open, and after we said that we did what was agreed. */
function afterOurPart(story: Story): ReturnType<typeof refuse> | null {
  if (story.standing.is === 'ended' && story.standing.how === 'done' && story.died === null) return null;
  return whileTheyLive(story);
}

const asked = (id: FollowUpId, via: Channel, act: Act): FollowUpEvent => ({ kind: 'followUpAsked', id, via, answerBy: act.calendar.followUpAnswerBy });

/** After three unanswered tries over fourteen days it is closed without an answer, which is never called solved. */
function unanswered(story: Story, next: FollowUpId, act: Act): readonly ConcernEvent[] {
  if (story.followUp?.state !== 'asked') return [];
  const noted: ConcernEvent = { kind: 'followUpUnanswered', id: story.followUp.id };
  const tries = [...story.unanswered, story.followUp.askedAt];
  const first = tries[0] ?? act.at;
  const enough = tries.length >= FOLLOW_UPS_BEFORE_CLOSING && hasPassed(daysAfter(first, DAYS_BEFORE_CLOSING), act.at);
  return enough ? [noted, { kind: 'closedWithoutAnswer' }] : [noted, { kind: 'followUpPlanned', id: next, due: act.calendar.followUpOn }];
}

/** The clock asks in writing where we may write, and counts a try as unanswered when its time is over. */
export function followedUpBy(story: Story, next: FollowUpId, act: Act): readonly ConcernEvent[] {
  const { followUp } = story;
  if (followUp === null || afterOurPart(story) !== null) return [];
  if (followUp.state === 'planned') return hasPassed(followUp.due, act.at) && act.reach.canWrite ? [asked(followUp.id, 'mail', act)] : [];
  return hasPassed(followUp.answerBy, act.at) ? unanswered(story, next, act) : [];
}

export const followUpFolds: Folds<FollowUpEvent> = {
  followUpPlanned: (story, { id, due }) => ({ ...story, followUp: { id, state: 'planned', due } }),
  followUpAsked: (story, { id, via, answerBy }, by) => ({ ...story, followUp: { id, state: 'asked', askedAt: by.at, via, answerBy }, lastWordAt: by.at }),
  followUpUnanswered: (story) => ({ ...story, followUp: null, unanswered: story.followUp?.state === 'asked' ? [...story.unanswered, story.followUp.askedAt] : story.unanswered }),
};
