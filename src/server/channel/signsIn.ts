// With what a mailbox is opened: its password, or a token of its provider, made anew before it is over.

import type { Ground } from '../platform/ground.ts';
import { Faulty, type SignsIn } from './connect.ts';
import { type ChannelRow, changeChannel } from './store.ts';
import { freshToken } from './tokens.ts';
import { sealSecret, unsealSecret } from './ways.ts';

export async function signsInWith(ground: Ground, row: ChannelRow): Promise<SignsIn> {
  if (row.secret === null) throw new Faulty('sealed-otherwise');
  const of = { org: row.org_id, id: row.id };
  const secret = unsealSecret(ground, of, row.secret);
  return secret.by === 'password' ? { password: secret.password } : { accessToken: await freshToken(ground, of, secret) };
}

/** A token that was refused before its time is over: the next try asks for another, and so hears whether the yes still stands. */
export async function dropToken(ground: Ground, row: ChannelRow): Promise<void> {
  if (row.secret === null) return;
  const of = { org: row.org_id, id: row.id };
  const secret = unsealSecret(ground, of, row.secret);
  if (secret.by === 'provider') await changeChannel(ground, of, { secret: sealSecret(ground, of, { ...secret, tokens: { ...secret.tokens, until: ground.now() } }) });
}
