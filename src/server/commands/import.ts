// npx alongside import csv FILE --map MAP: brings records of another system over.
import { readFile } from 'node:fs/promises';
import { decoded } from '../import/decode.ts';
import { type ImportMap, readMap, WrongMap } from '../import/map.ts';
import { importCsv, type Report } from '../import/run.ts';
import { ConsoleRefusal, onGround, organisationFor, readOptions, textOf } from './console.ts';

const USAGE = 'Write: npx alongside import csv FILE --map MAP [--organisation ID] [--dry-run] [--json]. Maps to start from lie in examples/.';
const PROGRESS_EVERY_MS = 3000;

/** Ends with 0 when the report is whole, also where single rows failed. */
export async function importFile(args: readonly string[]): Promise<number> {
  const options = readOptions(args, { map: { type: 'string' }, organisation: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } });
  const [kind, file, ...more] = options.others;
  const mapFile = textOf(options, 'map');
  if (kind !== 'csv' || file === undefined || more.length > 0 || mapFile === undefined) throw new ConsoleRefusal(USAGE);
  try {
    const map = readMap(decoded(await contentOf('map', mapFile)));
    const text = decoded(await contentOf('file', file));
    const dryRun = options.named['dry-run'] === true;
    const report = await bring(map, text, { dryRun, organisation: textOf(options, 'organisation') });
    process.stdout.write(options.named.json === true ? `${JSON.stringify(report)}\n` : told(report, dryRun));
    return 0;
  } catch (failure) {
    if (failure instanceof WrongMap) throw new ConsoleRefusal(failure.message);
    throw failure;
  }
}

function bring(map: ImportMap, text: string, { dryRun, organisation }: { dryRun: boolean; organisation: string | undefined }): Promise<Report> {
  return onGround(async (ground) => {
    const { id: org } = await organisationFor(ground, organisation);
    const progress = startProgress();
    try {
      return await importCsv({ ground, org, map, dryRun, progress: progress.show }, text);
    } finally {
      progress.end();
    }
  });
}

async function contentOf(what: 'map' | 'file', path: string): Promise<Buffer> {
  return readFile(path).catch((failure: NodeJS.ErrnoException) => {
    const why =
      failure.code === 'ENOENT'
        ? 'there is none at this place'
        : failure.code === 'EISDIR'
          ? 'it is a folder'
          : failure.code === 'EACCES'
            ? 'this user may not read it'
            : failure.message;
    throw new ConsoleRefusal(`The ${what} ${path} can’t be read: ${why}.`);
  });
}

/** One line that is written over on a terminal; else a line every few seconds. */
function startProgress(): { show: (report: Report) => void; end: () => void } {
  const { stderr } = process;
  let last = Date.now();
  const line = ({ read, added, failed }: Report): string => `${read.toLocaleString('en')} rows read, ${added.toLocaleString('en')} added, ${failed.length} could not be read`;
  return {
    show(report) {
      if (stderr.isTTY) return void stderr.write(`\r\u001b[K${line(report)}`);
      if (Date.now() - last < PROGRESS_EVERY_MS) return;
      last = Date.now();
      stderr.write(`${line(report)}\n`);
    },
    end: () => void (stderr.isTTY && stderr.write('\r\u001b[K')),
  };
}

function told({ read, added, already, concerns, compliments, wordless, failed }: Report, dryRun: boolean): string {
  const lines = [
    `${dryRun ? 'A dry run, nothing was written. ' : ''}${count(read, 'row')} read: ${added} ${dryRun ? 'would go in' : 'went in'}, ${already} were here already, ${failed.length} could not be read.`,
    `${count(concerns, 'concern')} brought over and ${count(compliments, 'compliment')}; ${wordless} of them without words. Nothing is sent to anyone until somebody takes a concern up.`,
    ...failed.map(({ line, why }) => `  line ${line}: ${why}`),
  ];
  return `${lines.join('\n')}\n`;
}

const count = (number: number, what: string): string => `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;
