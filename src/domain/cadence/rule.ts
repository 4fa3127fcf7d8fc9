// The shape of a rule about a plan with one person: whose act it is, a guard, and a decision that also looks at the content.
import { type Act, isCustomers, isOurs, type Signed } from '../common/act.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import type { CadenceEvent } from './events.ts';
import type { Cadence } from './state.ts';

export type By = 'customer' | 'us' | 'clock';
export type Decision = readonly CadenceEvent[] | Refusal;
export type Rule<Command> = {
  readonly by: By;
  readonly guard: (cadence: Cadence, act: Act) => Refusal | null;
  readonly decide: (cadence: Cadence, command: Command, act: Act) => Decision;
};
export type Rules<Command extends { readonly do: string }> = { readonly [Do in Command['do']]: Rule<Extract<Command, { readonly do: Do }>> };
export type Folds<Event extends { readonly kind: string }> = {
  readonly [Kind in Event['kind']]: (cadence: Cadence, event: Extract<Event, { readonly kind: Kind }>, by: Signed) => Cadence;
};

/** Only they themselves speak of their plan, or whoever writes down what they said. */
export function refuseUnlessBy(by: By, { customer }: Cadence, act: Act): Refusal | null {
  if (isCustomers(act)) {
    const speaker = act.actor.is === 'party' ? act.actor.id : act.for;
    return by === 'customer' && speaker === customer ? null : refuse(by === 'customer' ? 'only-the-customer' : 'only-staff');
  }
  if (by === 'customer') return refuse('only-the-customer');
  return (by === 'us' ? isOurs(act) : act.actor.is === 'clock') ? null : refuse(by === 'us' ? 'only-staff' : 'only-the-clock');
}
