// The root: the ends of the tree that staff and a customer who was touched both say yes to. Where no customer is involved we
// agree on it among us; where one is and isn't asked, we say why.

import { given } from '../common/given.ts';
import type { ConcernId, WhyId } from '../common/ids.ts';
import { refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import type { RootEvent } from './causeEvents.ts';
import { concernLinkOf, concernLinks } from './raising.ts';
import { type Folds, type Rules, whileOpen, whose } from './rule.ts';
import type { Cause } from './state.ts';
import { endsOf, whyOf } from './whys.ts';

export type RootCommand =
  /** With a customer by their concern, or with a reason why none is asked. */
  | { readonly do: 'offerRoot'; readonly concern?: ConcernId; readonly because?: OurWords }
  | { readonly do: 'answerRoot'; readonly answer: 'yes' }
  | { readonly do: 'answerRoot'; readonly answer: 'not-quite'; readonly id: WhyId; readonly words: TheirWords; readonly person: boolean };

const isSettled = ({ root, whys }: Cause): boolean => root.is === 'agreed' && endsOf({ whys } as Cause).every(({ id }) => root.ends.includes(id));

export const rootRules: Rules<RootCommand> = {
  offerRoot: {
    by: 'staff',
    guard: (cause) => whileOpen(cause) ?? (endsOf(cause).length === 0 ? refuse('no-end-yet') : isSettled(cause) ? refuse('root-is-agreed') : null),
    decide: (cause, { concern, because }) => {
      const ends = endsOf(cause).map(({ id }) => id);
      const reason = isBlank(because) ? undefined : because;
      if (concern === undefined) {
        if (concernLinks(cause).length > 0 && reason === undefined) return refuse('ask-them-or-say-why-not');
        return [given({ kind: 'rootAgreed' as const, ends, because: reason })];
      }
      const link = concernLinkOf(cause, concern);
      if (link === undefined) return refuse('not-linked');
      if (cause.root.is === 'offered' && cause.root.concern === concern && ends.join() === cause.root.ends.join()) return [];
      return [{ kind: 'rootOffered', ends, of: link.customer, concern }];
    },
  },
  answerRoot: {
    by: 'customer',
    guard: (cause, act) => whileOpen(cause) ?? (cause.root.is === 'offered' && cause.root.of === whose(act) ? null : refuse('nothing-to-answer')),
    decide: (cause, command) => {
      if (command.answer === 'yes') return [{ kind: 'rootConfirmed' }];
      const { id, words, person } = command;
      if (whyOf(cause, id) !== undefined) return refuse('id-is-taken');
      return isBlank(words) ? refuse('nothing-written') : [{ kind: 'rootCorrected', id, words, person }];
    },
  },
};

export const rootFolds: Folds<RootEvent> = {
  rootOffered: (cause, { ends, of, concern }, by) => ({ ...cause, root: { is: 'offered', ends, of, concern, by } }),
  rootAgreed: (cause, { ends, because }, by) => ({ ...cause, root: given({ is: 'agreed' as const, ends, with: null, by, because }) }),
  rootConfirmed: (cause, _event, by) => ({ ...cause, root: cause.root.is === 'offered' ? { is: 'agreed', ends: cause.root.ends, with: cause.root.of, by } : cause.root }),
  // What they say instead begins a branch of its own, in their words.
  rootCorrected: (cause, { id, words, person }, by) => {
    const { root } = cause;
    if (root.is !== 'offered') return cause;
    const asked = { of: root.of, concern: root.concern, question: null, by: root.by };
    return { ...cause, root: { is: 'open' }, whys: [...cause.whys, { id, under: null, asked, answer: { words, by, person }, notKnown: null, evidence: null, end: null }] };
  },
};
