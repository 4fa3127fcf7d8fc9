// What follows in the rows where two entries turn out to be one person's, and how it goes back to where it was. What was
// said since stays where it was said: with a concern it goes along, beside one it stays with the entry that goes on.
import { sql } from 'kysely';
import type { Moved } from '../platform/customerTables.ts';
import type { Rows } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { entriesUnder } from './standing.ts';

export type Two = { readonly org: string; readonly merge: string; readonly from: string; readonly to: string };
type By = { readonly at: string; readonly staff_id: string | null; readonly key_id: string | null };

/** Contacts beside a concern, by their ids, and those in it with their concern. */
export async function moveContacts(rows: Rows, { org, from, to }: Two, concerns: readonly string[]): Promise<Pick<Moved, 'contacts' | 'callers'>> {
  await contactsIn(rows, org, concerns, { from, to });
  const contacts = await sql<{ id: string }>`update contact set customer_id = ${to} where org_id = ${org} and customer_id = ${from} returning id`.execute(rows);
  const callers = await sql<{ id: string }>`
    update contact set caller_id = nullif(${to}::uuid, customer_id) where org_id = ${org} and caller_id = ${from} returning id`.execute(rows);
  return { contacts: contacts.rows.map(({ id }) => id), callers: callers.rows.map(({ id }) => id) };
}

export async function returnContacts(rows: Rows, { org, from, to }: Two, { concerns, contacts, callers }: Moved): Promise<void> {
  await contactsIn(rows, org, concerns, { from: to, to: from });
  await sql`update contact set customer_id = ${from} where org_id = ${org} and customer_id = ${to} and id = any (${contacts}::uuid[])`.execute(rows);
  await sql`update contact set caller_id = ${from} where org_id = ${org} and id = any (${callers}::uuid[]) and (caller_id = ${to} or caller_id is null)`.execute(rows);
}

async function contactsIn(rows: Rows, org: string, concerns: readonly string[], { from, to }: { from: string; to: string }): Promise<void> {
  await sql`update contact set customer_id = ${to} where org_id = ${org} and concern_id = any (${concerns}::uuid[]) and customer_id = ${from}`.execute(rows);
  await sql`update contact set caller_id = ${to} where org_id = ${org} and concern_id = any (${concerns}::uuid[]) and caller_id = ${from}`.execute(rows);
}

/** A copy stands from now on, so that it opens nothing for a day; the other entry keeps its own. */
export async function moveWays(rows: Rows, { org, merge, from, to }: Two, by: By): Promise<void> {
  const { rows: come } = await sql<{ kind: 'email' | 'phone' | 'post' }>`
    insert into way (org_id, customer_id, position, kind, value, value_key, preferred, since, came_with)
    select w.org_id, ${to}, row_number() over (order by w.position) + (select coalesce(max(position), -1) from way where org_id = ${org} and customer_id = ${to}),
      w.kind, w.value, w.value_key, false, ${by.at}, ${merge}
    from way w where w.org_id = ${org} and w.customer_id = ${from}
      and not exists (select from way t where t.org_id = ${org} and t.customer_id = ${to} and t.kind = w.kind and t.value_key = w.value_key)
    returning kind`.execute(rows);
  for (const what of new Set(come.map(({ kind }) => kind))) await noteChange(rows, { org, to }, what, by);
}

const noteChange = (rows: Rows, { org, to }: Pick<Two, 'org' | 'to'>, what: 'email' | 'phone' | 'post' | 'born-on', by: By): Promise<unknown> =>
  rows
    .insertInto('file_change')
    .values({ org_id: org, customer_id: to, id: newId(), what, was: null, ...by })
    .execute();

/** Gives whether an address for letters had come along. */
export async function returnWays(rows: Rows, { org, merge, to }: Two): Promise<boolean> {
  const gone = await rows.deleteFrom('way').where('org_id', '=', org).where('customer_id', '=', to).where('came_with', '=', merge).returning('kind').execute();
  return gone.some(({ kind }) => kind === 'email');
}

type Gap = Moved['filled'][number];
const GAPS = { call_me: sql`call_me is null`, zone: sql`zone is null`, born_on: sql`born_on is null`, gift_rule: sql`gift_rule = 'unknown'` } as const;
const gapsOf = Object.keys(GAPS) as readonly Gap[];

/** What nobody knew of the one is known of the other, but what they `said` is offered to them first. A date of birth that protected what comes along goes on to do so. */
export async function fillGaps(rows: Rows, { org, from, to }: Two, { said, ...by }: By & { said: readonly Gap[] }): Promise<readonly Gap[]> {
  const filled: Gap[] = [];
  for (const gap of gapsOf.filter((one) => !said.includes(one))) {
    const column = sql.ref(gap);
    const { numAffectedRows } = await sql`
      update customer as t set ${column} = f.${column} from customer f
      where t.org_id = ${org} and t.id = ${to} and f.org_id = ${org} and f.id = ${from}
        and t.id in (select id from customer where org_id = ${org} and id = ${to} and ${GAPS[gap]})
        and f.id not in (select id from customer where org_id = ${org} and id = ${from} and ${GAPS[gap]})`.execute(rows);
    if (Number(numAffectedRows) > 0) filled.push(gap);
  }
  if (filled.includes('born_on')) await noteChange(rows, { org, to }, 'born-on', by);
  return filled;
}

/** What somebody changed since is theirs. */
export async function emptyGaps(rows: Rows, { org, from, to }: Two, filled: readonly Gap[]): Promise<void> {
  for (const gap of filled) {
    const column = sql.ref(gap);
    const empty = gap === 'gift_rule' ? sql`'unknown'` : sql`null`;
    await sql`update customer as t set ${column} = ${empty} from customer f
      where t.org_id = ${org} and t.id = ${to} and f.org_id = ${org} and f.id = ${from} and t.${column} = f.${column}`.execute(rows);
  }
}

/** By what others know them, and what they thanked us for; what had come to the one before goes along. */
export async function moveMarked(rows: Rows, { org, merge, from, to }: Two): Promise<void> {
  for (const table of [sql.table('known_as'), sql.table('compliment')])
    await sql`update ${table} set customer_id = ${to}, came_with = coalesce(came_with, ${merge}) where org_id = ${org} and customer_id = ${from}`.execute(rows);
}

export async function returnMarked(rows: Rows, { org, merge, from, to }: Two): Promise<void> {
  const under = await entriesUnder(rows, org, from);
  const merges = await rows
    .selectFrom('person_merge')
    .select('id')
    .where('org_id', '=', org)
    .where('to_id', 'in', [...under])
    .where('taken_back_at', 'is', null)
    .execute();
  const all = [merge, ...merges.map(({ id }) => id)];
  for (const table of [sql.table('known_as'), sql.table('compliment')])
    await sql`update ${table} set customer_id = ${from}, came_with = nullif(came_with, ${merge}) where org_id = ${org} and customer_id = ${to} and came_with = any (${all}::uuid[])`.execute(
      rows,
    );
}

/** With whom they live: they go on there, and one who is left there alone lives in no household. */
export async function moveHome(rows: Rows, { org, from, to }: Two): Promise<Moved['household']> {
  const homes = await rows.selectFrom('household_member').selectAll().where('org_id', '=', org).where('customer_id', 'in', [from, to]).forUpdate().execute();
  const home = homes.find(({ customer_id }) => customer_id === from)?.household_id;
  if (home === undefined) return null;
  const joined = !homes.some(({ customer_id }) => customer_id === to);
  await rows.deleteFrom('household_member').where('org_id', '=', org).where('customer_id', '=', from).execute();
  if (joined) await rows.insertInto('household_member').values({ org_id: org, customer_id: to, household_id: home }).execute();
  const left = await rows.selectFrom('household_member').select('customer_id').where('org_id', '=', org).where('household_id', '=', home).execute();
  const alone = left.length === 1 ? (left[0]?.customer_id ?? null) : null;
  if (alone !== null) {
    await rows.deleteFrom('household_member').where('org_id', '=', org).where('household_id', '=', home).execute();
    await rows.updateTable('tally').set({ until_30: null, stands_since: null }).where('org_id', '=', org).where('id', '=', home).execute();
  }
  return { id: home, joined, alone };
}

export async function returnHome(rows: Rows, { org, from, to }: Two, home: Moved['household']): Promise<void> {
  if (home === null) return;
  if (home.joined) await rows.deleteFrom('household_member').where('org_id', '=', org).where('customer_id', '=', to).where('household_id', '=', home.id).execute();
  const back = [from, ...(home.alone === null ? [] : [home.alone])];
  await rows
    .insertInto('household_member')
    .values(back.map((customer_id) => ({ org_id: org, customer_id, household_id: home.id })))
    .onConflict((conflict) => conflict.columns(['org_id', 'customer_id']).doNothing())
    .execute();
}

/** Ways into the rooms that come along, screens turned to them, and letters that have not left. */
export async function moveRooms(rows: Rows, { org, from, to }: Pick<Two, 'org' | 'from' | 'to'>, concerns: readonly string[]): Promise<void> {
  const here = sql`org_id = ${org} and concern_id = any (${concerns}::uuid[]) and party_id = ${from}`;
  await sql`update room_link set party_id = ${to} where ${here}`.execute(rows);
  await sql`update chair set party_id = ${to} where ${here} and ended_at is null`.execute(rows);
  await sql`update letter set party_id = ${to}, address = null, to_name = null where ${here} and state in ('waiting', 'to-print') and kind not in ('hadYouTwice', 'areTwo')`.execute(
    rows,
  );
}

/** Whoever was let in while the two were one may be the other of them: those ways in end, in the rooms of both where an address had come along. */
export async function endRoomsSince(rows: Rows, { org, to }: Two, since: { recordedAt: string; at: string; concerns: readonly string[]; both: boolean }): Promise<void> {
  const theirs = since.both ? sql`or concern_id in (select id from concern where org_id = ${org} and customer_id = ${to})` : sql``;
  await sql`update room_link set revoked_at = ${since.at} where org_id = ${org} and revoked_at is null and created_at >= ${since.recordedAt}
    and (concern_id = any (${since.concerns}::uuid[]) ${theirs})`.execute(rows);
}
