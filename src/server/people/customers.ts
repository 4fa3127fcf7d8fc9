// Customers: who they are to us and the ways to reach them; plain rows, erasable.
import { sql } from 'kysely';
import type { Customer } from '../../contract/people.ts';
import type { Channel, Reach } from '../../domain/common/act.ts';
import { heardNumber, tailOf } from '../../domain/common/phone.ts';
import { type Sight, visible } from '../concern/access.ts';
import type { Rows } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';

export type Way = Customer['ways'][number];
export type CustomerFields = {
  name: string;
  callMe?: string | null | undefined;
  language?: 'en' | 'es' | undefined;
  zone?: string | null | undefined;
  ways?: Way[] | undefined;
  giftRule?: 'unknown' | 'under' | 'not-under' | undefined;
  bornOn?: string | null | undefined;
  confirmed?: boolean | undefined;
};

const WAY_TO_CHANNEL: Record<Way['kind'], Channel> = { phone: 'phone', email: 'mail', post: 'letter' };

export async function reachOf(rows: Rows, org: string, customer: string, mailIsSet: boolean): Promise<Reach> {
  const ways = await rows.selectFrom('way').select('kind').distinct().where('org_id', '=', org).where('customer_id', '=', customer).execute();
  return reachBy(ways, mailIsSet);
}

export const reachBy = (ways: readonly Pick<Way, 'kind'>[], mailIsSet: boolean): Reach => ({
  ways: [...new Set(ways.map(({ kind }) => WAY_TO_CHANNEL[kind]))],
  canWrite: mailIsSet && ways.some(({ kind }) => kind === 'email'),
});

/** Lower case without accents, so that a name is found as it is typed. */
export const nameKey = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 200);
export const wayKey = (value: string): string => (value.includes('@') ? value.trim().toLowerCase() : value.replace(/[^\p{L}\p{N}+]/gu, '').toLowerCase());

export async function addCustomer(rows: Rows, org: string, fields: CustomerFields, id = newId()): Promise<string> {
  await rows
    .insertInto('customer')
    .values({
      org_id: org,
      id,
      name: fields.name,
      name_key: nameKey(fields.name),
      call_me: fields.callMe ?? null,
      language: fields.language ?? 'en',
      zone: fields.zone ?? null,
      gift_rule: fields.giftRule ?? 'unknown',
      born_on: fields.bornOn ?? null,
      confirmed: fields.confirmed ?? true,
    })
    .execute();
  await keepWays(rows, org, id, fields.ways ?? []);
  return id;
}

/** Since when each stands: from the person's first moment, unless it is said. */
async function keepWays(rows: Rows, org: string, customer: string, ways: readonly (Way & { readonly since?: string; readonly came_with?: string | null })[]): Promise<void> {
  if (ways.length === 0) return;
  await rows
    .insertInto('way')
    .values(ways.map(({ value, ...way }, position) => ({ org_id: org, customer_id: customer, position, value, value_key: wayKey(value), ...way })))
    .execute();
}

/** An address that stays keeps its time; another stands from `at`. */
export async function changeCustomer(rows: Rows, org: string, id: string, fields: Partial<CustomerFields>, at: string): Promise<void> {
  const { name, callMe, language, zone, giftRule, bornOn, confirmed } = fields;
  const changes = {
    ...(name === undefined ? {} : { name, name_key: nameKey(name) }),
    ...(callMe === undefined ? {} : { call_me: callMe }),
    ...(language === undefined ? {} : { language }),
    ...(zone === undefined ? {} : { zone }),
    ...(giftRule === undefined ? {} : { gift_rule: giftRule }),
    ...(bornOn === undefined ? {} : { born_on: bornOn }),
    ...(confirmed === undefined ? {} : { confirmed }),
  };
  if (Object.keys(changes).length > 0) await rows.updateTable('customer').set(changes).where('org_id', '=', org).where('id', '=', id).execute();
  if (fields.ways !== undefined) {
    const gone = await rows
      .deleteFrom('way')
      .where('org_id', '=', org)
      .where('customer_id', '=', id)
      .returning(['kind', 'value_key', 'came_with'])
      .returning(sql<string>`since::text`.as('since'))
      .execute();
    const stood = ({ kind, value }: Way) => gone.find((one) => one.kind === kind && one.value_key === wayKey(value));
    await keepWays(
      rows,
      org,
      id,
      fields.ways.map((way) => ({ ...way, since: stood(way)?.since ?? at, came_with: stood(way)?.came_with ?? null })),
    );
  }
}

const NONE: Sight = { teams: [], allTeams: false, self: null };

/** How many concerns each has is told as far as `sight` reaches. */
export async function findCustomers(
  rows: Rows,
  org: string,
  wanted: { ids?: readonly string[]; search?: string; after?: string; limit: number; sight?: Sight },
): Promise<Customer[]> {
  const { sight } = wanted;
  let query = rows
    .selectFrom('customer as c')
    .select(['c.id', 'c.name', 'c.call_me', 'c.language', 'c.zone', 'c.gift_rule', 'c.born_on', 'c.confirmed'])
    .select((one) =>
      one
        .selectFrom('concern')
        .select((count) => count.fn.countAll<number>().as('n'))
        .where('concern.org_id', '=', org)
        .whereRef('concern.customer_id', '=', 'c.id')
        .$if(sight !== undefined, (counted) => counted.where(visible(sight ?? NONE) as never))
        .as('concerns'),
    )
    .where('c.org_id', '=', org)
    .orderBy(sql`c.name = ''`)
    .orderBy(sql`lower(c.name)`)
    .orderBy('c.id')
    .limit(wanted.limit);
  // Whoever was matched with somebody on file is found as them.
  if (!wanted.ids) query = query.where('c.matched_to', 'is', null);
  if (wanted.ids) query = query.where('c.id', 'in', [...wanted.ids]);
  if (wanted.after)
    query = query.where(sql<boolean>`(c.name = '', lower(c.name), c.id) > (select name = '', lower(name), id from customer where org_id = ${org} and id = ${wanted.after})`);
  if (wanted.search) query = query.where(matching(org, wanted.search));
  const found = await query.execute();
  const ways = await waysOf(
    rows,
    org,
    found.map(({ id }) => id),
  );
  return found.map((row) => ({
    id: row.id,
    name: row.name,
    callMe: row.call_me,
    language: row.language as 'en' | 'es',
    zone: row.zone,
    giftRule: row.gift_rule,
    bornOn: row.born_on,
    confirmed: row.confirmed,
    concerns: row.concerns ?? 0,
    ways: ways.get(row.id) ?? [],
  }));
}

/** A name from its beginning, any later part of it, or a phone number or address; whose number it may be is for a person to say. */
function matching(org: string, search: string) {
  const key = nameKey(search).replace(/[%_\\]/g, '\\$&');
  const way = wayKey(search);
  const heard = heardNumber(search);
  // However it is written: +44 20 … or 020 …
  const byNumber = heard.is === 'number' ? sql`or c.id in (select customer_id from way where way.org_id = ${org} and way.number_tail = ${tailOf(heard.number)})` : sql``;
  return sql<boolean>`(c.name_key like ${`${key}%`} or c.name_key like ${`% ${key}%`} or c.id in (select customer_id from way where way.org_id = ${org} and way.value_key = ${way}) ${byNumber})`;
}

export async function waysOf(rows: Rows, org: string, customers: readonly string[]): Promise<ReadonlyMap<string, Way[]>> {
  const found = new Map<string, Way[]>();
  if (customers.length === 0) return found;
  const ways = await rows
    .selectFrom('way')
    .selectAll()
    .where('org_id', '=', org)
    .where('customer_id', 'in', [...customers])
    .orderBy('position')
    .execute();
  for (const { customer_id, kind, value, preferred } of ways) found.set(customer_id, [...(found.get(customer_id) ?? []), { kind, value, preferred }]);
  return found;
}
