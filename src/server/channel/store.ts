// Channels as rows: how each is set up, how far it has been read, and how it does.
import { type Selectable, sql } from 'kysely';
import type { ChannelFault } from '../../domain/common/channelFaults.ts';
import type { ChannelTables } from '../platform/channelTables.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';

export type ChannelRow = Selectable<ChannelTables['channel']>;
export type Of = { readonly org: string; readonly id: string };

export const channelsOf = (rows: Rows, org: string): Promise<ChannelRow[]> =>
  rows.selectFrom('channel').selectAll().where('org_id', '=', org).orderBy('created_at').orderBy('id').execute();
export const channelOf = (rows: Rows, { org, id }: Of): Promise<ChannelRow | undefined> =>
  rows.selectFrom('channel').selectAll().where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
export const findChannel = (ground: Ground, of: Of): Promise<ChannelRow | undefined> => reading(ground.database, of.org, (rows) => channelOf(rows, of));

type Changes = Partial<Omit<ChannelRow, 'org_id' | 'id' | 'way'>> & { way?: string };
export const changeRow = async (rows: Rows, { org, id }: Of, changes: Changes): Promise<void> =>
  void (await rows.updateTable('channel').set(changes).where('org_id', '=', org).where('id', '=', id).execute());
export const changeChannel = (ground: Ground, of: Of, changes: Changes): Promise<void> => inOrganisation(ground.database, of.org, (rows) => changeRow(rows, of, changes));

/** It answered just now. */
export const noteWell = (ground: Ground, of: Of): Promise<void> => changeChannel(ground, of, { last_ok_at: ground.now(), failing_since: null, error: null });

/** How many came from here, and when the last did: for people to read, so a count that is missed loses no message. */
export const noteArrived = (ground: Ground, { org, id }: Of, count: number): Promise<unknown> =>
  inOrganisation(ground.database, org, (rows) =>
    rows
      .updateTable('channel')
      .set((row) => ({ arrived: row('arrived', '+', count), last_mail_at: ground.now(), last_ok_at: ground.now() }))
      .where('org_id', '=', org)
      .where('id', '=', id)
      .execute(),
  ).catch(() => ground.log('arrival-not-counted', { channel: id }));

/** Since when it fails stays what it was; what it says is the newest. Where even that can't be written, the last sign of life tells. */
export async function noteFault(ground: Ground, { org, id }: Of, fault: ChannelFault): Promise<void> {
  ground.log('channel-failed', { channel: id, fault });
  await inOrganisation(ground.database, org, (rows) =>
    rows
      .updateTable('channel')
      .set({ failing_since: sql<string>`coalesce(failing_since, ${ground.now()}::timestamptz)`, error: fault })
      .where('org_id', '=', org)
      .where('id', '=', id)
      .execute(),
  ).catch(() => ground.log('channel-fault-not-noted', { channel: id }));
}

// --- which process reads it

/** Whoever reads it begins anew: its settings were changed, or something is asked of it. */
export async function wakeChannel(rows: Rows, { org, id }: Of): Promise<void> {
  await rows
    .insertInto('channel_lease')
    .values({ org_id: org, channel_id: id })
    .onConflict((conflict) => conflict.columns(['org_id', 'channel_id']).doUpdateSet({ version: sql`channel_lease.version + 1` }))
    .execute();
}
export const restChannel = async (rows: Rows, { org, id }: Of): Promise<void> =>
  void (await rows.deleteFrom('channel_lease').where('org_id', '=', org).where('channel_id', '=', id).execute());

export type Held = { readonly org: string; readonly id: string; readonly version: number };

/** Takes what nobody holds and keeps what is ours: by the database's own clock, since those of two machines differ. */
export async function holdLeases(ground: Ground, me: string, seconds: number): Promise<readonly Held[]> {
  const { rows } = await ground.database.pool.query<{ org_id: string; channel_id: string; version: number }>(
    `update channel_lease set held_by = $1, held_until = clock_timestamp() + make_interval(secs => $2)
     where held_by = $1 or held_by is null or held_until < clock_timestamp()
     returning org_id, channel_id, version`,
    [me, seconds],
  );
  return rows.map(({ org_id, channel_id, version }) => ({ org: org_id, id: channel_id, version }));
}
export const letLeasesGo = async (ground: Ground, me: string): Promise<void> =>
  void (await ground.database.pool.query('update channel_lease set held_by = null, held_until = null where held_by = $1', [me]));
