// Letters that were written in this transaction get their recipients, and the job that sends them.
import { sql } from 'kysely';
import { HOLD_SECONDS } from '../../domain/letter/delivery.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';

type Posted = { readonly org: string; readonly concern: string | null; readonly held?: boolean };

/** `held` where what a person wrote waits a moment, so that it can be taken back. */
export async function postSoon(ground: Ground, rows: Rows, { org, concern, held = false }: Posted): Promise<void> {
  await Promise.all([freezeRecipients(rows, org, concern), ground.jobs.enqueue(rows, 'letters', { org }, held ? HOLD_SECONDS : 0)]);
}

/**
 * Whoever was meant when it was written is who gets it, whatever changes on file before it leaves. Where a letter is told
 * by its own reasons where to go (a new way in, a change on file), that is found when it is sent.
 */
async function freezeRecipients(rows: Rows, org: string, concern: string | null): Promise<void> {
  const here = concern === null ? sql`letter.concern_id is null` : sql`letter.concern_id = ${concern}`;
  await sql`
    update letter set to_name = customer.name, language = customer.language, address = (
      select way.value from way where way.org_id = letter.org_id and way.customer_id = customer.id and way.kind = 'email'
      order by way.preferred desc, way.position limit 1)
    from customer
    where letter.org_id = ${org} and ${here} and letter.state = 'waiting' and letter.to_name is null
      and letter.kind not in ('roomLink', 'fileChanged', 'hadYouTwice', 'areTwo')
      and customer.org_id = letter.org_id and customer.id = letter.party_id`.execute(rows);
}
