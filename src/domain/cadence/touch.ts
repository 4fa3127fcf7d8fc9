// One call: rung at opening on its day, then made by somebody, or missed by us. "Nothing new" is never what we tell.
import { given } from '../common/given.ts';
import type { StaffId } from '../common/ids.ts';
import { daysAfter, hasPassed, type Instant, isBefore } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import type { CadenceEvent, TouchEvent } from './events.ts';
import type { Decision, Folds, Rules } from './rule.ts';
import type { Day } from './schedule.ts';
import { type Cadence, hasTerms, isLive, missesInARow, openTouch, type Touch } from './state.ts';

export type TouchCommand =
  /** `died`: a death stands on the record of a concern of theirs. */
  | { do: 'ringTouch'; day: Day; due: Instant; closes: Instant; holder: StaffId; movedFrom?: Day; died?: true }
  | { do: 'missTouch'; day: Day }
  | {
      do: 'recordTouch';
      day: Day;
      outcome: 'reached' | 'left-word' | 'no-answer' | 'missed-by-us';
      /** When it was made, where it is written down later. */
      madeAt?: Instant;
      told?: OurWords;
      /** What we tell says no more than that there is nothing new. */
      saysNothing?: true;
      said?: TheirWords;
      feeling?: TheirWords;
    }
  | { do: 'changeCaller'; caller: StaffId; standIn: StaffId };

const ASKS_AT_EVERY = 4;
const MISSES_UNTIL_LEAD = 2;
const DAYS_TO_WRITE_DOWN = 3;

export const touchRules: Rules<TouchCommand> = {
  ringTouch: {
    by: 'clock',
    guard: (cadence) => {
      const { standing } = cadence;
      const wanted = cadence.callAsked !== null ? hasTerms(standing) : standing.is === 'agreed' || standing.is === 'running';
      if (!wanted) return refuse('no-call-due');
      return openTouch(cadence) === null ? null : refuse('call-is-coming');
    },
    decide: ({ anchor }, { do: _, died, ...rung }) => {
      if (died) return [{ kind: 'cadenceStopped', because: 'death' }];
      // The anchor is the last day that was rung, or a later one.
      if (anchor !== null && rung.day <= anchor) return refuse('no-call-due');
      return [{ kind: 'touchRung', ...rung }];
    },
  },
  missTouch: {
    by: 'clock',
    guard: (cadence) => (openTouch(cadence) === null ? refuse('no-call-due') : null),
    decide: (cadence, { day }, { at }) => {
      const touch = openTouch(cadence);
      return touch !== null && touch.day === day && hasPassed(touch.closes, at) ? missed(cadence, day) : refuse('no-call-due');
    },
  },
  recordTouch: {
    by: 'us',
    guard: (cadence, { at }) => (recordable(cadence, at).length > 0 ? null : refuse('no-call-due')),
    decide: (cadence, command, { at }) => {
      const touch = recordable(cadence, at).find(({ day }) => day === command.day);
      if (touch === undefined) return refuse('no-call-due');
      if (command.outcome === 'missed-by-us') return touch.outcome.is === 'missed' ? [] : missed(cadence, command.day);
      return made(touch, command, at);
    },
  },
  changeCaller: {
    by: 'us',
    guard: ({ standing }) => (hasTerms(standing) ? null : refuse('no-plan-agreed')),
    decide: ({ standing }, { caller, standIn }) => {
      if (!hasTerms(standing)) return refuse('no-plan-agreed');
      if (caller === standIn) return refuse('stand-in-is-the-caller');
      const same = standing.terms.caller === caller && standing.terms.standIn === standIn;
      return same ? [] : [{ kind: 'callerChanged', caller, standIn }];
    },
  },
};

/** The one that is due now; and one that the clock took for missed, for who was called while nothing could be written down. */
function recordable({ touches }: Cadence, at: Instant): readonly Touch[] {
  return touches.filter(
    ({ outcome, closes }) => outcome.is === 'due' || (outcome.is === 'missed' && outcome.by.actor.is === 'clock' && isBefore(at, daysAfter(closes, DAYS_TO_WRITE_DOWN))),
  );
}

function made(touch: Touch, command: Extract<TouchCommand, { do: 'recordTouch' }>, at: Instant): readonly TouchEvent[] | Refusal {
  const { outcome: how, told, said, feeling, saysNothing } = command;
  if (how === 'missed-by-us') return refuse('no-call-due');
  const madeAt = command.madeAt ?? at;
  // What was missed is missed, unless it was made on its day and only written down later.
  if (touch.outcome.is === 'missed' && !isBefore(madeAt, touch.closes)) return refuse('call-was-missed');
  if (how !== 'no-answer' && isBlank(told)) return refuse('say-what-was-tried');
  if (how !== 'no-answer' && saysNothing) return refuse('never-nothing-new');
  return [given({ kind: 'touchMade' as const, day: touch.day, madeAt, how, told, said, feeling })];
}

function missed(cadence: Cadence, day: Day): Decision {
  const misses = missesInARow(cadence) + 1;
  const told: readonly CadenceEvent[] = misses >= MISSES_UNTIL_LEAD ? [{ kind: 'leadTold', misses }] : [];
  return [{ kind: 'touchMissed', day }, ...told];
}

export const touchFolds: Folds<TouchEvent> = {
  touchRung: (cadence, { day, due, closes, holder, movedFrom }) => {
    const asks = cadence.reachedSinceAsked >= ASKS_AT_EVERY - 1;
    const touch: Touch = { day, due, closes, holder, movedFrom: movedFrom ?? null, askedFor: cadence.callAsked?.words ?? null, asks, outcome: { is: 'due' } };
    const { standing } = cadence;
    return {
      ...cadence,
      ...{ touches: [...cadence.touches, touch], anchor: day, callAsked: null, asking: cadence.asking || asks },
      standing: isLive(standing) && standing.is === 'agreed' ? { ...standing, is: 'running' } : standing,
    };
  },
  touchMade: (cadence, { day, madeAt, how, told, said, feeling }, by) => {
    const touch = cadence.touches.find((one) => one.day === day);
    const reached = how === 'reached' ? (touch?.asks ? 0 : cadence.reachedSinceAsked + 1) : cadence.reachedSinceAsked;
    const outcome = { is: 'made', how, at: madeAt, by, told: told ?? null, said: said ?? null, feeling: feeling ?? null } as const;
    return { ...withOutcome(cadence, day, outcome), reachedSinceAsked: reached };
  },
  touchMissed: (cadence, { day }, by) => withOutcome(cadence, day, { is: 'missed', by }),
  leadTold: (cadence) => cadence,
  callerChanged: (cadence, { caller, standIn }) => {
    const { standing } = cadence;
    if (!hasTerms(standing)) return cadence;
    const touches = cadence.touches.map((touch) => (touch.outcome.is === 'due' ? { ...touch, holder: caller } : touch));
    return { ...cadence, touches, standing: { ...standing, terms: { ...standing.terms, caller, standIn } } };
  },
};

const withOutcome = (cadence: Cadence, day: Day, outcome: Touch['outcome']): Cadence => ({
  ...cadence,
  touches: cadence.touches.map((touch) => (touch.day === day ? { ...touch, outcome } : touch)),
});

export const withoutOpenTouch = (cadence: Cadence): Cadence => ({
  ...cadence,
  touches: cadence.touches.map((touch) => (touch.outcome.is === 'due' ? { ...touch, outcome: { is: 'let-go' } } : touch)),
});
