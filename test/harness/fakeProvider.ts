// Google or Microsoft, as far as we meet them: a page on which a person says yes, tokens for that yes, and its withdrawal.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type ChannelSettings, PROVIDERS } from '../../src/server/platform/channelSettings.ts';
import { atEnd } from './ending.ts';

export const CLIENT = { clientId: 'client-of-lakeside', clientSecret: 'secret-of-lakeside' };
export type FakeProvider = {
  readonly url: string;
  readonly tokens: Set<string>;
  /** What was asked for at the token's address, without what is secret. */
  readonly asked: string[];
  withdrawn: boolean;
  /** The person says yes on that page: gives what the browser brings back. */
  sayYes(goTo: string): { code: string; state: string };
  settingsFor(imapPort: number): ChannelSettings['providers'];
};

export async function openProvider({ seconds = 3600 } = {}): Promise<FakeProvider> {
  const challenges = new Map<string, string>();
  const refreshes = new Set<string>();
  let made = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = new URLSearchParams(Buffer.concat(chunks).toString());
    const answer = (status: number, says: object): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(says));
    provider.asked.push(body.get('grant_type') ?? '');
    if (body.get('client_id') !== CLIENT.clientId || body.get('client_secret') !== CLIENT.clientSecret) return answer(401, { error: 'invalid_client' });
    if (provider.withdrawn) return answer(400, { error: 'invalid_grant' });
    if (body.get('grant_type') === 'authorization_code') {
      const challenge = challenges.get(body.get('code') ?? '');
      challenges.delete(body.get('code') ?? '');
      const solved = createHash('sha256')
        .update(body.get('code_verifier') ?? '')
        .digest('base64url');
      if (challenge === undefined || challenge !== solved) return answer(400, { error: 'invalid_grant' });
    } else if (!refreshes.has(body.get('refresh_token') ?? '')) return answer(400, { error: 'invalid_grant' });
    made += 1;
    const refresh = `refresh-${made}`;
    refreshes.add(refresh);
    provider.tokens.add(`access-${made}`);
    answer(200, { access_token: `access-${made}`, refresh_token: refresh, expires_in: seconds, token_type: 'Bearer' });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(() => void server.close());
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const provider: FakeProvider = {
    url,
    tokens: new Set(),
    asked: [],
    withdrawn: false,
    sayYes(goTo) {
      const page = new URL(goTo);
      const code = `code-${challenges.size + 1}`;
      challenges.set(code, page.searchParams.get('code_challenge') ?? '');
      return { code, state: page.searchParams.get('state') ?? '' };
    },
    settingsFor(port) {
      const here = { authorize: `${url}/authorize`, token: `${url}/token`, host: '127.0.0.1', port, secure: false };
      return { google: { ...PROVIDERS.google, ...here }, microsoft: { ...PROVIDERS.microsoft, ...here } };
    },
  };
  return provider;
}
