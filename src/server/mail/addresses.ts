// Names and addresses out of the headers of a message.
import { addressParser, decodeWords } from 'postal-mime';
import type { Mailbox } from './readMail.ts';

const MOST = 500;
const LONGEST = 64 * 1024;

/** Those of a group stand beside the others. What has no address in it is left out. */
export function mailboxesIn(header: string): readonly Mailbox[] {
  return addressParser(header.slice(0, LONGEST), { flatten: true })
    .slice(0, MOST)
    .flatMap((one) => (one.address === undefined ? [] : [{ name: tidy(one.name), address: one.address.trim() }]))
    .filter(({ address }) => /^[^\s@]+@[^\s@]+$/.test(address));
}

/** Encoded words decoded, and no control letter left that could hide or turn what is shown. */
export const tidy = (text: string): string =>
  decodeWords(text)
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim();

export const idsIn = (header: string): readonly string[] => (header.slice(0, LONGEST).match(/<[^<>\s]{1,500}>/g) ?? []).slice(-100);

/** Of a header that holds one id, also where its brackets are missing. */
export const idIn = (header: string): string | null => idsIn(header)[0] ?? (/^[^\s<>]{3,500}@[^\s<>]+$/.test(header.trim()) ? `<${header.trim()}>` : null);
