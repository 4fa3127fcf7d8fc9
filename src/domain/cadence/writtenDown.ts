// What staff wrote down for them counts at once; challenged within 48 hours, the plan is as it was before.
import { mayBeOurs, type Signed } from '../common/act.ts';
import { challenged, refuseChallenge, superseded } from '../common/challenge.ts';
import { refuse } from '../common/refusal.ts';
import type { CadenceEvent, DisputeEvent } from './events.ts';
import type { Folds, Rules } from './rule.ts';
import { type ActWrittenDown, type Cadence, isLive } from './state.ts';
import { withoutOpenTouch } from './touch.ts';

export type DisputeCommand = { do: 'disputeCadence'; act: number };

type Of = ActWrittenDown['of'];
const OF: Readonly<Partial<Record<CadenceEvent['kind'], Of>>> = {
  ...{ cadenceProposed: 'plan', cadenceAgreed: 'plan', changeAsked: 'plan', cadenceDeclined: 'plan', beatKept: 'plan', beatChosen: 'plan' },
  ...{ cadenceRested: 'plan', callAsked: 'plan', cadenceStopped: 'plan', stopLifted: 'plan', takenSeriously: 'taken' },
};

export const disputeRules: Rules<DisputeCommand> = {
  disputeCadence: {
    by: 'customer',
    guard: ({ writtenDown }) => (writtenDown.length === 0 ? refuse('no-such-act') : null),
    decide: ({ writtenDown }, { act }, { at }) => {
      const written = writtenDown.find(({ version }) => version === act);
      return refuseChallenge(written, at) ?? (written?.disputed ? [] : [{ kind: 'actDisputed', act }]);
    },
  },
};

export const disputeFolds: Folds<DisputeEvent> = {
  actDisputed: (cadence, { act }) => {
    const { writtenDown, undone } = challenged(cadence.writtenDown, act);
    const back = undone.reduce(asBefore, { ...cadence, writtenDown });
    return undone.length === 0 || isLive(back.standing) ? back : withoutOpenTouch(back);
  },
};

const asBefore = (cadence: Cadence, { before }: ActWrittenDown): Cadence => ({ ...cadence, ...before });

/** Remembers what stood before an act that was written down; a later act about the same supersedes it. */
export function remembered(before: Cadence, after: Cadence, event: CadenceEvent, by: Signed): Cadence {
  const of = OF[event.kind];
  if (of === undefined) return after;
  const earlier = superseded(after.writtenDown, of, by.version);
  const { standing, proposal, steps, callAsked, taken } = before;
  const stood = of === 'taken' ? { taken } : { standing, proposal, steps, callAsked };
  const written = mayBeOurs(by) ? [{ of, version: by.version, at: by.at, before: stood, disputed: false }] : [];
  return { ...after, writtenDown: [...earlier, ...written] };
}
