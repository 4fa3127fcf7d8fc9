// npx alongside import csv FILE --map MAP: brings records of another system over; import contacts FILE --map MAP: a log of calls.

import { readFile } from 'node:fs/promises';
import { readContactMap } from '../import/contactMap.ts';
import { type ContactReport, importContacts } from '../import/contactRun.ts';
import { decoded } from '../import/decode.ts';
import { readMap } from '../import/map.ts';
import { importCsv, type Report } from '../import/run.ts';
import { WrongMap } from '../import/section.ts';
import type { Walked } from '../import/walk.ts';
import { ConsoleRefusal } from '../platform/consoleRefusal.ts';
import type { Ground } from '../platform/ground.ts';
import { onGround, organisationFor } from './console.ts';
import { type Options, textOf } from './options.ts';

const USAGE = 'Write: npx alongside import csv|contacts FILE --map MAP [--organisation ID] [--dry-run] [--json]. Maps to start from lie in examples/.';
const PROGRESS_EVERY_MS = 3000;

type Way = { readonly organisation: string | undefined; readonly dryRun: boolean };
type Brought = { readonly report: object; readonly told: string };
/** What can be brought over: each reads its own map before anything is opened. */
const KINDS: Readonly<Record<string, (map: string, text: string, way: Way) => Promise<Brought>>> = {
  csv: (mapText, text, way) => {
    const map = readMap(mapText);
    return bring(way, async (wanted) => {
      const report = await importCsv({ ...wanted, map }, text);
      return { report, told: toldOfConcerns(report, way.dryRun) };
    });
  },
  contacts: (mapText, text, way) => {
    const map = readContactMap(mapText);
    return bring(way, async (wanted) => {
      const report = await importContacts({ ...wanted, map }, text);
      return { report, told: toldOfContacts(report, way.dryRun) };
    });
  },
};

/** Ends with 0 when the report is whole, also where single rows failed. */
export async function importFile(options: Options): Promise<number> {
  const [kind = '', file, ...more] = options.others;
  const mapFile = textOf(options, 'map');
  const importing = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (importing === undefined || file === undefined || more.length > 0 || mapFile === undefined) throw new ConsoleRefusal(USAGE);
  try {
    const map = decoded(await contentOf('map', mapFile));
    const text = decoded(await contentOf('file', file));
    const { report, told } = await importing(map, text, { organisation: textOf(options, 'organisation'), dryRun: options.named['dry-run'] === true });
    process.stdout.write(options.named.json === true ? `${JSON.stringify(report)}\n` : told);
    return 0;
  } catch (failure) {
    if (failure instanceof WrongMap) throw new ConsoleRefusal(failure.message);
    throw failure;
  }
}

type Wanted = { readonly ground: Ground; readonly org: string; readonly dryRun: boolean; readonly progress: (report: Walked) => void };

function bring({ organisation, dryRun }: Way, work: (wanted: Wanted) => Promise<Brought>): Promise<Brought> {
  return onGround(async (ground) => {
    const { id: org } = await organisationFor(ground, organisation);
    const progress = startProgress();
    try {
      return await work({ ground, org, dryRun, progress: progress.show });
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
function startProgress(): { show: (report: Walked) => void; end: () => void } {
  const { stderr } = process;
  let last = Date.now();
  const line = ({ read, added, failed }: Walked): string => `${read.toLocaleString('en')} rows read, ${added.toLocaleString('en')} added, ${failed.length} could not be read`;
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

function toldOfConcerns({ concerns, compliments, wordless, ...walked }: Report, dryRun: boolean): string {
  const more = `${count(concerns, 'concern')} brought over and ${count(compliments, 'compliment')}; ${wordless} of them without words. Nothing is sent to anyone until somebody takes a concern up.`;
  return told(walked, more, dryRun);
}

function toldOfContacts({ incoming, outgoing, withoutCaller, leftOut, ...walked }: ContactReport, dryRun: boolean): string {
  const more = `${count(incoming, 'contact')} in and ${outgoing.toLocaleString('en')} out; ${withoutCaller} of them name nobody, and ${leftOut} came from machines or from staff: both are kept, and counted for nobody.`;
  return told(walked, more, dryRun);
}

function told({ read, added, already, failed }: Walked, more: string, dryRun: boolean): string {
  const lines = [
    `${dryRun ? 'A dry run, nothing was written. ' : ''}${count(read, 'row')} read: ${added} ${dryRun ? 'would go in' : 'went in'}, ${already} were here already, ${failed.length} could not be read.`,
    more,
    ...failed.map(({ line, why }) => `  line ${line}: ${why}`),
  ];
  return `${lines.join('\n')}\n`;
}

const count = (number: number, what: string): string => `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;
