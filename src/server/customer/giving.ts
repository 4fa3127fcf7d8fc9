// A deed on a customer's stream, given by themselves, by staff, or by staff for them: over the wire or by a form.

import type { Language } from '../../copy/when.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { CUSTOMER_RULES } from '../../domain/customer/customer.ts';
import type { Customer } from '../../domain/customer/state.ts';
import type { Signer } from '../concern/store.ts';
import { actorOf, type Caller } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { findAnswer, insertAnswer, type Keyed } from '../platform/idempotency.ts';
import { mayWriteFor } from './access.ts';
import { commandFor, type WireDeed } from './making.ts';
import { actOnCustomer } from './store.ts';

export type GivenDeed = {
  readonly caller: Caller;
  readonly customer: string;
  readonly deed: WireDeed;
  readonly body: unknown;
  readonly on: Readonly<Record<string, string>>;
  readonly keyed: Keyed | null;
  /** The language in which a charter was read that is now changed. */
  readonly readIn?: Language | undefined;
};
type Told = { readonly via?: Signer['via']; readonly happenedOn?: Signer['happenedOn']; readonly for?: string };

const REPEATED = 'form-was-sent';
/** Null where the same was taken before, by the same key. */
export async function giveToCustomer(ground: Ground, given: GivenDeed): Promise<Customer | Refusal | null> {
  const { caller, customer, deed, body, on, keyed } = given;
  const told = (body ?? {}) as Told;
  if (told.for !== undefined && told.for !== customer) return refuse('no-such-party');
  const done = await actOnCustomer(ground, {
    ...signerOf(caller, customer, deed, told),
    org: caller.org,
    customer,
    concern: caller.is === 'customer' ? caller.concern : null,
    make: async (before) => {
      if (!(await mayWriteFor(before.rows, caller, customer, before.act.at))) return refuse('no-such-customer');
      if (keyed !== null && (await findAnswer(before.rows, keyed)) !== null) return refuse(REPEATED);
      return commandFor(deed, body, on, before, given.readIn);
    },
    also: (rows: Rows, { id, version }) => (keyed === null ? Promise.resolve() : insertAnswer(rows, keyed, 200, { concern: { id, version } })),
  });
  return isRefusal(done) && done.refused === REPEATED ? null : done;
}

/** What only they can do is written down for them; what either side does is ours, unless it is said to be theirs. */
function signerOf(caller: Caller, customer: string, deed: WireDeed, { via, happenedOn, for: party }: Told): Signer {
  const when = happenedOn === undefined ? {} : { happenedOn };
  if (caller.is === 'customer') return { actor: actorOf(caller), via: caller.via, ...when };
  const theirs = CUSTOMER_RULES[deed].by === 'customer' || party !== undefined;
  const by = via ?? (caller.is === 'program' ? 'api' : theirs ? 'phone' : 'desk');
  return { actor: actorOf(caller), via: by, ...(theirs ? { for: customer } : {}), ...when };
}
