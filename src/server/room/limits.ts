// Tries are counted by address and by network, so that codes can't be guessed; kept in memory, for ten minutes or an hour.
type Count = { since: number; tries: number };

const counts = new Map<string, Count>();
const MOST_KEPT = 50_000;

export const TEN_MINUTES = 10 * 60_000;
export const AN_HOUR = 60 * 60_000;
/** A network holds many households behind one address range. */
const NETWORK_FACTOR = 10;

/** Counts one more try; false when address or network had too many. */
export function mayTry(what: string, address: string, most: number, within: number, now = Date.now()): boolean {
  const one = counted(`${what} ${address}`, within, now);
  const network = counted(`${what} ${networkOf(address)}`, within, now);
  return one <= most && network <= most * NETWORK_FACTOR;
}

/** What worked is no guess. */
export function forgetTries(what: string, address: string): void {
  counts.delete(`${what} ${address}`);
}

function counted(key: string, within: number, now: number): number {
  if (counts.size > MOST_KEPT) counts.clear();
  const known = counts.get(key);
  const count = known === undefined || now - known.since > within ? { since: now, tries: 0 } : known;
  count.tries += 1;
  counts.set(key, count);
  return count.tries;
}

const networkOf = (address: string): string => (address.includes(':') ? `${address.split(':').slice(0, 4).join(':')}::` : address.split('.').slice(0, 3).join('.'));
