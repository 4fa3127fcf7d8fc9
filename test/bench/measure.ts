// Rates and times of one deed: several rounds by as many hands as there are connections, of which the median counts.
export type Measured = { readonly rate: number; readonly p50: number; readonly p95: number };
export type Pace = { readonly rounds: number; readonly roundMs: number; readonly warmUpMs: number };
export type Deed = (turn: number) => Promise<unknown>;

/** Deeds a second, and milliseconds each. */
export async function measure(deed: Deed, connections: number, pace: Pace): Promise<Measured> {
  let turn = 0;
  const round = async (ms: number): Promise<number[]> => {
    const times: number[] = [];
    const until = performance.now() + ms;
    const hand = async (): Promise<void> => {
      while (performance.now() < until) {
        const began = performance.now();
        await deed(turn++);
        times.push(performance.now() - began);
      }
    };
    await Promise.all(Array.from({ length: connections }, hand));
    return times.sort((one, other) => one - other);
  };
  await round(pace.warmUpMs);
  const rounds: Measured[] = [];
  for (let done = 0; done < pace.rounds; done++) {
    const began = performance.now();
    const times = await round(pace.roundMs);
    rounds.push({ rate: (times.length * 1000) / (performance.now() - began), p50: at(times, 0.5), p95: at(times, 0.95) });
  }
  const median = (of: (one: Measured) => number): number =>
    at(
      rounds.map(of).sort((one, other) => one - other),
      0.5,
    );
  return { rate: median(({ rate }) => rate), p50: median(({ p50 }) => p50), p95: median(({ p95 }) => p95) };
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
