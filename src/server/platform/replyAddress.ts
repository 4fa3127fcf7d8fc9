// The address under each letter of ours, to which its answer and its bounces come back. It names organisation and letter,
// signed, in letters that survive lower case; it opens no room, it only says which letter is answered.
import { createHmac } from 'node:crypto';
import type { Ground } from './ground.ts';
import { organisationIds } from './heads.ts';
import { sameBytes } from './ids.ts';
import type { Settings } from './settings.ts';

type OfLetter = { readonly org: string; readonly letter: string };
type Signing = Pick<Settings, 'secret'>;
type Addressing = Pick<Settings, 'secret' | 'mailAddress'>;

// 4 + 16 + 8 bytes are 45 letters: with a plus they leave 18 of the 64 that a local part may have (RFC 5321, 4.5.3.1.1).
const TAG = 4;
const LETTER = 16;
const SEAL = 8;
const TOKEN_LETTERS = 45;
const IN_ADDRESS = new RegExp(`(?:^|[+=])([a-z2-7]{${TOKEN_LETTERS}})(?:@|$)`);

export const domainOf = ({ mailAddress }: Pick<Settings, 'mailAddress'>): string => mailAddress.slice(mailAddress.lastIndexOf('@') + 1);

export function replyAddress(settings: Addressing, { org, letter }: OfLetter): string {
  const local = settings.mailAddress.slice(0, settings.mailAddress.lastIndexOf('@'));
  const token = Buffer.concat([tagOf(settings, org), bytesOf(letter), sealOf(settings, { org, letter })]);
  return `${local}+${inBase32(token)}@${domainOf(settings)}`;
}

/** Null for every address that we didn't sign. The domain isn't asked: mail is forwarded, and a desk may move. */
export async function letterOfAddress(ground: Ground, address: string): Promise<OfLetter | null> {
  const found = signedIn(address);
  if (found === null) return null;
  const { tag, letter, seal } = found;
  const named = (await organisationIds(ground)).find((org) => sameBytes(tagOf(ground.settings, org), tag) && sameBytes(sealOf(ground.settings, { org, letter }), seal));
  return named === undefined ? null : { org: named, letter };
}

/** The same each time that a letter is tried, so that what was sent twice is known as one. */
export const messageIdOf = (settings: Pick<Settings, 'mailAddress'>, letter: string): string => `<letter.${letter}@${domainOf(settings)}>`;

/** A hint only: who answers must still be somebody of that concern. */
export const letterOfMessageId = (messageId: string): string | null => OURS.exec(messageId.toLowerCase())?.[1] ?? null;
const OURS = /^<?(?:letter\.)?([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})@[^@\s>]+>?$/;

function signedIn(address: string): { tag: Buffer; letter: string; seal: Buffer } | null {
  const token = IN_ADDRESS.exec(address.toLowerCase().replace(/^.*</, '').replace(/>.*$/, ''))?.[1];
  if (token === undefined) return null;
  const bytes = fromBase32(token);
  return { tag: bytes.subarray(0, TAG), letter: uuidOf(bytes.subarray(TAG, TAG + LETTER)), seal: bytes.subarray(TAG + LETTER, TAG + LETTER + SEAL) };
}

const tagOf = (settings: Signing, org: string): Buffer => signed(settings, 'reply-organisation', org).subarray(0, TAG);
const sealOf = (settings: Signing, { org, letter }: OfLetter): Buffer => signed(settings, 'reply-letter', `${org}/${letter}`).subarray(0, SEAL);
const signed = ({ secret }: Signing, use: string, text: string): Buffer => createHmac('sha256', secret).update(`${use}:${text}`).digest();

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');
const uuidOf = (bytes: Buffer): string => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
function inBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}
function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
