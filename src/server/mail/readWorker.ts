// The other side of readSafely: says when it is ready, then reads what it is sent and gives it back, large files without a copy.
import { parentPort } from 'node:worker_threads';
import { readMail } from './readMail.ts';

/** Smaller ones may lie in the pool that all buffers share, which stays here. */
const LARGE = 64 * 1024;

parentPort?.on('message', (bytes: Uint8Array) => {
  try {
    const mail = readMail(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const files = mail.files.map((file) => ({ ...file, bytes: file.bytes.length < LARGE ? new Uint8Array(file.bytes) : file.bytes }));
    parentPort?.postMessage({ mail: { ...mail, files } }, [...new Set(files.map(({ bytes: { buffer } }) => buffer as ArrayBuffer))]);
  } catch {
    parentPort?.postMessage({ fault: 'broken' });
  }
});
parentPort?.postMessage('ready');
