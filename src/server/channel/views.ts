// How channels do, as people see it.
import type * as wire from '../../contract/channel.ts';
import { isQuieterThanUsual, type Signs, type Standing, standingOf } from '../../domain/channel/standing.ts';
import type { ChannelFault } from '../../domain/common/channelFaults.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { connectedUser } from '../platform/smtpUrl.ts';
import { skippedOf } from './places.ts';
import { quietDays } from './quiet.ts';
import { type ChannelRow, channelsOf } from './store.ts';
import { type ImapWay, type Secret, unsealSecret } from './ways.ts';

const signsOf = (row: ChannelRow): Signs => ({
  pausedAt: row.paused_at,
  createdAt: row.created_at,
  lastOkAt: row.last_ok_at,
  failingSince: row.failing_since,
  fault: row.error as ChannelFault | null,
  missing: row.missing,
});
export const standingNow = (ground: Ground, row: ChannelRow): Standing => standingOf(signsOf(row), ground.now(), ground.settings.channels.alarmAfterMinutes);

const shown = (standing: Standing, row: ChannelRow) => ({
  is: standing.is,
  since: standing.is === 'failing' || standing.is === 'silent' ? (row.last_ok_at ?? standing.since) : null,
  fault: standing.is === 'failing' ? standing.fault : null,
  missing: row.missing,
});

export async function channelView(ground: Ground, rows: Rows, row: ChannelRow): Promise<wire.ChannelView> {
  const of = { org: row.org_id, id: row.id };
  const { zone } = await organisationOf(rows, of.org);
  const standing = standingNow(ground, row);
  const isMailbox = row.kind === 'imap';
  const leftThere = isMailbox ? (await skippedOf(rows, of, 'too-large')) + (await skippedOf(rows, of, 'not-given')) : 0;
  const { today, before } = isMailbox && standing.is === 'works' ? await quietDays(rows, of, { zone, now: ground.now() }) : { today: 1, before: [] };
  return {
    id: row.id,
    kind: row.kind,
    madeBy: row.made_by,
    name: row.name,
    address: row.address,
    team: row.team_id,
    ...shown(standing, row),
    lastOkAt: row.last_ok_at,
    lastMailAt: row.last_mail_at,
    arrived: row.arrived,
    reconciledAt: row.reconciled_at,
    onServer: row.on_server,
    leftThere,
    beginAt: row.begin_at,
    catchingUpFrom: row.catch_up_from,
    mailbox: isMailbox ? mailboxView(ground, row) : null,
    sendsBy: row.kind === 'smtp-out' ? connectedUser(ground.settings.smtpUrl) : null,
    quiet: isQuieterThanUsual(today, before),
  };
}

function mailboxView(ground: Ground, row: ChannelRow): wire.ChannelView['mailbox'] {
  const { host, port, user, folder } = row.way as ImapWay;
  const secret = opened(ground, row);
  const signsInBy = secret === null ? null : secret.by === 'password' ? ('password' as const) : secret.provider;
  return { host, port, user, folder, signsInBy, tokenUntil: secret?.by === 'provider' ? secret.tokens.until : null };
}

/** Null where SECRET is another one than when it was sealed. */
function opened(ground: Ground, row: ChannelRow): Secret | null {
  try {
    return row.secret === null ? null : unsealSecret(ground, { org: row.org_id, id: row.id }, row.secret);
  } catch {
    return null;
  }
}

/** A line that was cut a moment ago, and comes back by itself, is nobody's trouble yet. */
const BRIEF_MS = 300_000;
const PASSES_BY_ITSELF: ReadonlySet<ChannelFault> = new Set(['unreachable', 'cut-off', 'slow-down', 'cannot-store', 'refused']);

export async function troubleOf(ground: Ground, rows: Rows, org: string): Promise<wire.Trouble[]> {
  return (await channelsOf(rows, org)).flatMap((row) => {
    const standing = standingNow(ground, row);
    if (standing.is === 'works' || standing.is === 'paused') return [];
    const isBrief = standing.is === 'failing' && PASSES_BY_ITSELF.has(standing.fault) && Date.parse(ground.now()) - Date.parse(standing.since) < BRIEF_MS;
    return isBrief ? [] : [{ id: row.id, kind: row.kind, name: row.name, ...shown(standing, row) }];
  });
}
