// Reading what strangers send, within bounds: at most two seconds and 200 MB a message. A worker does it; one that takes longer or more is
// ended and another takes its place. Of a message that was too much for it the headers are read here, which costs little.
import { Worker } from 'node:worker_threads';
import { type Fault, headersOnly, type ReadMail } from './readMail.ts';

export const READING = { milliseconds: 2000, megabytes: 200, mostBytes: 50 * 1024 * 1024 };

type Told = { readonly mail: ReadMail } | { readonly fault: Fault };
type Bounds = typeof READING;
export type Reader = { read(raw: Buffer): Promise<ReadMail>; close(): Promise<void> };

/** One message after the other. The worker begins with the first and holds no process open. */
export function startReader(bounds: Bounds = READING): Reader {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const end = async (): Promise<void> => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  const read = async (raw: Buffer): Promise<ReadMail> => {
    if (raw.length > bounds.mostBytes) return headersOnly(raw, 'too-big');
    worker ??= await begin(bounds);
    const told = await asked(worker, raw, bounds);
    if ('mail' in told) return withBuffers(told.mail);
    await end();
    return headersOnly(raw, told.fault);
  };
  return {
    read: (raw) => {
      const reading = last.then(() => read(raw));
      last = reading.catch(() => undefined);
      return reading;
    },
    close: () => last.then(end),
  };
}

/** Megabytes that the reading's own code needs. */
const LEAST_HEAP = 64;

/** Resolves when it has loaded, so that a slow machine's start isn't counted against the message. */
function begin({ megabytes }: Bounds): Promise<Worker> {
  const worker = new Worker(new URL('./readWorker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: Math.max(LEAST_HEAP, megabytes), maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject).on('error', () => undefined);
      worker.unref();
      resolve(worker);
    });
  });
}

/** What comes over from a worker is no longer a Buffer. */
const withBuffers = (mail: ReadMail): ReadMail => ({
  ...mail,
  files: mail.files.map((file) => ({ ...file, bytes: Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength) })),
});

/** Settles on the first of: its answer, its end, a bound passed. Time is the worker's own, so that a busy machine makes no message hostile. */
async function asked(worker: Worker, raw: Buffer, bounds: Bounds): Promise<Told> {
  worker.ref();
  const before = await spentBy(worker);
  const began = performance.now();
  return new Promise((resolve) => {
    const settle = (told: Told): void => {
      clearInterval(watch);
      // One by one: the worker's own bookkeeping listens too, and without it no later message would arrive.
      worker.off('message', settle).off('error', failed).off('exit', gone);
      worker.unref();
      resolve(told);
    };
    const failed = (failure: NodeJS.ErrnoException): void => settle({ fault: failure.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-big' : 'broken' });
    const gone = (): void => settle({ fault: 'broken' });
    const look = async (): Promise<void> => {
      const fault = passed(await spentBy(worker), before, bounds);
      if (fault !== null) settle({ fault });
      else if (performance.now() - began > bounds.milliseconds * PATIENCE) settle({ fault: 'too-slow' });
    };
    const watch = setInterval(look, 25);
    worker.once('message', settle).once('error', failed).once('exit', gone);
    const sent = new Uint8Array(raw);
    worker.postMessage(sent, [sent.buffer]);
  });
}

/** By the clock on the wall, for a worker that gets no time at all. */
const PATIENCE = 10;

type Spent = { readonly milliseconds: number; readonly bytes: number };

/** V8 bounds a worker's heap alone, so what lies outside it is looked at from here. */
async function spentBy(worker: Worker): Promise<Spent> {
  try {
    const [{ user, system }, heap] = await Promise.all([worker.cpuUsage(), worker.getHeapStatistics()]);
    return { milliseconds: (user + system) / 1000, bytes: heap.total_heap_size + heap.external_memory };
  } catch {
    return { milliseconds: 0, bytes: 0 };
  }
}

function passed(now: Spent, before: Spent, { milliseconds, megabytes }: Bounds): Fault | null {
  if (now.milliseconds - before.milliseconds > milliseconds) return 'too-slow';
  return now.bytes - before.bytes > megabytes * 1024 * 1024 ? 'too-big' : null;
}

const shared = startReader();

/** Throws only where no worker can be started, which is no fault of the message: try again later. `faults` says what was wrong with it. */
export const readSafely = (raw: Buffer): Promise<ReadMail> => shared.read(raw);
