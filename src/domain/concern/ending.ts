// Two closings: "we have done what we agreed" (ours) and "it is solved for me" (theirs, never refused). Every other end
// is counted apart and never called solved. The customer can reopen all of them.
import { given } from '../common/given.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import { isOursToChoose } from './decision.ts';
import type { ConcernEvent, EndingEvent } from './events.ts';
import { updateOnOpening, withNewUpdate } from './nextUpdate.ts';
import { isComplainedAbout } from './ownership.ts';
import { plansLapsed } from './planLapse.ts';
import { isOwed } from './promise.ts';
import { type Folds, never, type Rules, whileOpen } from './rule.ts';
import { type End, isOpen, openMatters, type Story } from './state.ts';
import { attemptWithUs } from './taskEvents.ts';

export type EndingCommand =
  | { do: 'sayDone'; words?: OurWords }
  | { do: 'saySolved'; words?: TheirWords }
  | { do: 'sayNotOkay'; words?: TheirWords; misunderstood?: true }
  | { do: 'withdraw'; words?: TheirWords }
  | { do: 'endUnagreed'; did: OurWords; willNot: OurWords; whereNext: OurWords }
  | { do: 'reopen'; words?: TheirWords }
  | { do: 'noteDeath' }
  | { do: 'undoDeath'; because: OurWords }
  | { do: 'rateFairness'; outcome: number; process: number; treatment: number; words?: TheirWords };

export const endingRules: Rules<EndingCommand> = {
  sayDone: {
    by: 'staff',
    guard: (story) => whileOpen(story) ?? refuseUnlessOurPartIsDone(story),
    decide: (_story, { words }) => [given({ kind: 'saidDone' as const, words })],
  },
  saySolved: {
    by: 'customer',
    guard: never,
    decide: (story, { words }) => (isEnded(story, 'solved') ? alsoWrote(words) : [given({ kind: 'saidSolved' as const, words })]),
  },
  sayNotOkay: {
    by: 'customer',
    guard: refuseBroughtOver,
    decide: (story, { words, misunderstood }, act) => [
      given({ kind: 'saidNotOkay' as const, words, misunderstood, ...updateOnOpening(story, act) }),
      ...(misunderstood === true ? agreedLapsed(story) : []),
    ],
  },
  withdraw: {
    by: 'customer',
    guard: whileOpen,
    decide: (_story, { words }) => [given({ kind: 'withdrawn' as const, words })],
  },
  endUnagreed: {
    by: 'manager',
    guard: (story, act) => whileOpen(story) ?? (isComplainedAbout(story, act) ? refuse('complained-about-cannot-end') : null),
    decide: (_story, { did, willNot, whereNext }) =>
      isBlank(did) || isBlank(willNot) || isBlank(whereNext) ? refuse('say-did-will-not-and-where-next') : [{ kind: 'endedUnagreed', did, willNot, whereNext }],
  },
  reopen: {
    by: 'customer',
    guard: (story) => refuseBroughtOver(story) ?? (isOpen(story) ? refuse('is-open') : null),
    decide: (story, { words }, act) => [given({ kind: 'reopened' as const, words, ...updateOnOpening(story, act) })],
  },
  noteDeath: {
    by: 'staff',
    guard: (story) => (story.died === null ? null : refuse('death-is-noted')),
    decide: () => [{ kind: 'customerDied' }],
  },
  undoDeath: {
    by: 'manager',
    guard: (story) => (story.died === null ? refuse('no-death-noted') : null),
    decide: (story, { because }, act) =>
      isBlank(because) ? refuse('say-how-it-came-about') : [{ kind: 'deathUndone', because, ...updateOnOpening({ ...story, died: null }, act) }],
  },
  rateFairness: {
    by: 'customer',
    guard: (story) => (story.fairnessAskable ? (story.fairness === null ? null : refuse('already-rated')) : refuse('nothing-to-rate-yet')),
    decide: (_story, { do: _, words, ...rated }) =>
      Object.values(rated).every((answer) => Number.isInteger(answer) && answer >= 1 && answer <= 7)
        ? [given({ kind: 'fairnessRated' as const, ...rated, words })]
        : refuse('rate-from-1-to-7'),
  },
};

/** One that is only asked of its keeper is no promise yet: it holds nothing up, and can't be taken after the end. */
export function refuseUnlessOurPartIsDone(story: Story): Refusal | null {
  if (openMatters(story).length > 0) return refuse('matter-unanswered');
  if (story.promises.some(isOwed)) return refuse('promise-still-due');
  return refuseUnlessAnswered(story) ?? (story.fixes.some(({ state }) => state === 'agreed') ? refuse('fix-still-due') : null);
}

/** What they did or left to us waits for our answer, unless there is nobody left to give it to. */
function refuseUnlessAnswered(story: Story): Refusal | null {
  if (story.died !== null) return null;
  if (story.tasks.some((task) => attemptWithUs(task) !== null)) return refuse('look-at-the-attempt-first');
  if (story.teachBacks.some(({ state }) => state === 'said')) return refuse('answer-what-they-said-back');
  return story.decisions.some(isOursToChoose) ? refuse('choice-still-ours') : null;
}

/** Only where we got them wrong does what was agreed on that understanding lapse; else it stands, and what is missing comes on top. */
const agreedLapsed = (story: Story): readonly ConcernEvent[] => [
  ...story.fixes.filter(({ state }) => state === 'agreed' || state === 'proposed').map(({ id }): ConcernEvent => ({ kind: 'fixLapsed', id, because: 'not-okay' })),
  ...plansLapsed(story, 'not-okay'),
];

function refuseBroughtOver(story: Story): Refusal | null {
  return story.standing.is === 'brought-over' ? refuse('take-it-up-first') : null;
}

/** Said a second time it changes nothing, and what they wrote with it is kept all the same. */
export const alsoWrote = (words: TheirWords | undefined): readonly ConcernEvent[] => (words === undefined || isBlank(words) ? [] : [{ kind: 'customerWrote', words }]);

export const isEnded = (story: Story, how: End): boolean => story.standing.is === 'ended' && story.standing.how === how;

const ended = (story: Story, how: End, at: string): Story => ({
  ...story,
  standing: { is: 'ended', how, at },
  handingTo: null,
  awaitsUsSince: null,
  notOkaySince: null,
  followUp: how === 'done' ? story.followUp : null,
  otherOwnerAsked: false,
});
/** A withdrawal of the whole concern ends with it; what they took back one by one stays taken back. */
export const withoutWithdrawal = (story: Story): Story['matters'] =>
  story.matters.map((matter) => (matter.answer?.by === 'withdrawal' && matter.answer.withConcern ? { ...matter, answer: null } : matter));
const unansweredAgain = (story: Story): Story['matters'] => withoutWithdrawal(story).map((matter) => (matter.answer?.by === 'withdrawal' ? matter : { ...matter, answer: null }));

export const endingFolds: Folds<Exclude<EndingEvent, { kind: 'actDisputed' }>> = {
  saidDone: (story, _event, by) => ({ ...ended(story, 'done', by.at), lastWordAt: by.at }),
  // What they call solved was put right somehow, also where we named no fix.
  saidSolved: (story, _event, by) => ({
    ...ended(story, 'solved', by.at),
    theirLastWordAt: by.at,
    fairnessAskable: story.fairnessAskable || (isOpen(story) && story.died === null),
  }),
  closedWithoutAnswer: (story, _event, by) => ended(story, 'closed-without-answer', by.at),
  withdrawn: (story, _event, by) => ({
    ...ended(story, 'withdrawn', by.at),
    theirLastWordAt: by.at,
    matters: story.matters.map((matter) => (matter.answer === null ? { ...matter, answer: { by: 'withdrawal', withConcern: true } } : matter)),
  }),
  endedUnagreed: (story, _event, by) => ({ ...ended(story, 'ended-unagreed', by.at), lastWordAt: by.at }),
  saidNotOkay: (story, event, by) => ({
    ...(isOpen(story) ? story : withNewUpdate(story, event, by)),
    understanding: event.misunderstood === true ? 'to-offer' : story.understanding,
    unconfirmed: event.misunderstood !== true && story.unconfirmed?.because === 'safety' ? story.unconfirmed : null,
    notOkaySince: by.at,
    followUp: null,
    unanswered: [],
    fairness: null,
    fairnessAskable: false,
    matters: unansweredAgain(story),
    theirLastWordAt: by.at,
    awaitsUsSince: by.at,
  }),
  reopened: (story, event, by) => ({
    ...withNewUpdate(story, event, by),
    followUp: null,
    unanswered: [],
    matters: withoutWithdrawal(story),
    theirLastWordAt: by.at,
    awaitsUsSince: by.at,
  }),
  customerDied: (story, _event, by) => ({
    ...story,
    died: by.at,
    followUp: null,
    awaitsUsSince: null,
    standing: story.standing.is === 'open' ? { is: 'open', nextUpdate: { ...story.standing.nextUpdate, form: 'look' } } : story.standing,
  }),
  deathUndone: (story, event, by) => (isOpen(story) ? withNewUpdate({ ...story, died: null }, event, by) : { ...story, died: null }),
  fairnessRated: (story, { kind: _, ...event }, by) => ({ ...story, fairness: { ...event, by }, theirLastWordAt: by.at }),
};
