// What is stored and not taken in, because a job was lost or a process was killed between the two, is taken in; and what
// nobody has to answer is erased when its time has come.
import { minutesAfter } from '../../domain/common/instants.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { eraseMails } from './erasing.ts';
import { takeIn } from './takeIn.ts';

const LEFT_AFTER_MINUTES = 5;
const AT_ONCE = 200;

/** Safe to run at any time and beside itself: what another takes in is left alone. */
export async function takeInLeft(ground: Ground): Promise<void> {
  for (const org of await organisationIds(ground)) {
    const left = await reading(ground.database, org, (rows) => storedBefore(rows, org, minutesAfter(ground.now(), -LEFT_AFTER_MINUTES)));
    if (left.length > 0) ground.log('mail-left', { org, mails: left.length });
    for (const { id } of left) await takeIn(ground, org, id).catch(() => ground.log('mail-not-taken-in', { org, mail: id }));
  }
}

/** The mail of one job, and what came while it was waiting: a queue is asked twice a second, and a mailbox is read by the hundred. */
export async function takeInSoon(ground: Ground, org: string, mail: string): Promise<void> {
  await takeIn(ground, org, mail);
  const others = await reading(ground.database, org, (rows) => storedBefore(rows, org, ground.now()));
  for (const { id } of others) await takeIn(ground, org, id).catch(() => ground.log('mail-not-taken-in', { org, mail: id }));
}

const storedBefore = (rows: Rows, org: string, before: string) =>
  rows.selectFrom('mail').select('id').where('org_id', '=', org).where('state', '=', 'stored').where('arrived_at', '<', before).orderBy('arrived_at').limit(AT_ONCE).execute();

export async function eraseOldMail(ground: Ground): Promise<void> {
  for (const org of await organisationIds(ground))
    await inOrganisation(ground.database, org, async (rows) => {
      const due = await rows.selectFrom('mail').select('id').where('org_id', '=', org).where('erase_at', '<=', ground.now()).execute();
      await eraseMails(
        rows,
        org,
        due.map(({ id }) => id),
        ground.now(),
      );
    });
}
