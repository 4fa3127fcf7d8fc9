// The way out for letters: one pool of connections for each mail server, signed with our key where there is one.
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Failure } from '../../domain/letter/delivery.ts';
import { askAnew, permissionToSend } from '../channel/permission.ts';
import { dkimOf } from '../platform/dkim.ts';
import type { Ground } from '../platform/ground.ts';
import { connectedUser, serverOf } from '../platform/smtpUrl.ts';

const CONNECTIONS = 5;
// Well under the lease of a letter, so that one that is still on its way is never tried by somebody else.
const WAIT_MS = 20_000;
const QUIET_MS = 60_000;
const IDLE_MS = 5_000;

export type Transport = { send(mail: SendMailOptions): Promise<Failure | null> };
const transports = new Map<string, Transport>();

/** Null where nothing can be mailed. Organisations share SMTP_URL; where it names a connected mailbox, each goes by its own permission. */
export function transportFor(ground: Ground, org: string): Transport | null {
  const { settings } = ground;
  const { smtpUrl } = settings;
  if (smtpUrl === null) return null;
  if (connectedUser(smtpUrl) !== null) return byPermission(ground, org, smtpUrl);
  const dkim = dkimOf(settings);
  const name = `${smtpUrl} ${dkim?.domainName ?? ''} ${dkim?.keySelector ?? ''}`;
  const known = transports.get(name) ?? sending(poolOf({ url: smtpUrl }, dkim));
  transports.set(name, known);
  return known;
}

/** A pool for each token: one that was made anew signs in anew. The provider signs with the key of its own domain. */
function byPermission(ground: Ground, org: string, url: string): Transport {
  return {
    send: async (mail) => {
      try {
        const accessToken = await permissionToSend(ground, org);
        const failure = await sending(poolFor({ org, url, accessToken })).send(mail);
        if (failure?.code === 'EAUTH') await askAnew(ground, org);
        return failure;
      } catch (failure) {
        return { code: 'EAUTH', reply: null, says: failure instanceof Error ? failure.message : '' };
      }
    },
  };
}

type Pool = ReturnType<typeof poolOf>;
const pools = new Map<string, { readonly accessToken: string; readonly pool: Pool }>();
function poolFor({ org, url, accessToken }: { org: string; url: string; accessToken: string }): Pool {
  const known = pools.get(`${org} ${url}`);
  if (known?.accessToken === accessToken) return known.pool;
  known?.pool.close();
  const pool = poolOf({ ...serverOf(url), auth: { type: 'OAuth2' as const, user: connectedUser(url) ?? '', accessToken } }, null);
  pools.set(`${org} ${url}`, { accessToken, pool });
  return pool;
}

const poolOf = (to: object, dkim: ReturnType<typeof dkimOf>) =>
  createTransport({
    ...to,
    ...{ pool: true, maxConnections: CONNECTIONS, maxRequeues: 0, idleTimeout: IDLE_MS },
    ...{ connectionTimeout: WAIT_MS, greetingTimeout: WAIT_MS, dnsTimeout: WAIT_MS, socketTimeout: QUIET_MS },
    ...(dkim && { dkim }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });

const sending = (pool: Pool): Transport => ({
  send: (mail) =>
    pool.sendMail(mail).then(
      () => null,
      (failure: unknown) => failureIn(failure),
    ),
});

/** Whatever goes wrong between here and the mail server is an outcome of the letter, not a fault of the program. */
function failureIn(failure: unknown): Failure {
  const { code, responseCode, response, message } = failure as { code?: string; responseCode?: number; response?: string; message?: string };
  return { code: code ?? 'unknown', reply: responseCode ?? null, says: (response ?? message ?? '').slice(0, 300) };
}
