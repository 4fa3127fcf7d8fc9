// A deadline is a command given by the clock: it breaks what is due, asks follow-ups, tells of unread danger, and of plans to look at.
import type { FollowUpId } from '../common/ids.ts';
import { earliest, hasPassed, type Instant, minutesAfter } from '../common/instants.ts';
import type { ConcernEvent } from './events.ts';
import { afterOurPart, followedUpBy } from './followUp.ts';
import { brokenUpdate } from './nextUpdate.ts';
import { partiesOver, partyEnds } from './party.ts';
import { planReviewAt, planReviewFallen } from './plan.ts';
import { brokenPromises } from './promise.ts';
import { never, type Rules } from './rule.ts';
import { goesOnElsewhere, type Story } from './state.ts';
import { remindersDue, toRemindOf } from './task.ts';
import { erasedAside, erasureAt } from './telling.ts';

export const MINUTES_BEFORE_DANGER_MAIL = 10;

/** `unmailable` where no mail can be sent to anybody. */
export type PassTime = { do: 'passTime'; followUp: FollowUpId; unmailable?: true };

export const clockRules: Rules<PassTime> = {
  passTime: {
    by: 'clock',
    guard: never,
    decide: (story, { followUp, unmailable }, act) => [
      ...erasedAside(story, act.at),
      ...unreadDanger(story, act.at, unmailable),
      ...remindersDue(story, act.at),
      ...followedUpBy(story, followUp, act),
      ...planReviewFallen(story, act),
    ],
  },
};

/** What fell due before anything else happens; true whether or not the clock came by in time. */
export const fallenDue = (story: Story, at: Instant): readonly ConcernEvent[] => [...brokenUpdate(story, at), ...brokenPromises(story, at), ...partiesOver(story, at)];

const dangerMailAt = (story: Story): Instant | null =>
  !goesOnElsewhere(story) && story.danger !== null && story.danger.readAt === null && !story.danger.mailed && story.danger.leftUnread === undefined
    ? minutesAfter(story.danger.since, MINUTES_BEFORE_DANGER_MAIL)
    : null;

/** Recorded is what happened: nobody is told by mail where none can be sent. */
function unreadDanger(story: Story, at: Instant, unmailable?: true): readonly ConcernEvent[] {
  const due = dangerMailAt(story);
  return due !== null && hasPassed(due, at) ? [{ kind: unmailable ? 'dangerLeftUnread' : 'dangerMailed' }] : [];
}

/** When the clock has to look at this concern again; null when nothing waits for a time. */
export function wakesAt(story: Story): Instant | null {
  const { standing } = story;
  if (goesOnElsewhere(story)) return earliest(partyEnds(story));
  const update = standing.is === 'open' && standing.nextUpdate.state === 'made' ? [standing.nextUpdate.due] : [];
  const promises = story.promises.filter(({ state }) => state === 'made').map(({ due }) => due);
  const others = [followUpAt(story), dangerMailAt(story), planReviewAt(story), erasureAt(story)].filter((instant) => instant !== null);
  const reminders = toRemindOf(story).flatMap(({ remindAt }) => (remindAt === undefined ? [] : [remindAt]));
  return earliest([...update, ...promises, ...reminders, ...others, ...partyEnds(story)]);
}

function followUpAt(story: Story): Instant | null {
  const { followUp } = story;
  if (followUp === null || afterOurPart(story) !== null) return null;
  if (followUp.state === 'asked') return followUp.answerBy;
  return followUp.fellDue ? null : followUp.due;
}
