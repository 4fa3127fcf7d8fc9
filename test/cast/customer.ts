// What Judy says about herself, for tests of the rules: who acts, when, with what, and how events fold.
import type { Act, Actor } from '../../src/domain/common/act.ts';
import type { Instant } from '../../src/domain/common/instants.ts';
import { isRefusal } from '../../src/domain/common/refusal.ts';
import { type CustomerCommand, decideCustomer, evolveCustomer } from '../../src/domain/customer/customer.ts';
import type { Decision } from '../../src/domain/customer/rule.ts';
import { type Customer, newcomer } from '../../src/domain/customer/state.ts';
import { act, JUDY, signed } from './concern.ts';

/** By whom, when and what; or the whole act, and what. */
export type Said = readonly [actor: Actor, at: Instant, command: CustomerCommand] | readonly [by: Act, command: CustomerCommand];

const read = (step: Said): readonly [Act, CustomerCommand] => (step.length === 3 ? [act(step[0], step[1]), step[2]] : [step[0], step[1]]);

export function grown(customer: Customer, by: Act, command: CustomerCommand): Customer {
  const events = decideCustomer(customer, command, by);
  if (isRefusal(events)) throw new Error(`${command.do} was refused: ${events.refused}`);
  return events.reduce((before, event) => evolveCustomer(before, event, signed(by, before.version + 1)), customer);
}

export const stateOf = (steps: readonly Said[]): Customer => steps.map(read).reduce((customer, [by, command]) => grown(customer, by, command), newcomer(JUDY));
export const saidOf = (...steps: readonly Said[]): Customer => stateOf(steps);
export const whatHappens = (steps: readonly Said[], by: Act, command: CustomerCommand): Decision => decideCustomer(stateOf(steps), command, by);
