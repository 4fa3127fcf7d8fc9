// The clock's round: every concern whose time has come gets the command that time has passed.
import { isRefusal } from '../../domain/common/refusal.ts';
import type { PassTime } from '../../domain/concern/clock.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import { eraseConcern } from './erasing.ts';
import { actOn } from './store.ts';

const AT_ONCE = 200;

/** The command that time has passed. */
export const passTimeNow = ({ settings }: Ground): PassTime => ({ do: 'passTime', followUp: newId(), ...(settings.smtpUrl === null && { unmailable: true }) });

/** Gives how many concerns were looked at. Safe to run twice, or in two processes: what is already so makes no event. */
export async function passTime(ground: Ground): Promise<number> {
  let looked = 0;
  const seen = new Set<string>();
  for (;;) {
    const due = await ground.database.rows
      .selectFrom('wake')
      .select(['org_id', 'concern_id'])
      .where('at', '<=', ground.now())
      .orderBy('at')
      .limit(AT_ONCE + seen.size)
      .execute();
    const fresh = due.filter(({ concern_id }) => !seen.has(concern_id)).slice(0, AT_ONCE);
    if (fresh.length === 0) return looked;
    for (const { org_id: org, concern_id: concern } of fresh) {
      seen.add(concern);
      const done = await actOn(ground, {
        ...{ org, concern, actor: { is: 'clock' }, via: 'desk' },
        make: () => passTimeNow(ground),
        also: async (rows, story) => {
          if (story.standing.is === 'erased') await eraseConcern(rows, org, story, ground.now());
        },
      });
      if (isRefusal(done)) ground.log('clock-refused', { concern, code: done.refused });
      looked += 1;
    }
  }
}
