// Whose permission lets letters out: the mailbox of that address which is connected here, by the same tokens with which it is read.

import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { connectedUser } from '../platform/smtpUrl.ts';
import { Faulty } from './connect.ts';
import { dropToken, signsInWith } from './signsIn.ts';
import { type ChannelRow, channelsOf } from './store.ts';
import { type ImapWay, unsealSecret } from './ways.ts';

export async function mailboxFor(ground: Ground, org: string): Promise<ChannelRow | null> {
  const user = connectedUser(ground.settings.smtpUrl);
  if (user === null) return null;
  const rows = await reading(ground.database, org, (all) => channelsOf(all, org));
  return rows.find((row) => isConnected(ground, row) && ((row.way as ImapWay).user.toLowerCase() === user || row.address === user)) ?? null;
}

function isConnected(ground: Ground, { kind, secret, org_id: org, id }: ChannelRow): boolean {
  return kind === 'imap' && secret !== null && unsealSecret(ground, { org, id }, secret).by === 'provider';
}

const asking = new Map<string, Promise<string>>();

/** Made anew before it is over, once for all letters that go out together. Throws a Faulty where nothing is connected, or the yes was taken back. */
export async function permissionToSend(ground: Ground, org: string): Promise<string> {
  const asked = asking.get(org) ?? tokenOf(ground, org).finally(() => asking.delete(org));
  asking.set(org, asked);
  return asked;
}

async function tokenOf(ground: Ground, org: string): Promise<string> {
  const row = await mailboxFor(ground, org);
  if (row === null) throw new Faulty('none-connected');
  const signsIn = await signsInWith(ground, row);
  if (!('accessToken' in signsIn)) throw new Faulty('none-connected');
  return signsIn.accessToken;
}

/** The server of the provider took it no more: the next try asks for another, and so hears whether the yes still stands. */
export async function askAnew(ground: Ground, org: string): Promise<void> {
  const row = await mailboxFor(ground, org);
  if (row !== null) await dropToken(ground, row);
}
