// Lists and counts of concerns: one authorised query, keyset pages, an index behind every view.
import { type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { QueryOf } from '../../contract/common/endpoint.ts';
import type { ConcernRow } from '../../contract/concern.ts';
import type * as wire from '../../contract/concernEndpoints.ts';
import { nameKey } from '../people/customers.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { Refused } from '../platform/problems.ts';
import type { Tables } from '../platform/tables.ts';
import { isInstant, readAfter } from '../platform/taken.ts';
import { type Sight, sightOf, visible } from './access.ts';
import { listOften, openOften } from './listOften.ts';
import { cursorOf, filtered, type Listing, rowOf, withNames } from './listRow.ts';

type Query = QueryOf<typeof wire.listConcerns>;
type View = NonNullable<Query['view']>;

const USUAL_PAGE = 50;
const SEARCHED_AT_MOST = 2000;
const COUNTED_AT_MOST = 100;
/** Beyond so many teams most of what is newest can be seen anyway. */
const TEAMS_ONE_BY_ONE = 8;

/** The order of a view: by which column, and whether the smallest comes first. Ties are broken by id. */
type Order = { readonly column: 'id' | 'silent_since' | 'awaits_us_since' | 'next_update_at'; readonly first: 'smallest' | 'largest' };
const NEWEST: Order = { column: 'id', first: 'largest' };
const ORDERS: Partial<Record<View, Order>> = {
  mine: { column: 'next_update_at', first: 'smallest' },
  'waiting-for-us': { column: 'awaits_us_since', first: 'smallest' },
  'longest-silence': { column: 'silent_since', first: 'smallest' },
};

const ENDED = ['done', 'solved', 'closed-without-answer', 'withdrawn', 'ended-unagreed'];

function inView(query: Listing, view: View | undefined, { self, now }: { readonly self: string | null; readonly now: string }): Listing {
  switch (view) {
    case 'mine':
      return query.where('concern.owner_id', '=', self ?? '00000000-0000-0000-0000-000000000000').where('concern.standing', '=', 'open');
    case 'waiting-for-us':
      return query.where('concern.standing', '=', 'open').where('concern.awaits_us_since', 'is not', null);
    case 'waiting-for-them':
      return query.where('concern.standing', '=', 'open').where('concern.understanding', '=', 'offered');
    case 'longest-silence':
    case 'all-open':
      return query.where('concern.standing', '=', 'open');
    case 'often':
      return openOften(query, now);
    case 'danger':
      return query.where('concern.danger', '=', true);
    case 'ended':
      return query.where('concern.standing', 'in', ENDED);
    case 'brought-over':
    case 'set-aside':
      return query.where('concern.standing', '=', view);
    case 'all':
    case undefined:
      return query;
  }
}

/** `privately` are those in whose private words the search was found, for a caller who may read them. */
type Asked = { readonly privately?: readonly string[]; readonly now: string };

export async function listConcerns(rows: Rows, caller: Insider, wanted: Query, { privately = [], now }: Asked): Promise<{ items: ConcernRow[]; next: string | null }> {
  if (wanted.view === 'often') return listOften(rows, caller, wanted, now);
  const sight = await sightOf(rows, caller);
  const order = (wanted.view && ORDERS[wanted.view]) ?? NEWEST;
  const limit = wanted.limit ?? USUAL_PAGE;
  const direction = order.first === 'smallest' ? 'asc' : 'desc';
  const search = wanted.search?.trim() ? await found(rows, caller.org, wanted.search, privately) : null;
  const narrowed = (base: Listing): Listing => {
    const inOrder = filtered(inView(base, wanted.view, { self: sight.self, now }), wanted);
    const searched = search === null ? inOrder : inOrder.where(search);
    return wanted.after ? after(searched, order, wanted.after) : searched;
  };
  const all: Listing = rows.selectFrom('concern').where('concern.org_id', '=', caller.org);
  const firstOf = (base: Listing): Branch => {
    const ids = narrowed(base).select('concern.id');
    return (order.column === 'id' ? ids : ids.orderBy(`concern.${order.column}`, direction)).orderBy('concern.id', direction).limit(limit + 1);
  };
  const query = narrowed(
    sight.allTeams || sight.teams.length > TEAMS_ONE_BY_ONE ? all.where(visible(sight)) : all.where('concern.id', 'in', oneByOne(rows, caller.org, sight, all, firstOf)),
  );
  const page = withNames(query, caller.org, now);
  const ordered = order.column === 'id' ? page.orderBy('concern.id', direction) : page.orderBy(`concern.${order.column}`, direction).orderBy('concern.id', direction);
  const shown = await ordered.limit(limit + 1).execute();
  const items = shown.slice(0, limit);
  const last = items.at(-1);
  const value = last && (order.column === 'id' ? last.id : last[order.column]);
  return { items: items.map(rowOf), next: shown.length > limit && last ? cursorOf(String(value), last.id) : null };
}

type Branch = SelectQueryBuilder<Tables, 'concern', { id: string }>;

/** The first of each team and of one's own, each from its index: all of them in one condition leaves only walking the newest of everybody until 51 are found. */
function oneByOne(rows: Rows, org: string, { teams, self }: Sight, all: Listing, firstOf: (base: Listing) => Branch) {
  const nothing = rows.selectFrom('concern').select('concern.id').where(sql<boolean>`false`);
  const held = rows.selectFrom('waiting').select('waiting.concern_id').where('waiting.org_id', '=', org).where('waiting.holder_id', '=', self);
  const own = self === null ? [] : [all.where('concern.owner_id', '=', self), all.where('concern.id', 'in', held)];
  const branches = [...teams.map((team) => all.where('concern.team_id', '=', team)), ...own].map(firstOf);
  return branches.reduce<Branch>((whole, branch) => whole.unionAll(rows.selectFrom(branch.as('first')).select('first.id')), nothing);
}

/** By words, or by number ("1204" or "#1204"). */
async function found(rows: Rows, org: string, search: string, privately: readonly string[]) {
  const number = /^#?(\d{1,9})$/.exec(search.trim())?.[1];
  const [{ rows: said }, named] = await Promise.all([
    sql<{ concern_id: string }>`select concern_id from search_concerns(${search}, ${SEARCHED_AT_MOST})`.execute(rows),
    rows
      .selectFrom('customer')
      .select('id')
      .where('org_id', '=', org)
      .where('name_key', '>=', nameKey(search.trim()))
      .where('name_key', '<', `${nameKey(search.trim())}\uffff`)
      .limit(50)
      .execute(),
  ]);
  const concerns = [...new Set([...said.map(({ concern_id }) => concern_id), ...privately])];
  const customers = named.map(({ id }) => id);
  return (row: ExpressionBuilder<Tables, 'concern'>) =>
    row.or([
      ...(concerns.length > 0 ? [sql<SqlBool>`concern.id = any (${concerns}::uuid[])`] : []),
      ...(number === undefined ? [] : [row('concern.number', '=', Number(number))]),
      ...(customers.length > 0 ? [sql<SqlBool>`concern.customer_id = any (${customers}::uuid[])`] : []),
    ]);
}

function after(query: Listing, order: Order, cursor: string): Listing {
  const [value, id] = readCursor(cursor);
  const sign = order.first === 'smallest' ? '>' : '<';
  if (order.column === 'id') return query.where('concern.id', sign, id);
  return query.where(sql<boolean>`(${sql.ref(`concern.${order.column}`)}, concern.id) ${sql.raw(sign)} (${value}::timestamptz, ${id}::uuid)`);
}

function readCursor(cursor: string): [string, string] {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string];
    if (readAfter(id) === id && (id === value || isInstant(value))) return [value, id];
  } catch {
    // Falls through to the refusal: a cursor that isn't ours.
  }
  throw new Refused('invalid');
}

const COUNTED: readonly View[] = ['mine', 'waiting-for-us', 'waiting-for-them', 'danger', 'often', 'all-open', 'brought-over'];

/** Counts stop at 100, so that no number on a button can hold up a page. */
export async function countConcerns(rows: Rows, caller: Insider, now: string): Promise<Record<string, number>> {
  const sight: Sight = await sightOf(rows, caller);
  const counts: Record<string, number> = {};
  for (const view of COUNTED) {
    const base: Listing = rows.selectFrom('concern').where('concern.org_id', '=', caller.org).where(visible(sight));
    const some = inView(base, view, { self: sight.self, now }).select('concern.id').limit(COUNTED_AT_MOST).as('some');
    const counted = await rows
      .selectFrom(some)
      .select((row) => row.fn.countAll<number>().as('n'))
      .executeTakeFirst();
    counts[view] = counted?.n ?? 0;
  }
  return counts;
}

/** A customer's other concerns, the newest first, as far as the asker sees them and as they stand by themselves. */
export async function othersOf(rows: Rows, caller: Insider, { customer, but, most }: { customer: string; but: string; most: number }): Promise<readonly string[]> {
  const found = await rows
    .selectFrom('concern')
    .select('id')
    .where('org_id', '=', caller.org)
    .where('customer_id', '=', customer)
    .where('id', '<>', but)
    .where('standing', 'not in', ['merged', 'erased'])
    .where(visible(await sightOf(rows, caller)) as never)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return found.map(({ id }) => id);
}
