// What of a mailbox is stored already, and what is known of it without being stored.
import { sql } from 'kysely';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { Of } from './store.ts';

const AT_ONCE = 10_000;

/** Those of a mailbox's numbers that are neither stored nor known to be left there; one look into an index for each. */
export async function notStored(ground: Ground, { org, id, validity }: Of & { validity: string }, uids: readonly number[]): Promise<number[]> {
  const left: number[] = [];
  for (let from = 0; from < uids.length; from += AT_ONCE) {
    const some = uids.slice(from, from + AT_ONCE);
    const found = await reading(ground.database, org, (rows) =>
      sql<{ uid: number }>`
        select given.uid from unnest(${some}::bigint[]) as given (uid)
        where not exists (select from mail_place p where p.org_id = ${org} and p.channel = ${id} and p.validity = ${validity} and p.uid = given.uid::text)
          and not exists (select from channel_skipped s where s.org_id = ${org} and s.channel_id = ${id} and s.validity = ${validity} and s.uid = given.uid)
        order by given.uid`.execute(rows),
    );
    left.push(...found.rows.map(({ uid }) => Number(uid)));
  }
  return left;
}

export type Skipped = { readonly uid: number; readonly because: 'too-large' | 'not-given'; readonly size: number | null };

export const skip = (ground: Ground, { org, id, validity }: Of & { validity: string }, { uid, because, size }: Skipped): Promise<unknown> =>
  inOrganisation(ground.database, org, (rows) =>
    rows
      .insertInto('channel_skipped')
      .values({ org_id: org, channel_id: id, validity, uid, because, size, at: ground.now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );

/** What was left in the mailbox is tried once more. */
export const forgetSkipped = (rows: Rows, { org, id }: Of): Promise<unknown> =>
  rows.deleteFrom('channel_skipped').where('org_id', '=', org).where('channel_id', '=', id).where('because', '=', 'not-given').execute();

export async function skippedOf(rows: Rows, { org, id }: Of, because: Skipped['because']): Promise<number> {
  const counted = rows
    .selectFrom('channel_skipped')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where('org_id', '=', org);
  return (await counted.where('channel_id', '=', id).where('because', '=', because).executeTakeFirstOrThrow()).n;
}
