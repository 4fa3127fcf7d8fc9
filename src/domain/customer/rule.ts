// The shape of a rule about one person: whose act it is, a guard, and a decision that also looks at the content.
import { type Act, isCustomers, isOurs, type Signed } from '../common/act.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import type { CustomerEvent } from './events.ts';
import type { Customer } from './state.ts';

export type By = 'customer' | 'either';
export type Decision = readonly CustomerEvent[] | Refusal;
export type Rule<Command> = {
  readonly by: By;
  readonly guard: (customer: Customer, act: Act) => Refusal | null;
  readonly decide: (customer: Customer, command: Command, act: Act) => Decision;
};
export type Rules<Command extends { readonly do: string }> = { readonly [Do in Command['do']]: Rule<Extract<Command, { readonly do: Do }>> };
export type Folds<Event extends { readonly kind: string }> = {
  readonly [Kind in Event['kind']]: (customer: Customer, event: Extract<Event, { readonly kind: Kind }>, by: Signed) => Customer;
};

export const never = (): null => null;
export const sideOf = (act: Pick<Act, 'actor' | 'for'>): 'us' | 'customer' => (isCustomers(act) ? 'customer' : 'us');

/** About somebody only they themselves speak, or whoever writes down what they said: nobody else of their concern does. */
export function refuseUnlessBy(by: By, { id }: Customer, act: Act): Refusal | null {
  if (isCustomers(act)) return (act.actor.is === 'party' ? act.actor.id : act.for) === id ? null : refuse('only-the-customer');
  return by === 'either' && isOurs(act) ? null : refuse('only-the-customer');
}
