// What a mail server reports of a letter of ours.
import { inOrganisation } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';

export type Report = {
  readonly org: string;
  readonly letter: string;
  readonly recipient: string;
  readonly action: 'failed' | 'delayed' | 'delivered' | 'other';
  readonly status: string | null;
  readonly says: string | null;
};

export async function noteReport(ground: Ground, { org, letter, action }: Report): Promise<void> {
  if (action !== 'failed') return;
  await inOrganisation(ground.database, org, (rows) =>
    rows.updateTable('letter').set({ state: 'failed' }).where('org_id', '=', org).where('id', '=', letter).where('state', '=', 'sent').execute(),
  );
}
