// The walk through a file: rows in batches, each batch one transaction, so that an import that was cut off is resumed
// by running it again.
import { inOrganisation, isDuplicate, reading } from '../platform/database.ts';
import type { CsvRow } from './csv.ts';
import { readCsv } from './csv.ts';
import { type Failed, type Incoming, isWordless, RowReader } from './incoming.ts';
import { WrongMap } from './map.ts';
import { addAll, type Importing, importedAlready } from './store.ts';

export type Report = { read: number; added: number; already: number; concerns: number; compliments: number; wordless: number; failed: Failed[] };
export type Wanted = Importing & { readonly dryRun: boolean; readonly progress: (report: Report) => void };

/** 500 rows a transaction: 6,635 rows took 6 seconds on two cores, and larger batches gained nothing. */
const AT_ONCE = 500;
const TRIES_ON_CONFLICT = 3;

/** Throws WrongMap where the file can't be read by this map; a single row that can't be is in the report. */
export async function importCsv(wanted: Wanted, text: string): Promise<Report> {
  const report: Report = { read: 0, added: 0, already: 0, concerns: 0, compliments: 0, wordless: 0, failed: [] };
  const rows = readCsv(text, wanted.map.delimiter);
  const reader = readerOf(wanted, rows.next().value ?? null);
  const repeats = new Repeats();
  let batch: Incoming[] = [];
  for (const row of rows) {
    report.read += 1;
    const read = 'broken' in row ? { line: row.line, why: row.broken } : reader.read(row);
    const fresh = 'why' in read ? read : repeats.check(read);
    if (fresh === 'seen') report.already += 1;
    else if ('why' in fresh) report.failed.push(fresh);
    else batch.push(fresh);
    if (batch.length < AT_ONCE) continue;
    await addBatch(wanted, batch, report);
    batch = [];
  }
  await addBatch(wanted, batch, report);
  return report;
}

function readerOf({ map }: Wanted, header: CsvRow | null): RowReader {
  if (header === null) throw new WrongMap('The file is empty: its first line has to name the columns.');
  if ('broken' in header) throw new WrongMap(`The file’s first line has to name the columns, and it can’t be read. ${header.broken}`);
  return new RowReader(map, header.cells);
}

/** Two rows with one id: the same row again is known already; another row would be lost, so it is reported. */
class Repeats {
  readonly #seen = new Map<string, { line: number; print: string }>();

  check(row: Incoming): Incoming | Failed | 'seen' {
    const before = this.#seen.get(row.externalId);
    if (before === undefined) {
      this.#seen.set(row.externalId, { line: row.line, print: row.print });
      return row;
    }
    return before.print === row.print ? 'seen' : { line: row.line, why: `Its id "${row.externalId}" is that of line ${before.line}, which says something else.` };
  }
}

async function addBatch(wanted: Wanted, batch: readonly Incoming[], report: Report): Promise<void> {
  const fresh = await (wanted.dryRun ? reading(wanted.ground.database, wanted.org, (rows) => unknownOf(rows, wanted, batch)) : added(wanted, batch));
  report.already += batch.length - fresh.length;
  report.added += fresh.length;
  for (const one of fresh) {
    report[one.kind === 'concern' ? 'concerns' : 'compliments'] += 1;
    if (isWordless(one)) report.wordless += 1;
  }
  wanted.progress(report);
}

/** Another import of the same file at the same time may be first with a row: then this batch looks again. */
async function added(wanted: Wanted, batch: readonly Incoming[]): Promise<readonly Incoming[]> {
  for (let conflicts = 0; ; conflicts += 1) {
    try {
      return await inOrganisation(wanted.ground.database, wanted.org, async (rows) => {
        const fresh = await unknownOf(rows, wanted, batch);
        await addAll(rows, wanted, fresh);
        return fresh;
      });
    } catch (failure) {
      if (!isDuplicate(failure) || conflicts >= TRIES_ON_CONFLICT) throw failure;
    }
  }
}

async function unknownOf(rows: Parameters<typeof importedAlready>[0], wanted: Wanted, batch: readonly Incoming[]): Promise<readonly Incoming[]> {
  const already = await importedAlready(rows, wanted, batch);
  return batch.filter(({ externalId }) => !already.has(externalId));
}
