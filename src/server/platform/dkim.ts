// The key with which letters are signed, so that mail servers can tell ours from forged ones, and the record to publish.
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { domainOf } from './replyAddress.ts';
import type { Settings } from './settings.ts';

type Signing = Pick<Settings, 'dkim' | 'mailAddress'>;
export type Dkim = { readonly domainName: string; readonly keySelector: string; readonly privateKey: string };

const keys = new Map<string, string>();

/** Null where there is no key, or no domain on which a record could stand. */
export function dkimOf(settings: Signing): Dkim | null {
  const { keyFile, selector } = settings.dkim;
  if (!isPublished(domainOf(settings)) || (!keys.has(keyFile) && !existsSync(keyFile))) return null;
  const privateKey = keys.get(keyFile) ?? readFileSync(keyFile, 'utf8');
  keys.set(keyFile, privateKey);
  return { domainName: domainOf(settings), keySelector: selector, privateKey };
}

/** Made once, readable by its owner alone. 2048 bits is what all receivers check (RFC 8301). */
export function makeDkimKey(settings: Signing): void {
  const { keyFile } = settings.dkim;
  if (!isPublished(domainOf(settings)) || existsSync(keyFile)) return;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  try {
    writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
  }
}

export type DnsRecord = { readonly name: string; readonly text: string };
/** What is to be published as a TXT record. */
export function dkimRecord({ domainName, keySelector, privateKey }: Dkim): DnsRecord {
  const key = createPublicKey(createPrivateKey(privateKey)).export({ type: 'spki', format: 'der' }).toString('base64');
  return { name: `${keySelector}._domainkey.${domainName}`, text: `v=DKIM1; k=rsa; p=${key}` };
}

const isPublished = (domain: string): boolean => domain.includes('.') && !/(^|\.)(localhost|local|invalid|test)$|^[\d.]+$|^\[/.test(domain);
