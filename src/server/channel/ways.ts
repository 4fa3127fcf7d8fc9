// A mailbox as it is set up: where it is, who signs in, and the secret with which they do, sealed.
import type { MailboxUrl, ProviderName } from '../platform/channelSettings.ts';
import type { Ground } from '../platform/ground.ts';
import { seal, unseal } from '../platform/seal.ts';

/** `open` only to this very machine: elsewhere a password would go over the network in the clear. */
export type Security = 'tls' | 'starttls' | 'open';
export type ImapWay = { readonly host: string; readonly port: number; readonly security: Security; readonly user: string; readonly folder: string };
export type Tokens = { readonly access: string; readonly until: string; readonly refresh: string };
export type Secret =
  | { readonly by: 'password'; readonly password: string }
  | { readonly by: 'provider'; readonly provider: ProviderName; readonly clientId: string; readonly clientSecret: string; readonly tokens: Tokens };

export const isThisMachine = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host);

export const wayOfUrl = ({ host, port, secure, user, folder }: MailboxUrl): ImapWay => ({
  host,
  port,
  security: secure ? 'tls' : isThisMachine(host) ? 'open' : 'starttls',
  user,
  folder,
});

const sealOf = (org: string, id: string): string => `channel/${org}/${id}`;
export const sealSecret = (ground: Ground, { org, id }: { org: string; id: string }, secret: Secret): Buffer =>
  seal(ground.settings.secret, sealOf(org, id), JSON.stringify(secret));
export const unsealSecret = (ground: Ground, { org, id }: { org: string; id: string }, sealed: Buffer): Secret =>
  JSON.parse(unseal(ground.settings.secret, sealOf(org, id), sealed)) as Secret;
