// Tokens of a provider: given for a person's yes, made anew before they are over, and told at once when the yes is withdrawn.
import type { MailProvider } from '../platform/channelSettings.ts';
import type { Ground } from '../platform/ground.ts';
import { Faulty } from './connect.ts';
import { changeChannel, type Of } from './store.ts';
import { type Secret, sealSecret, type Tokens } from './ways.ts';

type OfProvider = Extract<Secret, { by: 'provider' }>;
export type Client = { readonly clientId: string; readonly clientSecret: string };
export type Given = { readonly access_token?: unknown; readonly refresh_token?: unknown; readonly expires_in?: unknown; readonly error?: unknown };

const BEFORE_MS = 300_000;
const MOST_MS = 15_000;
/** What a provider says of a yes that is no more; everything else may pass by itself. */
const WITHDRAWN = new Set(['invalid_grant', 'interaction_required', 'consent_required', 'unauthorized_client', 'invalid_client']);

/** The token that stands, or a new one. Two processes that ask at once both get one: only who holds the mailbox asks. */
export async function freshToken(ground: Ground, of: Of, secret: OfProvider): Promise<string> {
  if (Date.parse(secret.tokens.until) - Date.parse(ground.now()) > BEFORE_MS) return secret.tokens.access;
  const provider = ground.settings.channels.providers[secret.provider];
  const tokens = await askTokens(ground, provider, secret, { grant_type: 'refresh_token', refresh_token: secret.tokens.refresh }, secret.tokens.refresh);
  await changeChannel(ground, of, { secret: sealSecret(ground, of, { ...secret, tokens }) });
  return tokens.access;
}

/** Throws a Faulty: consent-withdrawn where a person has to say yes again, unreachable where it may pass. */
export async function askTokens(ground: Ground, provider: MailProvider, client: Client, grant: Readonly<Record<string, string>>, refresh: string | null): Promise<Tokens> {
  const response = await fetch(provider.token, {
    method: 'POST',
    body: new URLSearchParams({ ...grant, client_id: client.clientId, ...(client.clientSecret !== '' && { client_secret: client.clientSecret }) }),
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(MOST_MS),
  }).catch(() => null);
  if (response === null) throw new Faulty('unreachable');
  const given = ((await response.json().catch(() => ({}))) ?? {}) as Given;
  if (!response.ok || typeof given.access_token !== 'string') throw new Faulty(WITHDRAWN.has(String(given.error)) ? 'consent-withdrawn' : 'unreachable');
  const kept = typeof given.refresh_token === 'string' ? given.refresh_token : refresh;
  if (kept === null) throw new Faulty('consent-withdrawn');
  const seconds = Number(given.expires_in) || 3600;
  return { access: given.access_token, until: new Date(Date.parse(ground.now()) + seconds * 1000).toISOString(), refresh: kept };
}
