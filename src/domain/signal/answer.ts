// What somebody does with a signal: takes it up, or lets it be for a while and says why. Nobody can close one: it ends when
// the contacts do, and one that was let be comes back where it still stands.
import { hasPassed, type Instant } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';

export const LONGEST_LET_BE_DAYS = 90;

export type SignalState =
  | { readonly is: 'over' }
  | { readonly is: 'seen' }
  | { readonly is: 'taken-up'; readonly by: string; readonly at: Instant }
  | { readonly is: 'let-be'; readonly by: string; readonly at: Instant; readonly returnsAt: Instant };

export type SignalFacts = {
  /** Since when it has stood without a break; null where it doesn't stand. */
  readonly since: Instant | null;
  readonly answer:
    | { readonly is: 'taken-up'; readonly by: string; readonly at: Instant }
    | { readonly is: 'let-be'; readonly by: string; readonly at: Instant; readonly returnsAt: Instant }
    | null;
};

/** A taking-up holds as long as the signal stands; one that lapsed and came again is a new signal. */
export function stateOf({ since, answer }: SignalFacts, at: Instant): SignalState {
  if (since === null) return { is: 'over' };
  if (answer === null) return { is: 'seen' };
  if (answer.is === 'let-be') return hasPassed(answer.returnsAt, at) ? { is: 'seen' } : answer;
  return answer.at >= since ? answer : { is: 'seen' };
}

export type SignalCommand = { readonly do: 'takeUp' } | { readonly do: 'letBe'; readonly because: string; readonly days: number };
export type SignalDeed = SignalCommand['do'];

const GUARDS: Readonly<Record<SignalDeed, (state: SignalState, by: string) => Refusal | null>> = {
  takeUp: (state, by) => refuseOver(state) ?? (state.is === 'taken-up' && state.by === by ? refuse('signal-is-yours') : null),
  letBe: (state) => refuseOver(state),
};
const refuseOver = (state: SignalState): Refusal | null => (state.is === 'over' ? refuse('signal-is-over') : null);

export const signalMay = (state: SignalState, by: string): readonly SignalDeed[] => (['takeUp', 'letBe'] as const).filter((deed) => GUARDS[deed](state, by) === null);

/** Null where it may be done. */
export function refuseAnswer(state: SignalState, command: SignalCommand, by: string): Refusal | null {
  const refused = GUARDS[command.do](state, by);
  if (refused !== null || command.do === 'takeUp') return refused;
  if (command.because.trim() === '') return refuse('say-why-let-be');
  return Number.isInteger(command.days) && command.days >= 1 && command.days <= LONGEST_LET_BE_DAYS ? null : refuse('let-be-too-long');
}
