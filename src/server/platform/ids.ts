import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { v7 } from 'uuid';

/** A new id, in time order (UUIDv7). */
export const newId = (): string => v7();
/** The same id for the same parts, so that what is made twice is one. */
export function derivedId(...parts: readonly string[]): string {
  const hex = hashOf(JSON.stringify(parts)).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
export const hashOf = (...parts: (string | Uint8Array)[]): Buffer => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
/** 256 bits in 43 characters that are safe in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

// Letters that are not mistaken for each other when read out or written by hand.
const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
export function newCode(length: 9 | 16): string {
  return Array.from(randomBytes(length * 8))
    .filter((byte) => byte < 240)
    .slice(0, length)
    .map((byte) => CODE_LETTERS[byte % CODE_LETTERS.length])
    .join('');
}
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && timingSafeEqual(one, other);
export const normalCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z]/g, '');
