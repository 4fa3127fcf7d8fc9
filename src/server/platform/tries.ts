// How often something was tried lately, so that codes and passwords can't be guessed; kept in memory, each application for itself.
type Count = { readonly since: number; tries: number };

export type Tries = {
  /** Counts one more try and gives how many there were since the first of these milliseconds. */
  count(key: string, within: number): number;
  forget(key: string): void;
};

const MOST_KEPT = 50_000;

export function openTries(now: () => number = Date.now): Tries {
  const counts = new Map<string, Count>();
  return {
    count(key, within) {
      if (counts.size > MOST_KEPT) counts.clear();
      const known = counts.get(key);
      const count = known === undefined || now() - known.since > within ? { since: now(), tries: 0 } : known;
      count.tries += 1;
      counts.set(key, count);
      return count.tries;
    },
    forget(key) {
      counts.delete(key);
    },
  };
}
