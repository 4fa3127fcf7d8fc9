// Files begin in the database, in the transaction of what they belong to, and are moved from there to where the house keeps
// them: put, read back and compared before the row says so. Whatever breaks in between, the bytes are still where the row
// says, and what was put for nothing is swept.
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { hashOf, sameBytes } from '../platform/ids.ts';
import { keyOf, type LiesIn, shelfOf } from './shelves.ts';
import { bytesIn, insertPieces, wholeOf } from './store.ts';

/** Whoever began to read the old place is done by then. */
const GRACE_MS = 10 * 60_000;
const AT_ONCE = 50;
const SWEPT_AT_ONCE = 500;

type Movable = { readonly id: string; readonly hash: Buffer | null; readonly lies_in: LiesIn };
export type Moved = { readonly moved: number; readonly damaged: number };

export async function filesToMove(rows: Rows, org: string, to: LiesIn): Promise<number> {
  const found = await movable(rows, org, to)
    .select((row) => row.fn.countAll<number>().as('files'))
    .executeTakeFirstOrThrow();
  return Number(found.files);
}

const movable = (rows: Rows, org: string, to: LiesIn) =>
  rows.selectFrom('file').where('org_id', '=', org).where('lies_in', '<>', to).where('hash', 'is not', null).where('state', '<>', 'unsafe').where('damaged_at', 'is', null);

/** All that lie elsewhere, in the order of their ids; begun again it goes on where it stopped. One that isn't what was sent stays where it is. */
export async function moveFiles(ground: Ground, org: string, to: LiesIn, each: () => void = () => {}): Promise<Moved> {
  const counted = { moved: 0, damaged: 0 };
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const some = await reading(ground.database, org, (rows) =>
      movable(rows, org, to).select(['id', 'hash', 'lies_in']).where('id', '>', after).orderBy('id').limit(AT_ONCE).execute(),
    );
    for (const file of some) {
      counted[(await moveOne(ground, org, file, to)) ? 'moved' : 'damaged'] += 1;
      each();
    }
    if (some.length < AT_ONCE) return counted;
    after = some.at(-1)?.id ?? after;
  }
}

async function moveOne(ground: Ground, org: string, { id, hash, lies_in: from }: Movable, to: LiesIn): Promise<boolean> {
  const bytes = await wholeOf(bytesIn(ground, org, { id, lies_in: from }));
  if (hash === null || !sameBytes(hashOf(bytes), hash)) return false;
  if (to !== 'database') await putAndCompare(ground, org, { id, hash, bytes, to });
  await inOrganisation(ground.database, org, async (rows) => {
    const held = await rows.selectFrom('file').select('lies_in').where('org_id', '=', org).where('id', '=', id).where('hash', 'is not', null).forUpdate().executeTakeFirst();
    if (held?.lies_in !== from) return;
    if (to === 'database') await insertPieces(rows, org, id, bytes);
    await rows.updateTable('file').set({ lies_in: to, moved_at: ground.now() }).where('org_id', '=', org).where('id', '=', id).execute();
  });
  return true;
}

type Putting = { readonly id: string; readonly hash: Buffer; readonly bytes: Buffer; readonly to: Exclude<LiesIn, 'database'> };
async function putAndCompare(ground: Ground, org: string, { id, hash, bytes, to }: Putting): Promise<void> {
  await inOrganisation(ground.database, org, (rows) =>
    rows
      .insertInto('file_object')
      .values({ org_id: org, file_id: id, lies_in: to, put_at: ground.now() })
      .onConflict((conflict) => conflict.columns(['org_id', 'file_id', 'lies_in']).doUpdateSet({ put_at: ground.now() }))
      .execute(),
  );
  const shelf = shelfOf(ground.settings, to);
  await shelf.put(keyOf(org, id), bytes);
  if (!sameBytes(hashOf(await wholeOf(await shelf.take(keyOf(org, id)))), hash)) throw new Error('a file that was moved came back as another');
}

/** Every few minutes: what is new goes to where files are kept, and what lies there for nothing goes. */
export async function tendFiles(ground: Ground): Promise<void> {
  for (const org of await organisationIds(ground)) {
    try {
      if (ground.settings.filesIn !== 'database') await moveFiles(ground, org, ground.settings.filesIn);
      await sweepObjects(ground, org);
    } catch (failure) {
      // The store is away: the files stay where they are, and it is tried again.
      ground.log('files-not-moved', { org, because: failure instanceof Error ? failure.message.slice(0, 200) : '' });
    }
  }
}

/** Objects of files that were erased, dropped, found unsafe or moved on, and pieces of those that were moved out. */
export async function sweepObjects(ground: Ground, org: string): Promise<void> {
  const before = new Date(Date.parse(ground.now()) - GRACE_MS).toISOString();
  const idle = await reading(ground.database, org, (rows) =>
    rows
      .selectFrom('file_object as object')
      .leftJoin('file', (join) => join.on('file.org_id', '=', org).onRef('file.id', '=', 'object.file_id'))
      .select(['object.file_id', 'object.lies_in'])
      .where('object.org_id', '=', org)
      .where((row) =>
        row.or([
          row('file.hash', 'is', null),
          row('file.state', '=', 'unsafe'),
          row.and([
            row('file.lies_in', '<>', row.ref('object.lies_in')),
            row('object.put_at', '<', before),
            row.or([row('file.moved_at', 'is', null), row('file.moved_at', '<', before)]),
          ]),
        ]),
      )
      .limit(SWEPT_AT_ONCE)
      .execute(),
  );
  for (const { file_id, lies_in } of idle) {
    await shelfOf(ground.settings, lies_in).drop(keyOf(org, file_id));
    await inOrganisation(ground.database, org, (rows) =>
      rows.deleteFrom('file_object').where('org_id', '=', org).where('file_id', '=', file_id).where('lies_in', '=', lies_in).execute(),
    );
  }
  await inOrganisation(ground.database, org, (rows) => {
    const moved = rows.selectFrom('file').select('id').where('org_id', '=', org).where('lies_in', '<>', 'database').where('moved_at', '<', before);
    return rows.deleteFrom('file_piece').where('org_id', '=', org).where('file_id', 'in', moved).execute();
  });
}
