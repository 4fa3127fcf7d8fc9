// The walk through a file: rows in batches, each batch one transaction, so that an import that was cut off is resumed
// by running it again.
import { inOrganisation, isDuplicate, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { Failed, WholeRow } from './columns.ts';
import type { CsvRow } from './csv.ts';
import { readCsv } from './csv.ts';
import { WrongMap } from './section.ts';

export type Row = { readonly line: number; readonly externalId: string; readonly print: string };
export type Walked = { read: number; added: number; already: number; failed: Failed[] };
export type Importing = { readonly ground: Ground; readonly org: string; readonly map: { readonly source: string; readonly delimiter: string } };
export type Walk<One extends Row, Report extends Walked> = {
  readonly importing: Importing;
  readonly dryRun: boolean;
  readonly progress: (report: Report) => void;
  readonly readerOf: (header: readonly string[]) => { read(row: WholeRow): One | Failed };
  /** `all` are the rows of the batch, also those that came in before. */
  readonly add: (rows: Rows, fresh: readonly One[], all: readonly One[]) => Promise<void>;
  /** Counts what went in, or would. */
  readonly count: (report: Report, fresh: readonly One[]) => void;
};

/** 500 rows a transaction: 6,635 rows took 6 seconds on two cores, and larger batches gained nothing. */
const AT_ONCE = 500;
const TRIES_ON_CONFLICT = 3;

/** Throws WrongMap where the file can't be read by this map; a single row that can't be is in the report. */
export async function walkFile<One extends Row, Report extends Walked>(walk: Walk<One, Report>, text: string, report: Report): Promise<Report> {
  const rows = readCsv(text, walk.importing.map.delimiter);
  const reader = walk.readerOf(headerOf(rows.next().value ?? null));
  const repeats = new Repeats<One>();
  let batch: One[] = [];
  for (const row of rows) {
    report.read += 1;
    const read = 'broken' in row ? { line: row.line, why: row.broken } : reader.read(row);
    const fresh = 'why' in read ? read : repeats.check(read);
    if (fresh === 'seen') report.already += 1;
    else if ('why' in fresh) report.failed.push(fresh);
    else batch.push(fresh);
    if (batch.length < AT_ONCE) continue;
    await addBatch(walk, batch, report);
    batch = [];
  }
  await addBatch(walk, batch, report);
  return report;
}

function headerOf(header: CsvRow | null): readonly string[] {
  if (header === null) throw new WrongMap('The file is empty: its first line has to name the columns.');
  if ('broken' in header) throw new WrongMap(`The file’s first line has to name the columns, and it can’t be read. ${header.broken}`);
  return header.cells;
}

/** Two rows with one id: the same row again is known already; another row would be lost, so it is reported. */
class Repeats<One extends Row> {
  readonly #seen = new Map<string, { line: number; print: string }>();

  check(row: One): One | Failed | 'seen' {
    const before = this.#seen.get(row.externalId);
    if (before === undefined) {
      this.#seen.set(row.externalId, { line: row.line, print: row.print });
      return row;
    }
    return before.print === row.print ? 'seen' : { line: row.line, why: `Its id "${row.externalId}" is that of line ${before.line}, which says something else.` };
  }
}

async function addBatch<One extends Row, Report extends Walked>(walk: Walk<One, Report>, batch: readonly One[], report: Report): Promise<void> {
  const { ground, org } = walk.importing;
  const fresh = await (walk.dryRun ? reading(ground.database, org, (rows) => unknownOf(rows, walk.importing, batch)) : added(walk, batch));
  report.already += batch.length - fresh.length;
  report.added += fresh.length;
  walk.count(report, fresh);
  walk.progress(report);
}

/** Another import of the same file at the same time may be first with a row: then this batch looks again. */
async function added<One extends Row, Report extends Walked>({ importing, add }: Walk<One, Report>, batch: readonly One[]): Promise<readonly One[]> {
  const { ground, org } = importing;
  for (let conflicts = 0; ; conflicts += 1) {
    try {
      return await inOrganisation(ground.database, org, async (rows) => {
        const fresh = await unknownOf(rows, importing, batch);
        await add(rows, fresh, batch);
        return fresh;
      });
    } catch (failure) {
      if (!isDuplicate(failure) || conflicts >= TRIES_ON_CONFLICT) throw failure;
    }
  }
}

async function unknownOf<One extends Row>(rows: Rows, { org, map }: Importing, batch: readonly One[]): Promise<readonly One[]> {
  if (batch.length === 0) return [];
  const ids = batch.map(({ externalId }) => externalId);
  const found = await rows.selectFrom('imported').select('external_id').where('org_id', '=', org).where('source', '=', map.source).where('external_id', 'in', ids).execute();
  const already = new Set(found.map(({ external_id }) => external_id));
  return batch.filter(({ externalId }) => !already.has(externalId));
}
