// What the doctor says of the ways in and out.
import { channelHealth } from '../../copy/en/desk.channelHealth.ts';
import type { Standing } from '../../domain/channel/standing.ts';
import { unsentSince } from '../letter/outbox.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { type ChannelRow, channelsOf } from './store.ts';
import { standingNow } from './views.ts';

export type WayFinding = { readonly what: string; readonly ok: boolean; readonly say: string };

const NO_WAY_IN: WayFinding = {
  what: 'mail in',
  ok: false,
  say: 'no mailbox is read: set IMAP_URL or MAIL_LISTEN, or add a mailbox at the desk under Settings, Channels.',
};

export async function waysOf(ground: Ground): Promise<WayFinding[]> {
  const found: WayFinding[] = [];
  for (const org of await organisationIds(ground)) {
    const { rows, unsent } = await reading(ground.database, org, async (all) => ({ rows: await channelsOf(all, org), unsent: await unsentSince(all, org, ground.now()) }));
    if (rows.every(({ kind }) => kind === 'smtp-out')) found.push(NO_WAY_IN);
    found.push(...rows.map((row) => finding(ground, row)));
    if (unsent !== null) found.push({ what: 'mail out', ok: ground.settings.smtpUrl !== null, say: `the oldest letter that waits to go out was written ${unsent}` });
  }
  const { alarmCommand } = ground.settings.channels;
  if (alarmCommand === null && ground.settings.smtpUrl === null)
    found.push({ what: 'mail alarm', ok: false, say: 'when mail fails only the desk shows it: set ALARM_COMMAND, and let something outside look at /health/channels.' });
  return found;
}

function finding(ground: Ground, row: ChannelRow): WayFinding {
  const standing = standingNow(ground, row);
  const name = row.name || row.address || channelHealth.kinds[row.kind];
  const ok = standing.is === 'works' || standing.is === 'paused';
  return { what: row.kind === 'smtp-out' ? 'mail out' : 'mail in', ok, say: `${name}: ${saysOf(standing, row)}` };
}

function saysOf(standing: Standing, row: ChannelRow): string {
  switch (standing.is) {
    case 'works':
      return `works; ${row.arrived} messages came, read up to ${row.uid}, counted ${row.reconciled_at ?? 'never'}`;
    case 'paused':
      return 'is paused';
    case 'failing':
      return `${channelHealth.faults[standing.fault]} Since ${standing.since}.`;
    case 'silent':
      return `${channelHealth.faults.silent} Since ${standing.since}.`;
    default:
      return channelHealth.gap(standing.missing);
  }
}
