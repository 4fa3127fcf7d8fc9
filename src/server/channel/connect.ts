// The connection to a mailbox, and what can go wrong with it, in our own words.
import { AuthenticationFailure, ImapFlow } from 'imapflow';
import type { ChannelFault } from '../../domain/common/channelFaults.ts';
import { SealBroken } from '../platform/seal.ts';
import type { ImapWay } from './ways.ts';

/** Larger ones stay in the mailbox: they are known by their headers. */
export const MOST_BYTES = 50 * 1024 * 1024;
const MARGIN = 1.2;
const LONGEST_LINE = 32 * 1024 * 1024;

export type Patience = { readonly connectMs: number; readonly silenceMs: number };
export const USUAL_PATIENCE: Patience = { connectMs: 20_000, silenceMs: 120_000 };

export class Faulty extends Error {
  readonly fault: ChannelFault;
  constructor(fault: ChannelFault) {
    super(fault);
    this.fault = fault;
  }
}

export type SignsIn = { readonly password: string } | { readonly accessToken: string };

/** Connected and signed in; throws what faultOf understands. */
export async function connectTo(way: ImapWay, signsIn: SignsIn, patience: Patience = USUAL_PATIENCE): Promise<ImapFlow> {
  const client = new ImapFlow({
    host: way.host,
    port: way.port,
    secure: way.security === 'tls',
    ...(way.security === 'starttls' && { doSTARTTLS: true }),
    auth: { user: way.user, ...('password' in signsIn ? { pass: signsIn.password } : { accessToken: signsIn.accessToken }) },
    clientInfo: { name: 'Alongside' },
    logger: false,
    disableAutoIdle: true,
    disableCompression: true,
    connectionTimeout: patience.connectMs,
    greetingTimeout: patience.connectMs,
    socketTimeout: patience.silenceMs,
    maxLineLength: LONGEST_LINE,
    maxLiteralSize: MOST_BYTES * MARGIN,
    maxResponseSize: MOST_BYTES * MARGIN + LONGEST_LINE,
  });
  // What breaks is heard where it is awaited; without a listener it would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (failure) {
    client.close();
    throw failure;
  }
}

/** TLS was begun where the server speaks in the clear, as on port 143. */
const NO_TLS_HERE = /^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL|UNSUPPORTED_PROTOCOL|HTTP_REQUEST)$/;
const NOT_TRUSTED = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|HOSTNAME_MISMATCH|EPROTO|ERR_SSL)/;
const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'EADDRNOTAVAIL']);
const CUT_OFF = new Set(['NoConnection', 'EConnectionClosed', 'ECONNRESET', 'EPIPE', 'ETIMEOUT', 'ClosedAfterConnectText', 'ClosedAfterConnectTLS', 'StateLogout']);
type Shaped = { code?: string; tlsFailed?: boolean; authenticationFailed?: boolean; serverResponseCode?: string; mailboxMissing?: boolean; responseStatus?: string };

/** Nobody on the net has this name. */
export const isUnknownName = (failure: unknown): boolean => (failure as Shaped).code === 'ENOTFOUND';

export function faultOf(failure: unknown): ChannelFault {
  if (failure instanceof Faulty) return failure.fault;
  if (failure instanceof SealBroken) return 'sealed-otherwise';
  const { code = '', tlsFailed, authenticationFailed, serverResponseCode = '', mailboxMissing } = failure as Shaped;
  if (failure instanceof AuthenticationFailure || authenticationFailed) return serverResponseCode === 'UNAVAILABLE' ? 'slow-down' : 'sign-in-refused';
  // Some take no password at all any more, such as those of Microsoft.
  if ((failure as Error).message === 'Unsupported authentication mechanism') return 'sign-in-refused';
  if (mailboxMissing) return 'no-such-folder';
  if (NO_TLS_HERE.test(code)) return 'not-encrypted';
  if (NOT_TRUSTED.test(code)) return 'not-trusted';
  if (tlsFailed) return 'not-encrypted';
  if (UNREACHABLE.has(code)) return 'unreachable';
  if (code === 'ETHROTTLE') return 'slow-down';
  return CUT_OFF.has(code) ? 'cut-off' : 'refused';
}
