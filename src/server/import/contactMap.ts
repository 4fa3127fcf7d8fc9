// A map for contacts: what each column of a log of calls, messages or incidents means to us.
import type { Channel } from '../../domain/common/act.ts';
import { parsed, readWhen, Section, type When, WrongMap } from './section.ts';

const WAYS = ['phone', 'in-person', 'hallway', 'voicemail', 'letter', 'survey', 'mail', 'form', 'api', 'import'] as const satisfies readonly Channel[];
export type ContactWay = (typeof WAYS)[number];
type Person = {
  readonly called: string;
  /** The column that names one person for certain; where its cell is empty, nobody is known. */
  readonly same: string;
};
export type ContactMap = {
  readonly source: string;
  readonly delimiter: string;
  /** The columns that make a row's id together; none where a row is known by what it holds. */
  readonly id: readonly string[];
  readonly happened: When;
  readonly customer: Person & { readonly language: 'en' | 'es' };
  /** On whose behalf, where that is somebody else. */
  readonly behalf: Person | null;
  readonly direction: 'in' | 'out' | { readonly column: string; readonly in: readonly string[]; readonly out: readonly string[] };
  readonly via: { readonly column: string | null; readonly ways: ReadonlyMap<string, ContactWay>; readonly otherwise: ContactWay };
  /** Cells that say that a machine, or somebody of our own, was the sender. */
  readonly sender: { readonly column: string; readonly automatic: readonly string[]; readonly staff: readonly string[] } | null;
  readonly matter: { readonly column: string; readonly ended: string | null } | null;
  readonly topic: readonly string[];
  readonly place: string | null;
  readonly words: string | null;
  readonly voice: 'own' | 'written-down';
};

const TOP = ['source', 'notes', 'delimiter', 'id', 'happened', 'customer', 'behalf', 'direction', 'via', 'sender', 'matter', 'topic', 'place', 'words', 'voice'];

/** Throws WrongMap with the key that is wrong. */
export function readContactMap(text: string): ContactMap {
  const map = new Section('', parsed(text), TOP);
  if (map.value('happened') === undefined) throw new WrongMap('The map’s key "happened" is missing: say in which column the time of a contact is.');
  return {
    source: map.required('source'),
    delimiter: map.oneOf('delimiter', [',', ';', '\t', '|'], ','),
    id: typeof map.value('id') === 'string' ? [map.required('id')] : map.texts('id'),
    happened: readWhen(map, 'happened'),
    customer: readCustomer(map),
    behalf: readBehalf(map),
    direction: readDirection(map),
    via: readVia(map),
    sender: readSender(map),
    matter: readMatter(map),
    topic: typeof map.value('topic') === 'string' ? [map.required('topic')] : map.texts('topic'),
    place: map.text('place', null),
    words: map.text('words', null),
    voice: map.oneOf('voice', ['own', 'written-down'], 'written-down'),
  };
}

function readCustomer(map: Section): ContactMap['customer'] {
  const customer = map.section('customer', ['called', 'same', 'language']);
  return { called: customer.required('called'), same: customer.required('same'), language: customer.oneOf('language', ['en', 'es'], 'en') };
}

function readBehalf(map: Section): ContactMap['behalf'] {
  if (map.value('behalf') === undefined) return null;
  const behalf = map.section('behalf', ['called', 'same']);
  return { called: behalf.required('called'), same: behalf.required('same') };
}

function readDirection(map: Section): ContactMap['direction'] {
  const simple = map.value('direction') ?? 'in';
  if (simple === 'in' || simple === 'out') return simple;
  const direction = map.section('direction', ['column', 'in', 'out']);
  return { column: direction.required('column'), in: direction.texts('in'), out: direction.texts('out') };
}

function readVia(map: Section): ContactMap['via'] {
  const simple = map.value('via') ?? 'import';
  const named = WAYS.find((way) => way === simple);
  if (named !== undefined) return { column: null, ways: new Map(), otherwise: named };
  const via = map.section('via', ['column', 'otherwise', ...WAYS]);
  const ways = WAYS.flatMap((way) => via.texts(way).map((cell) => [cell, way] as const));
  return { column: via.required('column'), ways: new Map(ways), otherwise: via.oneOf('otherwise', WAYS, 'import') };
}

function readSender(map: Section): ContactMap['sender'] {
  if (map.value('sender') === undefined) return null;
  const sender = map.section('sender', ['column', 'automatic', 'staff']);
  return { column: sender.required('column'), automatic: sender.texts('automatic'), staff: sender.texts('staff') };
}

function readMatter(map: Section): ContactMap['matter'] {
  if (map.value('matter') === undefined) return null;
  const matter = map.section('matter', ['column', 'ended']);
  return { column: matter.required('column'), ended: matter.text('ended', null) };
}
