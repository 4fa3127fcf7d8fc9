// Whose contacts stand out now: read from what each contact kept current, by one index.
import { type SqlBool, sql } from 'kysely';
import type { SignalRow } from '../../contract/signals.ts';
import { sightOf } from '../concern/access.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { Refused } from '../platform/problems.ts';
import { type AnswerRow, answers, answerView, signalState } from './answers.ts';
import { weeksOf } from './settle.ts';
import { maySeePerson } from './sight.ts';

export type Wanted = {
  readonly kind?: SignalRow['kind'] | undefined;
  readonly state?: 'open' | 'let-be' | 'all' | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};
type Found = {
  readonly id: string;
  readonly kind: SignalRow['kind'];
  readonly key: string | null;
  readonly counted: number;
  readonly stands_until: string | null;
  readonly stands_since: string | null;
  readonly customer_name: string | null;
  readonly team_name: string | null;
  readonly last: AnswerRow | null;
};

export async function listSignals(rows: Rows, caller: Insider, wanted: Wanted, now: string): Promise<{ items: SignalRow[]; next: string | null }> {
  const { org } = caller;
  const found = await standing(rows, caller, wanted, now);
  const shown = found.slice(0, wanted.limit);
  const last = shown.at(-1);
  const items: SignalRow[] = [];
  for (const one of shown) items.push(await rowOf(rows, org, one, now));
  return { items, next: found.length > wanted.limit && last !== undefined ? Buffer.from(`${last.counted} ${last.id}`).toString('base64url') : null };
}

async function standing(rows: Rows, caller: Insider, { kind, state = 'open', after, limit }: Wanted, now: string): Promise<readonly Found[]> {
  const { org } = caller;
  const sight = await sightOf(rows, caller);
  const isLetBe = sql<SqlBool>`coalesce((last.answer ->> 'returns_at')::timestamptz > ${now}, false)`;
  let query = rows
    .selectFrom('tally')
    .leftJoin('customer', (join) => join.onRef('customer.id', '=', 'tally.id').on('customer.org_id', '=', org))
    .leftJoin('team', (join) => join.on(sql<SqlBool>`team.org_id = ${org} and tally.kind = 'place' and team.id::text = tally.key`))
    .leftJoinLateral(
      sql<{ answer: AnswerRow }>`(select to_jsonb(one) as answer from (${answers(org, sql`a.tally_id = tally.id`)} order by a.id desc limit 1) as one)`.as('last'),
      (join) => join.onTrue(),
    )
    .select(['tally.id', 'tally.kind', 'tally.key', 'tally.counted', 'tally.stands_until', 'tally.stands_since', 'customer.name as customer_name', 'team.name as team_name'])
    .select('last.answer as last')
    .where('tally.org_id', '=', org)
    .where('tally.stands_until', '>', now)
    .where((row) =>
      row.or([
        row('tally.kind', 'in', ['place', 'topic']),
        row.and([row('tally.kind', '=', 'person'), maySeePerson(org, sight, 'tally.id')(row as never) as never]),
        row.and([
          row('tally.kind', '=', 'household'),
          row.not(
            row.exists(
              row
                .selectFrom('household_member as member')
                .select('member.customer_id')
                .where('member.org_id', '=', org)
                .whereRef('member.household_id', '=', 'tally.id')
                .where((one) => one.not(maySeePerson(org, sight, 'member.customer_id')(one as never) as never)),
            ),
          ),
        ]),
      ]),
    )
    .orderBy('tally.counted', 'desc')
    .orderBy('tally.id')
    .limit(limit + 1);
  if (kind !== undefined) query = query.where('tally.kind', '=', kind);
  if (state !== 'all') query = query.where(state === 'let-be' ? isLetBe : sql<SqlBool>`not ${isLetBe}`);
  if (after !== undefined) {
    const [counted, id] = readCursor(after);
    query = query.where(sql<SqlBool>`(-tally.counted, tally.id) > (${-counted}::integer, ${id}::uuid)`);
  }
  return (await query.execute()) as readonly Found[];
}

async function rowOf(rows: Rows, org: string, one: Found, now: string): Promise<SignalRow> {
  const last = one.last === null ? undefined : withInstants(one.last);
  const { is } = signalState(one, last, now);
  return {
    ...{ id: one.id, kind: one.kind, name: one.customer_name ?? one.team_name ?? one.key ?? '' },
    ...{ people: await peopleOf(rows, org, one), since: one.stands_since ?? now, state: is, answer: last === undefined || is === 'over' ? null : answerView(last) },
    contacts: await contactsOf(rows, org, one, now),
  };
}

/** Times that came within JSON, in the one way in which times are written here. */
const withInstants = (row: AnswerRow): AnswerRow => ({
  ...row,
  at: new Date(row.at).toISOString(),
  returns_at: row.returns_at === null ? null : new Date(row.returns_at).toISOString(),
});

export async function peopleOf(rows: Rows, org: string, { id, kind }: Pick<Found, 'id' | 'kind'>): Promise<SignalRow['people']> {
  if (kind === 'place' || kind === 'topic') return [];
  const members = rows.selectFrom('household_member').select('customer_id').where('org_id', '=', org).where('household_id', '=', id);
  return rows
    .selectFrom('customer')
    .select(['id', 'name'])
    .where('org_id', '=', org)
    .where('id', 'in', kind === 'person' ? [id] : members)
    .orderBy('name')
    .execute();
}

async function contactsOf(rows: Rows, org: string, { id, kind, key, counted }: Found, now: string): Promise<number> {
  if (kind === 'person') return counted;
  if (kind === 'household') {
    const { rows: sum } = await sql<{ n: number }>`
      select coalesce(sum(t.counted), 0)::integer as n from household_member h join tally t on t.org_id = ${org} and t.id = h.customer_id where h.org_id = ${org} and h.household_id = ${id}
    `.execute(rows);
    return sum[0]?.n ?? 0;
  }
  const [weeks] = await weeksOf(rows, org, now, { kind, key: key ?? '' });
  return weeks?.lately ?? 0;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function readCursor(cursor: string): readonly [number, string] {
  const [counted = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (!/^\d{1,9}$/.test(counted) || !UUID.test(id)) throw new Refused('invalid');
  return [Number(counted), id];
}
