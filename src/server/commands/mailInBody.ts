// npx alongside mail-in --body-only: what is new in messages, for a program, without a server and without storing anything. A file may be a
// whole message, its bare text or its HTML.
import { readFile } from 'node:fs/promises';
import { newPartOf } from '../../domain/mail/newPart.ts';
import { htmlToText } from '../mail/htmlText.ts';
import { bytesToText } from '../mail/mimeText.ts';
import { READING, startReader } from '../mail/readSafely.ts';
import { ConsoleRefusal } from '../platform/consoleRefusal.ts';
import type { Options } from './options.ts';

type Reader = ReturnType<typeof startReader>;

/** Files, or one message on standard input. With --json a line each: { file, text }, or { file, error } and status 1. */
export async function mailInBody(options: Options): Promise<number> {
  const { named, others } = options;
  if (named.organisation !== undefined) throw new ConsoleRefusal('--body-only stores nothing, so it takes no --organisation.');
  const reader = startReader();
  let failed = 0;
  for (const file of others.length === 0 ? ['-'] : others) {
    const answer = await newPartIn(file, await bytesOf(file), reader);
    if ('error' in answer) failed += 1;
    if (named.json === true) process.stdout.write(`${JSON.stringify(answer)}\n`);
    else if ('error' in answer) process.stderr.write(`${file}: ${answer.error}\n`);
    else process.stdout.write(others.length > 1 ? `== ${file}\n${answer.text}\n\n` : `${answer.text}\n`);
  }
  await reader.close();
  return failed === 0 ? 0 : 1;
}

type Answer = { readonly file: string; readonly text: string } | { readonly file: string; readonly error: string };

/** `bytes` is null for what can't be read. */
export async function newPartIn(file: string, bytes: Buffer | null, reader: Reader): Promise<Answer> {
  if (bytes === null) return { file, error: 'This file can’t be read.' };
  if (bytes.length > READING.mostBytes) return { file, error: 'This message is larger than 50 MB.' };
  return { file, text: newPartOf(await textIn(file, bytes, reader)).signedText };
}

async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    if (file !== '-') return await readFile(file);
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts);
  } catch {
    return null;
  }
}

async function textIn(file: string, bytes: Buffer, reader: Reader): Promise<string> {
  if (isMessage(file, bytes)) return (await reader.read(bytes)).text;
  const text = bytesToText(bytes, '');
  return /\.html?$/i.test(file) || /^\s*<(!doctype|html|body|div|\?xml)\b/i.test(text) ? htmlToText(text) : text;
}

/** "From: …" may begin a bare text that quotes; what only a message on its way bears does not. */
function isMessage(file: string, bytes: Buffer): boolean {
  if (/\.eml$/i.test(file)) return true;
  if (/\.(txt|html?)$/i.test(file)) return false;
  const [headers = ''] = bytes.toString('latin1', 0, 16_384).split(/\r?\n\r?\n/, 1);
  return /^(from |[a-z-]+:)/i.test(headers) && /^(message-id|received|mime-version|content-type|return-path|delivered-to|x-[\w-]+):/im.test(headers);
}
