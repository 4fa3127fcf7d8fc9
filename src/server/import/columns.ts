// The columns of a file under its header: each that a map names is there, once; and the cells of a row by their names.
import { hashOf } from '../platform/ids.ts';
import type { CsvRow } from './csv.ts';
import { unguarded } from './guard.ts';
import { WrongMap } from './section.ts';

export type WholeRow = Exclude<CsvRow, { broken: string }>;
export type Failed = { readonly line: number; readonly why: string };
export type Cell = (column: string) => string;
/** Keys of a map with the column that each names, where it names one. */
export type Named = readonly (readonly [key: string, column: string | null | undefined])[];
export const HOLDS_NUL = 'It holds the character NUL, which can’t be kept.';

/** Throws WrongMap where the map names a column that the file doesn't have. */
export class Columns {
  readonly #columns: ReadonlyMap<string, number>;

  constructor(header: readonly string[], named: Named) {
    const names = header.map((name) => unguarded(name).trim());
    this.#columns = new Map(names.map((name, index) => [name, index]));
    for (const [key, column] of named) {
      if (column === null || column === undefined) continue;
      const count = names.filter((name) => name === column).length;
      if (count === 0) throw new WrongMap(`The map’s key "${key}" names the column "${column}", which the file does not have. It has: ${names.join(', ')}.`);
      if (count > 1) throw new WrongMap(`The map’s key "${key}" names the column "${column}", which the file has ${count} times.`);
    }
  }

  of(row: WholeRow) {
    const cells = row.cells.map(unguarded);
    const cell: Cell = (column) => cells[this.#columns.get(column) ?? -1] ?? '';
    return {
      cell,
      text: (column: string | null): string | undefined => (column === null ? undefined : cell(column).trim() || undefined),
      /** A hash of the whole row, by which a repeated row is told from two rows with one id. */
      print: hashOf(JSON.stringify(cells)).toString('hex'),
      isKept: !cells.some((one) => one.includes('\u0000')),
    };
  }
}

/** The same row twice is two rows: each is known by what it holds and its count. */
export class Counts {
  readonly #seen = new Map<string, number>();

  of(print: string): string {
    const count = (this.#seen.get(print) ?? 0) + 1;
    this.#seen.set(print, count);
    return `${print}-${count}`;
  }
}

const COLUMN = /\{([^}]+)\}/g;
/** "Caller {id}" with what the columns hold. */
export const filled = (text: string, cell: Cell): string => text.replace(COLUMN, (_, column: string) => cell(column).trim()).trim();
export const namedIn = (text: string): readonly string[] => [...text.matchAll(COLUMN)].map(([, column = '']) => column);
