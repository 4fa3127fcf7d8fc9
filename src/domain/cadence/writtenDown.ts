// What staff wrote down for them counts at once; challenged within 48 hours, the plan is as it was before.
import { mayBeOurs, type Signed } from '../common/act.ts';
import { hasPassed, minutesAfter } from '../common/instants.ts';
import { refuse } from '../common/refusal.ts';
import type { CadenceEvent, DisputeEvent } from './events.ts';
import type { Folds, Rules } from './rule.ts';
import { type ActWrittenDown, type Cadence, isLive } from './state.ts';
import { withoutOpenTouch } from './touch.ts';

export const HOURS_TO_DISPUTE = 48;
export type DisputeCommand = { do: 'disputeCadence'; act: number };

type Of = ActWrittenDown['of'];
const OF: Readonly<Partial<Record<CadenceEvent['kind'], Of>>> = {
  ...{ cadenceProposed: 'plan', cadenceAgreed: 'plan', changeAsked: 'plan', cadenceDeclined: 'plan', beatKept: 'plan', beatChosen: 'plan' },
  ...{ cadenceRested: 'plan', callAsked: 'plan', cadenceStopped: 'plan', stopLifted: 'plan', takenSeriously: 'taken' },
};
const isOver = ({ at: then }: ActWrittenDown, at: string): boolean => hasPassed(minutesAfter(then, HOURS_TO_DISPUTE * 60), at);

/** Whether they can still challenge it. */
export const isDisputable = (written: ActWrittenDown, at: string): boolean => !written.disputed && written.superseded !== true && !isOver(written, at);

export const disputeRules: Rules<DisputeCommand> = {
  disputeCadence: {
    by: 'customer',
    guard: ({ writtenDown }) => (writtenDown.length === 0 ? refuse('no-such-act') : null),
    decide: ({ writtenDown }, { act }, { at }) => {
      const written = writtenDown.find(({ version }) => version === act);
      if (written === undefined) return refuse('no-such-act');
      if (written.disputed) return [];
      return isOver(written, at) ? refuse('too-late-to-dispute') : [{ kind: 'actDisputed', act }];
    },
  },
};

export const disputeFolds: Folds<DisputeEvent> = {
  actDisputed: (cadence, { act }) => {
    const written = cadence.writtenDown.find(({ version }) => version === act);
    const marked = { ...cadence, writtenDown: cadence.writtenDown.map((one) => (one.version === act ? { ...one, disputed: true } : one)) };
    if (written === undefined || written.superseded) return marked;
    const back = { ...marked, ...written.before };
    return isLive(back.standing) ? back : withoutOpenTouch(back);
  },
};

/** Remembers what stood before an act that was written down; a later act about the same supersedes it. */
export function remembered(before: Cadence, after: Cadence, event: CadenceEvent, by: Signed): Cadence {
  const of = OF[event.kind];
  if (of === undefined) return after;
  const earlier = after.writtenDown.map((one) => (one.of === of ? { ...one, superseded: true as const } : one));
  const { standing, proposal, steps, callAsked, taken } = before;
  const stood = of === 'taken' ? { taken } : { standing, proposal, steps, callAsked };
  const written = mayBeOurs(by) ? [{ of, version: by.version, at: by.at, before: stood, disputed: false }] : [];
  return { ...after, writtenDown: [...earlier, ...written] };
}
