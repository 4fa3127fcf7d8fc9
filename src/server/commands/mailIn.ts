// npx alongside mail-in: takes in one raw message on standard input, or files; what was made of each, a line a message.

import { readFile } from 'node:fs/promises';
import type { ReadMail } from '../mail/readMail.ts';
import { readSafely } from '../mail/readSafely.ts';
import { newWords, senderOf } from '../mail/said.ts';
import { arrive } from '../mail/store.ts';
import { takeIn } from '../mail/takeIn.ts';
import { setUpUnattended } from '../organisation/make.ts';
import { ConsoleRefusal } from '../platform/consoleRefusal.ts';
import type { Ground } from '../platform/ground.ts';
import type { MailOutcome } from '../platform/mailTables.ts';
import { onGround, organisationFor } from './console.ts';
import { type Options, textOf } from './options.ts';

const USAGE = 'Write: npx alongside mail-in [FILE …] [--organisation ID] [--json], or give one raw message on standard input.';
const PROGRESS_EVERY_MS = 3000;
/** What is piped in comes from a machine, and is held to the budget of an address; a file was chosen by a person. */
const PIPED = 'console';

type Told = {
  readonly file: string;
  readonly outcome: MailOutcome | 'duplicate';
  /** What it is by itself, also where it was here before. */
  readonly kind: ReadMail['is'];
  readonly concern: string | null;
  readonly subject: string;
  readonly from: string;
  readonly text: string;
};

/** Ends with 0 when everything is kept; with 1 where a file can't be read, after all the others. */
export async function mailIn(options: Options): Promise<number> {
  const { others: files, named } = options;
  if (files.length === 0 && process.stdin.isTTY) throw new ConsoleRefusal(USAGE);
  return onGround(async (ground) => {
    if (ground.settings.setupToken !== null) await setUpUnattended(ground, ground.settings.setupToken);
    const { id: org } = await organisationFor(ground, textOf(options, 'organisation'));
    const print = (told: Told): void => void process.stdout.write(named.json === true ? `${JSON.stringify(told)}\n` : `${lineOf(told)}\n`);
    if (files.length === 0) {
      print(await take(ground, org, { file: '-', raw: await wholeInput(), channel: PIPED }));
      return 0;
    }
    return takeFiles(ground, org, files, print);
  });
}

async function takeFiles(ground: Ground, org: string, files: readonly string[], print: (told: Told) => void): Promise<number> {
  const unread: string[] = [];
  let last = Date.now();
  for (const [at, file] of files.entries()) {
    const raw = await readFile(file).catch((failure: NodeJS.ErrnoException) => void unread.push(`${file}: ${failure.message}`));
    if (raw !== undefined) print(await take(ground, org, { file, raw, channel: null }));
    if (Date.now() - last < PROGRESS_EVERY_MS) continue;
    last = Date.now();
    process.stderr.write(`${at + 1} of ${files.length} messages\n`);
  }
  for (const one of unread) process.stderr.write(`Can’t be read, ${one}\n`);
  return unread.length === 0 ? 0 : 1;
}

async function take(ground: Ground, org: string, { file, raw, channel }: { file: string; raw: Buffer; channel: string | null }): Promise<Told> {
  const { id, isNew } = await arrive(ground, { org, channel, raw, at: ground.now() });
  const { row, read } = await takeIn(ground, org, id);
  return { file, outcome: isNew ? (row.outcome ?? 'held') : 'duplicate', concern: row.concern_id, ...saidIn(isNew ? read : await readSafely(raw)) };
}

const saidIn = (read: ReadMail) => ({ kind: read.is, subject: read.subject, from: senderOf(read).address, text: newWords(read) });

const lineOf = ({ file, outcome, concern, from, subject }: Told): string => [file, outcome, concern ?? '-', from, subject.replace(/\s+/g, ' ')].join('\t');

async function wholeInput(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
