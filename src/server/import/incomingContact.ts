// One row of a log, read by its map: who got in touch with whom, when, about what. Nobody is guessed to be a machine.
import { given } from '../../domain/common/given.ts';
import type { HappenedOn } from '../../domain/common/instants.ts';
import { startOfDay } from '../platform/calendar.ts';
import { type Cell, Columns, Counts, type Failed, filled, HOLDS_NUL, type Named, namedIn, type WholeRow } from './columns.ts';
import type { ContactMap, ContactWay } from './contactMap.ts';
import { readDay } from './days.ts';

type Person = { readonly same: string; readonly called: string };
export type IncomingContact = {
  readonly line: number;
  readonly externalId: string;
  readonly print: string;
  readonly at: string;
  /** Whom it is about, which is who got in touch unless `caller` says otherwise; nobody where the row names nobody. */
  readonly customer?: Person;
  readonly caller?: Person;
  readonly direction: 'in' | 'out';
  readonly via: ContactWay;
  readonly sender: 'person' | 'automatic' | 'staff';
  readonly matter?: { readonly id: string; readonly ended: string | null };
  readonly topic?: string;
  readonly place?: string;
  readonly words?: string;
};

/** Reads rows under this header. Throws WrongMap where the map names a column that the file doesn't have. */
export class ContactReader {
  readonly #map: ContactMap;
  readonly #columns: Columns;
  readonly #counts = new Counts();
  readonly #latest: string;

  /** Nothing that happens after `latest` has happened yet. */
  constructor(map: ContactMap, header: readonly string[], latest: string) {
    this.#map = map;
    this.#columns = new Columns(header, columnsOf(map));
    this.#latest = latest;
  }

  read(row: WholeRow): IncomingContact | Failed {
    const map = this.#map;
    const { cell, text, print, isKept } = this.#columns.of(row);
    const fail = (why: string): Failed => ({ line: row.line, why });
    if (!isKept) return fail(HOLDS_NUL);
    const at = this.#instant(cell, map.happened.column);
    if (at === null) return fail(this.#notATime(cell, map.happened.column));
    if (at > this.#latest) return fail(`Its time "${cell(map.happened.column).trim()}" has not come yet.`);
    const ended = map.matter?.ended ?? null;
    const endedAt = ended === null || text(ended) === undefined ? null : this.#instant(cell, ended);
    if (ended !== null && text(ended) !== undefined && endedAt === null) return fail(this.#notATime(cell, ended));
    const direction = directionOf(map, cell);
    if (direction === null) return fail(`Its direction "${cell(typeof map.direction === 'string' ? '' : map.direction.column)}" is not in the map.`);
    const matter = text(map.matter?.column ?? null);
    const ids = map.id.map((column) => text(column) ?? '');
    const empty = map.id.find((column) => text(column) === undefined);
    if (empty !== undefined) return fail(`Its column "${empty}" is empty, so a second run would not know it again.`);
    return given({
      line: row.line,
      externalId: ids.length === 0 ? this.#counts.of(print) : ids.join(' · '),
      print,
      at,
      ...peopleOf(map, cell),
      direction,
      via: viaOf(map, cell),
      sender: senderOf(map, cell),
      matter: matter === undefined ? undefined : { id: matter, ended: endedAt },
      topic: map.topic.flatMap((column) => text(column) ?? []).join(' · ') || undefined,
      place: text(map.place),
      words: text(map.words),
    });
  }

  /** Null where it is no time in a form of the map. */
  #instant(cell: Cell, column: string): string | null {
    const { formats, zone } = this.#map.happened;
    const on = readDay(cell(column).trim(), formats, zone);
    return on === null ? null : instantOf(on);
  }
  #notATime(cell: Cell, column: string): string {
    const text = cell(column).trim();
    if (text === '') return `Its column "${column}" is empty, and a contact has a time.`;
    return `Its time "${text}" in "${column}" is not one in the form ${this.#map.happened.formats.join(' or ')}.`;
  }
}

const instantOf = (on: HappenedOn): string => ('at' in on ? on.at : startOfDay(on.day, on.zone));

function peopleOf({ customer, behalf }: ContactMap, cell: Cell): { customer?: Person; caller?: Person } {
  const named = ({ same, called }: { same: string; called: string }): Person | undefined => {
    const id = cell(same).trim();
    return id === '' ? undefined : { same: id, called: filled(called, cell) || id };
  };
  const who = named(customer);
  const whom = behalf === null ? undefined : named(behalf);
  if (whom === undefined || whom.same === who?.same) return given({ customer: who });
  return given({ customer: whom, caller: who });
}

function directionOf({ direction }: ContactMap, cell: Cell): 'in' | 'out' | null {
  if (typeof direction === 'string') return direction;
  const said = cell(direction.column).trim();
  return direction.out.includes(said) ? 'out' : direction.in.includes(said) ? 'in' : null;
}

const viaOf = ({ via }: ContactMap, cell: Cell): ContactWay => (via.column === null ? via.otherwise : (via.ways.get(cell(via.column).trim()) ?? via.otherwise));

function senderOf({ sender }: ContactMap, cell: Cell): IncomingContact['sender'] {
  if (sender === null) return 'person';
  const said = cell(sender.column).trim();
  return sender.automatic.includes(said) ? 'automatic' : sender.staff.includes(said) ? 'staff' : 'person';
}

/** Every column that the map names, with its key. */
function columnsOf(map: ContactMap): Named {
  return [
    ...map.id.map((column) => ['id', column] as const),
    ['happened.column', map.happened.column],
    ['customer.same', map.customer.same],
    ...namedIn(map.customer.called).map((column) => ['customer.called', column] as const),
    ['behalf.same', map.behalf?.same],
    ...namedIn(map.behalf?.called ?? '').map((column) => ['behalf.called', column] as const),
    ['direction.column', typeof map.direction === 'string' ? null : map.direction.column],
    ['via.column', map.via.column],
    ['sender.column', map.sender?.column],
    ['matter.column', map.matter?.column],
    ['matter.ended', map.matter?.ended],
    ...map.topic.map((column) => ['topic', column] as const),
    ['place', map.place],
    ['words', map.words],
  ];
}
