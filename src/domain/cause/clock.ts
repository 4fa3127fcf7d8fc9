// What falls due on a cause by itself, and when to look again.
import { earliest, type Instant } from '../common/instants.ts';
import { changesWakeAt, checksFallenDue } from './change.ts';
import { gameFallenDue, gameReturnsAt } from './game.ts';
import type { Rules } from './rule.ts';
import type { Cause } from './state.ts';

export type PassCauseTime = { readonly do: 'passCauseTime' };

export const causeClockRules: Rules<PassCauseTime> = {
  passCauseTime: { by: 'clock', guard: () => null, decide: (cause, _command, { at }) => [...gameFallenDue(cause, at), ...checksFallenDue(cause, at)] },
};

/** The next instant at which something falls due; null when nothing does. */
export const causeWakesAt = (cause: Cause): Instant | null => earliest([gameReturnsAt(cause), changesWakeAt(cause)].filter((at) => at !== null));
