// The six steps of recovery as both sides see them, and what is next and who holds it. Read from the story, never stored.
import type { Actor, Channel } from '../common/act.ts';
import { given } from '../common/given.ts';
import { earliest, type Instant } from '../common/instants.ts';
import { isOursToChoose } from './decision.ts';
import { refuseUnlessOurPartIsDone } from './ending.ts';
import { basisOf, isDeliverable } from './fix.ts';
import { isPlanOurs, lastPlan, planInForce } from './plan.ts';
import { isOwed } from './promise.ts';
import { type Fix, goesOnElsewhere, isOpen, lastRound, openMatters, type Story } from './state.ts';
import { attemptWithUs, isToChange } from './taskEvents.ts';
import { isToBeAskedAgain, mattersSinceYes } from './understanding.ts';

export type StepName = 'apologise' | 'listen' | 'fix' | 'amends' | 'promises' | 'followUp';
export type Holder = 'us' | 'customer' | null;
type Held = { readonly state: 'waiting' | 'doing' | 'done' | 'theirs' | 'not-needed'; readonly holder: Holder };
/** The facts that a screen needs to say the step in one line; absent where the step has none. */
export type Step = Held & {
  readonly step: StepName;
  readonly at?: Instant;
  readonly by?: Actor;
  readonly via?: Channel;
  readonly form?: 'spoken' | 'written';
  readonly round?: number;
  readonly unconfirmed?: 'silence' | 'safety';
  readonly due?: Instant;
  /** False where the customer didn't agree, or hasn't yet. */
  readonly agreed?: boolean;
  readonly confirmed?: boolean;
  readonly kept?: number;
  readonly open?: number;
  readonly broken?: number;
};

const WAITING: Held = { state: 'waiting', holder: 'us' };
const BLOCKED: Held = { state: 'waiting', holder: null };
const DOING: Held = { state: 'doing', holder: 'us' };
const THEIRS: Held = { state: 'theirs', holder: 'customer' };
const DONE: Held = { state: 'done', holder: null };
const NOT_NEEDED: Held = { state: 'not-needed', holder: null };

export const stepsOf = (story: Story): readonly Step[] => [apologise(story), listen(story), fix(story), amends(story), promises(story), followUp(story)];

/** What hasn't begun when a concern ends, isn't needed any more. */
const notBegun = (story: Story, otherwise: Held): Held => (story.standing.is === 'ended' || story.died !== null ? NOT_NEEDED : otherwise);

function apologise(story: Story): Step {
  const last = story.apologies.at(-1);
  if (last === undefined) return { step: 'apologise', ...notBegun(story, WAITING) };
  return { step: 'apologise', ...DONE, at: last.by.at, by: last.by.actor, via: last.by.via, form: last.form };
}

function listen(story: Story): Step {
  const round = lastRound(story);
  const unconfirmed = given({ unconfirmed: story.unconfirmed?.because });
  if (round === null) return { step: 'listen', ...notBegun(story, story.unconfirmed ? DOING : WAITING), ...unconfirmed };
  const told = { step: 'listen', round: round.round, ...unconfirmed } as const;
  if (story.understanding === 'understood') return { ...told, ...DONE, ...given({ at: round.answer?.by.at }) };
  return story.understanding === 'offered' ? { ...told, ...THEIRS, ...given({ at: round.tries.at(-1)?.at }) } : { ...told, ...DOING };
}

const LIVE: readonly Fix['state'][] = ['not-confirmed', 'agreed', 'proposed', 'delivered', 'confirmed'];

/** Of several fixes the one that is furthest from done. */
function fix(story: Story): Step {
  const live = story.fixes.filter(({ state }) => LIVE.includes(state)).toSorted((one, other) => LIVE.indexOf(one.state) - LIVE.indexOf(other.state));
  const [first] = live;
  if (first === undefined) return { step: 'fix', ...withoutFix(story) };
  const facts = { step: 'fix', due: first.due, agreed: first.agreed, confirmed: first.state === 'confirmed', ...given({ at: first.deliveredAt }) } as const;
  if (isOpen(story) && isFinished(first) && openMatters(story).length > 0) return { step: 'fix', ...withoutFix(story) };
  return { ...facts, ...heldFix(story, first) };
}

const isFinished = ({ state }: Fix): boolean => state === 'delivered' || state === 'confirmed' || state === 'not-confirmed';

function withoutFix(story: Story): Held {
  if (openMatters(story).length === 0) return NOT_NEEDED;
  return notBegun(story, basisOf(story) === null ? BLOCKED : DOING);
}

function heldFix(story: Story, one: Fix): Held {
  if (one.state === 'delivered') return { state: 'done', holder: 'customer' };
  if (one.state === 'confirmed') return DONE;
  if (!isOpen(story)) return NOT_NEEDED;
  return one.state === 'proposed' && !isDeliverable(story, one) ? THEIRS : DOING;
}

function amends(story: Story): Step {
  const last = story.amends.at(-1);
  if (last === undefined) return { step: 'amends', ...notBegun(story, WAITING) };
  const held = { offered: THEIRS, wished: DOING, accepted: DOING, given: DONE, declined: NOT_NEEDED }[last.state];
  return { step: 'amends', ...held, at: last.by.at };
}

function promises(story: Story): Step {
  const owed = story.promises.filter(isOwed);
  const kept = story.promises.filter(({ state }) => state === 'kept').length;
  const broken = owed.filter(({ state }) => state !== 'made').length;
  const counts = { step: 'promises', kept, open: owed.length, broken } as const;
  if (owed.length > 0) return { ...counts, ...DOING, ...given({ due: earliest(owed.map(({ due }) => due)) ?? undefined }) };
  return { ...counts, ...(kept > 0 ? DONE : notBegun(story, BLOCKED)) };
}

function followUp(story: Story): Step {
  const planned = story.followUp;
  if (story.standing.is === 'ended' && story.standing.how === 'solved') return { step: 'followUp', ...DONE, at: story.standing.at };
  if (planned === null) return { step: 'followUp', ...notBegun(story, BLOCKED) };
  if (planned.state === 'planned') return { step: 'followUp', due: planned.due, ...(planned.fellDue ? DOING : WAITING) };
  return { step: 'followUp', at: planned.askedAt, via: planned.via, due: planned.answerBy, ...(planned.heard ? DOING : THEIRS) };
}

export type NextCode = (typeof NEXT)[number][0] | 'nothing';
export type Next = { readonly next: NextCode; readonly holder: Holder };

const hasFix = (story: Story, ...states: readonly Fix['state'][]): boolean => story.fixes.some(({ state }) => states.includes(state));
const hasAmends = (story: Story, wanted: Story['amends'][number]['state']): boolean => story.amends.at(-1)?.state === wanted;
const isUncovered = (story: Story): boolean =>
  openMatters(story).some(({ id }) => !story.fixes.some((one) => (one.state === 'agreed' || one.state === 'proposed') && one.matters.includes(id)));
const updateIs = (story: Story, form: 'word' | 'look'): boolean => isOpen(story) && story.standing.nextUpdate.state === 'broken' && story.standing.nextUpdate.form === form;

/** The first that fits is next: people before problems, what is late before what is open, ours before theirs. */
const NEXT = [
  ['read-danger', 'us', (story: Story) => story.danger?.readAt === null],
  ['take-up', 'us', (story: Story) => story.standing.is === 'brought-over'],
  ['bring-back-or-leave', 'us', (story: Story) => story.standing.is === 'set-aside'],
  ['decide-with-family', 'us', (story: Story) => isOpen(story) && story.died !== null],
  ['own-up', 'us', (story: Story) => story.promises.some(({ state }) => state === 'broken')],
  ['give-word', 'us', (story: Story) => updateIs(story, 'word')],
  ['look', 'us', (story: Story) => updateIs(story, 'look')],
  ['ask-understanding-again', 'us', (story: Story) => isOpen(story) && story.understanding === 'offered' && isToBeAskedAgain(story)],
  ['offer-understanding', 'us', (story: Story) => isOpen(story) && toOffer(story)],
  ['look-at-attempt', 'us', (story: Story) => story.died === null && story.tasks.some((task) => attemptWithUs(task) !== null)],
  ['answer-teach-back', 'us', (story: Story) => isOpen(story) && story.teachBacks.some(({ state }) => state === 'said')],
  ['propose-task-anew', 'us', (story: Story) => isOpen(story) && story.tasks.some(isToChange)],
  ['choose-for-them', 'us', (story: Story) => isOpen(story) && story.decisions.some(isOursToChoose)],
  ['change-plan', 'us', (story: Story) => isOpen(story) && isPlanOurs(story)],
  ['answer-correction', 'us', (story: Story) => story.corrections.some(({ answer }) => answer === null)],
  ['answer-them', 'us', (story: Story) => story.awaitsUsSince !== null],
  ['deliver-fix', 'us', (story: Story) => isOpen(story) && story.fixes.some((one) => isDeliverable(story, one))],
  ['propose-fix', 'us', (story: Story) => isOpen(story) && basisOf(story) !== null && isUncovered(story)],
  ['await-understanding', 'customer', (story: Story) => isOpen(story) && story.understanding === 'offered' && story.unconfirmed === null],
  ['await-fix-answer', 'customer', (story: Story) => isOpen(story) && hasFix(story, 'proposed')],
  ['await-task-answer', 'customer', (story: Story) => isOpen(story) && story.tasks.some(({ state }) => state === 'proposed' || state === 'doubted')],
  ['await-decision', 'customer', (story: Story) => isOpen(story) && story.decisions.some(({ state }) => state === 'open')],
  ['await-plan', 'customer', (story: Story) => isOpen(story) && lastPlan(story)?.state === 'proposed'],
  ['review-plan', 'us', (story: Story) => isOpen(story) && planInForce(story)?.reviewDue === true],
  ['offer-amends', 'us', (story: Story) => isOpen(story) && hasAmends(story, 'wished')],
  ['give-amends', 'us', (story: Story) => hasAmends(story, 'accepted')],
  ['await-amends', 'customer', (story: Story) => isOpen(story) && hasAmends(story, 'offered')],
  ['await-renegotiation', 'customer', (story: Story) => story.promises.some(({ move }) => move !== undefined)],
  ['keep-promise', 'us', (story: Story) => story.promises.some(isOwed)],
  ['ask-follow-up', 'us', (story: Story) => story.followUp?.state === 'planned' && story.followUp.fellDue === true],
  ['await-follow-up', 'customer', (story: Story) => story.followUp?.state === 'asked'],
  ['say-done', 'us', (story: Story) => isOpen(story) && refuseUnlessOurPartIsDone(story) === null],
  ['follow-up-is-planned', 'us', (story: Story) => story.followUp?.state === 'planned'],
] as const;

const toOffer = (story: Story): boolean =>
  story.unconfirmed === null &&
  (story.understanding === 'to-offer' || story.understanding === 'corrected' || (story.understanding === 'understood' && mattersSinceYes(story).length > 0));

export function nextOf(story: Story): Next {
  const found = goesOnElsewhere(story) ? undefined : NEXT.find(([, , fits]) => fits(story));
  return found === undefined ? { next: 'nothing', holder: null } : { next: found[0], holder: found[1] };
}
