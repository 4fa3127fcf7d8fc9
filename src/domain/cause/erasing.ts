// Words of ours that should not stand: a lead erases them, of one thing at a time and with every earlier wording. What stays
// is that it was done, by whom, when and why. What customers said is theirs, and goes with their concern.
import type { Act, Signed } from '../common/act.ts';
import type { WordsId } from '../common/ids.ts';
import { refuse } from '../common/refusal.ts';
import { wordsWithin } from '../common/words.ts';
import type { CauseEvent } from './causeEvents.ts';
import type { StoryTexts } from './changeEvents.ts';
import type { Erasable, ErasableKind, ErasingEvent, ErasingReason, OursKept } from './erasingEvents.ts';
import { type Folds, type Rules, refuseUnlessBy } from './rule.ts';
import type { Cause } from './state.ts';

export type ErasingCommand = { readonly do: 'eraseCauseWords'; readonly of: Erasable; readonly because: ErasingReason };

/** The thing with which what is said in an event lies; null where nothing of ours is said in it. */
const LIES_WITH: Readonly<Record<CauseEvent['kind'], ErasableKind | null>> = {
  causeRaised: 'cause',
  causeNamed: 'cause',
  causeMoved: 'cause',
  causeSetAside: 'cause',
  causeBroughtBack: null,
  concernLinked: 'cause',
  concernUnlinked: 'cause',
  personLinked: 'cause',
  personUnlinked: 'cause',
  gameAsked: null,
  gameAnswered: 'game',
  gameReturned: null,
  gamePaced: null,
  gameWithdrawn: 'game',
  whyAdded: 'why',
  whyAsked: 'why',
  whyAnswered: null,
  whyNotKnown: null,
  whyReworded: 'why',
  evidenceGiven: 'why',
  whyTakenOut: null,
  endMarked: null,
  endUnmarked: null,
  rootOffered: null,
  rootAgreed: 'cause',
  rootConfirmed: null,
  rootCorrected: null,
  causeActDisputed: null,
  causeWordsErased: null,
  changePlanned: 'change',
  changeTaken: null,
  changeHanded: null,
  changeCheckDue: null,
  changeChecked: 'change',
  changeDropped: 'change',
  storyWritten: 'change',
  storyApproved: null,
  storyTakenOff: null,
  changeTold: null,
  personTold: null,
  tellingHeard: 'change',
  touchedListed: null,
  touchedTried: null,
  touchedLeft: null,
  touchedAnswered: null,
  partnerInvited: 'partner',
  invitationTakenBack: null,
  partnerAgreed: null,
  partnerDeclined: null,
  partnerTold: null,
  partnerAnswered: 'partner',
  partnerThanked: 'partner',
  partnershipEnded: null,
  partnerActDisputed: null,
};

function idIn(event: CauseEvent, is: ErasableKind, cause: Cause): string {
  if (is === 'cause') return cause.id;
  if (is === 'change' && 'change' in event) return event.change;
  return 'id' in event ? event.id : '';
}

/** The cause with what was said in one more event. Only ids are kept, so that what was erased or worded anew asks for no text. */
export function withOurs(cause: Cause, event: CauseEvent, { version: act }: Signed): Cause {
  const is = LIES_WITH[event.kind];
  const said = is === null ? [] : wordsWithin(event).filter(({ voice }) => voice === 'ours');
  if (is === null || said.length === 0) return cause;
  const id = idIn(event, is, cause);
  return { ...cause, ours: [...cause.ours, ...said.map(({ id: words }) => ({ is, id, act, words }))] };
}

const lies = ({ is, id, act }: OursKept, of: Erasable): boolean => is === of.is && id === of.id && (of.act === undefined || act === of.act);
/** What is still to be read of ours in this. */
const oursIn = ({ ours }: Pick<Cause, 'ours'>, of: Erasable): readonly WordsId[] => ours.filter((one) => lies(one, of)).map(({ words }) => words);
/** Whether all of a text can still be read. */
export const canBeRead = ({ ours }: Pick<Cause, 'ours'>, texts: StoryTexts): boolean => wordsWithin(texts).every(({ id }) => ours.some(({ words }) => words === id));

export const erasingRules: Rules<ErasingCommand> = {
  eraseCauseWords: {
    by: 'lead',
    guard: ({ ours }) => (ours.length === 0 ? refuse('nothing-to-erase') : null),
    decide: (cause, { of, because }) => {
      const words = oursIn(cause, of);
      return words.length === 0 ? refuse('nothing-to-erase') : [{ kind: 'causeWordsErased', of, words, because }];
    },
  },
};

/** Offered where it would erase something. */
export const mayErase = (cause: Cause, act: Act, of: Erasable): readonly ErasingCommand['do'][] =>
  refuseUnlessBy(erasingRules.eraseCauseWords.by, act) === null && oursIn(cause, of).length > 0 ? ['eraseCauseWords'] : [];

export const erasingFolds: Folds<ErasingEvent> = {
  causeWordsErased: (cause, { of, words, because }, by) => {
    const gone = new Set(words);
    return {
      ...cause,
      ours: cause.ours.filter((one) => !gone.has(one.words)),
      // Nobody approved an empty text: it is off the page.
      stories: cause.stories.map((story) => (wordsWithin(story.texts).some(({ id }) => gone.has(id)) ? { ...story, approved: null } : story)),
      erased: [...cause.erased, { of, because, by }],
    };
  },
};
