// What two entries on file have in common, and who on file may be the same person: found by index, said by nobody but a person.
import { sql } from 'kysely';
import { SAMENESS, type Sameness } from '../../domain/common/onFile.ts';
import type { Rows } from '../platform/database.ts';
import { nameKey, type Way, wayKey, waysOf } from './customers.ts';

type Entry = {
  readonly name: string;
  readonly bornOn: string | null;
  readonly ways: readonly Way[];
  readonly ids: readonly string[];
  readonly household: string | null;
};

const bothOf = <T>(one: readonly T[], other: readonly T[]): boolean => one.some((each) => other.includes(each));

/** A birth date and a household count beside the name alone: many are born on one day, and few live by themselves. */
function shared(one: Entry, other: Entry, by: Sameness): boolean {
  const named = nameKey(one.name) === nameKey(other.name);
  switch (by) {
    case 'born-on':
      return named && one.bornOn !== null && one.bornOn === other.bornOn;
    case 'household':
      return named && one.household !== null && one.household === other.household;
    case 'known-as':
      return bothOf(one.ids, other.ids);
    default: {
      const keysOf = ({ ways }: Entry): readonly string[] => ways.filter(({ kind }) => kind === by).flatMap(({ value }) => (wayKey(value) === '' ? [] : [wayKey(value)]));
      return bothOf(keysOf(one), keysOf(other));
    }
  }
}

/** Names alone are never among it. */
export async function samenessOf(rows: Rows, org: string, one: string, other: string): Promise<readonly Sameness[]> {
  const [first, second] = await entriesOf(rows, org, [one, other]);
  return first === undefined || second === undefined ? [] : SAMENESS.filter((by) => shared(first, second, by));
}

async function entriesOf(rows: Rows, org: string, ids: readonly [string, string]): Promise<readonly (Entry | undefined)[]> {
  const people = await rows.selectFrom('customer').select(['id', 'name', 'born_on']).where('org_id', '=', org).where('id', 'in', ids).execute();
  const ways = await waysOf(rows, org, ids);
  const known = await rows.selectFrom('known_as').select(['customer_id', 'external_id']).where('org_id', '=', org).where('customer_id', 'in', ids).execute();
  const homes = await rows.selectFrom('household_member').select(['customer_id', 'household_id']).where('org_id', '=', org).where('customer_id', 'in', ids).execute();
  return ids.map((id) => {
    const person = people.find((each) => each.id === id);
    if (person === undefined) return undefined;
    return {
      name: person.name,
      bornOn: person.born_on,
      ways: ways.get(id) ?? [],
      ids: known.filter(({ customer_id }) => customer_id === id).map(({ external_id }) => external_id),
      household: homes.find(({ customer_id }) => customer_id === id)?.household_id ?? null,
    };
  });
}

type Sql = ReturnType<typeof sql>;
/** On file by somebody's yes, or by another system; not put away, and not erased. */
const isKnown = (org: string, one: Sql) => sql`(${one}.matched_to is null and ${one}.erased_at is null
    and (${one}.confirmed or exists (select from known_as k where k.org_id = ${org} and k.customer_id = ${one}.id)))`;
/** Whoever is with somebody, or told it for them, is known to be somebody else. */
const isWith = (org: string, one: Sql, other: Sql) => sql`(exists (
    select from party w join concern of_them on of_them.org_id = ${org} and of_them.id = w.concern_id
    where w.org_id = ${org} and ((w.party_id = ${one} and of_them.customer_id = ${other}) or (w.party_id = ${other} and of_them.customer_id = ${one}))
  ) or exists (
    select from concern told where told.org_id = ${org} and ((told.customer_id = ${one} and told.teller_id = ${other}) or (told.customer_id = ${other} and told.teller_id = ${one}))
  ))`;

/** Ids of others on file who share more than a name with somebody, and of whom nobody said that they are two. */
export async function sharingWith(rows: Rows, org: string, person: string, limit: number): Promise<readonly string[]> {
  const { rows: found } = await sql<{ id: string }>`
    with me as (select id, name_key, born_on from customer where org_id = ${org} and id = ${person}),
    found as (
      select w.customer_id as id from way mine join way w on w.org_id = ${org} and w.value_key = mine.value_key
        where mine.org_id = ${org} and mine.customer_id = ${person} and mine.value_key <> ''
      union select c.id from customer c, me where c.org_id = ${org} and c.born_on = me.born_on and c.name_key = me.name_key and c.matched_to is null
      union select k.customer_id from known_as mine join known_as k on k.org_id = ${org} and k.external_id = mine.external_id
        where mine.org_id = ${org} and mine.customer_id = ${person}
      union select h.customer_id from household_member mine join household_member h on h.org_id = ${org} and h.household_id = mine.household_id
        join customer c on c.org_id = ${org} and c.id = h.customer_id join me on c.name_key = me.name_key
        where mine.org_id = ${org} and mine.customer_id = ${person}
    )
    select c.id from customer c join found on found.id = c.id
    where c.org_id = ${org} and c.id <> ${person} and ${isKnown(org, sql`c`)}
      and not exists (select from not_the_same n where n.org_id = ${org} and n.one_id = least(c.id, ${person}::uuid) and n.other_id = greatest(c.id, ${person}::uuid))
      and not ${isWith(org, sql`c.id`, sql`${person}::uuid`)}
    order by c.id limit ${limit}`.execute(rows);
  return found.map(({ id }) => id);
}

/** Pairs of people who share a way, a birth date with their name, or an id, in the order of their ids; each pair once. From one person to the next, by index. */
export async function proposedPairs(rows: Rows, org: string, { limit, after }: { limit: number; after: string | null }): Promise<readonly (readonly [string, string])[]> {
  const [first = '00000000-0000-0000-0000-000000000000', second = first] = (after ?? '').split(' ').filter((one) => UUID.test(one));
  const { rows: found } = await sql<{ one: string; other: string }>`
    select a.id as one, b.id as other
    from customer a
    cross join lateral (
      select w.customer_id as id from way mine join way w on w.org_id = ${org} and w.value_key = mine.value_key and w.kind = mine.kind and w.customer_id > a.id
        where mine.org_id = ${org} and mine.customer_id = a.id and mine.value_key <> ''
      union select c.id from customer c where c.org_id = ${org} and c.born_on = a.born_on and c.name_key = a.name_key and c.matched_to is null and c.id > a.id
      union select k.customer_id from known_as mine join known_as k on k.org_id = ${org} and k.external_id = mine.external_id and k.customer_id > a.id
        where mine.org_id = ${org} and mine.customer_id = a.id
    ) shared
    join customer b on b.org_id = ${org} and b.id = shared.id
    where a.org_id = ${org} and a.id >= ${first}::uuid and (a.id, b.id) > (${first}::uuid, ${second}::uuid) and ${isKnown(org, sql`a`)} and ${isKnown(org, sql`b`)}
      and not exists (select from not_the_same n where n.org_id = ${org} and n.one_id = a.id and n.other_id = b.id)
      and not ${isWith(org, sql`a.id`, sql`b.id`)}
    order by a.id, b.id limit ${limit}`.execute(rows);
  return found.map(({ one, other }) => [one, other] as const);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
