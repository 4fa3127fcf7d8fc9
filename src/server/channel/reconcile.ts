// Counts both sides: what the mailbox has that is ours, against what is stored. A gap is fetched again; if it stays, people are told.

import { reading as readingRows } from '../platform/database.ts';
import { bring, type Reading, since } from './bringIn.ts';
import { notStored, skippedOf } from './places.ts';
import { changeChannel, findChannel } from './store.ts';

export async function reconcile(reading: Reading): Promise<void> {
  const { ground, of } = reading;
  const before = await gapOf(reading);
  if (before.missing.length > 0) {
    ground.log('channel-gap', { channel: of.id, missing: before.missing.length });
    await bring(reading, before.missing);
  }
  const after = before.missing.length > 0 ? await gapOf(reading) : before;
  const left = await readingRows(ground.database, of.org, (rows) => skippedOf(rows, of, 'not-given'));
  await changeChannel(ground, of, { reconciled_at: ground.now(), reconcile_asked: false, on_server: after.onServer, missing: after.missing.length + left });
}

/** Ours is all above where the mailbox stood when it was set up, and below it what came since the day from which on mail is brought in. */
async function gapOf({ ground, of, client }: Reading): Promise<{ onServer: number; missing: number[] }> {
  const row = await findChannel(ground, of);
  if (row === undefined) return { onServer: 0, missing: [] };
  const above = (await client.search({ uid: `${row.first_uid + 1}:*` }, { uid: true })) || [];
  const below = row.first_uid === 0 ? [] : (await since(client, row.begin_at)).filter((uid) => uid <= row.first_uid);
  const ours = [...below, ...above.filter((uid) => uid > row.first_uid)];
  // What came after the mark is on its way.
  return { onServer: ours.length, missing: (await notStored(ground, of, ours)).filter((uid) => uid <= row.uid) };
}
