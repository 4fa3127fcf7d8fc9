// A deed on the plan, given by themselves, by staff, or by staff for them: over the wire or by a form of the room.
import { CADENCE_RULES } from '../../domain/cadence/cadence.ts';
import type { Cadence } from '../../domain/cadence/state.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { Signer } from '../concern/store.ts';
import { actorOf, type Caller } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { findAnswer, insertAnswer, type Keyed } from '../platform/idempotency.ts';
import { mayWork } from './access.ts';
import { type CadenceDeedName, commandFor } from './making.ts';
import { actOnCadence } from './store.ts';

export type GivenCadenceDeed = {
  readonly caller: Caller;
  readonly customer: string;
  readonly deed: CadenceDeedName;
  readonly body: unknown;
  readonly on: Readonly<Record<string, string>>;
  readonly keyed: Keyed | null;
};
type Told = { readonly via?: Signer['via']; readonly happenedOn?: Signer['happenedOn']; readonly for?: string };

const REPEATED = 'form-was-sent';
/** Null where the same was taken before, by the same key. */
export async function giveToCadence(ground: Ground, given: GivenCadenceDeed): Promise<Cadence | Refusal | null> {
  const { caller, customer, deed, body, on, keyed } = given;
  const told = (body ?? {}) as Told;
  if (told.for !== undefined && told.for !== customer) return refuse('no-such-party');
  const done = await actOnCadence(ground, {
    ...signerOf(caller, customer, deed, told),
    org: caller.org,
    customer,
    make: async (before) => {
      if (!(await mayWork(before.rows, caller, customer, before.act.at))) return refuse('no-such-customer');
      if (keyed !== null && (await findAnswer(before.rows, keyed)) !== null) return refuse(REPEATED);
      return commandFor(deed, body, on, before);
    },
    also: (rows: Rows, { version }) => (keyed === null ? Promise.resolve() : insertAnswer(rows, keyed, 200, { concern: { id: customer, version } })),
  });
  return isRefusal(done) && done.refused === REPEATED ? null : done;
}

/** What only they can do is written down for them; a call is made by phone unless it is said otherwise. */
function signerOf(caller: Caller, customer: string, deed: CadenceDeedName, { via, happenedOn }: Told): Signer {
  const when = happenedOn === undefined ? {} : { happenedOn };
  if (caller.is === 'customer') return { actor: actorOf(caller), via: caller.via, ...when };
  const theirs = CADENCE_RULES[deed].by === 'customer';
  const usual = theirs || deed === 'recordTouch' ? 'phone' : caller.is === 'program' ? 'api' : 'desk';
  return { actor: actorOf(caller), via: via ?? usual, ...(theirs ? { for: customer } : {}), ...when };
}
