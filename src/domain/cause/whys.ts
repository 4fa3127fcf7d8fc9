// The tree of whys. A node can have several answers below it, ours or the customers'. It ends in a condition that we can
// change, three to seven deep; a person, or a person's mistake, is no end but asks what made that likely.
import { type Act, isCustomers } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { ConcernId, WhyId } from '../common/ids.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import type { WhyEvent } from './causeEvents.ts';
import { concernLinkOf, concernLinks } from './raising.ts';
import { type Decision, type Folds, type Rules, whileOpen, whose } from './rule.ts';
import type { Cause, Why } from './state.ts';

/** One path, one root and always the farthest is what a chain gives (Card 2017); a tree that is too flat ends in blame. */
export const SHALLOWEST_END = 3;
export const DEEPEST = 7;

type Place = { readonly id: WhyId; readonly under: WhyId | null };
/** `person`: whether the words point at a person, as the pure reading of them found. */
export type WhyCommand =
  | ({ readonly do: 'addWhy'; readonly answer: OurWords; readonly person: boolean; readonly evidence?: OurWords } & Place)
  | ({ readonly do: 'askWhy'; readonly question: OurWords; readonly concern: ConcernId } & Place)
  | { readonly do: 'answerWhy'; readonly id: WhyId; readonly words: TheirWords; readonly person: boolean }
  | { readonly do: 'answerWhy'; readonly id: WhyId; readonly words: null }
  | { readonly do: 'rewordWhy'; readonly id: WhyId; readonly answer: OurWords; readonly person: boolean }
  | { readonly do: 'giveEvidence'; readonly id: WhyId; readonly words: OurWords }
  | { readonly do: 'takeOutWhy'; readonly id: WhyId }
  | { readonly do: 'markEnd'; readonly id: WhyId }
  | { readonly do: 'unmarkEnd'; readonly id: WhyId };

export const whyOf = ({ whys }: Cause, id: WhyId): Why | undefined => whys.find((why) => why.id === id);
export const below = ({ whys }: Cause, id: WhyId | null): readonly Why[] => whys.filter(({ under }) => under === id);
const isLeaf = (cause: Cause, id: WhyId): boolean => below(cause, id).length === 0;
/** The first answers to why the cause is there stand one deep. */
export function depthOf(cause: Cause, id: WhyId | null): number {
  const why = id === null ? undefined : whyOf(cause, id);
  return why === undefined ? 0 : 1 + depthOf(cause, why.under);
}
export const endsOf = (cause: Cause): readonly Why[] => cause.whys.filter(({ end }) => end !== null);
export const isTheirs = ({ answer }: Why): boolean => answer !== null && isCustomers(answer.by);
const restsOn = ({ root }: Cause, id: WhyId): boolean => root.is !== 'open' && root.ends.includes(id);
const waitingFor = ({ whys }: Cause, act: Act): readonly Why[] => whys.filter((why) => why.asked?.of === whose(act) && isUnanswered(why));
export const isUnanswered = ({ asked, answer, notKnown }: Why): boolean => asked !== null && answer === null && notKnown === null;

/** Why nothing can be put below this node, or null. */
function refuseBelow(cause: Cause, { id, under }: Place): Refusal | null {
  if (whyOf(cause, id) !== undefined) return refuse('id-is-taken');
  if (under === null) return null;
  const parent = whyOf(cause, under);
  if (parent === undefined) return refuse('no-such-why');
  if (parent.answer === null) return refuse('why-not-answered-yet');
  if (parent.end !== null) return refuse('it-ends-here');
  return depthOf(cause, under) >= DEEPEST ? refuse('deep-enough') : null;
}

/** Why this node is no end, or null: only a condition is one, known somehow, three deep or more. */
export function refuseEnd(cause: Cause, id: WhyId): Refusal | null {
  const why = whyOf(cause, id);
  if (why === undefined) return refuse('no-such-why');
  if (why.answer === null) return refuse('why-not-answered-yet');
  if (!isLeaf(cause, id)) return refuse('has-whys-below');
  if (why.answer.person) return refuse('ends-in-a-person');
  if (depthOf(cause, id) < SHALLOWEST_END) return refuse('one-more-why');
  return why.evidence === null ? refuse('how-do-we-know') : null;
}

export const whyRules: Rules<WhyCommand> = {
  addWhy: {
    by: 'staff',
    guard: whileOpen,
    decide: (cause, { id, under, answer, person, evidence }) => {
      if (isBlank(answer)) return refuse('nothing-written');
      const kept = isBlank(evidence) ? undefined : evidence;
      return refuseBelow(cause, { id, under }) ?? [given({ kind: 'whyAdded' as const, id, under, answer, person, evidence: kept })];
    },
  },
  askWhy: {
    by: 'staff',
    guard: (cause) => whileOpen(cause) ?? (concernLinks(cause).length > 0 ? null : refuse('nobody-to-ask')),
    decide: askWhy,
  },
  answerWhy: {
    by: 'customer',
    guard: (cause, act) => whileOpen(cause) ?? (waitingFor(cause, act).length > 0 ? null : refuse('nothing-to-answer')),
    decide: answerWhy,
  },
  rewordWhy: {
    by: 'staff',
    guard: whileOpen,
    decide: (cause, { id, answer, person }) => {
      const why = whyOf(cause, id);
      if (why?.answer == null) return refuse('no-such-why');
      if (isTheirs(why)) return refuse('their-words-stand');
      if (isBlank(answer)) return refuse('nothing-written');
      if (why.end !== null && person) return refuse('ends-in-a-person');
      return restsOn(cause, id) ? refuse('root-rests-on-it') : [{ kind: 'whyReworded', id, answer, person }];
    },
  },
  giveEvidence: {
    by: 'staff',
    guard: whileOpen,
    decide: (cause, { id, words }) => {
      if (whyOf(cause, id)?.answer == null) return refuse('no-such-why');
      return isBlank(words) ? refuse('nothing-written') : [{ kind: 'evidenceGiven', id, words }];
    },
  },
  takeOutWhy: { by: 'staff', guard: whileOpen, decide: takeOutWhy },
  markEnd: {
    by: 'staff',
    guard: whileOpen,
    decide: (cause, { id }) => refuseEnd(cause, id) ?? (whyOf(cause, id)?.end === null ? [{ kind: 'endMarked', id }] : []),
  },
  unmarkEnd: {
    by: 'staff',
    guard: whileOpen,
    decide: (cause, { id }) => {
      if (whyOf(cause, id) === undefined) return refuse('no-such-why');
      if (whyOf(cause, id)?.end === null) return [];
      return restsOn(cause, id) ? refuse('root-rests-on-it') : [{ kind: 'endUnmarked', id }];
    },
  },
};

function askWhy(cause: Cause, { id, under, question, concern }: Extract<WhyCommand, { do: 'askWhy' }>): Decision {
  if (isBlank(question)) return refuse('nothing-written');
  const link = concernLinkOf(cause, concern);
  if (link === undefined) return refuse('not-linked');
  // One question at a time: nobody is sent a questionnaire.
  if (cause.whys.some((why) => why.asked?.of === link.customer && isUnanswered(why))) return refuse('they-are-asked-already');
  return refuseBelow(cause, { id, under }) ?? [{ kind: 'whyAsked', id, under, question, of: link.customer, concern }];
}

function answerWhy(cause: Cause, command: Extract<WhyCommand, { do: 'answerWhy' }>, act: Act): Decision {
  const why = whyOf(cause, command.id);
  if (why?.asked == null || why.asked.of !== whose(act)) return refuse('no-such-why');
  if (!isUnanswered(why)) return refuse('superseded');
  if (command.words === null) return [{ kind: 'whyNotKnown', id: command.id }];
  return isBlank(command.words) ? refuse('nothing-written') : [{ kind: 'whyAnswered', id: command.id, words: command.words, person: command.person }];
}

function takeOutWhy(cause: Cause, { id }: Extract<WhyCommand, { do: 'takeOutWhy' }>): Decision {
  const why = whyOf(cause, id);
  if (why === undefined) return refuse('no-such-why');
  if (!isLeaf(cause, id)) return refuse('has-whys-below');
  if (isTheirs(why)) return refuse('their-words-stand');
  return restsOn(cause, id) ? refuse('root-rests-on-it') : [{ kind: 'whyTakenOut', id }];
}

const EMPTY = { asked: null, answer: null, notKnown: null, evidence: null, end: null } as const;
const changed = (cause: Cause, id: WhyId, change: Partial<Why>): Cause => ({ ...cause, whys: cause.whys.map((why) => (why.id === id ? { ...why, ...change } : why)) });

export const whyFolds: Folds<WhyEvent> = {
  whyAdded: (cause, { id, under, answer, person, evidence }, by) => {
    const known = evidence === undefined ? null : { words: evidence, by };
    return { ...cause, whys: [...cause.whys, { ...EMPTY, id, under, answer: { words: answer, by, person }, evidence: known }] };
  },
  whyAsked: (cause, { id, under, question, of, concern }, by) => ({ ...cause, whys: [...cause.whys, { ...EMPTY, id, under, asked: { of, concern, question, by } }] }),
  whyAnswered: (cause, { id, words, person }, by) => changed(cause, id, { answer: { words, by, person } }),
  whyNotKnown: (cause, { id }, by) => changed(cause, id, { notKnown: by }),
  whyReworded: (cause, { id, answer, person }, by) => changed(cause, id, { answer: { words: answer, by, person } }),
  evidenceGiven: (cause, { id, words }, by) => changed(cause, id, { evidence: { words, by } }),
  whyTakenOut: (cause, { id }) => ({ ...cause, whys: cause.whys.filter((why) => why.id !== id) }),
  endMarked: (cause, { id }, by) => changed(cause, id, { end: by }),
  endUnmarked: (cause, { id }) => changed(cause, id, { end: null }),
};
