// A map says what each column of a file means to us. Every wrong key is named with what to do about it.
import { isZone } from '../platform/calendar.ts';
import { FORMATS, type Format } from './days.ts';

export const PARTS = ['happened', 'felt', 'matters', 'right'] as const;
export type Part = (typeof PARTS)[number];
export type Kind = 'concern' | 'compliment';
export type ImportMap = {
  /** Names where rows came from; with their id it makes a second run add nothing. */
  readonly source: string;
  readonly delimiter: string;
  /** The column of the row's id; null where a row is known by what it holds. */
  readonly id: string | null;
  readonly kind: { readonly column: string; readonly compliments: readonly string[]; readonly concerns: readonly string[]; readonly otherwise: Kind | 'failed' } | Kind;
  readonly words: Readonly<Partial<Record<Part, string>>>;
  readonly voice: 'own' | 'written-down';
  /** Cells that stand for no words; an empty one always does. */
  readonly noWords: readonly string[];
  /** What we had asked them, kept as our words beside theirs. */
  readonly asked: string | null;
  readonly category: { readonly columns: readonly string[]; readonly separator: string | null };
  readonly outcome: readonly string[];
  readonly happened: { readonly column: string; readonly formats: readonly Format[]; readonly zone: string } | null;
  readonly customer: {
    readonly called: string;
    /** A column that names one person for certain, such as a patient number; a name never does. */
    readonly same: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly language: 'en' | 'es';
  };
};

export class WrongMap extends Error {}

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
    happened: readHappened(map),
    customer: readCustomer(map),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (failure) {
    throw new WrongMap(`The map is not JSON: ${failure instanceof Error ? failure.message : 'it can’t be read'}.`);
  }
}

function readKind(map: Section): ImportMap['kind'] {
  const simple = map.value('kind') ?? 'concern';
  if (simple === 'concern' || simple === 'compliment') return simple;
  const kind = map.section('kind', ['column', 'compliments', 'concerns', 'otherwise']);
  return {
    column: kind.required('column'),
    compliments: kind.texts('compliments'),
    concerns: kind.texts('concerns'),
    otherwise: kind.oneOf('otherwise', ['concern', 'compliment', 'failed'], 'concern'),
  };
}

function readCategory(map: Section): ImportMap['category'] {
  const category = map.section('category', ['columns', 'separator']);
  return { columns: category.texts('columns'), separator: category.text('separator', null) };
}

function readHappened(map: Section): ImportMap['happened'] {
  if (map.value('happened') === undefined) return null;
  const happened = map.section('happened', ['column', 'formats', 'zone']);
  const formats = happened.texts('formats');
  const unknown = formats.find((format) => !FORMATS.some((known) => known === format));
  if (unknown !== undefined || formats.length === 0)
    throw new WrongMap(`The map’s key "happened.formats" has ${unknown === undefined ? 'none' : `"${unknown}"`}: use ${FORMATS.join(', ')}.`);
  const zone = happened.text('zone', 'UTC') ?? 'UTC';
  if (!isZone(zone)) throw new WrongMap(`The map’s key "happened.zone" is "${zone}", which is no time zone: write one such as "Europe/London".`);
  return { column: happened.required('column'), formats: formats as Format[], zone };
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

/** One object of the map, whose keys are all known. */
class Section {
  readonly #path: string;
  readonly #keys: ReadonlyMap<string, unknown>;

  constructor(path: string, value: unknown, known: readonly string[]) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new WrongMap(`${path === '' ? 'The map' : `The map’s key "${path}"`} has to be an object { … }.`);
    this.#path = path;
    this.#keys = new Map(Object.entries(value));
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined) throw new WrongMap(`The map’s key "${this.#at(unknown)}" is not known here: use ${known.join(', ')}.`);
  }

  #at = (key: string): string => (this.#path === '' ? key : `${this.#path}.${key}`);
  value = (key: string): unknown => this.#keys.get(key);
  section = (key: string, known: readonly string[]): Section => new Section(this.#at(key), this.value(key) ?? {}, known);

  text(key: string, otherwise: string | null): string | null {
    const value = this.value(key);
    if (value === undefined || value === null) return otherwise;
    if (typeof value !== 'string' || value === '') throw new WrongMap(`The map’s key "${this.#at(key)}" has to be a text.`);
    return value;
  }
  required(key: string): string {
    const value = this.text(key, null);
    if (value === null) throw new WrongMap(`The map’s key "${this.#at(key)}" is missing.`);
    return value;
  }
  texts(key: string): readonly string[] {
    const value = this.value(key) ?? [];
    if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) throw new WrongMap(`The map’s key "${this.#at(key)}" has to be a list of texts.`);
    return value;
  }
  oneOf<const Value extends string>(key: string, values: readonly Value[], otherwise: Value): Value {
    const value = this.text(key, otherwise);
    const found = values.find((one) => one === value);
    if (found === undefined) throw new WrongMap(`The map’s key "${this.#at(key)}" is "${value}": use ${values.map((one) => JSON.stringify(one)).join(' or ')}.`);
    return found;
  }
}
