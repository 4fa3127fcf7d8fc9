// Stream heads, chained daily per organisation, so that a stream cut at its tail shows too.
import { FIRST_PREVIOUS } from './chain.ts';
import { inOrganisation, readingAmongStaff } from './database.ts';
import type { Ground } from './ground.ts';
import { hashOf } from './ids.ts';

export async function organisationIds(ground: Ground): Promise<readonly string[]> {
  const { rows } = await ground.database.pool.query<{ id: string }>('select id from organisation_ids() as id');
  return rows.map(({ id }) => id);
}

/** One line a day: the hash of every stream's last hash before that day, over the line of the day before. */
export async function keepHeads(ground: Ground): Promise<void> {
  const day = ground.now().slice(0, 10);
  for (const org of await organisationIds(ground)) {
    const { streams, hash } = await headsBefore(ground, org, day);
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

/** The heads of all streams as they stood when a day began in UTC: it can be computed again at any time. */
export async function headsBefore(ground: Ground, org: string, day: string): Promise<{ streams: number; hash: Buffer }> {
  return readingAmongStaff(ground.database, org, async (rows) => {
    const heads = await rows
      .selectFrom('event')
      .select(['stream_id', 'hash', 'version'])
      .distinctOn('stream_id')
      .where('org_id', '=', org)
      .where('at', '<', `${day}T00:00:00.000Z`)
      .orderBy('stream_id')
      .orderBy('version', 'desc')
      .execute();
    return { streams: heads.length, hash: heads.reduce<Buffer>((sum, { hash, stream_id }) => hashOf(sum, stream_id, hash), FIRST_PREVIOUS) };
  });
}
