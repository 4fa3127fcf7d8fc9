// The shape of a rule about a cause: whose act it is, a guard (state, actor, time) and a decision that also looks at the content.
import { type Act, hasRole, isCustomers, isOurs, type Signed } from '../common/act.ts';
import type { PartyId } from '../common/ids.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import type { CauseEvent } from './causeEvents.ts';
import type { Cause } from './state.ts';

export type By = 'staff' | 'lead' | 'customer' | 'anyone' | 'clock';
export type Decision = readonly CauseEvent[] | Refusal;
export type Rule<Command> = {
  readonly by: By;
  readonly guard: (cause: Cause, act: Act) => Refusal | null;
  readonly decide: (cause: Cause, command: Command, act: Act) => Decision;
};
export type Rules<Command extends { readonly do: string }> = { readonly [Do in Command['do']]: Rule<Extract<Command, { readonly do: Do }>> };
export type Folds<Event extends { readonly kind: string }> = {
  readonly [Kind in Event['kind']]: (cause: Cause, event: Extract<Event, { readonly kind: Kind }>, by: Signed) => Cause;
};

export function refuseUnlessBy(by: By, act: Act): Refusal | null {
  switch (by) {
    case 'clock':
      return act.actor.is === 'clock' ? null : refuse('only-the-clock');
    case 'anyone':
      return act.actor.is === 'clock' ? refuse('only-staff') : null;
    case 'customer':
      return isCustomers(act) ? null : refuse('only-the-customer');
    case 'staff':
      return isOurs(act) && act.for === undefined ? null : refuse('only-staff');
    case 'lead':
      return isOurs(act) && act.for === undefined && hasRole(act, 'lead', 'manager', 'owner') ? null : refuse('only-a-lead');
  }
}

export const whileOpen = ({ setAside }: Cause): Refusal | null => (setAside === null ? null : refuse('cause-is-set-aside'));

/** The customer whose act it is: as who they were linked, where they are known by another file since. */
export const whose = (act: Pick<Act, 'actor' | 'for'>): PartyId | null => act.for ?? (act.actor.is === 'party' ? act.actor.id : null);

/** Ids are made outside the rules; one that is in use would make two things one. */
export const refuseTaken = (all: readonly { readonly id: string }[], id: string): Refusal | null => (all.some((one) => one.id === id) ? refuse('id-is-taken') : null);
export const replaced = <One extends { readonly id: string }>(all: readonly One[], id: string, change: (one: One) => One): readonly One[] =>
  all.map((one) => (one.id === id ? change(one) : one));
