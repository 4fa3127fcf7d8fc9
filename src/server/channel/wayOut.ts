// Whether letters can go out: the server of SMTP_URL is asked now and then, also while there is nothing to send.
import { createTransport } from 'nodemailer';
import type { ChannelFault } from '../../domain/common/channelFaults.ts';
import type { Ground } from '../platform/ground.ts';
import { noteFault, noteWell, type Of } from './store.ts';

const ASK_EVERY_MS = 240_000;
const PATIENCE_MS = 15_000;

export async function askWayOut(ground: Ground, of: Of, lastOkAt: string | null): Promise<void> {
  if (ground.settings.smtpUrl === null) return;
  if (lastOkAt !== null && Date.parse(ground.now()) - Date.parse(lastOkAt) < ASK_EVERY_MS) return;
  const fault = await tryWayOut(ground.settings.smtpUrl);
  await (fault === null ? noteWell(ground, of) : noteFault(ground, of, fault));
}

const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
export const transportTo = (url: string) => createTransport({ url, ...patience });

export async function tryWayOut(url: string): Promise<ChannelFault | null> {
  const transport = transportTo(url);
  try {
    await transport.verify();
    return null;
  } catch (failure) {
    return faultOfSending(failure);
  } finally {
    transport.close();
  }
}

function faultOfSending(failure: unknown): ChannelFault {
  const { code = '' } = failure as { code?: string };
  if (code === 'EAUTH') return 'sign-in-refused';
  if (code === 'ETLS' || /CERT|SELF_SIGNED|UNABLE_TO/.test(code)) return 'not-trusted';
  return ['ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'ECONNREFUSED', 'ENOTFOUND'].includes(code) ? 'unreachable' : 'refused';
}
