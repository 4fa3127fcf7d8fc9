// The other side of readSafely: says when it is ready, then reads what it is sent and gives it back, the files without a copy.
import { parentPort } from 'node:worker_threads';
import { readMail } from './readMail.ts';

parentPort?.on('message', (bytes: Uint8Array) => {
  try {
    const mail = readMail(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const files = mail.files.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) }));
    const whole = { mail: { ...mail, files } };
    parentPort?.postMessage(
      whole,
      files.map(({ bytes: { buffer } }) => buffer),
    );
  } catch {
    parentPort?.postMessage({ fault: 'broken' });
  }
});
parentPort?.postMessage('ready');
