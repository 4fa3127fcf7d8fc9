// The clock's round over causes: what fell due, such as the leader's question that comes back on its day.
import { isRefusal } from '../../domain/common/refusal.ts';
import type { Ground } from '../platform/ground.ts';
import { actOnCause } from './store.ts';

const AT_ONCE = 200;

/** Gives how many causes were looked at. Safe to run twice, or in two processes: what is already so makes no event. */
export async function passCauseTime(ground: Ground): Promise<number> {
  const seen = new Set<string>();
  for (;;) {
    const due = await ground.database.rows
      .selectFrom('cause_wake')
      .select(['org_id', 'cause_id'])
      .where('at', '<=', ground.now())
      .orderBy('at')
      .limit(AT_ONCE + seen.size)
      .execute();
    const fresh = due.filter(({ cause_id }) => !seen.has(cause_id)).slice(0, AT_ONCE);
    if (fresh.length === 0) return seen.size;
    for (const { org_id: org, cause_id: cause } of fresh) {
      seen.add(cause);
      const done = await actOnCause(ground, { org, cause, actor: { is: 'clock' }, via: 'desk', make: () => ({ do: 'passCauseTime' }) });
      if (isRefusal(done)) ground.log('clock-refused', { cause, code: done.refused });
    }
  }
}
