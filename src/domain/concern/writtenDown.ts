// Acts of the customer's that staff wrote down: they count at once, and one that is challenged within 48 hours is undone.
import type { Act, Signed } from '../common/act.ts';
import { isWrittenDown } from '../common/act.ts';
import { given } from '../common/given.ts';
import { hasPassed, minutesAfter } from '../common/instants.ts';
import { refuse } from '../common/refusal.ts';
import type { TheirWords } from '../common/words.ts';
import { openAgain } from './ending.ts';
import type { ConcernEvent, EndingEvent } from './events.ts';
import { type Folds, type Rules, never, replaced } from './rule.ts';
import type { ActWrittenDown, Round, Story } from './state.ts';

export const HOURS_TO_DISPUTE = 48;

export type DisputeAct = { do: 'disputeAct'; act: number; words?: TheirWords };

export const writtenDownRules: Rules<DisputeAct> = {
  disputeAct: {
    by: 'customer',
    guard: never,
    decide: (story, { act, words }, by: Act) => {
      const written = story.writtenDown.find(({ version }) => version === act);
      if (written === undefined) return refuse('no-such-act');
      if (written.disputed) return [];
      if (hasPassed(minutesAfter(written.at, HOURS_TO_DISPUTE * 60), by.at)) return refuse('too-late-to-dispute');
      return [given({ kind: 'actDisputed' as const, act, words, nextUpdate: by.calendar.nextUpdateBy[2] })];
    },
  },
};

const DISPUTABLE: readonly ConcernEvent['kind'][] = [
  'understandingConfirmed',
  'understandingCorrected',
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
];

/** Remembers a customer's act that somebody else wrote down, so that they can challenge it. */
export function remembered(story: Story, event: ConcernEvent, by: Signed): Story {
  if (!isWrittenDown(by) || !DISPUTABLE.includes(event.kind)) return story;
  const of = 'id' in event ? event.id : 'matter' in event && typeof event.matter === 'string' ? event.matter : undefined;
  const written: ActWrittenDown = { ...given({ of }), version: by.version, at: by.at, what: event.kind, disputed: false };
  return { ...story, writtenDown: [...story.writtenDown, written] };
}

const withoutAnswer = (rounds: readonly Round[]): readonly Round[] => rounds.map((round, index) => (index === rounds.length - 1 ? { ...round, answer: null } : round));

/** The state as it was before that act, as far as nothing delivered or promised since stands on it. */
function undone(story: Story, act: ActWrittenDown, due: string, by: Signed): Story {
  const { of = '' } = act;
  switch (act.what) {
    case 'understandingConfirmed':
    case 'understandingCorrected':
      return story.understanding === 'to-offer' ? story : { ...story, understanding: 'offered', rounds: withoutAnswer(story.rounds) };
    case 'fixAgreed':
    case 'fixDeclined':
      return {
        ...story,
        fixes: replaced(story.fixes, of, (fix) => (fix.state === 'agreed' || fix.state === 'declined' ? { ...fix, state: 'proposed', agreed: false } : { ...fix, agreed: false })),
      };
    case 'fixConfirmed':
    case 'fixNotConfirmed':
      return { ...story, fixes: replaced(story.fixes, of, (fix) => ({ ...fix, state: 'delivered' })) };
    case 'amendsAccepted':
    case 'amendsDeclined':
    case 'amendsWished':
      return { ...story, amends: replaced(story.amends, of, ({ chosen: _, wish: __, ...amends }) => (amends.state === 'given' ? amends : { ...amends, state: 'offered' })) };
    case 'promiseMoved':
      return { ...story, promises: replaced(story.promises, of, (promise) => (promise.state === 'made' && promise.dueBefore ? { ...promise, due: promise.dueBefore } : promise)) };
    case 'promiseReleased':
      return { ...story, promises: replaced(story.promises, of, (promise) => (promise.state === 'released' ? { ...promise, state: promise.late ? 'broken' : 'made' } : promise)) };
    case 'updatesWished':
      return { ...story, updatesAre: story.updatesAre === 'word' ? 'look' : 'word' };
    case 'saidSolved':
    case 'withdrawn':
      return story.standing.is === 'ended' ? openAgain({ ...story, matters: withoutWithdrawals(story, act) }, due, by.at) : story;
    case 'matterWithdrawn':
      return { ...story, matters: story.matters.map((matter) => (matter.id === of ? { ...matter, answer: null } : matter)) };
    case 'fairnessRated':
      return { ...story, fairness: null };
    default:
      return story;
  }
}

const withoutWithdrawals = (story: Story, act: ActWrittenDown): Story['matters'] =>
  act.what === 'withdrawn' ? story.matters.map((matter) => (matter.answer?.by === 'withdrawal' ? { ...matter, answer: null } : matter)) : story.matters;

export const writtenDownFolds: Folds<Extract<EndingEvent, { kind: 'actDisputed' }>> = {
  actDisputed: (story, { act, nextUpdate }, by) => {
    const written = story.writtenDown.find(({ version }) => version === act);
    const marked = {
      ...story,
      writtenDown: story.writtenDown.map((one) => (one.version === act ? { ...one, disputed: true } : one)),
      theirLastWordAt: by.at,
      awaitsUsSince: by.at,
    };
    return written === undefined ? marked : undone(marked, written, nextUpdate, by);
  },
};
