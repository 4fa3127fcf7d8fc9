// The customer alone keeps, slows, quickens or ends it, at any time; and asks for a call.
import { isWrittenDown } from '../common/act.ts';
import { given } from '../common/given.ts';
import { isRefusal, type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type TheirWords } from '../common/words.ts';
import { type Beat, type BeatName, fasterThan, isLower, isSame, nameOf, ON_REQUEST, slowerThan, wellFormed } from './beat.ts';
import type { ChoiceEvent } from './events.ts';
import { laterOf } from './proposal.ts';
import type { Folds, Rules } from './rule.ts';
import type { Day } from './schedule.ts';
import { type Cadence, type HasTerms, hasTerms, isLive, openTouch } from './state.ts';
import { withoutOpenTouch } from './touch.ts';

type Chosen = { readonly after: Day; readonly words?: TheirWords };
export type ChoiceCommand =
  | ({ do: 'chooseBeat'; choice: 'keep' | 'slower' | 'faster' | 'on-request' | 'stop'; from?: BeatName } & Chosen)
  | ({ do: 'chooseBeat'; choice: 'beat'; beat: Beat } & Chosen)
  | ({ do: 'askForCall' } & Chosen);

export const choiceRules: Rules<ChoiceCommand> = {
  chooseBeat: {
    by: 'customer',
    guard: ({ standing }) => (hasTerms(standing) ? null : refuse('no-plan-agreed')),
    decide: ({ standing }, command, act) => {
      if (!hasTerms(standing)) return refuse('no-plan-agreed');
      const events = chosen(standing, command);
      return !isRefusal(events) && isWrittenDown(act) && isBlank(command.words) && events.some(isFewer) ? refuse('write-their-words') : events;
    },
  },
  askForCall: {
    by: 'customer',
    guard: (cadence) => {
      if (!hasTerms(cadence.standing)) return refuse('no-plan-agreed');
      return cadence.callAsked !== null || openTouch(cadence) !== null ? refuse('call-is-coming') : null;
    },
    decide: (_cadence, { after, words }) => [given({ kind: 'callAsked' as const, after, words })],
  },
};

/** Fewer calls are theirs alone to choose: what staff write down of it stands in their words. */
const isFewer = (event: ChoiceEvent): boolean => event.kind === 'cadenceRested' || (event.kind === 'beatChosen' && isLower(event.to, event.from));

function chosen(standing: HasTerms, command: Extract<ChoiceCommand, { do: 'chooseBeat' }>): readonly ChoiceEvent[] | Refusal {
  const { after, words } = command;
  // “Less often” means less than what they read; where that has changed since, they look again.
  if (command.choice !== 'beat' && command.from !== undefined && command.from !== nameOf(standing.terms.beat)) return refuse('superseded');
  if (command.choice === 'stop') return standing.is === 'rested' ? [] : [given({ kind: 'cadenceRested' as const, words })];
  if (command.choice === 'keep') return standing.is === 'rested' ? refuse('plan-rests') : [given({ kind: 'beatKept' as const, words })];
  const from = standing.terms.beat;
  const to = wanted(from, command);
  if (to === null && command.choice === 'slower') return refuse('nothing-slower');
  if (to === null && command.choice === 'faster') return refuse('nothing-faster');
  if (to === null) return refuse('no-such-beat');
  if (isSame(from, to) && standing.is !== 'rested') return [given({ kind: 'beatKept' as const, words })];
  return [given({ kind: 'beatChosen' as const, from, to, after, words })];
}

function wanted(from: Beat, command: Extract<ChoiceCommand, { do: 'chooseBeat' }>): Beat | null {
  if (command.choice === 'beat') return wellFormed(command.beat);
  if (command.choice === 'slower') return slowerThan(from);
  return command.choice === 'faster' ? fasterThan(from) : ON_REQUEST;
}

export const choiceFolds: Folds<ChoiceEvent> = {
  beatKept: (cadence) => ({ ...cadence, reachedSinceAsked: 0, asking: false }),
  beatChosen: (cadence, { to, after }, by) => {
    const { standing } = cadence;
    if (!hasTerms(standing)) return cadence;
    const { why, agreed } = standing;
    const is = to.every === 'on-request' ? 'on-request' : isLive(standing) && cadence.touches.length > 0 ? 'running' : 'agreed';
    const now = to.every === 'on-request' ? withoutOpenTouch(cadence) : cadence;
    return {
      ...now,
      standing: { is, terms: { ...standing.terms, beat: to }, why, agreed },
      ...{ anchor: laterOf(cadence.anchor, after), steps: [...cadence.steps, { at: by.at, beat: to }], reachedSinceAsked: 0, asking: false, relapse: null },
    };
  },
  cadenceRested: (cadence, _event, by) => {
    const { standing } = cadence;
    if (!isLive(standing)) return cadence;
    const { terms, why, agreed } = standing;
    return { ...ended(cadence, by.at), standing: { is: 'rested', terms, why, agreed, by } };
  },
  callAsked: (cadence, { after, words }, by) => ({ ...cadence, callAsked: { by, words: words ?? null }, anchor: laterOf(cadence.anchor, after) }),
};

/** Nothing more is due: the beat ends, the proposal and a call that was still to be made fall away. */
export const ended = (cadence: Cadence, at: string): Cadence => ({
  ...withoutOpenTouch(cadence),
  ...{ proposal: null, callAsked: null, asking: false, relapse: null, steps: [...cadence.steps, { at, beat: null }] },
});
