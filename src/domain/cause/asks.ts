// What the tree asks next, at a node and as a whole, and what may be done at a node: no screen holds a rule.
import type { Act } from '../common/act.ts';
import type { WhyId } from '../common/ids.ts';
import { isRefusal } from '../common/refusal.ts';
import type { OurWords } from '../common/words.ts';
import { type CauseActCommand, decideCause } from './cause.ts';
import type { Cause, WhyAsk } from './state.ts';
import { below, depthOf, isUnanswered, SHALLOWEST_END, type WhyCommand, whyOf } from './whys.ts';

export function asksAt(cause: Cause, id: WhyId): WhyAsk | null {
  const why = whyOf(cause, id);
  if (why === undefined) return null;
  if (isUnanswered(why)) return 'waiting-for-them';
  if (why.answer === null) return 'they-do-not-know';
  const isLeaf = below(cause, id).length === 0;
  if (isLeaf && why.answer.person) return 'what-made-that-likely';
  if (why.evidence === null) return 'how-do-we-know';
  if (!isLeaf || why.end !== null) return null;
  return depthOf(cause, id) < SHALLOWEST_END ? 'one-more-why' : 'can-we-change-this';
}

/** One path gives one root, and not always the one that counts. */
export const asksForAnotherBranch = (cause: Cause): boolean => cause.whys.length > 0 && cause.whys.every(({ id }) => below(cause, id).length < 2) && below(cause, null).length < 2;

const SOME: OurWords = { id: 'some', hash: '', voice: 'ours' };
const NEW = 'new';
const AT_A_NODE = ['addWhy', 'askWhy', 'rewordWhy', 'giveEvidence', 'takeOutWhy', 'markEnd', 'unmarkEnd'] as const satisfies readonly WhyCommand['do'][];
export type WhyDeed = (typeof AT_A_NODE)[number];

function tried(deed: WhyDeed, cause: Cause, id: WhyId): CauseActCommand {
  const concern = cause.links.find((link) => link.is === 'concern')?.concern ?? '';
  switch (deed) {
    case 'addWhy':
      return { do: deed, id: NEW, under: id, answer: SOME, person: false };
    case 'askWhy':
      return { do: deed, id: NEW, under: id, question: SOME, concern };
    case 'rewordWhy':
      return { do: deed, id, answer: SOME, person: false };
    case 'giveEvidence':
      return { do: deed, id, words: SOME };
    case 'takeOutWhy':
    case 'markEnd':
    case 'unmarkEnd':
      return { do: deed, id };
  }
}

/** The deeds that would not be refused at this node, whatever words are given; one that would change nothing isn't offered. */
export function mayAtWhy(cause: Cause, id: WhyId, act: Act): readonly WhyDeed[] {
  return AT_A_NODE.filter((deed) => {
    const answer = decideCause(cause, tried(deed, cause, id), act);
    return isRefusal(answer) ? answer.refused === 'they-are-asked-already' : answer.length > 0;
  });
}
