// One picture at a time, in a thread with little memory and little time.
import { Worker } from 'node:worker_threads';
import type { ReadSlip } from './read.ts';

const PATIENCE_MS = 30_000;
const MEMORY_MB = 700;
let last: Promise<unknown> = Promise.resolve();

/** Each page of the file; null where it can't be read as a picture, in this time or at all. */
export function readAside(file: Buffer): Promise<readonly ReadSlip[] | null> {
  const reading = last.then(() => readOnce(file));
  last = reading.catch(() => null);
  return reading;
}

function readOnce(file: Buffer): Promise<readonly ReadSlip[] | null> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  return new Promise<readonly ReadSlip[] | null>((resolve) => {
    const giveUp = setTimeout(() => resolve(null), PATIENCE_MS);
    const done = (slips: readonly ReadSlip[] | null): void => {
      clearTimeout(giveUp);
      resolve(slips);
    };
    worker.once('message', ({ slips }: { slips: readonly ReadSlip[] | null }) => done(slips?.map((slip) => ({ ...slip, picture: Buffer.from(slip.picture) })) ?? null));
    worker.once('error', () => done(null));
    worker.once('exit', () => done(null));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
