// The shape of a rule: whose act it is, a guard (state, actor, time) and a decision that also looks at the content.
import { type Act, hasRole, isCustomers, isOurs, type Signed } from '../common/act.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import type { ConcernEvent } from './events.ts';
import type { Story } from './state.ts';

export type By = 'staff' | 'lead' | 'manager' | 'customer' | 'anyone' | 'clock';
export type Decision = readonly ConcernEvent[] | Refusal;

export type Rule<Command> = {
  readonly by: By;
  readonly guard: (story: Story, act: Act) => Refusal | null;
  readonly decide: (story: Story, command: Command, act: Act) => Decision;
};
/** One rule for each command of a union. */
export type Rules<Command extends { readonly do: string }> = { readonly [Do in Command['do']]: Rule<Extract<Command, { readonly do: Do }>> };
/** One fold for each event of a union. */
export type Folds<Event extends { readonly kind: string }> = {
  readonly [Kind in Event['kind']]: (story: Story, event: Extract<Event, { readonly kind: Kind }>, by: Signed) => Story;
};

export function refuseUnlessBy(by: By, act: Act): Refusal | null {
  switch (by) {
    case 'anyone':
      return null;
    case 'clock':
      return act.actor.is === 'clock' ? null : refuse('only-the-clock');
    case 'customer':
      return isCustomers(act) ? null : refuse('only-the-customer');
    case 'staff':
      return isOurs(act) && act.for === undefined ? null : refuse('only-staff');
    case 'lead':
      return isOurs(act) && act.for === undefined && hasRole(act, 'lead', 'manager') ? null : refuse('only-a-lead');
    case 'manager':
      return isOurs(act) && act.for === undefined && hasRole(act, 'manager') ? null : refuse('only-a-manager');
  }
}

export function whileOpen(story: Story): Refusal | null {
  switch (story.standing.is) {
    case 'open':
      return null;
    case 'brought-over':
      return refuse('take-it-up-first');
    case 'set-aside':
      return refuse('bring-it-back-first');
    case 'erased':
      return refuse('was-erased');
    case 'merged':
      return refuse('goes-on-elsewhere');
    case 'ended':
      return refuse('has-ended');
  }
}

/** What we offered can still be answered after we said that we are done, and after they said that it is solved. */
export const whileAnswerable = (story: Story): Refusal | null =>
  story.standing.is === 'ended' && (story.standing.how === 'done' || story.standing.how === 'solved') ? null : whileOpen(story);

/** Everything meant for the customer stops when we know that they died. */
export function whileTheyLive(story: Story): Refusal | null {
  return whileOpen(story) ?? (story.died === null ? null : refuse('customer-has-died'));
}

/** Ids are made outside the rules; one that is in use would make two things one. */
export const refuseTaken = (all: readonly { readonly id: string }[], id: string): Refusal | null => (all.some((one) => one.id === id) ? refuse('id-is-taken') : null);
export const never = (): null => null;
export const replaced = <One extends { readonly id: string }>(all: readonly One[], id: string, change: (one: One) => One): readonly One[] =>
  all.map((one) => (one.id === id ? change(one) : one));
