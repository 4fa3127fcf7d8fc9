// Tries are counted by address and by network, so that codes can't be guessed.
import type { Ground } from '../platform/ground.ts';
import { networkOf } from '../platform/network.ts';

export const TEN_MINUTES = 10 * 60_000;
export const AN_HOUR = 60 * 60_000;
/** A network holds many households behind one address range. */
const NETWORK_FACTOR = 10;

/** Counts one more try; false when address or network had too many. */
export function mayTry({ tries }: Ground, what: string, address: string, { most, within }: { most: number; within: number }): boolean {
  const one = tries.count(`${what} ${address}`, within);
  const network = tries.count(`${what} of ${networkOf(address)}`, within);
  return one <= most && network <= most * NETWORK_FACTOR;
}

/** What worked is no guess. */
export function forgetTries({ tries }: Ground, what: string, address: string): void {
  tries.forget(`${what} ${address}`);
}
