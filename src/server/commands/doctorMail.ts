// What doctor finds of mail: whether the server answers, and which records have to be published so that letters arrive.
import { resolveTxt } from 'node:dns/promises';
import { createTransport } from 'nodemailer';
import { dkimOf, dkimRecord } from '../platform/dkim.ts';
import { domainOf } from '../platform/replyAddress.ts';
import type { Settings } from '../platform/settings.ts';
import { connectedUser } from '../platform/smtpUrl.ts';

export type Finding = { readonly what: string; readonly ok: boolean; readonly say: string };

export async function mailFindings(settings: Settings): Promise<readonly Finding[]> {
  const server = await mailServer(settings);
  return settings.smtpUrl === null ? [server] : [server, await signing(settings), ...(await senderRecords(settings))];
}

async function mailServer({ smtpUrl }: Settings): Promise<Finding> {
  if (smtpUrl === null)
    return { what: 'mail', ok: false, say: 'SMTP_URL is not set: nothing is mailed, letters wait to be printed or read out, and nobody is mailed about danger.' };
  const connected = connectedUser(smtpUrl);
  if (connected !== null)
    return { what: 'mail', ok: true, say: `letters go out by the permission of ${connected}, which is connected at the desk; whether it works stands under "mail out"` };
  const transport = createTransport(smtpUrl);
  const answer = await transport.verify().then(
    () => null,
    (failure: Error) => failure.message,
  );
  transport.close();
  return { what: 'mail', ok: answer === null, say: answer === null ? 'the mail server answers' : `the mail server of SMTP_URL does not answer: ${answer}` };
}

/** Silent where the name has no such record, or nobody can be asked. */
const recordsAt = (name: string): Promise<readonly string[]> =>
  resolveTxt(name).then(
    (found) => found.map((parts) => parts.join('')),
    () => [],
  );

async function signing(settings: Settings): Promise<Finding> {
  const dkim = dkimOf(settings);
  if (dkim === null)
    return {
      what: 'dkim',
      ok: false,
      say: `letters are not signed: there is no key yet (it is made at the first start), or ${domainOf(settings)} is no public domain. MAIL_ADDRESS names it.`,
    };
  const { name, text } = dkimRecord(dkim);
  const isThere = (await recordsAt(name)).some((one) => one.replace(/\s/g, '').includes(text.replace(/^.*p=/, '')));
  return {
    what: 'dkim',
    ok: isThere,
    say: isThere ? `letters are signed, and ${name} is published` : `publish this TXT record, so that signed letters are believed: ${name} "${text}"`,
  };
}

async function senderRecords(settings: Settings): Promise<readonly Finding[]> {
  const domain = domainOf(settings);
  const [spf, dmarc] = await Promise.all([recordsAt(domain), recordsAt(`_dmarc.${domain}`)]);
  const [hasSpf, hasDmarc] = [spf.some((one) => one.startsWith('v=spf1')), dmarc.some((one) => one.startsWith('v=DMARC1'))];
  return [
    {
      what: 'spf',
      ok: hasSpf,
      say: hasSpf
        ? `${domain} says who may send for it`
        : `${domain} has no SPF record that can be read here: publish a TXT record such as "v=spf1 include:YOUR-MAIL-PROVIDER ~all"`,
    },
    {
      what: 'dmarc',
      ok: hasDmarc,
      say: hasDmarc ? `_dmarc.${domain} is published` : `publish a TXT record at _dmarc.${domain}, at first "v=DMARC1; p=none; rua=mailto:${settings.mailAddress}"`,
    },
  ];
}
