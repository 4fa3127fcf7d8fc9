// Whether letters can go out: the server of SMTP_URL is asked now and then, also while there is nothing to send.
import { createTransport } from 'nodemailer';
import type { ChannelFault } from '../../domain/common/channelFaults.ts';
import type { Ground } from '../platform/ground.ts';
import { SealBroken } from '../platform/seal.ts';
import { connectedUser, serverOf } from '../platform/smtpUrl.ts';
import { Faulty, faultOf } from './connect.ts';
import { askAnew, permissionToSend } from './permission.ts';
import { noteFault, noteWell, type Of } from './store.ts';

const ASK_EVERY_MS = 240_000;
const PATIENCE_MS = 15_000;

export async function askWayOut(ground: Ground, of: Of, lastOkAt: string | null): Promise<void> {
  if (ground.settings.smtpUrl === null) return;
  if (lastOkAt !== null && Date.parse(ground.now()) - Date.parse(lastOkAt) < ASK_EVERY_MS) return;
  const fault = await tryWayOut(ground, of.org);
  await (fault === null ? noteWell(ground, of) : noteFault(ground, of, fault));
}

const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };

/** A connection of its own, signed in as letters are. Throws a Faulty where there is no permission to. */
export async function openWayOut(ground: Ground, org: string, url: string) {
  const user = connectedUser(url);
  if (user === null) return createTransport({ url, ...patience });
  return createTransport({ ...serverOf(url), auth: { type: 'OAuth2', user, accessToken: await permissionToSend(ground, org) }, ...patience });
}

async function tryWayOut(ground: Ground, org: string): Promise<ChannelFault | null> {
  const { smtpUrl } = ground.settings;
  if (smtpUrl === null) return null;
  try {
    const transport = await openWayOut(ground, org, smtpUrl);
    await transport.verify().finally(() => transport.close());
    return null;
  } catch (failure) {
    if (failure instanceof Faulty || failure instanceof SealBroken) return faultOf(failure);
    const fault = faultOfSending(failure);
    if (fault !== 'sign-in-refused' || connectedUser(smtpUrl) === null) return fault;
    await askAnew(ground, org);
    return 'may-not-send';
  }
}

function faultOfSending(failure: unknown): ChannelFault {
  const { code = '' } = failure as { code?: string };
  if (code === 'EAUTH') return 'sign-in-refused';
  if (code === 'ETLS' || /CERT|SELF_SIGNED|UNABLE_TO/.test(code)) return 'not-trusted';
  return ['ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'ECONNREFUSED', 'ENOTFOUND'].includes(code) ? 'unreachable' : 'refused';
}
