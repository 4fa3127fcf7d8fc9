// Fix: proposed with a date, agreed by the customer, delivered, confirmed or not. None before "yes, that is it".
import type { Act } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { FixId, FollowUpId, MatterId } from '../common/ids.ts';
import { hasPassed, type Instant } from '../common/instants.ts';
import { refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import type { ConcernEvent, FixEvent } from './events.ts';
import { updateOnOpening } from './nextUpdate.ts';
import { type Folds, type Rules, refuseTaken, replaced, whileAnswerable, whileOpen, whileTheyLive } from './rule.ts';
import { type Fix, isOpen, type Story } from './state.ts';
import { mattersSinceYes } from './understanding.ts';

export type FixCommand =
  | { do: 'proposeFix'; id: FixId; replaces?: FixId; words: OurWords; due: Instant; matters: readonly MatterId[] }
  | { do: 'answerFix'; id: FixId; version: number; answer: 'yes' }
  | { do: 'answerFix'; id: FixId; version: number; answer: 'no'; words?: TheirWords }
  | { do: 'deliverFix'; id: FixId; words?: OurWords; followUp: FollowUpId }
  | { do: 'confirmFix'; id: FixId; answer: 'yes' }
  | { do: 'confirmFix'; id: FixId; answer: 'no'; words?: TheirWords };

/** What a fix may rest on: the customer's yes, or acting unconfirmed with its reason. */
export function basisOf(story: Story): Fix['basis'] | null {
  if (story.understanding === 'understood') return { round: story.rounds.length };
  return story.unconfirmed ? { unconfirmed: story.unconfirmed.because } : null;
}

export const fixRules: Rules<FixCommand> = {
  proposeFix: {
    by: 'staff',
    guard: (story) => whileTheyLive(story) ?? (basisOf(story) === null ? refuse('understanding-not-confirmed') : null),
    decide: (story, command, act) => {
      const basis = basisOf(story);
      if (basis === null) return refuse('understanding-not-confirmed');
      if (isBlank(command.words)) return refuse('nothing-written');
      if (hasPassed(command.due, act.at)) return refuse('due-is-past');
      const refused = command.replaces === undefined ? refuseTaken(story.fixes, command.id) : null;
      if (refused) return refused;
      if (command.matters.length === 0 || command.matters.some((id) => !story.matters.some((matter) => matter.id === id))) return refuse('no-such-matter');
      if ('round' in basis && mattersSinceYes(story).some(({ id }) => command.matters.includes(id))) return refuse('understanding-not-confirmed');
      const older = command.replaces === undefined ? undefined : story.fixes.find(({ id }) => id === command.replaces);
      if (command.replaces !== undefined && (older === undefined || older.state === 'delivered' || older.state === 'confirmed')) return refuse('superseded');
      return [{ kind: 'fixProposed', id: older?.id ?? command.id, version: (older?.version ?? 0) + 1, words: command.words, due: command.due, matters: command.matters, basis }];
    },
  },
  answerFix: {
    by: 'customer',
    guard: (story) => whileAnswerable(story) ?? (story.fixes.some(({ state }) => state === 'proposed') ? null : refuse('nothing-to-answer')),
    decide: (story, command) => {
      const fix = story.fixes.find(({ id }) => id === command.id);
      if (fix === undefined || fix.version !== command.version || fix.state !== 'proposed') return refuse('superseded');
      return command.answer === 'yes'
        ? [{ kind: 'fixAgreed', id: fix.id, version: fix.version }]
        : [given({ kind: 'fixDeclined' as const, id: fix.id, version: fix.version, words: command.words })];
    },
  },
  deliverFix: {
    by: 'staff',
    guard: (story) => whileOpen(story) ?? (story.fixes.some((fix) => isDeliverable(story, fix)) ? null : refuse('no-fix-agreed')),
    decide: (story, { id, words, followUp }, act) => {
      const fix = story.fixes.find((one) => one.id === id);
      if (fix === undefined) return refuse('no-such-fix');
      if (!isDeliverable(story, fix)) return refuse('no-fix-agreed');
      return [given({ kind: 'fixDelivered' as const, id, words }), ...followUpAfter(story, followUp, act)];
    },
  },
  confirmFix: {
    by: 'customer',
    guard: (story) => whileAnswerable(story) ?? (story.fixes.some(({ state }) => state === 'delivered') ? null : refuse('nothing-to-answer')),
    decide: (story, command, act) => {
      const fix = story.fixes.find(({ id }) => id === command.id);
      if (fix?.state !== 'delivered') return refuse('superseded');
      if (command.answer === 'yes') return [{ kind: 'fixConfirmed', id: fix.id }];
      return [...reopenedBy(story, act), given({ kind: 'fixNotConfirmed' as const, id: fix.id, words: command.words })];
    },
  },
};

/** After an end, a fix that didn't help leaves a matter unanswered: the concern is open again. */
const reopenedBy = (story: Story, act: Act): readonly ConcernEvent[] => (isOpen(story) ? [] : [{ kind: 'reopened', ...updateOnOpening(story, act) }]);

/** What the fix rests on still holds, so that it may wait for an answer. */
export const isWellFounded = (story: Story, { basis }: Fix): boolean =>
  story.understanding === 'understood' ? !('round' in basis) || basis.round === story.rounds.length : 'unconfirmed' in basis && story.unconfirmed !== null;

/** Agreed; or proposed while acting unconfirmed, which needs no answer and is shown as not agreed. */
export const isDeliverable = (story: Story, fix: Fix): boolean => fix.state === 'agreed' || (fix.state === 'proposed' && 'unconfirmed' in fix.basis && story.unconfirmed !== null);

const followUpAfter = (story: Story, id: FollowUpId, act: Act): readonly ConcernEvent[] =>
  story.followUp === null && story.died === null ? [{ kind: 'followUpPlanned', id, due: act.calendar.followUpOn }] : [];

const changed = (story: Story, id: FixId, change: (fix: Fix) => Fix): Story => ({ ...story, fixes: replaced(story.fixes, id, change) });
const heard = (story: Story, at: Instant): Story => ({ ...story, theirLastWordAt: at });

export const fixFolds: Folds<FixEvent> = {
  fixProposed: (story, { kind: _, ...event }, by) => ({
    ...story,
    notOkaySince: null,
    lastWordAt: by.at,
    awaitsUsSince: null,
    fixes: [...story.fixes.filter(({ id }) => id !== event.id), { ...event, state: 'proposed', agreed: false, by }],
  }),
  fixAgreed: (story, { id }, by) =>
    heard(
      changed(story, id, (fix) => ({ ...fix, state: 'agreed', agreed: true })),
      by.at,
    ),
  fixDeclined: (story, { id, words }, by) => ({
    ...heard(
      changed(story, id, (fix) => ({ ...fix, ...given({ said: words }), state: 'declined' })),
      by.at,
    ),
    awaitsUsSince: by.at,
  }),
  fixLapsed: (story, { id }) => changed(story, id, (fix) => ({ ...fix, state: 'lapsed', agreed: false })),
  fixDelivered: (story, { id }, by) => {
    const delivered = changed(story, id, (fix) => ({ ...fix, state: 'delivered', deliveredAt: by.at }));
    const covers = story.fixes.find((fix) => fix.id === id)?.matters ?? [];
    return {
      ...delivered,
      lastWordAt: by.at,
      fairnessAskable: story.died === null,
      matters: story.matters.map((matter) => (matter.answer === null && covers.includes(matter.id) ? { ...matter, answer: { by: 'fix', fix: id } } : matter)),
    };
  },
  fixConfirmed: (story, { id }, by) =>
    heard(
      changed(story, id, (fix) => ({ ...fix, state: 'confirmed' })),
      by.at,
    ),
  fixNotConfirmed: (story, { id, words }, by) => ({
    ...heard(
      changed(story, id, (fix) => ({ ...fix, ...given({ said: words }), state: 'not-confirmed' })),
      by.at,
    ),
    matters: story.matters.map((matter) => (matter.answer?.by === 'fix' && matter.answer.fix === id ? { ...matter, answer: null } : matter)),
    awaitsUsSince: by.at,
  }),
};
