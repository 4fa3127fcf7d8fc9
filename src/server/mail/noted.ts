// A machine's answer to a letter of ours: noted with the concern as a contact that counts for nobody and calls nobody.
import { daysAfter } from '../../domain/common/instants.ts';
import { writtenAt } from '../../domain/mail/moment.ts';
import type { Rows } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import type { Coming } from './facts.ts';
import { MACHINES_KEPT_DAYS } from './kept.ts';
import { dateOf } from './said.ts';
import { changeMail } from './store.ts';

export async function noteAutomatic(rows: Rows, { row, read }: Coming, { concern, now }: { concern: string | null; now: string }): Promise<void> {
  const org = row.org_id;
  await changeMail(rows, org, row.id, { state: 'noted', outcome: 'auto-reply', concern_id: concern, taken_at: now, erase_at: daysAfter(now, MACHINES_KEPT_DAYS) });
  if (concern === null) return;
  const about = await rows.selectFrom('concern').select(['customer_id', 'team_id', 'category']).where('org_id', '=', org).where('id', '=', concern).executeTakeFirst();
  if (about === undefined) return;
  await rows
    .insertInto('contact')
    .values({
      ...{ org_id: org, id: newId(), customer_id: about.customer_id, matter_id: concern, topic: about.category, place: about.team_id },
      ...{ direction: 'in', via: 'mail', sender: 'automatic', happened_at: writtenAt(dateOf(read), row.arrived_at), recorded_at: now },
    })
    .execute();
}
