// The streams of one kind, a page at a time, so that what is read from them can be made anew.
import { reading } from './database.ts';
import type { Ground } from './ground.ts';
import type { Tables } from './tables.ts';

const AT_ONCE = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Each page with the body of what began each stream. */
export async function* streamsOf(ground: Ground, org: string, stream: Tables['event']['stream']): AsyncGenerator<readonly { readonly id: string; readonly body: unknown }[]> {
  for (let after = FIRST; ; ) {
    const found = await reading(ground.database, org, (rows) =>
      rows
        .selectFrom('event')
        .select(['stream_id as id', 'body'])
        .where('org_id', '=', org)
        .where('stream_id', '>', after)
        .where('version', '=', 1)
        .where('stream', '=', stream)
        .orderBy('stream_id')
        .limit(AT_ONCE)
        .execute(),
    );
    const last = found.at(-1);
    if (last === undefined) return;
    yield found;
    after = last.id;
  }
}
