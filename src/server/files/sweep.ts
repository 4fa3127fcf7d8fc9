// By night: files that were never sent and that no draft names any more are forgotten after a day, those in quarantine
// are scanned again, and a sample is read to see that it is still what was sent.
import { sql } from 'kysely';
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { hashOf, sameBytes } from '../platform/ids.ts';
import { scan } from './scan.ts';
import { bytesOf } from './store.ts';

const A_DAY_MS = 86_400_000;
const SAMPLE = 20;
const SCANNED_AGAIN = 50;

export async function sweepFiles(ground: Ground): Promise<void> {
  for (const org of await organisationIds(ground)) {
    await forgetUnsent(ground, org);
    await scanAgain(ground, org);
    await readSample(ground, org);
  }
}

async function forgetUnsent(ground: Ground, org: string): Promise<void> {
  const before = new Date(Date.parse(ground.now()) - A_DAY_MS).toISOString();
  await inOrganisation(ground.database, org, (rows) =>
    rows
      .deleteFrom('file')
      .where('org_id', '=', org)
      .where('sent_at', 'is', null)
      .where('added_at', '<', before)
      .where((row) =>
        row.not(
          row.exists(
            row
              .selectFrom('answers')
              .select('answers.id')
              .where('answers.org_id', '=', org)
              .whereRef('answers.concern_id', '=', 'file.concern_id')
              .where(sql<boolean>`answers.answers::text like '%' || file.id::text || '%'`),
          ),
        ),
      )
      .execute(),
  );
}

/** What the scanner couldn't say when it came. What isn't safe loses its bytes; that it was there stays. */
async function scanAgain(ground: Ground, org: string): Promise<void> {
  const { scanCommand } = ground.settings;
  const waiting = await reading(ground.database, org, (rows) =>
    rows.selectFrom('file').select('id').where('org_id', '=', org).where('state', '=', 'quarantined').orderBy('id').limit(SCANNED_AGAIN).execute(),
  );
  for (const { id } of waiting) {
    const found = scanCommand === null ? 'clean' : await scan(scanCommand, await wholeOf(ground, org, id));
    if (found === 'unknown') continue;
    await inOrganisation(ground.database, org, async (rows) => {
      await rows
        .updateTable('file')
        .set({ state: found === 'clean' ? 'here' : 'unsafe' })
        .where('org_id', '=', org)
        .where('id', '=', id)
        .execute();
      if (found === 'unsafe') await rows.deleteFrom('file_piece').where('org_id', '=', org).where('file_id', '=', id).execute();
    });
  }
}

async function wholeOf(ground: Ground, org: string, id: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of bytesOf(ground, org, id)) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function readSample(ground: Ground, org: string): Promise<void> {
  const some = await reading(ground.database, org, (rows) =>
    rows
      .selectFrom('file')
      .select(['id', 'hash'])
      .where('org_id', '=', org)
      .where('hash', 'is not', null)
      .where('state', '<>', 'unsafe')
      .where('id', '>=', randomPlace(ground.now()))
      .orderBy('id')
      .limit(SAMPLE)
      .execute(),
  );
  for (const { id, hash } of some) if (hash !== null && !(await isWhole(ground, org, id, hash))) ground.log('file-damaged', { org, file: id });
}

export async function isWhole(ground: Ground, org: string, id: string, hash: Buffer): Promise<boolean> {
  return sameBytes(hashOf(await wholeOf(ground, org, id)), hash);
}

/** Ids begin with their time: an id of some moment within the last two years, from which the sample goes on. */
function randomPlace(now: string): string {
  const at = Date.parse(now) - Math.floor(Math.random() * 2 * 365 * A_DAY_MS);
  const hex = at.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
