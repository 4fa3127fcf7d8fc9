// Contacts as staff see them: of a concern or a person that they may not see, its time and way alone.
import { type Selectable, sql } from 'kysely';
import type { Contact } from '../../contract/contacts.ts';
import { sightOf, visible } from '../concern/access.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { Refused } from '../platform/problems.ts';
import type { Tables } from '../platform/tables.ts';
import { isInstant } from '../platform/taken.ts';
import { maySeePerson } from '../signal/sight.ts';

export type Wanted = {
  readonly customer?: string | undefined;
  readonly direction?: 'in' | 'out' | undefined;
  readonly id?: string;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Newest first. */
export async function findContacts(rows: Rows, caller: Insider, wanted: Wanted): Promise<readonly Contact[]> {
  const { org } = caller;
  const sight = await sightOf(rows, caller);
  let query = rows
    .selectFrom('contact')
    .leftJoin('concern', (join) => join.onRef('concern.id', '=', 'contact.concern_id').on('concern.org_id', '=', org))
    .leftJoin('customer', (join) => join.onRef('customer.id', '=', 'contact.customer_id').on('customer.org_id', '=', org))
    .leftJoin('customer as caller', (join) => join.onRef('caller.id', '=', 'contact.caller_id').on('caller.org_id', '=', org))
    .leftJoin('staff', (join) => join.onRef('staff.id', '=', 'contact.recorded_by').on('staff.org_id', '=', org))
    .leftJoin('words', (join) => join.onRef('words.id', '=', 'contact.words_id').on('words.org_id', '=', org))
    .selectAll('contact')
    .select(['customer.name as customer_name', 'caller.name as caller_name', 'staff.name as staff_name', 'words.text', 'words.voice', 'concern.number'])
    .select((row) =>
      row
        .case()
        .when('contact.concern_id', 'is', null)
        .then(maySeePerson(org, sight, 'contact.customer_id')(row as never))
        .else(visible(sight)(row as never))
        .end()
        .as('seen'),
    )
    .select(sql<string | null>`(select name from team where team.org_id = ${org} and team.id::text = contact.place)`.as('team_name'))
    .where('contact.org_id', '=', org)
    .orderBy('contact.happened_at', 'desc')
    .orderBy('contact.id', 'desc')
    .limit(wanted.limit);
  if (wanted.id !== undefined) query = query.where('contact.id', '=', wanted.id);
  if (wanted.customer !== undefined) query = query.where('contact.customer_id', '=', wanted.customer);
  if (wanted.direction !== undefined) query = query.where('contact.direction', '=', wanted.direction);
  if (wanted.after !== undefined) {
    const [at, id] = readCursor(wanted.after);
    query = query.where(sql<boolean>`(contact.happened_at, contact.id) < (${at}::timestamptz, ${id}::uuid)`);
  }
  return (await query.execute()).map(shown);
}

type Found = Selectable<Tables['contact']> & {
  readonly customer_name: string | null;
  readonly caller_name: string | null;
  readonly staff_name: string | null;
  readonly team_name: string | null;
  readonly text: string | null;
  readonly voice: 'own' | 'written-down' | 'ours' | null;
  readonly number: number | null;
  readonly seen: unknown;
};

function shown(row: Found): Contact {
  const seen = row.seen === true;
  const person = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });
  return {
    ...{ id: row.id, customer: person(row.customer_id, row.customer_name), caller: seen ? person(row.caller_id, row.caller_name) : null },
    ...{ direction: row.direction, via: row.via as Contact['via'], sender: row.sender, counted: row.counted },
    ...{ happenedAt: row.happened_at, dayOnly: row.day_only, recordedAt: row.recorded_at, recordedBy: row.staff_name === null ? null : person(row.recorded_by, row.staff_name) },
    ...{ concern: seen && row.concern_id !== null ? { id: row.concern_id, number: row.number ?? 0 } : null, ofConcern: row.concern_id !== null, hidden: !seen },
    ...{ topic: seen ? row.topic : null, place: seen ? (row.team_name ?? row.place) : null, words: seen && row.voice !== null ? { text: row.text, voice: row.voice } : null },
  };
}

export const cursorOf = ({ happenedAt, id }: Contact): string => Buffer.from(`${happenedAt} ${id}`).toString('base64url');
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readCursor(cursor: string): readonly [string, string] {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (!isInstant(at) || !UUID.test(id)) throw new Refused('invalid');
  return [at, id];
}
