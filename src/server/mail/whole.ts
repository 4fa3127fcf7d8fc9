// Whether each mail is still what arrived.
import { sql } from 'kysely';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { sameBytes } from '../platform/ids.ts';

const AT_ONCE = 50;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** The pieces are put together and hashed in the database, so that no message crosses the wire. An erased one is passed over. */
export async function verifyMail(ground: Ground, org: string): Promise<{ mails: number; changed: readonly string[] }> {
  const changed: string[] = [];
  let mails = 0;
  for (let after = FIRST; ; ) {
    const page = await reading(ground.database, org, (rows) =>
      rows
        .selectFrom('mail')
        .select(['id', 'raw_hash'])
        .select(
          sql<Buffer>`sha256(coalesce((select string_agg(p.bytes, ''::bytea order by p.position) from mail_piece p where p.org_id = mail.org_id and p.mail_id = mail.id), ''::bytea))`.as(
            'now',
          ),
        )
        .where('org_id', '=', org)
        .where('id', '>', after)
        .where('raw_hash', 'is not', null)
        .orderBy('id')
        .limit(AT_ONCE)
        .execute(),
    );
    for (const { id, raw_hash, now } of page) if (raw_hash !== null && !sameBytes(raw_hash, now)) changed.push(id);
    mails += page.length;
    if (page.length < AT_ONCE) return { mails, changed };
    after = page.at(-1)?.id ?? after;
  }
}
