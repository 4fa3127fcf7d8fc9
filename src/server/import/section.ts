// The parts of a map: objects whose keys are all known, with a sentence for each that is wrong.
import { isZone } from '../platform/calendar.ts';
import { FORMATS, type Format } from './days.ts';

export class WrongMap extends Error {}

/** Which column says when, how it writes a day, and by the clock of which zone. */
export type When = { readonly column: string; readonly formats: readonly Format[]; readonly zone: string };

export function readWhen(map: Section, key: string): When {
  const when = map.section(key, ['column', 'formats', 'zone']);
  const formats = when.texts('formats');
  const unknown = formats.find((format) => !FORMATS.some((known) => known === format));
  if (unknown !== undefined || formats.length === 0)
    throw new WrongMap(`The map’s key "${key}.formats" has ${unknown === undefined ? 'none' : `"${unknown}"`}: use ${FORMATS.join(', ')}.`);
  const zone = when.text('zone', 'UTC') ?? 'UTC';
  if (!isZone(zone)) throw new WrongMap(`The map’s key "${key}.zone" is "${zone}", which is no time zone: write one such as "Europe/London".`);
  return { column: when.required('column'), formats: formats as Format[], zone };
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (failure) {
    throw new WrongMap(`The map is not JSON: ${failure instanceof Error ? failure.message : 'it can’t be read'}.`);
  }
}

/** One object of the map, whose keys are all known. */
export class Section {
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
