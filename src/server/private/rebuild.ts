// The read tables of notes and side threads, made anew from their streams.
import type { NoteEvent } from '../../domain/note/events.ts';
import { evolveNote } from '../../domain/note/note.ts';
import { evolveThread, type ThreadEvent } from '../../domain/thread/thread.ts';
import { amongStaff, type PrivateRows, readingAmongStaff } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { project, projectThread } from './projection.ts';
import { foldOf, type Kind, streamsOf } from './stream.ts';

const AT_ONCE = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** The ids of all streams of a kind, a page at a time. */
export async function* streamIds(ground: Ground, org: string, kind: Kind): AsyncGenerator<readonly string[]> {
  for (let after = FIRST; ; ) {
    const ids = await readingAmongStaff(ground.database, org, (_, secret) => idsAfter(secret, org, kind, after));
    const last = ids.at(-1);
    if (last === undefined) return;
    yield ids;
    after = last;
  }
}

async function idsAfter(secret: PrivateRows, org: string, kind: Kind, after: string): Promise<readonly string[]> {
  const found = await secret
    .selectFrom('event')
    .select('stream_id')
    .where('org_id', '=', org)
    .where('stream_id', '>', after)
    .where('version', '=', 1)
    .where('stream', '=', kind)
    .orderBy('stream_id')
    .limit(AT_ONCE)
    .execute();
  return found.map(({ stream_id }) => stream_id);
}

export async function rebuildPrivate(ground: Ground, org: string): Promise<void> {
  for await (const ids of streamIds(ground, org, 'note'))
    await amongStaff(ground.database, org, async (rows, secret) => {
      for (const [of, told] of await streamsOf<NoteEvent>(secret, org, 'note', ids)) {
        const note = foldOf(told, evolveNote);
        if (note !== null) await project(rows, secret, { org, concern: note.concern, of }, note);
      }
    });
  for await (const ids of streamIds(ground, org, 'thread'))
    await amongStaff(ground.database, org, async (rows, secret) => {
      for (const [of, told] of await streamsOf<ThreadEvent>(secret, org, 'thread', ids)) {
        const thread = foldOf(told, evolveThread);
        if (thread !== null) await projectThread(rows, secret, { org, concern: thread.concern, of }, thread);
      }
    });
}
