// A person lets us into a mailbox of Google or Microsoft: we send them to that page with a riddle that only we can solve (PKCE,
// RFC 7636), and what comes back counts once, for a quarter of an hour, and for nobody but who began it.
import { createHash } from 'node:crypto';
import type { ProviderName } from '../platform/channelSettings.ts';
import { inOrganisation } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { hashOf, newToken } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { seal, unseal } from '../platform/seal.ts';
import { keepMailbox, refusalOf, tryWay } from './setUp.ts';
import { changeRow, channelOf, wakeChannel } from './store.ts';
import { askTokens } from './tokens.ts';
import { type ImapWay, type Secret, sealSecret } from './ways.ts';

export type Draft = {
  readonly provider: ProviderName;
  readonly name: string;
  readonly address: string;
  readonly team: string | null;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly from: string | null;
  /** One that is here already, to be connected anew. */
  readonly channel: string | null;
};
type Kept = Draft & { readonly verifier: string };

const OPEN_FOR_MS = 15 * 60_000;
export const redirectOf = (ground: Ground): string => `${ground.settings.baseUrl}/desk/settings/channels`;

export async function beginSignIn(ground: Ground, { org, by, draft }: { org: string; by: string; draft: Draft }): Promise<string> {
  const provider = ground.settings.channels.providers[draft.provider];
  const [state, verifier] = [newToken(), newToken()];
  const hash = hashOf(state);
  const kept: Kept = { ...draft, verifier };
  const now = ground.now();
  await inOrganisation(ground.database, org, async (rows) => {
    if (draft.channel !== null && (await channelOf(rows, { org, id: draft.channel }))?.made_by !== 'desk') throw new Refused('no-such-channel');
    await rows.deleteFrom('channel_sign_in').where('org_id', '=', org).where('until', '<', now).execute();
    const sealed = seal(ground.settings.secret, `sign-in/${org}`, JSON.stringify(kept));
    await rows
      .insertInto('channel_sign_in')
      .values({ org_id: org, hash, by_id: by, draft: sealed, until: new Date(Date.parse(now) + OPEN_FOR_MS).toISOString() })
      .execute();
  });
  const goTo = new URL(provider.authorize);
  const asked = {
    response_type: 'code',
    client_id: draft.clientId,
    redirect_uri: redirectOf(ground),
    scope: provider.scope,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: draft.address,
    // Without these Google gives no token that outlives the hour.
    ...(draft.provider === 'google' && { access_type: 'offline', prompt: 'consent' }),
  };
  for (const [name, value] of Object.entries(asked)) goTo.searchParams.set(name, value);
  return goTo.toString();
}

/** Gives the channel, which was tried before it was kept. */
export async function finishSignIn(ground: Ground, { org, by, state, code }: { org: string; by: string; state: string; code: string }): Promise<string> {
  const draft = await takeDraft(ground, { org, by, state });
  const provider = ground.settings.channels.providers[draft.provider];
  const client = { clientId: draft.clientId, clientSecret: draft.clientSecret };
  const grant = { grant_type: 'authorization_code', code, redirect_uri: redirectOf(ground), code_verifier: draft.verifier };
  const tokens = await askTokens(ground, provider, client, grant, null).catch((failure: unknown) => {
    throw refusalOf(failure);
  });
  const secret: Secret = { by: 'provider', provider: draft.provider, ...client, tokens };
  const way: ImapWay = { host: provider.host, port: provider.port, security: provider.secure ? 'tls' : 'open', user: draft.address, folder: 'INBOX' };
  await tryWay(way, { accessToken: tokens.access });
  if (draft.channel === null) return keepMailbox(ground, { org, name: draft.name, address: draft.address, team: draft.team, way, secret, from: draft.from });
  const of = { org, id: draft.channel };
  await inOrganisation(ground.database, org, async (rows) => {
    await changeRow(rows, of, { secret: sealSecret(ground, of, secret), paused_at: null });
    await wakeChannel(rows, of);
  });
  return draft.channel;
}

/** It counts once, also where what follows fails. */
async function takeDraft(ground: Ground, { org, by, state }: { org: string; by: string; state: string }): Promise<Kept> {
  const row = await inOrganisation(ground.database, org, (rows) =>
    rows
      .deleteFrom('channel_sign_in')
      .where('org_id', '=', org)
      .where('hash', '=', hashOf(state))
      .where('by_id', '=', by)
      .where('until', '>', ground.now())
      .returning('draft')
      .executeTakeFirst(),
  );
  if (row === undefined) throw new Refused('mail-sign-in-over');
  return JSON.parse(unseal(ground.settings.secret, `sign-in/${org}`, row.draft)) as Kept;
}
