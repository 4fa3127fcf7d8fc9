// Two entries turned out to be one person: the regular contact plan goes with them, its calls, its words and what comes next.
// Called where a teller is matched, and by whatever else makes one person of two.
import { sql } from 'kysely';
import { goesOn, movedFrom } from '../../domain/cadence/moving.ts';
import type { Actor } from '../../domain/common/act.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { wordsWithin } from '../../domain/common/words.ts';
import { actOnCadenceWithin, loadCadence } from '../cadence/store.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { derivedId } from '../platform/ids.ts';

type Two = { readonly org: string; readonly from: string; readonly to: string };

/** Both are called, or were offered it: which of the two goes on is for a person to say before they are made one. */
export async function refuseTwoPlans(rows: Rows, { org, from, to }: Two): Promise<Refusal | null> {
  if (from === to) return null;
  const [theirs, other] = [await loadCadence(rows, org, from), await loadCadence(rows, org, to)];
  return goesOn(theirs) && goesOn(other) ? refuse('both-have-a-plan') : null;
}

/** In the transaction that makes them one. A plan that rests or was stopped stays where it is if the other has one. */
export async function followPlan(ground: Ground, rows: Rows, { org, from, to, actor }: Two & { readonly actor: Actor }): Promise<void> {
  if (from === to) return;
  const [theirs, other] = [await loadCadence(rows, org, from), await loadCadence(rows, org, to)];
  if (theirs.version === 0 || theirs.standing.is === 'none' || (!goesOn(theirs) && other.version > 0)) return;
  const signer = { org, actor, via: 'desk' as const };
  const given = await actOnCadenceWithin(ground, rows, { ...signer, customer: from, make: () => ({ do: 'givePlanAway', to }) });
  const taken = await actOnCadenceWithin(ground, rows, { ...signer, customer: to, make: () => ({ do: 'takePlanOver', from, plan: movedFrom(theirs) }) });
  if (isRefusal(given) || isRefusal(taken)) throw new Error('a plan did not follow its person');
  await moveRows(rows, { org, from, to }, theirs);
}

/** Its words are erased with the person from now on; its calls were written anew for them. */
async function moveRows(rows: Rows, { org, from, to }: Two, plan: Awaited<ReturnType<typeof loadCadence>>): Promise<void> {
  const words = wordsWithin(plan).map(({ id }) => id);
  const calls = plan.touches.map(({ day }) => derivedId('call', from, day));
  await sql`update words set customer_id = ${to} where org_id = ${org} and customer_id = ${from} and id = any (${words}::uuid[])`.execute(rows);
  await sql`delete from contact where org_id = ${org} and customer_id = ${from} and id = any (${calls}::uuid[])`.execute(rows);
  await sql`delete from cadence_touch where org_id = ${org} and customer_id = ${from}`.execute(rows);
}
