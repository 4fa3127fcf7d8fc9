// By night: files that were never sent and that no draft names any more are forgotten after a day, those in quarantine
// are scanned again, and a share of all is read to see that each is still what was sent.
import { sql } from 'kysely';
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { checkShare } from './checking.ts';
import { scan } from './scan.ts';
import { bytesIn, wholeOf } from './store.ts';

const A_DAY_MS = 86_400_000;
const SCANNED_AGAIN = 50;

export async function sweepFiles(ground: Ground): Promise<void> {
  for (const org of await organisationIds(ground)) {
    await forgetUnsent(ground, org);
    await scanAgain(ground, org);
    await checkShare(ground, org);
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
    rows.selectFrom('file').select(['id', 'lies_in']).where('org_id', '=', org).where('state', '=', 'quarantined').orderBy('id').limit(SCANNED_AGAIN).execute(),
  );
  for (const { id, lies_in } of waiting) {
    const found = scanCommand === null ? 'clean' : await scan(scanCommand, await wholeOf(bytesIn(ground, org, { id, lies_in })));
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
