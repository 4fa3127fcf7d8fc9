// Acts of the customer's that staff wrote down, or that came with a code which staff gave: they count at once, and one
// that is challenged within 48 hours is undone.
import { type Act, isByMail, isOurs, mayBeOurs, type Signed } from '../common/act.ts';
import { challengeableUntil, challenged, isOpenToChallenge, superseded } from '../common/challenge.ts';
import { given } from '../common/given.ts';
import { hasPassed, type Instant } from '../common/instants.ts';
import { refuse } from '../common/refusal.ts';
import type { TheirWords } from '../common/words.ts';
import { withoutAsking } from './correction.ts';
import { subjectOfDecision, withoutDecisionAct } from './decision.ts';
import { alsoWrote, isEnded, withoutWithdrawal } from './ending.ts';
import type { ConcernEvent, EndingEvent, NewUpdate } from './events.ts';
import { isWellFounded } from './fix.ts';
import { updateOnOpening, withNewUpdate } from './nextUpdate.ts';
import { undoneParty } from './party.ts';
import { subjectOfPlan, withoutPlanAct } from './plan.ts';
import { withoutPlans } from './planLapse.ts';
import { type Folds, type Rules, replaced } from './rule.ts';
import { isTheirsToSay, voiceOf } from './speaking.ts';
import { type ActWrittenDown, type Fix, isOpen, type Round, type Story } from './state.ts';
import { PART_DISPUTABLE, partSubject, undonePart } from './taskUndoing.ts';

export type DisputeAct = { do: 'disputeAct'; act: number; words?: TheirWords };

export const writtenDownRules: Rules<DisputeAct> = {
  disputeAct: {
    by: 'customer',
    guard: (story) => (story.writtenDown.length === 0 ? refuse('no-such-act') : null),
    decide: (story, { act, words }, by: Act) => {
      const written = story.writtenDown.find(({ version }) => version === act);
      if (written === undefined) return refuse('no-such-act');
      if (!isTheirsToChallenge(story, written, by)) return refuse('only-they-can-say');
      if (written.disputed) return alsoWrote(words);
      if (hasPassed(challengeableUntil(written.at), by.at)) return refuse('too-late-to-dispute');
      return [given({ kind: 'actDisputed' as const, act, words, ...updateOnOpening(story, by) })];
    },
  },
};

/** The customer may challenge whatever is said to be theirs; somebody who is with them, what is said to be their own. */
export function isTheirsToChallenge(story: Story, { whose }: ActWrittenDown, act: Act): boolean {
  return voiceOf(act) === whose || isTheirsToSay(story, act);
}

const DISPUTABLE: readonly ConcernEvent['kind'][] = [
  'concernTold',
  'customerWrote',
  'matterAdded',
  'nextUpdateMoved',
  'promiseMoveDeclined',
  'otherOwnerAsked',
  'saidNotOkay',
  'reopened',
  'understandingConfirmed',
  'understandingCorrected',
  'optionAdded',
  'whatMattersSaid',
  'optionChosen',
  'choiceLeftToUs',
  'decisionReopened',
  'planAgreed',
  'planNotQuite',
  'planKept',
  'planChangeAsked',
  'fixAgreed',
  'fixDeclined',
  'fixConfirmed',
  'fixNotConfirmed',
  'amendsAccepted',
  'amendsDeclined',
  'amendsWished',
  'promiseMoved',
  'promiseReleased',
  'updatesWished',
  'saidSolved',
  'withdrawn',
  'matterWithdrawn',
  'fairnessRated',
  ...PART_DISPUTABLE,
  'partyInvited',
  'partyAgreed',
  'partyDeclined',
  'partyScopeChanged',
  'partyEnded',
  'correctionAsked',
  'correctionAskedAgain',
];
/** Whether it may have been somebody else than the customer. */
export const isDisputable = (event: ConcernEvent, by: Pick<Act, 'actor' | 'for' | 'via'>): boolean =>
  (mayBeOurs(by) || isAnswerByMail(event, by)) && DISPUTABLE.includes(event.kind) && !fellDue(event);
/** Their words in a mail stand as they wrote them; what was made of them they may challenge. */
export const isAnswerByMail = (event: ConcernEvent, by: Pick<Act, 'actor' | 'via'>): boolean => isByMail(by) && event.kind !== 'customerWrote' && event.kind !== 'concernTold';
/** What follows by itself while somebody does something else is nobody's act: what was over, a next word that comes sooner. */
export const fellDue = (event: ConcernEvent): boolean =>
  (event.kind === 'partyEnded' && event.because === 'over') || (event.kind === 'nextUpdateMoved' && event.because !== 'agreed');

/** Remembers a customer's act that may not have been theirs, so that they can challenge it. */
export function remembered(story: Story, event: ConcernEvent, by: Signed): Story {
  const of = subjectOf(event);
  const earlier = of === undefined ? story.writtenDown : superseded(story.writtenDown, of, by.version);
  if (!isDisputable(event, by)) return { ...story, writtenDown: earlier };
  const whose = by.actor.is === 'party' ? by.actor.id : (by.for ?? story.customer);
  const written: ActWrittenDown = { ...given({ of }), version: by.version, at: by.at, what: event.kind, whose, disputed: false };
  return { ...story, writtenDown: [...earlier, written] };
}

/** Whether this actor may still challenge it, or is shown that the customer may. */
export const isDisputableNow = (story: Story, written: ActWrittenDown, act: Act): boolean =>
  isOpenToChallenge(written, act.at) && (isOurs(act) || isTheirsToChallenge(story, written, act));

/** What an act is about: a later act about the same supersedes it, and then challenging it undoes nothing. */
function subjectOf(event: ConcernEvent): string | undefined {
  switch (event.kind) {
    case 'understandingOffered':
    case 'understandingConfirmed':
    case 'understandingCorrected':
      return 'understanding';
    case 'optionAdded':
    case 'whatMattersSaid':
    case 'optionChosen':
    case 'choiceLeftToUs':
    case 'decisionReopened':
    case 'decisionDropped':
      return subjectOfDecision(event);
    case 'planProposed':
    case 'planAgreed':
    case 'planNotQuite':
    case 'planLapsed':
    case 'planKept':
    case 'planChangeAsked':
      return subjectOfPlan(event);
    case 'fixProposed':
    case 'fixAgreed':
    case 'fixDeclined':
    case 'fixLapsed':
    case 'fixConfirmed':
    case 'fixNotConfirmed':
    case 'amendsAccepted':
    case 'amendsDeclined':
    case 'amendsWished':
    case 'promiseMoved':
    case 'promiseReleased':
    case 'promiseKept':
      return event.id;
    case 'matterWithdrawn':
    case 'matterAnswered':
      return event.matter;
    case 'wordGiven':
    case 'looked':
    case 'nextUpdateMoved':
      return 'next update';
    case 'updatesWished':
      return 'updates';
    case 'fairnessRated':
      return 'fairness';
    case 'saidSolved':
    case 'withdrawn':
    case 'reopened':
    case 'saidNotOkay':
    case 'saidDone':
    case 'endedUnagreed':
    case 'closedWithoutAnswer':
      return 'ending';
    case 'partyInvited':
    case 'partyAgreed':
    case 'partyDeclined':
    case 'partyScopeChanged':
    case 'partyEnded':
      return event.party;
    case 'correctionAsked':
    case 'correctionAskedAgain':
    case 'correctionTaken':
    case 'correctionKeptBeside':
      return event.id;
    default:
      return partSubject(event);
  }
}

const withoutYes = (story: Story): Story => ({ ...story, understanding: 'offered', rounds: withoutAnswer(story.rounds), fixes: story.fixes.map(lapsed) });
const withoutAnswer = (rounds: readonly Round[]): readonly Round[] => rounds.map((round, index) => (index === rounds.length - 1 ? { ...round, answer: null } : round));

/** The state as it was before that act, as far as nothing delivered or promised since stands on it. */
function undone(story: Story, act: ActWrittenDown, event: NewUpdate, by: Signed): Story {
  const { of = '' } = act;
  switch (act.what) {
    case 'understandingConfirmed':
    case 'understandingCorrected':
      return story.understanding === 'to-offer' ? story : withoutPlans(withoutYes(story), 'understanding-corrected');
    case 'optionAdded':
    case 'whatMattersSaid':
    case 'optionChosen':
    case 'choiceLeftToUs':
    case 'decisionReopened':
      return withoutDecisionAct(story, act);
    case 'planAgreed':
    case 'planNotQuite':
    case 'planKept':
    case 'planChangeAsked':
      return withoutPlanAct(story, act);
    case 'fixAgreed':
    case 'fixDeclined':
      return { ...story, fixes: replaced(story.fixes, of, (fix) => unanswered(story, fix)) };
    case 'fixConfirmed':
    case 'fixNotConfirmed':
      return { ...story, fixes: replaced(story.fixes, of, (fix) => ({ ...fix, state: 'delivered' })), matters: answeredBy(story, of) };
    case 'amendsAccepted':
    case 'amendsDeclined':
    case 'amendsWished':
      return {
        ...story,
        amends: replaced(story.amends, of, ({ chosen, wish, ...amends }) =>
          amends.state === 'given' || isAnotherOffered(story, of) ? { ...amends, ...given({ chosen, wish }) } : { ...amends, state: 'offered' },
        ),
      };
    case 'promiseMoved':
      return { ...story, promises: replaced(story.promises, of, (promise) => (promise.state === 'made' ? withoutMoveOf(promise) : promise)) };
    case 'promiseReleased':
      return { ...story, promises: replaced(story.promises, of, (promise) => (promise.state === 'released' ? { ...promise, state: promise.late ? 'broken' : 'made' } : promise)) };
    case 'updatesWished':
      return { ...story, updatesAre: story.updatesAre === 'word' ? 'look' : 'word' };
    case 'saidSolved':
    case 'withdrawn':
      return story.standing.is === 'ended' ? withNewUpdate({ ...story, matters: withoutWithdrawal(story) }, event, by) : story;
    case 'matterWithdrawn':
      return { ...story, matters: story.matters.map((matter) => (matter.id === of && matter.answer?.by === 'withdrawal' ? { ...matter, answer: null } : matter)) };
    case 'nextUpdateMoved':
      return withoutMove(story);
    case 'fairnessRated':
      return { ...story, fairness: null };
    case 'partyInvited':
    case 'partyAgreed':
    case 'partyDeclined':
    case 'partyScopeChanged':
    case 'partyEnded':
      return undoneParty(story, of, act.what, by);
    case 'correctionAsked':
    case 'correctionAskedAgain':
      return withoutAsking(story, of);
    default:
      return undonePart(story, act);
  }
}

const lapsed = (fix: Fix): Fix => (fix.state === 'agreed' || fix.state === 'proposed' ? { ...fix, state: 'lapsed', agreed: false } : fix);
function unanswered(story: Story, fix: Fix): Fix {
  if (fix.state !== 'agreed' && fix.state !== 'declined') return { ...fix, agreed: false };
  return { ...fix, state: isWellFounded(story, fix) ? 'proposed' : 'lapsed', agreed: false };
}
const answeredBy = (story: Story, fix: string): Story['matters'] => {
  const covered = story.fixes.find(({ id }) => id === fix)?.matters ?? [];
  return story.matters.map((matter) => (matter.answer === null && covered.includes(matter.id) ? { ...matter, answer: { by: 'fix', fix } } : matter));
};
const isAnotherOffered = (story: Story, amends: string): boolean => story.amends.some(({ id, state }) => id !== amends && state === 'offered');

function withoutMove(story: Story): Story {
  return isOpen(story) ? { ...story, standing: { is: 'open', nextUpdate: withoutMoveOf(story.standing.nextUpdate) } } : story;
}
const withoutMoveOf = <Moved extends { readonly due: Instant; readonly duesBefore?: readonly Instant[] }>(moved: Moved): Moved => ({
  ...moved,
  due: moved.duesBefore?.at(-1) ?? moved.due,
  duesBefore: moved.duesBefore?.slice(0, -1) ?? [],
});

/** What was undone may leave something to do: "we have done" is then no longer true. */
const openIfDone = (story: Story, event: NewUpdate, by: Signed): Story => (isEnded(story, 'done') ? withNewUpdate({ ...story, followUp: null }, event, by) : story);

export const writtenDownFolds: Folds<Extract<EndingEvent, { kind: 'actDisputed' }>> = {
  actDisputed: (story, event, by) => {
    const { act } = event;
    const { writtenDown, undone: acts } = challenged(story.writtenDown, act);
    const marked: Story = { ...story, writtenDown, theirLastWordAt: by.at, awaitsUsSince: by.at };
    return openIfDone(
      acts.reduce((before, one) => undone(before, one, event, by), marked),
      event,
      by,
    );
  },
};
