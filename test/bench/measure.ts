// Rates and times of one deed: several rounds by as many hands as there are connections, of which the median counts.
export type Measured = { readonly rate: number; readonly p50: number; readonly p95: number };
export type Pace = { readonly rounds: number; readonly roundMs: number; readonly warmUpMs: number };
export type Deed = (turn: number) => Promise<unknown>;

/** Two ways of one deed, round by round in turn, so that whatever else the machine does meets both. Deeds a second, and milliseconds each. */
export async function measureBoth(one: Deed, other: Deed, connections: number, pace: Pace): Promise<readonly [Measured, Measured]> {
  const deeds = [countingUp(one), countingUp(other)] as const;
  for (const deed of deeds) await round(deed, connections, pace.warmUpMs);
  const rounds: [Measured[], Measured[]] = [[], []];
  for (let done = 0; done < pace.rounds; done++) for (const [index, deed] of deeds.entries()) rounds[index]?.push(await round(deed, connections, pace.roundMs));
  return [medianOf(rounds[0]), medianOf(rounds[1])];
}

function countingUp(deed: Deed): () => Promise<unknown> {
  let turn = 0;
  return () => deed(turn++);
}

async function round(deed: () => Promise<unknown>, connections: number, ms: number): Promise<Measured> {
  const times: number[] = [];
  const began = performance.now();
  const hand = async (): Promise<void> => {
    while (performance.now() < began + ms) {
      const asked = performance.now();
      await deed();
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, hand));
  const rate = (times.length * 1000) / (performance.now() - began);
  times.sort((one, other) => one - other);
  return { rate, p50: at(times, 0.5), p95: at(times, 0.95) };
}

function medianOf(rounds: readonly Measured[]): Measured {
  const median = (of: (one: Measured) => number): number =>
    at(
      rounds.map(of).sort((one, other) => one - other),
      0.5,
    );
  return { rate: median(({ rate }) => rate), p50: median(({ p50 }) => p50), p95: median(({ p95 }) => p95) };
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
