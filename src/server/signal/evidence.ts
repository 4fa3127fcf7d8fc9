// What a signal rests on: the contacts over time, what they were about, and what we last said; as far as the asker may see.
import { sql } from 'kysely';
import type { ContactWeek } from '../../contract/contacts.ts';
import type { Signal } from '../../contract/signals.ts';
import { hoursBefore } from '../../domain/common/instants.ts';
import { HOURS, standingOf } from '../../domain/signal/standing.ts';
import { sightOf, visible } from '../concern/access.ts';
import { shortened } from '../concern/view.ts';
import type { SignalSettings } from '../organisation/settings.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';

export type Asked = { readonly caller: Insider; readonly people: readonly string[]; readonly now: string };
const ABOUT_SHOWN = 8;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The rules that stand for one person, from their contacts themselves. */
export async function standingOfPerson(rows: Rows, org: string, { person, numbers, now }: { person: string; numbers: SignalSettings; now: string }): Promise<Signal['standing']> {
  const { rows: contacts } = await sql<{ at: string; matter: string | null; ended: boolean }>`
    select c.happened_at as at, c.matter_id as matter, (
      exists (select from concern e where e.org_id = ${org} and e.id = c.matter_id and e.ended_at <= ${now})
      or exists (select from contact_matter e where e.org_id = ${org} and e.id = c.matter_id and e.ended_at <= ${now})
    ) as ended
    from contact c where c.org_id = ${org} and c.customer_id = ${person} and c.counted and c.happened_at > ${hoursBefore(now, HOURS['90d'])} and c.happened_at <= ${now}
      and not exists (select from not_a_person m where m.org_id = ${org} and m.customer_id = ${person})
  `.execute(rows);
  const ground = await rows.selectFrom('tally_ground').select('top_from').where('org_id', '=', org).executeTakeFirst();
  const ended = new Set(contacts.flatMap(({ matter, ended: over }) => (over && matter !== null ? [matter] : [])));
  return [...standingOf(contacts, { numbers, topFrom: ground?.top_from ?? Number.POSITIVE_INFINITY, hasEnded: (matter) => ended.has(matter) }, now)];
}

export async function standingOfHousehold(rows: Rows, org: string, { people, from, now }: { people: readonly string[]; from: number; now: string }): Promise<Signal['standing']> {
  const { rows: found } = await sql<{ count: number; since: string | null }>`
    select count(*) as count, min(happened_at) as since from contact c
    where org_id = ${org} and customer_id = any (${people}::uuid[]) and counted and happened_at > ${hoursBefore(now, HOURS['30d'])} and happened_at <= ${now}
      and not exists (select from not_a_person m where m.org_id = ${org} and m.customer_id = c.customer_id)
  `.execute(rows);
  const { count = 0, since = null } = found[0] ?? {};
  return since === null || count < from ? [] : [{ rule: 'household', count, since }];
}

const contactsOf = async (rows: Rows, { caller, people, now }: Asked) => {
  const sight = await sightOf(rows, caller);
  return rows
    .selectFrom('contact')
    .leftJoin('concern', (join) => join.onRef('concern.id', '=', 'contact.concern_id').on('concern.org_id', '=', caller.org))
    .where('contact.org_id', '=', caller.org)
    .where('contact.customer_id', 'in', people.length === 0 ? [NOBODY] : [...people])
    .where('contact.happened_at', '<=', now)
    .where((row) => row.or([row('contact.concern_id', 'is', null), visible(sight)(row as never) as never]));
};

/** Topics of what is no concern of ours here; concerns are named by themselves. */
export async function aboutOf(rows: Rows, asked: Asked): Promise<Signal['about']> {
  const found = await (await contactsOf(rows, asked))
    .select(['contact.topic', (row) => row.fn.countAll<number>().as('contacts')])
    .where('contact.counted', '=', true)
    .where('contact.concern_id', 'is', null)
    .where('contact.topic', 'is not', null)
    .where('contact.happened_at', '>', hoursBefore(asked.now, HOURS['90d']))
    .groupBy('contact.topic')
    .orderBy('contacts', 'desc')
    .orderBy('contact.topic')
    .limit(ABOUT_SHOWN)
    .execute();
  return found.map(({ topic, contacts }) => ({ topic: topic ?? '', contacts }));
}

export async function concernsOf(rows: Rows, asked: Asked): Promise<Signal['concerns']> {
  const found = await (await contactsOf(rows, asked))
    .innerJoin('words as title', (join) => join.onRef('title.id', '=', 'concern.title_id').on('title.org_id', '=', asked.caller.org))
    .select(['concern.id', 'concern.number', 'concern.standing', (row) => row.fn.countAll<number>().as('contacts')])
    .select(sql<string | null>`left(title.text, 300)`.as('title'))
    .where('contact.counted', '=', true)
    .where('contact.happened_at', '>', hoursBefore(asked.now, HOURS['90d']))
    .groupBy(['concern.id', 'concern.number', 'concern.standing', 'title.text'])
    .orderBy('contacts', 'desc')
    .orderBy('concern.number', 'desc')
    .limit(ABOUT_SHOWN)
    .execute();
  return found.flatMap(({ id, number, standing, contacts, title }) =>
    id === null || number === null ? [] : [{ id, number, title: shortened(title ?? ''), contacts, open: standing === 'open' }],
  );
}

/** The newest contact out, with the words of the event or the note that made it. */
export async function lastWordOf(rows: Rows, asked: Asked): Promise<Signal['lastWord']> {
  const { org } = asked.caller;
  const last = await (await contactsOf(rows, asked))
    .leftJoin('event', (join) => join.onRef('event.stream_id', '=', 'contact.concern_id').onRef('event.version', '=', 'contact.version').on('event.org_id', '=', org))
    .select(['contact.happened_at', 'contact.via', 'contact.words_id', 'event.body', 'concern.id', 'concern.number'])
    .where('contact.direction', '=', 'out')
    .orderBy('contact.happened_at', 'desc')
    .orderBy('contact.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return null;
  const id = last.words_id ?? ourWordsIn(last.body);
  const words = id === null ? undefined : await rows.selectFrom('words').select(['text', 'voice']).where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
  const concern = last.id === null || last.number === null ? null : { id: last.id, number: last.number };
  return { at: last.happened_at, via: last.via, words: words ?? null, concern };
}

/** What was said stands under these names, in most events; else the first of our words that it names. */
const SAID = ['words', 'what', 'question', 'why'] as const;

function ourWordsIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const { id, voice, hash } = body as { id?: unknown; voice?: unknown; hash?: unknown };
  if (voice === 'ours' && typeof id === 'string' && typeof hash === 'string') return id;
  const parts = body as Readonly<Record<string, unknown>>;
  return [...SAID.map((name) => parts[name]), ...Object.values(parts)].reduce<string | null>((found, part) => found ?? ourWordsIn(part), null);
}

/** Of a place or a topic: thirteen weeks in days of UTC, as they are counted. */
export async function weeksOfKey(rows: Rows, org: string, { kind, key, now }: { kind: 'place' | 'topic'; key: string; now: string }): Promise<ContactWeek[]> {
  const day = now.slice(0, 10);
  const { rows: found } = await sql<{ from: string; in: number }>`
    select (${day}::date - 6 - week * 7) as from, (
      select coalesce(sum(contacts), 0)::integer from contact_day d where d.org_id = ${org} and d.kind = ${kind} and d.key = ${key}
        and d.day >= ${day}::date - 6 - week * 7 and d.day <= ${day}::date - week * 7
    ) as in
    from generate_series(12, 0, -1) as week
  `.execute(rows);
  return found.map(({ from, in: came }) => ({ from, in: Math.max(0, came), out: 0 }));
}

/** Of a place: what they were about; of a topic: where. In the last seven days. */
export async function besideKey(rows: Rows, org: string, { kind, key, now }: { kind: 'place' | 'topic'; key: string; now: string }): Promise<Signal['about']> {
  const [asked, shown] = kind === 'place' ? [sql.ref('c.place'), sql.ref('c.topic')] : [sql.ref('c.topic'), sql.ref('c.place')];
  const { rows: found } = await sql<{ topic: string; contacts: number }>`
    select coalesce((select name from team t where t.org_id = ${org} and t.id::text = ${shown}), ${shown}) as topic, count(*) as contacts from contact c
    where c.org_id = ${org} and c.happened_at > ${hoursBefore(now, HOURS['7d'])} and c.happened_at <= ${now} and c.counted and ${asked} = ${key} and ${shown} is not null
    group by ${shown} order by 2 desc, 1 limit ${sql.lit(ABOUT_SHOWN)}
  `.execute(rows);
  return found;
}
