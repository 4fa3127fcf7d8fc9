// npx alongside export: everything of an organisation, in a form that others can read.

import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportCsv } from '../export/csv.ts';
import { type Counts, exportJson } from '../export/json.ts';
import { ConsoleRefusal } from '../platform/consoleRefusal.ts';
import type { Ground } from '../platform/ground.ts';
import { onGround, organisationFor } from './console.ts';
import { type Options, textOf } from './options.ts';

const USAGE = 'Write: npx alongside export [--json FILE | --csv FOLDER] [--organisation ID]. With neither, the JSON goes to standard output.';

export async function exportAll(options: Options): Promise<number> {
  const [file, folder] = [textOf(options, 'json'), textOf(options, 'csv')];
  if (file !== undefined && folder !== undefined) throw new ConsoleRefusal(USAGE);
  await onGround(async (ground) => {
    const { id: org, name } = await organisationFor(ground, textOf(options, 'organisation'));
    const counts: Counts = { customers: 0, concerns: 0, compliments: 0 };
    await write(ground, org, { file, folder }, counts);
    const told = `${name}: ${counts.concerns} concerns, ${counts.customers} customers, ${counts.compliments} compliments.\n`;
    (file ?? folder ?? '-') === '-' ? process.stderr.write(told) : process.stdout.write(told);
  });
  return 0;
}

type Place = { readonly file: string | undefined; readonly folder: string | undefined };

async function write(ground: Ground, org: string, { file, folder }: Place, counts: Counts): Promise<void> {
  const refuse = (failure: NodeJS.ErrnoException): never => {
    if (failure.code === undefined || failure.syscall === undefined) throw failure;
    throw new ConsoleRefusal(`${file ?? folder ?? 'The output'} can’t be written: ${failure.message}.`);
  };
  if (folder !== undefined) return exportCsv(ground, org, folder, counts).catch(refuse);
  const pieces = Readable.from(exportJson(ground, org, counts));
  if (file === undefined || file === '-') return pipeline(pieces, process.stdout, { end: false }).catch(refuse);
  return writeWhole(pieces, file).catch(refuse);
}

/** Under its name only once it is whole, and for its owner's eyes alone: it holds what people told. */
async function writeWhole(pieces: Readable, file: string): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(pieces, createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}
