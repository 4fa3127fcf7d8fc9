// Stream heads, chained daily per organisation, so that a stream cut at its tail shows too.
import { FIRST_PREVIOUS } from './chain.ts';
import { inOrganisation, reading } from './database.ts';
import type { Ground } from './ground.ts';
import { hashOf } from './ids.ts';

export async function organisationIds(ground: Ground): Promise<readonly string[]> {
  const { rows } = await ground.database.pool.query<{ id: string }>('select id from organisation_ids() as id');
  return rows.map(({ id }) => id);
}

/** One line a day: the hash of every stream's last hash, over the line of the day before. */
export async function keepHeads(ground: Ground): Promise<void> {
  const day = ground.now().slice(0, 10);
  for (const org of await organisationIds(ground)) {
    const { streams, hash } = await headsOf(ground, org, null);
    await inOrganisation(ground.database, org, async (rows) => {
      const last = await rows.selectFrom('chain_head').select(['day', 'hash']).where('org_id', '=', org).where('day', '<', day).orderBy('day', 'desc').executeTakeFirst();
      const previous = last?.hash ?? FIRST_PREVIOUS;
      await rows
        .insertInto('chain_head')
        .values({ org_id: org, day, streams, previous, hash: hashOf(previous, hash) })
        .onConflict((conflict) => conflict.columns(['org_id', 'day']).doNothing())
        .execute();
    });
  }
}

/** The heads of all streams as they stood at a time (null: now). */
export async function headsOf(ground: Ground, org: string, before: string | null): Promise<{ streams: number; hash: Buffer }> {
  return reading(ground.database, org, async (rows) => {
    let query = rows.selectFrom('event').select(['stream_id', 'hash', 'version']).distinctOn('stream_id').where('org_id', '=', org).orderBy('stream_id').orderBy('version', 'desc');
    if (before !== null) query = query.where('at', '<', before);
    const heads = await query.execute();
    return { streams: heads.length, hash: heads.reduce<Buffer>((sum, { hash, stream_id }) => hashOf(sum, stream_id, hash), FIRST_PREVIOUS) };
  });
}
