// The read tables of causes, made anew from their streams.

import { projectChanges } from '../change/projection.ts';
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { projectCause } from './projection.ts';
import { loadCause } from './store.ts';

const AT_ONCE = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** The ids of all causes, a page at a time. */
export async function* causeIds(ground: Ground, org: string): AsyncGenerator<readonly string[]> {
  for (let after = FIRST; ; ) {
    const found = await reading(ground.database, org, (rows) =>
      rows
        .selectFrom('event')
        .select('stream_id')
        .where('org_id', '=', org)
        .where('stream_id', '>', after)
        .where('version', '=', 1)
        .where('stream', '=', 'cause')
        .orderBy('stream_id')
        .limit(AT_ONCE)
        .execute(),
    );
    const last = found.at(-1);
    if (last === undefined) return;
    yield found.map(({ stream_id }) => stream_id);
    after = last.stream_id;
  }
}

export async function rebuildCauses(ground: Ground, org: string): Promise<void> {
  for await (const ids of causeIds(ground, org))
    for (const id of ids)
      await inOrganisation(ground.database, org, async (rows) => {
        const cause = await loadCause(rows, org, id);
        if (cause === null) return;
        await projectCause(rows, org, cause);
        await projectChanges(rows, org, null, cause);
      });
}
