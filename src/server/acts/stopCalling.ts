// A death that is noted on a concern stops the regular contact plan with them, in the same transaction.
import { hasTerms } from '../../domain/cadence/state.ts';
import type { Signed } from '../../domain/common/act.ts';
import { isRefusal, refuse } from '../../domain/common/refusal.ts';
import { actOnCadenceWithin } from '../cadence/store.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';

const NONE = 'no-plan-agreed';
export async function stopCalling(ground: Ground, rows: Rows, { org, customer, by }: { org: string; customer: string; by: Pick<Signed, 'actor' | 'via'> }): Promise<void> {
  const done = await actOnCadenceWithin(ground, rows, {
    ...{ org, customer, actor: by.actor, via: by.via },
    make: ({ cadence: { standing, proposal } }) => (hasTerms(standing) || proposal !== null ? { do: 'stopCadence', because: 'death' } : refuse(NONE)),
  });
  if (isRefusal(done) && done.refused !== NONE) throw new Error(`calls go on after a death: ${done.refused}`);
}
