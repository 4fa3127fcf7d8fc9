// What a customer may know of what is private: that a note exists, why, and when it is looked at again; with whom we
// talk beside, why and when. Read from tables that hold nothing more, on any side.

import type { Said } from '../../contract/common/schemas.ts';
import type { NoteShown, SideThreadShown } from '../../contract/openRoom.ts';
import type { Channel } from '../../domain/common/act.ts';
import type { HappenedOn } from '../../domain/common/instants.ts';
import { reasonIn } from '../organisation/reasons.ts';
import type { Organisation } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';

type SaidOf = (words: string) => Said;

export async function notesShown(rows: Rows, organisation: Organisation, concern: string, now: string): Promise<NoteShown[]> {
  const found = await rows
    .selectFrom('note_shown')
    .select(['reason', 'written_at', 'review_on'])
    .where('org_id', '=', organisation.id)
    .where('concern_id', '=', concern)
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  return found.map(({ reason, written_at, review_on }) => ({
    reason: reasonIn(organisation.noteReasons, reason),
    writtenAt: written_at,
    reviewOn: review_on,
    late: review_on <= now,
  }));
}

export type ThreadRows = Awaited<ReturnType<typeof threadRows>>;
export async function threadRows(rows: Rows, org: string, concern: string) {
  const [threads, entries] = await Promise.all([
    rows.selectFrom('side_thread').selectAll().where('org_id', '=', org).where('concern_id', '=', concern).orderBy('id').execute(),
    rows.selectFrom('side_thread_entry').selectAll().where('org_id', '=', org).where('concern_id', '=', concern).orderBy('id').execute(),
  ]);
  return { threads, entries };
}

export function threadsShown({ threads, entries }: ThreadRows, said: SaidOf): SideThreadShown[] {
  const byThread = Map.groupBy(entries, ({ thread_id }) => thread_id);
  return threads.map(({ id, with_id, because_id, opened_at, closed_at }) => ({
    id,
    with: said(with_id),
    because: said(because_id),
    openedAt: opened_at,
    closedAt: closed_at,
    entries: (byThread.get(id) ?? []).map(({ at, happened_on, direction, via, shared_at }) => ({
      at,
      happenedOn: happened_on as HappenedOn | null,
      direction,
      via: via as Channel,
      shared: shared_at !== null,
    })),
  }));
}
