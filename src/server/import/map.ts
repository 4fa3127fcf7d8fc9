// A map says what each column of a file means to us. Every wrong key is named with what to do about it.
import { parsed, readWhen, Section, type When, WrongMap } from './section.ts';

export const PARTS = ['happened', 'felt', 'matters', 'right'] as const;
export type Part = (typeof PARTS)[number];
export type Kind = 'concern' | 'compliment';
/** What nobody coded: decided by how their words read, and in doubt a concern. */
const BY_WORDS = 'by words';
export type ImportMap = {
  /** Names where rows came from; with their id it makes a second run add nothing. */
  readonly source: string;
  readonly delimiter: string;
  /** The column of the row's id; null where a row is known by what it holds. */
  readonly id: string | null;
  readonly kind:
    | { readonly column: string; readonly compliments: readonly string[]; readonly concerns: readonly string[]; readonly otherwise: Kind | typeof BY_WORDS | 'failed' }
    | Kind
    | typeof BY_WORDS;
  readonly words: Readonly<Partial<Record<Part, string>>>;
  readonly voice: 'own' | 'written-down';
  /** Cells that stand for no words; an empty one always does. */
  readonly noWords: readonly string[];
  /** What we had asked them, kept as our words beside theirs. */
  readonly asked: string | null;
  readonly category: { readonly columns: readonly string[]; readonly separator: string | null };
  readonly outcome: readonly string[];
  readonly happened: When | null;
  readonly customer: {
    readonly called: string;
    /** A column that names one person for certain, such as a patient number; a name never does. */
    readonly same: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly language: 'en' | 'es';
  };
};

const TOP = ['source', 'notes', 'delimiter', 'id', 'kind', 'words', 'voice', 'noWords', 'asked', 'category', 'outcome', 'happened', 'customer'];

/** Throws WrongMap with the key that is wrong. */
export function readMap(text: string): ImportMap {
  const map = new Section('', parsed(text), TOP);
  const words = map.section('words', PARTS);
  if (PARTS.every((part) => words.text(part, null) === null)) throw new WrongMap('The map’s key "words" names no column: say under "happened" where their words are.');
  return {
    source: map.required('source'),
    delimiter: map.oneOf('delimiter', [',', ';', '\t', '|'], ','),
    id: map.text('id', null),
    kind: readKind(map),
    words: Object.fromEntries(PARTS.flatMap((part) => (words.text(part, null) === null ? [] : [[part, words.required(part)]]))),
    voice: map.oneOf('voice', ['own', 'written-down'], 'own'),
    noWords: map.texts('noWords'),
    asked: map.text('asked', null),
    category: readCategory(map),
    outcome: map.texts('outcome'),
    happened: map.value('happened') === undefined ? null : readWhen(map, 'happened'),
    customer: readCustomer(map),
  };
}

function readKind(map: Section): ImportMap['kind'] {
  const simple = map.value('kind') ?? 'concern';
  if (simple === 'concern' || simple === 'compliment' || simple === BY_WORDS) return simple;
  const kind = map.section('kind', ['column', 'compliments', 'concerns', 'otherwise']);
  return {
    column: kind.required('column'),
    compliments: kind.texts('compliments'),
    concerns: kind.texts('concerns'),
    otherwise: kind.oneOf('otherwise', ['concern', 'compliment', BY_WORDS, 'failed'], 'concern'),
  };
}

function readCategory(map: Section): ImportMap['category'] {
  const category = map.section('category', ['columns', 'separator']);
  return { columns: category.texts('columns'), separator: category.text('separator', null) };
}

function readCustomer(map: Section): ImportMap['customer'] {
  const customer = map.section('customer', ['called', 'same', 'phone', 'email', 'language']);
  return {
    called: customer.required('called'),
    same: customer.text('same', null),
    phone: customer.text('phone', null),
    email: customer.text('email', null),
    language: customer.oneOf('language', ['en', 'es'], 'en'),
  };
}
