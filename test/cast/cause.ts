// A cause for tests of the rules: letters that cross the phone calls, raised by Sam, with Judy touched by it.

import { type CauseCommand, decideCause, evolveCause } from '../../src/domain/cause/cause.ts';
import type { RaiseCause } from '../../src/domain/cause/raising.ts';
import type { Cause } from '../../src/domain/cause/state.ts';
import type { Act, Actor } from '../../src/domain/common/act.ts';
import type { Instant } from '../../src/domain/common/instants.ts';
import { isRefusal } from '../../src/domain/common/refusal.ts';
import { act, barb, JUDY, judy, on, ours, own, sam, signed } from './concern.ts';

export type CauseStep = readonly [actor: Actor, at: Instant, command: CauseCommand, circumstances?: Partial<Pick<Act, 'for' | 'via'>>];

export const raiseCause = (parts: Partial<RaiseCause> = {}): RaiseCause => ({
  do: 'raiseCause',
  id: 'cause',
  title: ours('bills for visits that never were'),
  about: 'customers',
  team: 'front desk',
  concerns: [{ concern: 'concern', customer: JUDY }],
  people: [],
  ...parts,
});
export const RAISED: CauseStep = [sam, on(16), raiseCause()];
export const ASKED: CauseStep = [barb, on(17), { do: 'askGame', id: 'game', every: 7 }];
export const why = (id: string, under: string | null, person = false): CauseCommand => ({ do: 'addWhy', id, under, answer: ours(id), person, evidence: ours(`we know ${id}`) });
/** Three deep: a bill goes out by itself, from a list, that nobody can take a visit off. */
export const DUG: readonly CauseStep[] = [
  RAISED,
  [sam, on(17), why('by itself', null)],
  [sam, on(17), why('from a list', 'by itself')],
  [sam, on(17), why('no way off', 'from a list')],
];
export const END: CauseStep = [sam, on(18), { do: 'markEnd', id: 'no way off' }];
export const JUDY_ASKED: CauseStep = [sam, on(17), { do: 'askWhy', id: 'hers', under: null, question: ours('why, as you see it?'), concern: 'concern' }];
export const JUDY_ANSWERED: CauseStep = [judy, on(18), { do: 'answerWhy', id: 'hers', words: own('nobody picks up'), person: false }];

function stepped(before: Cause | null, [actor, at, command, circumstances]: CauseStep): Cause | null {
  const by = act(actor, at, circumstances);
  const events = decideCause(before, command, by);
  if (isRefusal(events)) throw new Error(`${command.do} was refused: ${events.refused}`);
  return events.reduce<Cause | null>((cause, event) => evolveCause(cause, event, signed(by, (cause?.version ?? 0) + 1)), before);
}

/** The cause after these steps, none of which may be refused. */
export function causeAfter(...steps: readonly CauseStep[]): Cause {
  const cause = steps.reduce<Cause | null>(stepped, null);
  if (cause === null) throw new Error('nothing was raised');
  return cause;
}

/** The code with which a step is refused, or the kinds of what has happened. */
export function causeOutcome(cause: Cause | null, [actor, at, command, circumstances]: CauseStep): string | readonly string[] {
  const answer = decideCause(cause, command, act(actor, at, circumstances));
  return isRefusal(answer) ? answer.refused : answer.map(({ kind }) => kind);
}
