// A mailbox is tried before it is kept, so that whoever sets it up hears at once what is wrong, in words.
import type { ChannelFault } from '../../domain/common/channelFaults.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { connectTo, faultOf, isUnknownName, type SignsIn } from './connect.ts';
import { channelsOf, wakeChannel } from './store.ts';
import { openFolder } from './watch.ts';
import { type ImapWay, isThisMachine, type Secret, sealSecret } from './ways.ts';

const TRY_PATIENCE = { connectMs: 10_000, silenceMs: 15_000 };

const REFUSALS: Partial<Record<ChannelFault, string>> = {
  unreachable: 'mailbox-unreachable',
  'not-trusted': 'mailbox-not-trusted',
  'not-encrypted': 'mailbox-not-encrypted',
  'sign-in-refused': 'mailbox-sign-in-refused',
  'consent-withdrawn': 'mail-consent-missing',
  'no-such-folder': 'mailbox-no-such-folder',
};
export const refusalOf = (failure: unknown): Refused => new Refused(isUnknownName(failure) ? 'mailbox-no-such-server' : (REFUSALS[faultOf(failure)] ?? 'mailbox-refused'));

/** Gives how many messages lie in its folder; refuses with what is wrong. */
export async function tryWay(way: ImapWay, signsIn: SignsIn): Promise<number> {
  if (way.security === 'open' && !isThisMachine(way.host)) throw new Refused('mailbox-in-the-clear');
  try {
    const client = await connectTo(way, signsIn, TRY_PATIENCE);
    try {
      return (await openFolder(client, way.folder)).exists;
    } finally {
      client.close();
    }
  } catch (failure) {
    throw refusalOf(failure);
  }
}

export type NewMailbox = {
  readonly org: string;
  readonly name: string;
  readonly address: string;
  readonly team: string | null;
  readonly way: ImapWay;
  readonly secret: Secret;
  readonly from: string | null;
};

/** Refuses one that is read already: two marks would fetch everything twice. */
export async function keepMailbox(ground: Ground, { org, name, address, team, way, secret, from }: NewMailbox): Promise<string> {
  return inOrganisation(ground.database, org, async (rows) => {
    const isHere = (await channelsOf(rows, org)).some(({ kind, way: other }) => kind === 'imap' && isSame(other as ImapWay, way));
    if (isHere) throw new Refused('mailbox-is-here');
    await refuseUnknownTeam(rows, org, team);
    const id = newId();
    const now = ground.now();
    const set = {
      kind: 'imap' as const,
      made_by: 'desk' as const,
      name,
      address: address.toLowerCase(),
      team_id: team,
      way: JSON.stringify(way),
      secret: sealSecret(ground, { org, id }, secret),
    };
    await rows
      .insertInto('channel')
      .values({ org_id: org, id, ...set, created_at: now, begin_at: from ?? now, catch_up_from: from })
      .execute();
    await wakeChannel(rows, { org, id });
    return id;
  });
}

const isSame = (one: ImapWay, other: ImapWay): boolean =>
  one.host.toLowerCase() === other.host.toLowerCase() && one.user.toLowerCase() === other.user.toLowerCase() && one.folder === other.folder;

export async function refuseUnknownTeam(rows: Rows, org: string, team: string | null | undefined): Promise<void> {
  if (team === null || team === undefined) return;
  const known = await rows.selectFrom('team').select('id').where('org_id', '=', org).where('id', '=', team).executeTakeFirst();
  if (known === undefined) throw new Refused('no-such-team');
}
