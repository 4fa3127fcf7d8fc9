// Whom a change is told to and how they are reached; whom somebody on staff may see of them; and who was touched by the same
// place and day and said nothing.
import { sql } from 'kysely';
import type { Touchable } from '../../contract/change.ts';
import { languageIn } from '../../copy/when.ts';
import type { Telling } from '../../domain/cause/changeEvents.ts';
import { peopleLinked } from '../../domain/cause/raising.ts';
import type { Cause } from '../../domain/cause/state.ts';
import type { Listening } from '../../domain/cause/telling.ts';
import { dayAfter } from '../../domain/common/instants.ts';
import { sightOf, visible } from '../concern/access.ts';
import { diedAmong } from '../people/died.ts';
import { goOnAs } from '../people/standing.ts';
import { startOfDay } from '../platform/calendar.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { asTheyAreNow } from './entries.ts';
import { NOBODY } from './nobody.ts';

/** Rooms that a letter can lead to. */
const WITHOUT_ROOM = ['brought-over', 'set-aside', 'erased'];

/** Everybody linked who lives and is still on file, each once, also who was linked by two entries; and whoever of ours raised it about the company. */
export async function listenersOf(rows: Rows, org: string, cause: Cause, mailIsSet: boolean): Promise<readonly Listening[]> {
  const told = cause.told.flatMap(({ is, id }) => (is === 'party' ? [id] : []));
  const now = await goOnAs(rows, org, [...peopleLinked(cause), ...told]);
  const people = [...new Set(peopleLinked(cause).map((id) => now.get(id) ?? id))];
  const died = await diedAmong(rows, org, people);
  const found = await rows
    .selectFrom('customer')
    .select(['id', 'language'])
    .select(sql<boolean>`exists (select from way where way.org_id = customer.org_id and way.customer_id = customer.id and way.kind = 'email')`.as('mail'))
    .select(
      sql<boolean>`exists (select from concern where concern.org_id = customer.org_id and concern.customer_id = customer.id and concern.standing <> all (${WITHOUT_ROOM}))`.as(
        'room',
      ),
    )
    .where('org_id', '=', org)
    .where('id', 'in', idsOf(people.filter((id) => !died.has(id))))
    .where('erased_at', 'is', null)
    .orderBy('id')
    .execute();
  const parties = found.map(({ id, language, mail, room }) => ({
    ...{ is: 'party' as const, id, language: languageIn(language), entries: told.filter((one) => one !== id && now.get(one) === id) },
    by: mailIsSet && mail && room ? ('mail' as const) : ('hand' as const),
  }));
  return [...parties, ...(await raiserOf(rows, org, cause, mailIsSet))];
}

/** Whoever raised a cause about the company is told back the same way. */
async function raiserOf(rows: Rows, org: string, { about, raised }: Cause, mailIsSet: boolean): Promise<readonly Telling[]> {
  if (about !== 'company' || raised.actor.is !== 'staff') return [];
  const found = await rows
    .selectFrom('staff')
    .select(['id', 'language'])
    .where('org_id', '=', org)
    .where('id', '=', raised.actor.id)
    .where('state', '<>', 'deactivated')
    .executeTakeFirst();
  return found === undefined ? [] : [{ is: 'staff', id: found.id, by: mailIsSet ? 'mail' : 'hand', language: languageIn(found.language) }];
}

/** The room to which a letter leads each: of the cause where they have one there, else their newest. */
export async function roomsOf(rows: Rows, org: string, cause: Cause, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const linked = cause.links.flatMap((link) => (link.is === 'concern' ? [link.concern] : []));
  const found = await rows
    .selectFrom('concern')
    .select(['customer_id', 'id'])
    .distinctOn('customer_id')
    .where('org_id', '=', org)
    .where('customer_id', 'in', idsOf(people))
    .where('standing', 'not in', WITHOUT_ROOM)
    .orderBy('customer_id')
    .orderBy(sql`id = any (${linked}::uuid[]) desc`)
    .orderBy('id', 'desc')
    .execute();
  return new Map(found.map(({ customer_id, id }) => [customer_id, id]));
}

/** Of these people, those whom somebody on staff may see: they see a concern of theirs, or the person has none. */
export async function seenAmong(rows: Rows, caller: Insider, people: readonly string[]): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set();
  const sight = await sightOf(rows, caller);
  const theirs = rows.selectFrom('concern').select('customer_id').where('concern.org_id', '=', caller.org).where('concern.customer_id', 'in', idsOf(people));
  const [having, seen] = await Promise.all([
    theirs.distinct().execute(),
    theirs
      .where(visible(sight) as never)
      .distinct()
      .execute(),
  ]);
  const hidden = new Set(having.map((row) => row.customer_id));
  for (const row of seen) hidden.delete(row.customer_id);
  return new Set(people.filter((id) => !hidden.has(id)));
}

export async function phonesOf(rows: Rows, org: string, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await rows
    .selectFrom('way')
    .select(['customer_id', 'value'])
    .where('org_id', '=', org)
    .where('customer_id', 'in', idsOf(people))
    .where('kind', '=', 'phone')
    .orderBy('position', 'desc')
    .execute();
  return new Map(found.map(({ customer_id, value }) => [customer_id, value]));
}

const MOST_TOUCHABLE = 200;
type Same = { readonly day: string; readonly zone: string; readonly team: string };

/** Who was in touch with this team on this day, or has a concern of it from then, and said nothing about the cause. */
export async function touchableOf(rows: Rows, caller: Insider, cause: Cause, { day, zone, team }: Same): Promise<Touchable[]> {
  const { org } = caller;
  const [from, to] = [startOfDay(day, zone), startOfDay(dayAfter(day), zone)];
  const standing = await asTheyAreNow(rows, org, cause);
  const known = [...peopleLinked(standing), ...standing.touched.map(({ person }) => person)];
  const { rows: found } = await sql<{ id: string; name: string; phone: string | null; contacts: number; concerns: number }>`
    select p.id, p.name, (select value from way w where w.org_id = ${org} and w.customer_id = p.id and w.kind = 'phone' order by position limit 1) as phone,
      count(*) filter (where here.is = 'contact') as contacts, count(*) filter (where here.is = 'concern') as concerns
    from (
      select customer_id, 'contact' as is from contact where org_id = ${org} and happened_at >= ${from} and happened_at < ${to} and place = ${team} and sender = 'person'
      union all
      select customer_id, 'concern' from concern where org_id = ${org} and team_id = ${team} and standing not in ('set-aside', 'erased')
        and (happened_on->>'day' = ${day} or ((happened_on->>'at')::timestamptz >= ${from} and (happened_on->>'at')::timestamptz < ${to}))
    ) here
    join customer p on p.org_id = ${org} and p.id = here.customer_id
    where p.erased_at is null and p.matched_to is null and not (p.id = any (${known}::uuid[]))
      and not exists (select from not_a_person m where m.org_id = ${org} and m.customer_id = p.id)
    group by p.id, p.name order by p.name limit ${sql.lit(MOST_TOUCHABLE)}
  `.execute(rows);
  const seen = await seenAmong(
    rows,
    caller,
    found.map(({ id }) => id),
  );
  return found.filter(({ id }) => seen.has(id)).map(({ id, name, phone, contacts, concerns }) => ({ person: { id, name }, phone, contacts, concerns }));
}

const idsOf = (ids: readonly string[]): string[] => (ids.length === 0 ? [NOBODY] : [...ids]);
