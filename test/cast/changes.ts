// A cause with changes, for tests of the rules: the bill that nobody understands, whom it touched, and what Sam does about it.

import { type CauseCommand, decideCause, evolveCause } from '../../src/domain/cause/cause.ts';
import type { Numbers } from '../../src/domain/cause/changeEvents.ts';
import type { Cause } from '../../src/domain/cause/state.ts';
import type { Act, Actor } from '../../src/domain/common/act.ts';
import { daysAfter, type Instant } from '../../src/domain/common/instants.ts';
import { isRefusal } from '../../src/domain/common/refusal.ts';
import { act, clock, JUDY, on, ours, PAUL, sam, signed } from './concern.ts';

export type Step = readonly [actor: Actor, at: Instant, command: CauseCommand, circumstances?: Parameters<typeof act>[2]];

export const NUMBERS: Numbers = { days: 30, before: { concerns: 4, repeats: 9 }, after: { concerns: 1, repeats: 2 } };
export const raised: Step = [
  sam,
  on(2),
  {
    ...{ do: 'raiseCause', id: 'cause', title: ours('the bill'), about: 'customers', team: 'front desk' },
    ...{
      concerns: [
        { concern: 'judys', customer: JUDY },
        { concern: 'judys other', customer: JUDY },
      ],
      people: [PAUL],
    },
  },
];
export const planned = (id = 'change', keeper = 'sam', circumstances: { does?: Parameters<typeof ours>[0] } = {}): Step => [
  sam,
  on(3),
  {
    ...{ do: 'planChange', id, does: ours(circumstances.does ?? 'one line a visit'), seen: ours('a bill one can read'), keeper, actions: ['simplify'] },
    ...{ from: { day: '2026-11-04', zone: 'America/New_York' }, begins: on(4), checks: { 30: daysAfter(on(4), 30), 90: daysAfter(on(4), 90) } },
  },
];
export const TEXTS = { en: { said: ours('said'), did: ours('did'), count: 40 } } as const;
export const written: Step = [sam, on(5), { do: 'writeStory', change: 'change', texts: TEXTS }];
export const letterTo = (id: string) => ({ is: 'party', id, by: 'mail', language: 'en' }) as const;
export const byHandTo = (id: string) => ({ is: 'party', id, by: 'hand', language: 'en' }) as const;
export const told: Step = [sam, on(6), { do: 'tellOfChange', change: 'change', version: 1, people: [letterTo(JUDY), byHandTo(PAUL)] }];
export const invited: Step = [sam, on(6), { do: 'invitePartner', id: 'partner', person: JUDY, role: 'tester', change: 'change', words: ours('would you try it?') }];
export const daysOn = (days: number): Instant => daysAfter(on(4), days);
export const passed = (at: Instant): Step => [clock, at, { do: 'passCauseTime' }];

export function fold(cause: Cause | null, command: CauseCommand, by: Act): Cause | null | string {
  const events = decideCause(cause, command, by);
  return isRefusal(events) ? events.refused : events.reduce<Cause | null>((before, event) => evolveCause(before, event, signed(by, (before?.version ?? 0) + 1)), cause);
}

/** The cause after these steps, none of which may be refused. */
export function lived(...steps: readonly Step[]): Cause {
  const cause = steps.reduce<Cause | null>((before, [actor, at, command, circumstances]) => {
    const after = fold(before, command, act(actor, at, circumstances));
    if (typeof after === 'string') throw new Error(`${after}: ${JSON.stringify(command)}`);
    return after;
  }, null);
  if (cause === null) throw new Error('nothing was raised');
  return cause;
}

/** The code with which a step is refused, or the kinds of what has happened. */
export function outcome(cause: Cause, [actor, at, command, circumstances]: Step): string | readonly string[] {
  const answer = decideCause(cause, command, act(actor, at, circumstances));
  return isRefusal(answer) ? answer.refused : answer.map(({ kind }) => kind);
}
