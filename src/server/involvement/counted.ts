// What the database counts for it. Each statement reads a range of one index, however many concerns there are.
import { type RawBuilder, sql } from 'kysely';
import { DAYS_TO_COME_BACK } from '../../domain/involvement/involvement.ts';
import type { Rows } from '../platform/database.ts';

/** `teams` is null for all, `kind` for every kind. */
export type Over = {
  readonly org: string;
  readonly teams: readonly string[] | null;
  readonly kind: string | null;
  readonly from: string;
  readonly until: string;
  readonly zone: string;
};

const KINDS_AT_MOST = 30;

const within = ({ teams, kind }: Over): RawBuilder<unknown> => sql`i.counts
  ${teams === null ? sql`` : sql`and i.team_id = any (${[...teams]}::uuid[])`}
  ${kind === null ? sql`` : sql`and i.category = ${kind}`}`;

/** Kinds that were named in concerns that ended, the most frequent first. */
export async function kindsOf(rows: Rows, over: Over): Promise<string[]> {
  const { rows: found } = await sql<{ category: string }>`
    select i.category from involvement i
    where i.org_id = ${over.org} and i.ended_at > ${over.from} and i.ended_at <= ${over.until} and i.category is not null and ${within({ ...over, kind: null })}
    group by i.category order by count(*) desc, i.category limit ${KINDS_AT_MOST}
  `.execute(rows);
  return found.map(({ category }) => category);
}

/** First attempts that we looked at, and those that were right. */
export async function attempted(rows: Rows, over: Over) {
  const { rows: found } = await sql<{ kind: string | null; of: number; yes: number }>`
    select i.category as kind, count(*)::integer as of, count(*) filter (where i.first = 'right')::integer as yes
    from task i
    where i.org_id = ${over.org} and i.looked_at > ${over.from} and i.looked_at <= ${over.until} and ${within(over)}
    group by i.category
  `.execute(rows);
  return found;
}

/** Concerns by whether they took part; of those that ended long enough ago, who came back. */
export async function ended(rows: Rows, over: Over, watched: string) {
  const back = sql`interval '1 day' * ${DAYS_TO_COME_BACK}::integer`;
  const { rows: found } = await sql<{ kind: string | null; took_part: boolean; of: number; yes: number; watched: number; back: number }>`
    select i.category as kind, i.took_part, count(*)::integer as of, 0 as yes,
      count(*) filter (where i.ended_at <= ${watched})::integer as watched,
      count(*) filter (where i.ended_at <= ${watched} and (i.back_at <= i.ended_at + ${back} or exists (
        select from involvement later where later.org_id = ${over.org} and later.customer_id = i.customer_id and later.counts and later.concern_id <> i.concern_id
          and later.told_at > i.ended_at and later.told_at <= i.ended_at + ${back}
      )))::integer as back
    from involvement i
    where i.org_id = ${over.org} and i.ended_at > ${over.from} and i.ended_at <= ${over.until} and ${within(over)}
    group by i.category, i.took_part
  `.execute(rows);
  return found;
}

/** By the month in which they first said how sure they are; sums, so that months can be put together. */
export async function rated(rows: Rows, over: Over) {
  const { rows: found } = await sql<{ month: string; of: number; first: number; last: number }>`
    select to_char(i.rated_at at time zone ${over.zone}::text, 'YYYY-MM') as month, count(*)::integer as of, sum(i.sure_first)::integer as first, sum(i.sure_last)::integer as last
    from task i
    where i.org_id = ${over.org} and i.rated_at > ${over.from} and i.rated_at <= ${over.until} and ${within(over)}
    group by 1 order by 1
  `.execute(rows);
  return found;
}
