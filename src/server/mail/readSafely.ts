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

/** Resolves when it has loaded, so that a slow machine's start isn't counted against the message. */
function begin({ megabytes }: Bounds): Promise<Worker> {
  const worker = new Worker(new URL('./readWorker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 } });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.removeAllListeners('error');
      worker.unref();
      resolve(worker);
    });
  });
}

/** What comes over from a worker is no longer a Buffer. */
const withBuffers = (mail: ReadMail): ReadMail => ({ ...mail, files: mail.files.map((file) => ({ ...file, bytes: Buffer.from(file.bytes.buffer) })) });

/** Settles on the first of: its answer, its end, the time. What lies outside its heap is watched besides, for V8 bounds only the heap. */
function asked(worker: Worker, raw: Buffer, { milliseconds, megabytes }: Bounds): Promise<Told> {
  return new Promise((resolve) => {
    const before = process.memoryUsage().arrayBuffers;
    const most = before + raw.length + megabytes * 1024 * 1024;
    const watch = setInterval(() => process.memoryUsage().arrayBuffers > most && settle({ fault: 'too-big' }), 20);
    const clock = setTimeout(() => settle({ fault: 'too-slow' }), milliseconds);
    const settle = (told: Told): void => {
      clearInterval(watch);
      clearTimeout(clock);
      worker.removeAllListeners();
      worker.on('error', () => undefined);
      resolve(told);
    };
    worker.once('message', (told: Told) => settle(told));
    worker.once('error', (failure: NodeJS.ErrnoException) => settle({ fault: failure.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-big' : 'broken' }));
    worker.once('exit', () => settle({ fault: 'broken' }));
    const sent = new Uint8Array(raw);
    worker.postMessage(sent, [sent.buffer]);
  });
}

const shared = startReader();

/** Never throws for anything in the message; `faults` says what was wrong with it. */
export const readSafely = (raw: Buffer): Promise<ReadMail> => shared.read(raw);
