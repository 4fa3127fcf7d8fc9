// Reads pictures beside the server's own thread, so that a large or hostile one holds up nobody and ends with it.
import { parentPort } from 'node:worker_threads';
import { readSlips } from './read.ts';

parentPort?.on('message', (file: Uint8Array) => {
  try {
    parentPort?.postMessage({ slips: readSlips(Buffer.from(file)) });
  } catch {
    parentPort?.postMessage({ slips: null });
  }
});
