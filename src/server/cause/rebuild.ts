// The read tables of causes, made anew from their streams.
import { projectChanges } from '../change/projection.ts';
import { inOrganisation } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { streamsOf } from '../platform/streams.ts';
import { projectCause } from './projection.ts';
import { loadCause } from './store.ts';

export async function rebuildCauses(ground: Ground, org: string): Promise<void> {
  for await (const page of streamsOf(ground, org, 'cause'))
    for (const { id } of page)
      await inOrganisation(ground.database, org, async (rows) => {
        const cause = await loadCause(rows, org, id);
        if (cause === null) return;
        await projectCause(rows, org, cause);
        await projectChanges(rows, org, null, cause);
      });
}
