// One row of a file, read by its map: whose it is, what they said, when, and what came of it. Nothing is invented: a
// category is never made into their words.
import { given } from '../../domain/common/given.ts';
import type { HappenedOn } from '../../domain/common/instants.ts';
import { type Comment, isPlainlyThanks } from '../../domain/words/sorting/sort.ts';
import { type Cell, Columns, Counts, type Failed, filled, HOLDS_NUL, type Named, namedIn, type WholeRow } from './columns.ts';
import { readDay } from './days.ts';
import { type ImportMap, type Kind, PARTS, type Part } from './map.ts';

export type Incoming = {
  readonly line: number;
  readonly externalId: string;
  /** A hash of the whole row, by which a repeated row is told from two rows with one id. */
  readonly print: string;
  readonly kind: Kind;
  readonly words: Readonly<Partial<Record<Part, string>>>;
  readonly asked?: string;
  readonly category?: string;
  readonly outcome?: string;
  readonly happenedOn?: HappenedOn;
  readonly customer: { readonly called: string; readonly same?: string; readonly phone?: string; readonly email?: string };
};

export const isWordless = ({ words }: Incoming): boolean => Object.keys(words).length === 0;

/** Reads rows under this header. Throws WrongMap where the map names a column that the file doesn't have. */
export class RowReader {
  readonly #map: ImportMap;
  readonly #columns: Columns;
  readonly #counts = new Counts();

  constructor(map: ImportMap, header: readonly string[]) {
    this.#map = map;
    this.#columns = new Columns(header, columnsOf(map));
  }

  read(row: WholeRow): Incoming | Failed {
    const map = this.#map;
    const { cell, text, print, isKept } = this.#columns.of(row);
    const fail = (why: string): Failed => ({ line: row.line, why });
    if (!isKept) return fail(HOLDS_NUL);
    const words = wordsOf(map, cell);
    const kind = kindOf(map, cell, { text: Object.values(words).join('\n'), asked: text(map.asked) ?? '', locale: map.customer.language });
    if (kind === 'failed') return fail(`Its kind "${cell(typeof map.kind === 'string' ? '' : map.kind.column)}" is not in the map.`);
    const day = map.happened === null ? undefined : text(map.happened.column);
    const happenedOn = map.happened === null || day === undefined ? undefined : readDay(day, map.happened.formats, map.happened.zone);
    if (happenedOn === null) return fail(`Its date "${day}" is not a day in the form ${map.happened?.formats.join(' or ')}.`);
    const id = text(map.id);
    if (map.id !== null && id === undefined) return fail(`Its column "${map.id}" is empty, so a second run would not know it again.`);
    return given({
      line: row.line,
      externalId: id ?? this.#counts.of(print),
      print,
      kind,
      words,
      asked: Object.keys(words).length === 0 ? undefined : text(map.asked),
      category: categoryOf(map, cell),
      outcome: map.outcome.flatMap((column) => text(column) ?? []).join('\n') || undefined,
      happenedOn,
      customer: given({ called: calledOf(map, cell), same: text(map.customer.same), phone: text(map.customer.phone), email: text(map.customer.email) }),
    });
  }
}

function kindOf({ kind }: ImportMap, cell: Cell, comment: Comment): Kind | 'failed' {
  const told = typeof kind === 'string' ? kind : codedIn(kind, cell);
  if (told !== 'by words') return told;
  return isPlainlyThanks(comment) ? 'compliment' : 'concern';
}

function codedIn(kind: Exclude<ImportMap['kind'], string>, cell: Cell): typeof kind.otherwise {
  const value = cell(kind.column).trim();
  if (kind.compliments.includes(value)) return 'compliment';
  return kind.concerns.includes(value) ? 'concern' : kind.otherwise;
}

/** Kept as they were written, with their spaces; only what the map calls no words is left out. */
function wordsOf({ words, noWords }: ImportMap, cell: Cell): Incoming['words'] {
  const said = PARTS.flatMap((part) => {
    const column = words[part];
    const text = column === undefined ? '' : cell(column);
    return text.trim() === '' || noWords.some((none) => none.trim() === text.trim()) ? [] : [[part, text] as const];
  });
  return Object.fromEntries(said);
}

function categoryOf({ category: { columns, separator } }: ImportMap, cell: Cell): string | undefined {
  const names = columns.flatMap((column) => (separator === null ? [cell(column)] : cell(column).split(separator))).map((name) => name.trim());
  return names.filter((name) => name !== '').join(' · ') || undefined;
}

const calledOf = ({ customer: { called } }: ImportMap, cell: Cell): string => filled(called, cell) || 'Unnamed';

/** Every column that the map names, with its key. */
function columnsOf(map: ImportMap): Named {
  const { customer, kind } = map;
  return [
    ['id', map.id],
    ['kind.column', typeof kind === 'string' ? null : kind.column],
    ...PARTS.map((part) => [`words.${part}`, map.words[part]] as const),
    ['asked', map.asked],
    ...map.category.columns.map((column) => ['category.columns', column] as const),
    ...map.outcome.map((column) => ['outcome', column] as const),
    ['happened.column', map.happened?.column],
    ...namedIn(customer.called).map((column) => ['customer.called', column] as const),
    ['customer.same', customer.same],
    ['customer.phone', customer.phone],
    ['customer.email', customer.email],
  ];
}
