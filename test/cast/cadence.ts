// The plan with Judy, for tests of the rules: who acts, when, with what, and how events fold.
import { type CadenceCommand, decideCadence, evolveCadence } from '../../src/domain/cadence/cadence.ts';
import { type Cadence, noPlan, type Terms } from '../../src/domain/cadence/state.ts';
import type { Act, Actor } from '../../src/domain/common/act.ts';
import type { Instant } from '../../src/domain/common/instants.ts';
import { isRefusal } from '../../src/domain/common/refusal.ts';
import { act, clock, JUDY, judy, on, ours, sam, signed } from './concern.ts';

type Circumstances = Parameters<typeof act>[2];
export type Said = readonly [actor: Actor, at: Instant, command: CadenceCommand, circumstances?: Circumstances];

export const DAILY: Terms = { beat: { every: 'day' }, way: 'phone', caller: 'sam', standIn: 'barb', team: 'front desk', zone: 'Europe/Berlin', quiet: null };
/** 16 November 2026 is a Monday. */
export const dayOf = (day: number): string => `2026-11-${String(day).padStart(2, '0')}`;

export const PROPOSED: Said = [sam, on(16, '09:00'), { do: 'proposeCadence', terms: DAILY, why: ours('so that you need not wonder'), reachable: true }];
export const SAID_YES: Said = [judy, on(16, '10:00'), { do: 'answerCadence', proposal: 1, answer: 'yes', after: dayOf(16) }];
export const rung = (day: number): Said => [clock, on(day), { do: 'ringTouch', day: dayOf(day), due: on(day), closes: on(day, '17:00'), holder: 'sam' }];
export const reached = (day: number): Said => [sam, on(day, '08:10'), { do: 'recordTouch', day: dayOf(day), outcome: 'reached', told: ours('asked the bank') }];
export const missed = (day: number): Said => [clock, on(day, '17:00'), { do: 'missTouch', day: dayOf(day) }];
export const called = (...days: readonly number[]): readonly Said[] => days.flatMap((day) => [rung(day), reached(day)]);
export const notCalled = (...days: readonly number[]): readonly Said[] => days.flatMap((day) => [rung(day), missed(day)]);

export function grown(cadence: Cadence, by: Act, command: CadenceCommand): Cadence {
  const events = decideCadence(cadence, command, by);
  if (isRefusal(events)) throw new Error(`${command.do} was refused: ${events.refused}`);
  return events.reduce((before, event) => evolveCadence(before, event, signed(by, before.version + 1)), cadence);
}

export const planOf = (...steps: readonly Said[]): Cadence =>
  steps.reduce((cadence, [actor, at, command, circumstances]) => grown(cadence, act(actor, at, circumstances), command), noPlan(JUDY));
export const running = (...steps: readonly Said[]): Cadence => planOf(PROPOSED, SAID_YES, ...steps);

/** The code with which a step is refused, or the kinds of what has happened. */
export function outcome(cadence: Cadence, [actor, at, command, circumstances]: Said): string | readonly string[] {
  const answer = decideCadence(cadence, command, act(actor, at, circumstances));
  return isRefusal(answer) ? answer.refused : answer.map(({ kind }) => kind);
}
