// The way out for letters: one pool of connections for each mail server, signed with our key where there is one.
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Failure } from '../../domain/letter/delivery.ts';
import { dkimOf } from '../platform/dkim.ts';
import type { Ground } from '../platform/ground.ts';

const CONNECTIONS = 5;
// Well under the lease of a letter, so that one that is still on its way is never tried by somebody else.
const WAIT_MS = 20_000;
const QUIET_MS = 60_000;
const IDLE_MS = 5_000;

export type Transport = { send(mail: SendMailOptions): Promise<Failure | null> };
const transports = new Map<string, Transport>();

/** Null where nothing can be mailed. An organisation may have a way out of its own; until it has, all share SMTP_URL. */
export function transportFor({ settings }: Ground, _org: string): Transport | null {
  const { smtpUrl } = settings;
  if (smtpUrl === null) return null;
  const dkim = dkimOf(settings);
  const name = `${smtpUrl} ${dkim?.domainName ?? ''} ${dkim?.keySelector ?? ''}`;
  const known = transports.get(name) ?? openTransport(smtpUrl, dkim);
  transports.set(name, known);
  return known;
}

function openTransport(url: string, dkim: ReturnType<typeof dkimOf>): Transport {
  const mails = createTransport({
    ...{ url, pool: true, maxConnections: CONNECTIONS, maxRequeues: 0, idleTimeout: IDLE_MS },
    ...{ connectionTimeout: WAIT_MS, greetingTimeout: WAIT_MS, dnsTimeout: WAIT_MS, socketTimeout: QUIET_MS },
    ...(dkim && { dkim }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: (mail) =>
      mails.sendMail(mail).then(
        () => null,
        (failure: unknown) => failureIn(failure),
      ),
  };
}

/** Whatever goes wrong between here and the mail server is an outcome of the letter, not a fault of the program. */
function failureIn(failure: unknown): Failure {
  const { code, responseCode, response, message } = failure as { code?: string; responseCode?: number; response?: string; message?: string };
  return { code: code ?? 'unknown', reply: responseCode ?? null, says: (response ?? message ?? '').slice(0, 300) };
}
