// Follow-up: planned by rule after a delivered fix, asked by the way the customer prefers, and never assumed to be fine.
import type { Act, Channel } from '../common/act.ts';
import type { FollowUpId } from '../common/ids.ts';
import { daysAfter, hasPassed, type Instant } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import type { ConcernEvent, FollowUpEvent } from './events.ts';
import { isOwed } from './promise.ts';
import { type Folds, type Rules, whileTheyLive } from './rule.ts';
import type { Story } from './state.ts';

export const FOLLOW_UPS_BEFORE_CLOSING = 3;
export const DAYS_BEFORE_CLOSING = 14;

export type FollowUpCommand = { do: 'planFollowUp'; id: FollowUpId; due: Instant } | { do: 'askFollowUp'; by: Channel } | { do: 'noteNoAnswer'; next: FollowUpId };

export const followUpRules: Rules<FollowUpCommand> = {
  planFollowUp: {
    by: 'staff',
    guard: (story) => afterOurPart(story) ?? refuseUnderWay(story),
    decide: (_story, { id, due }, act) => (hasPassed(due, act.at) ? refuse('due-is-past') : [{ kind: 'followUpPlanned', id, due }]),
  },
  askFollowUp: {
    by: 'staff',
    guard: (story) => afterOurPart(story) ?? (story.followUp === null ? refuse('no-follow-up-planned') : refuseUnderWay(story)),
    decide: (story, { by }, act) => (story.followUp ? [asked(story.followUp.id, by, act)] : refuse('no-follow-up-planned')),
  },
  noteNoAnswer: {
    by: 'staff',
    guard: (story) => afterOurPart(story) ?? (story.followUp?.state === 'asked' ? null : refuse('no-follow-up-asked')),
    decide: (story, { next }, act) => refuseTooSoon(story, act) ?? unanswered(story, next, act),
  },
};

/** Follow-ups run while a concern is open, and after we said that we did what was agreed. */
export function afterOurPart(story: Story): Refusal | null {
  if (story.standing.is === 'ended' && story.standing.how === 'done' && story.died === null) return null;
  return whileTheyLive(story);
}

const refuseUnderWay = ({ followUp }: Story): Refusal | null => (followUp?.state === 'asked' && !followUp.heard ? refuse('follow-up-under-way') : null);

/** That nobody picks up is known at once; a letter leaves them the time to answer. */
function refuseTooSoon({ followUp }: Story, act: Act): Refusal | null {
  if (followUp?.state !== 'asked') return refuse('no-follow-up-asked');
  if (followUp.heard) return refuse('they-have-spoken');
  return followUp.via === 'phone' || followUp.via === 'in-person' || hasPassed(followUp.answerBy, act.at) ? null : refuse('still-time-to-answer');
}

const asked = (id: FollowUpId, via: Channel, act: Act): FollowUpEvent => ({ kind: 'followUpAsked', id, via, answerBy: act.calendar.followUpAnswerBy });

/** After three unanswered tries over fourteen days it is closed without an answer, which is never called solved. */
function unanswered(story: Story, next: FollowUpId, act: Act): readonly ConcernEvent[] {
  if (story.followUp?.state !== 'asked') return [];
  const planned: ConcernEvent = { kind: 'followUpPlanned', id: next, due: act.calendar.followUpOn };
  if (story.followUp.heard) return [planned];
  const noted: ConcernEvent = { kind: 'followUpUnanswered', id: story.followUp.id };
  const tries = [...story.unanswered, story.followUp.askedAt];
  const first = tries[0] ?? act.at;
  const enough = tries.length >= FOLLOW_UPS_BEFORE_CLOSING && hasPassed(daysAfter(first, DAYS_BEFORE_CLOSING), act.at);
  return enough && !weOwe(story) ? [noted, { kind: 'closedWithoutAnswer' }] : [noted, planned];
}

/** Their silence doesn't end what we still owe them. */
const weOwe = (story: Story): boolean => story.promises.some(isOwed) || story.fixes.some(({ state }) => state === 'agreed');

/** The clock asks in writing where we may write and silence wasn't wished, else leaves it to a person; it counts a try as unanswered when its time is over. */
export function followedUpBy(story: Story, next: FollowUpId, act: Act): readonly ConcernEvent[] {
  const { followUp } = story;
  if (followUp === null || afterOurPart(story) !== null) return [];
  if (followUp.state === 'planned') return followUp.fellDue || !hasPassed(followUp.due, act.at) ? [] : [fallenDue(story, followUp.id, act)];
  return hasPassed(followUp.answerBy, act.at) ? unanswered(story, next, act) : [];
}

const fallenDue = (story: Story, id: FollowUpId, act: Act): FollowUpEvent =>
  act.reach.canWrite && story.updatesAre === 'word' ? asked(id, 'mail', act) : { kind: 'followUpFellDue', id };

/** Whoever speaks isn't silent: the tries that went unanswered until now no longer count. */
export const heard = (story: Story): Story => ({
  ...story,
  unanswered: [],
  followUp: story.followUp?.state === 'asked' ? { ...story.followUp, heard: true } : story.followUp,
});

export const followUpFolds: Folds<FollowUpEvent> = {
  followUpPlanned: (story, { id, due }) => ({ ...story, followUp: { id, state: 'planned', due } }),
  followUpAsked: (story, { id, via, answerBy }, by) => ({ ...story, followUp: { id, state: 'asked', askedAt: by.at, via, answerBy }, lastWordAt: by.at }),
  followUpFellDue: (story) => (story.followUp?.state === 'planned' ? { ...story, followUp: { ...story.followUp, fellDue: true } } : story),
  followUpUnanswered: (story) => ({ ...story, followUp: null, unanswered: story.followUp?.state === 'asked' ? [...story.unanswered, story.followUp.askedAt] : story.unanswered }),
};
