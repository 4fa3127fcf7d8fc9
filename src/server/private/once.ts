// One act on a note or a thread, on the staff's side; sent again under the same key it gives the same answer. Of that
// answer only an id and a version are kept, so that no private word lies among the answers.
import { isRefusal, type Refusal } from '../../domain/common/refusal.ts';
import { refusedActing } from '../concern/access.ts';
import { againOnConflict } from '../concern/store.ts';
import type { Insider } from '../platform/callers.ts';
import { amongStaff, type PrivateRows, type Rows, readingAmongStaff } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { findAnswer, isAnsweredElsewhere, type Keyed } from '../platform/idempotency.ts';
import { Refused } from '../platform/problems.ts';

export type Asked = { readonly caller: Insider; readonly concern: string; readonly keyed: Keyed | null };
type Kept = { id: string; version: number };
type Work<T> = {
  readonly act: (rows: Rows, secret: PrivateRows) => Promise<T | Refusal>;
  /** What was answered then. */
  readonly show: (rows: Rows, secret: PrivateRows, kept: Kept) => Promise<T | null>;
};

export async function actOnce<T extends object>(ground: Ground, { caller, concern, keyed }: Asked, { act, show }: Work<T>): Promise<T | Refusal> {
  const { org } = caller;
  const replay = async (): Promise<T | null> => {
    if (keyed === null) return null;
    keyed.used = true;
    return readingAmongStaff(ground.database, org, async (rows, secret) => {
      const kept = (await findAnswer(rows, keyed))?.concern;
      if (kept == null) return null;
      const refused = await refusedActing(rows, caller, concern, ground.now());
      if (refused !== null) throw new Refused(refused.refused);
      return show(rows, secret, kept);
    });
  };
  const replayed = await replay();
  if (replayed !== null) return replayed;
  try {
    const done = await againOnConflict(() => amongStaff(ground.database, org, act));
    if (!isRefusal(done)) ground.live.tell({ org, concern });
    return done;
  } catch (failure) {
    const again = isAnsweredElsewhere(failure) ? await replay() : null;
    if (again === null) throw failure;
    return again;
  }
}
