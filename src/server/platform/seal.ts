// Secrets of others that we must be able to use again (passwords of mailboxes, tokens): sealed, so that a copy of the
// database alone opens none. AES-256-GCM with a key that comes from SECRET; what it belongs to is part of the seal.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV = 12;
const TAG = 16;

export class SealBroken extends Error {}

const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'alongside seal', 32));

/** `of` names the row: a seal that is moved to another row doesn't open. */
export function seal(secret: string, of: string, text: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(CIPHER, keyFrom(secret), iv).setAAD(Buffer.from(of));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** Throws SealBroken where it was sealed by another SECRET, for another row, or was changed. */
export function unseal(secret: string, of: string, sealed: Buffer): string {
  try {
    const decipher = createDecipheriv(CIPHER, keyFrom(secret), sealed.subarray(0, IV), { authTagLength: TAG }).setAAD(Buffer.from(of));
    decipher.setAuthTag(sealed.subarray(IV, IV + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()]).toString('utf8');
  } catch {
    throw new SealBroken('a secret can’t be opened with this SECRET');
  }
}
