// Each night a share of the files is read, so that every one is seen within a week: whether it is there, and still what was
// sent. One that isn't shows as such wherever it stands, and doctor and verify name it until it is whole again.
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { hashOf, sameBytes } from '../platform/ids.ts';
import { NotThere } from './shelves.ts';
import { bytesIn, wholeOf } from './store.ts';

const NIGHTS = 6;
const LEAST = 20;
const DAY_MS = 86_400_000;

export async function checkShare(ground: Ground, org: string): Promise<void> {
  const seenSince = new Date(Date.parse(ground.now()) - DAY_MS / 2).toISOString();
  const { files } = await reading(ground.database, org, (rows) =>
    toCheck(rows, org)
      .select((row) => row.fn.countAll<number>().as('files'))
      .executeTakeFirstOrThrow(),
  );
  const some = await reading(ground.database, org, (rows) =>
    toCheck(rows, org)
      .select(['id', 'hash', 'lies_in', 'damaged_at'])
      .where((row) => row.or([row('checked_at', 'is', null), row('checked_at', '<', seenSince)]))
      .orderBy('checked_at', (order) => order.asc().nullsFirst())
      .orderBy('id')
      .limit(Math.max(LEAST, Math.ceil(Number(files) / NIGHTS)))
      .execute(),
  );
  for (const file of some) await checkOne(ground, org, file);
}

const toCheck = (rows: Rows, org: string) => rows.selectFrom('file').where('org_id', '=', org).where('hash', 'is not', null).where('state', '<>', 'unsafe');

type ToCheck = { readonly id: string; readonly hash: Buffer | null; readonly lies_in: 'database' | 'folder' | 's3'; readonly damaged_at: string | null };
/** A store that can't be reached says nothing about a file: it is asked again tomorrow. */
async function checkOne(ground: Ground, org: string, { id, hash, lies_in, damaged_at: before }: ToCheck): Promise<void> {
  if (hash === null) return;
  const whole = await isWhole(ground, org, { id, lies_in }, hash).catch((failure: unknown) => {
    ground.log('file-not-reached', { org, file: id, because: failure instanceof Error ? failure.message.slice(0, 200) : '' });
    return null;
  });
  if (whole === null) return;
  if (!whole) ground.log('file-damaged', { org, file: id });
  const at = ground.now();
  await inOrganisation(ground.database, org, (rows) =>
    rows
      .updateTable('file')
      .set({ checked_at: at, damaged_at: whole ? null : (before ?? at) })
      .where('org_id', '=', org)
      .where('id', '=', id)
      .execute(),
  );
}

export async function isWhole(ground: Ground, org: string, file: Pick<ToCheck, 'id' | 'lies_in'>, hash: Buffer): Promise<boolean> {
  try {
    return sameBytes(hashOf(await wholeOf(bytesIn(ground, org, file))), hash);
  } catch (failure) {
    if (failure instanceof NotThere) return false;
    throw failure;
  }
}

export const damagedFiles = (rows: Rows, org: string): Promise<readonly { id: string; concern_id: string; damaged_at: string | null }[]> =>
  rows
    .selectFrom('file')
    .select(['id', 'concern_id', 'damaged_at'])
    .where('org_id', '=', org)
    .where('damaged_at', 'is not', null)
    .where('hash', 'is not', null)
    .orderBy('id')
    .execute();
