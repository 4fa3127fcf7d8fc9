// A mail that is erased keeps its place, so that the same one isn't taken in again, and nothing that tells of anybody.
import type { Rows } from '../platform/database.ts';

const EMPTY = {
  ...{ raw_hash: null, envelope_from: null, envelope_to: null, from_name: null, from_address: null, from_key: null, subject: null, first_words: null, message_id: null },
  ...{ has_html: false, waits: false, others: null, left_out: null, reason: null, erase_at: null },
} as const;

export async function eraseMails(rows: Rows, org: string, mails: readonly string[], at: string): Promise<void> {
  if (mails.length === 0) return;
  await rows
    .deleteFrom('mail_piece')
    .where('org_id', '=', org)
    .where('mail_id', 'in', [...mails])
    .execute();
  await rows
    .updateTable('mail')
    .set({ ...EMPTY, erased_at: at })
    .where('org_id', '=', org)
    .where('id', 'in', [...mails])
    .execute();
}

/** With the concern in which they were filed, or with which they were noted. */
export async function eraseMailsOf(rows: Rows, org: string, concern: string, at: string): Promise<void> {
  const found = await rows.selectFrom('mail').select('id').where('org_id', '=', org).where('concern_id', '=', concern).execute();
  await eraseMails(
    rows,
    org,
    found.map(({ id }) => id),
    at,
  );
}
