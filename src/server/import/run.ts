// Concerns and compliments of a file, brought over.
import { type Incoming, isWordless, RowReader } from './incoming.ts';
import { addAll, type Importing } from './store.ts';
import { type Walked, walkFile } from './walk.ts';

export type Report = Walked & { concerns: number; compliments: number; wordless: number };
export type Wanted = Importing & { readonly dryRun: boolean; readonly progress: (report: Report) => void };

/** Throws WrongMap where the file can't be read by this map; a single row that can't be is in the report. */
export function importCsv({ dryRun, progress, ...importing }: Wanted, text: string): Promise<Report> {
  const walk = {
    ...{ importing, dryRun, progress },
    readerOf: (header: readonly string[]) => new RowReader(importing.map, header),
    add: (rows: Parameters<typeof addAll>[0], fresh: readonly Incoming[]) => addAll(rows, importing, fresh),
    count: countAll,
  };
  return walkFile(walk, text, { read: 0, added: 0, already: 0, concerns: 0, compliments: 0, wordless: 0, failed: [] });
}

function countAll(report: Report, fresh: readonly Incoming[]): void {
  for (const one of fresh) {
    report[one.kind === 'concern' ? 'concerns' : 'compliments'] += 1;
    if (isWordless(one)) report.wordless += 1;
  }
}
