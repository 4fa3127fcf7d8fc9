// What staff wrote down for a customer counts at once; challenged within 48 hours, the tree is as it was before.
import { mayBeOurs, type Signed } from '../common/act.ts';
import { challengeableUntil } from '../common/challenge.ts';
import { hasPassed } from '../common/instants.ts';
import { refuse } from '../common/refusal.ts';
import type { CauseDisputeEvent, CauseEvent } from './causeEvents.ts';
import { type Folds, type Rules, whose } from './rule.ts';
import type { Cause, CauseActWrittenDown } from './state.ts';
import { below, whyOf } from './whys.ts';

export type CauseDisputeCommand = { readonly do: 'disputeWhy'; readonly act: number };

export const isWhyDisputable = ({ at: written, disputed }: CauseActWrittenDown, at: string): boolean => !disputed && !hasPassed(challengeableUntil(written), at);

export const causeDisputeRules: Rules<CauseDisputeCommand> = {
  disputeWhy: {
    by: 'customer',
    guard: ({ writtenDown }, act) => (writtenDown.some(({ of }) => of === whose(act)) ? null : refuse('no-such-act')),
    decide: ({ writtenDown }, { act }, by) => {
      const written = writtenDown.find(({ version, of }) => version === act && of === whose(by));
      if (written === undefined) return refuse('no-such-act');
      if (written.disputed) return [];
      return isWhyDisputable(written, by.at) ? [{ kind: 'causeActDisputed', act }] : refuse('too-late-to-dispute');
    },
  },
};

export const causeDisputeFolds: Folds<CauseDisputeEvent> = {
  causeActDisputed: (cause, { act }) => {
    const written = cause.writtenDown.find(({ version }) => version === act);
    const marked = { ...cause, writtenDown: cause.writtenDown.map((one) => (one.version === act ? { ...one, disputed: true } : one)) };
    return written === undefined ? marked : asBefore(marked, written);
  },
};

function asBefore(cause: Cause, { version, why, before }: CauseActWrittenDown): Cause {
  const isOfThisAct = cause.root.is === 'agreed' && cause.root.by.version === version;
  const undone = { ...cause, root: isOfThisAct ? before.root : cause.root };
  if (why === null) return standing(undone);
  // What they said instead goes with its branch, where nothing hangs on it yet.
  if (before.why === null && below(cause, why).length === 0) return standing({ ...undone, root: before.root, whys: cause.whys.filter(({ id }) => id !== why) });
  return standing({ ...undone, whys: cause.whys.map((one) => (one.id === why ? { ...one, answer: null, notKnown: null, end: null } : one)) });
}

/** A root stands on ends that are still there. */
function standing(cause: Cause): Cause {
  const { root } = cause;
  const isWhole = root.is === 'open' || root.ends.every((id) => whyOf(cause, id)?.end != null);
  return isWhole ? cause : { ...cause, root: { is: 'open' } };
}

/** Remembers what stood before an act that was written down for them. */
export function remembered(before: Cause, after: Cause, event: CauseEvent, by: Signed): Cause {
  const of = whose(by);
  if (of === null || !mayBeOurs(by)) return after;
  if (event.kind !== 'whyAnswered' && event.kind !== 'whyNotKnown' && event.kind !== 'rootConfirmed' && event.kind !== 'rootCorrected') return after;
  const why = event.kind === 'rootConfirmed' ? null : event.id;
  const stood = why === null ? null : (whyOf(before, why) ?? null);
  return { ...after, writtenDown: [...after.writtenDown, { version: by.version, at: by.at, of, why, before: { why: stood, root: before.root }, disputed: false }] };
}
