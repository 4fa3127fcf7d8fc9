// Today: who waits for a word from us, longest first; who has gone longest without one; and thanks.
import { sql } from 'kysely';
import * as wire from '../../contract/today.ts';
import type { HappenedOn } from '../../domain/common/instants.ts';
import { troubleOf } from '../channel/views.ts';
import { sightOf, visible } from '../concern/access.ts';
import { shortened } from '../concern/view.ts';
import { keepWords, Spoken } from '../concern/words.ts';
import { organisationOf } from '../organisation/settings.ts';
import { addCustomer } from '../people/customers.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { readAfter, refuseHappenedOn } from '../platform/taken.ts';
import { chartersWaiting } from './charters.ts';

const WAITING_SHOWN = 100;
const NO_TEAM = '00000000-0000-0000-0000-000000000000';
const SILENCES_SHOWN = 12;
const A_DAY_MS = 86_400_000;
const THANKS_DAYS = 14;

export function todayRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.showToday, ({ caller, query }) =>
    reading(ground.database, caller.org, async (rows) => {
      const now = ground.now();
      const organisation = await organisationOf(rows, caller.org);
      const waiting = [...(await waitingOf(rows, caller, now, query.whose ?? 'mine')), ...(await chartersWaiting(rows, caller, now, query.whose ?? 'mine'))];
      const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: organisation.zone, weekday: 'long' }).format(new Date(now));
      const day = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].indexOf(weekday) + 1;
      return {
        now,
        opens: organisation.hours.find((one) => one.day === day)?.opens ?? null,
        waitingCount: new Set(waiting.map(({ concern }) => concern)).size,
        waiting,
        silence: await silenceOf(rows, caller),
        thanks: await thanksFor(rows, caller, now),
        trouble: await troubleOf(ground, rows, caller.org),
        mailIsSet: ground.settings.smtpUrl !== null,
      };
    }),
  );
  compliments(app, ground);
}

/** What is due by the end of a day from now, most overdue first; danger before everything. */
async function waitingOf(rows: Rows, caller: Insider, now: string, whose: 'mine' | 'ours'): Promise<wire.Waiting[]> {
  const sight = await sightOf(rows, caller);
  const until = new Date(Date.parse(now) + A_DAY_MS).toISOString();
  let query = rows
    .selectFrom('waiting')
    .innerJoin('concern', (join) => join.onRef('concern.id', '=', 'waiting.concern_id').on('concern.org_id', '=', caller.org))
    .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'concern.customer_id').on('customer.org_id', '=', caller.org))
    .leftJoin('staff', (join) => join.onRef('staff.id', '=', 'waiting.holder_id').on('staff.org_id', '=', caller.org))
    .leftJoin('words as title', (join) => join.onRef('title.id', '=', 'concern.title_id').on('title.org_id', '=', caller.org))
    .leftJoin('words as said', (join) => join.onRef('said.id', '=', 'waiting.words_id').on('said.org_id', '=', caller.org))
    .leftJoin('tally', (join) => join.onRef('tally.id', '=', 'concern.customer_id').on('tally.org_id', '=', caller.org).on('tally.stands_until', '>', now))
    .select([
      'waiting.concern_id',
      'waiting.kind',
      'waiting.due',
      'waiting.holder_id',
      'waiting.round',
      'concern.number',
      'concern.customer_id',
      'customer.name as customer_name',
      'staff.name as holder_name',
      'said.voice as said_voice',
      'tally.counted as often',
    ])
    .select([sql<string | null>`left(title.text, 300)`.as('title_text'), sql<string | null>`left(said.text, 600)`.as('said_text')])
    .where('waiting.org_id', '=', caller.org)
    .where(visible(sight) as never);
  if (!sight.allTeams && sight.self === null) query = query.where('waiting.team_id', 'in', [...sight.teams, NO_TEAM]);
  if (whose === 'mine' && sight.self !== null) query = query.where('waiting.holder_id', '=', sight.self);
  const first = query.orderBy('waiting.due').orderBy('waiting.concern_id').limit(WAITING_SHOWN);
  // Two ordered reads from two indexes: sorting both as one took 37 ms at 10,000 concerns.
  const [danger, others] = await Promise.all([
    first.where('waiting.kind', '=', sql.lit('danger')).execute(),
    first.where('waiting.kind', '<>', sql.lit('danger')).where('waiting.due', '<=', until).execute(),
  ]);
  return [...danger, ...oftenFirst(others, now)].slice(0, WAITING_SHOWN).map((row) => ({
    concern: row.concern_id,
    number: row.number,
    title: shortened(row.title_text ?? '', 90),
    customer: { id: row.customer_id, name: row.customer_name },
    for: row.kind as wire.Waiting['for'],
    due: row.due,
    late: row.due <= now,
    holder: { id: row.holder_id, name: row.holder_name ?? '' },
    mine: row.holder_id === caller.id,
    said: row.said_voice === null ? null : { text: row.said_text, voice: row.said_voice },
    round: row.round,
    often: row.often,
  }));
}

/** Repeat contact raises priority: first among what is late, and first among what is not. */
function oftenFirst<Row extends { readonly due: string; readonly often: number | null }>(waiting: readonly Row[], now: string): readonly Row[] {
  const place = ({ due, often }: Row): number => (due <= now ? 0 : 2) + (often === null ? 1 : 0);
  return waiting.toSorted((one, other) => place(one) - place(other));
}

async function silenceOf(rows: Rows, caller: Insider): Promise<wire.Silence[]> {
  const sight = await sightOf(rows, caller);
  const found = await rows
    .selectFrom('concern')
    .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'concern.customer_id').on('customer.org_id', '=', caller.org))
    .leftJoin('staff', (join) => join.onRef('staff.id', '=', 'concern.owner_id').on('staff.org_id', '=', caller.org))
    .select([
      'concern.id',
      'concern.number',
      'concern.customer_id',
      'concern.owner_id',
      'concern.silent_since',
      'concern.next_update_broken',
      'customer.name as customer_name',
      'staff.name as owner_name',
    ])
    .where('concern.org_id', '=', caller.org)
    .where('concern.standing', '=', 'open')
    .where('concern.next_update_form', '=', 'word')
    .where(visible(sight) as never)
    .orderBy('concern.silent_since')
    .orderBy('concern.id')
    .limit(SILENCES_SHOWN)
    .execute();
  // Broken words come first among those who have waited longest.
  return found
    .map((row) => ({
      concern: row.id,
      number: row.number,
      customer: { id: row.customer_id, name: row.customer_name },
      owner: { id: row.owner_id, name: row.owner_name ?? '' },
      since: row.silent_since,
      broken: row.next_update_broken,
    }))
    .toSorted((one, other) => Number(other.broken) - Number(one.broken));
}

async function thanksFor(
  rows: Rows,
  caller: Insider,
  now: string,
): Promise<
  { id: string; customer: { id: string; name: string }; words: { text: string | null; voice: 'own' | 'written-down' | 'ours' }; at: string; happenedOn: HappenedOn | null }[]
> {
  const since = new Date(Date.parse(now) - THANKS_DAYS * A_DAY_MS).toISOString();
  const found = await complimentRows(rows, caller.org)
    .where('compliment.at', '>', since)
    .where('compliment.words_id', 'is not', null)
    .where('compliment.via', '!=', 'import')
    .limit(3)
    .execute();
  return found.map((row) => ({
    id: row.id,
    customer: { id: row.customer_id, name: row.customer_name },
    words: { text: row.text, voice: row.voice ?? 'own' },
    at: row.at,
    happenedOn: row.happened_on as HappenedOn | null,
  }));
}

const complimentRows = (rows: Rows, org: string) =>
  rows
    .selectFrom('compliment')
    .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'compliment.customer_id').on('customer.org_id', '=', org))
    .leftJoin('words', (join) => join.onRef('words.id', '=', 'compliment.words_id').on('words.org_id', '=', org))
    .leftJoin('staff', (join) => join.onRef('staff.id', '=', 'compliment.thanked_by').on('staff.org_id', '=', org))
    .select([
      'compliment.id',
      'compliment.customer_id',
      'compliment.category',
      'compliment.at',
      'compliment.happened_on',
      'compliment.via',
      'compliment.thanked_by',
      'compliment.thanked_at',
    ])
    .select(['customer.name as customer_name', 'words.text', 'words.voice', 'staff.name as thanked_name'])
    .where('compliment.org_id', '=', org)
    .orderBy('compliment.id', 'desc');

type Found = Awaited<ReturnType<ReturnType<typeof complimentRows>['execute']>>[number];
const complimentView = (row: Found): wire.Compliment => ({
  id: row.id,
  customer: { id: row.customer_id, name: row.customer_name },
  words: row.voice === null ? null : { text: row.text, voice: row.voice },
  category: row.category,
  at: row.at,
  happenedOn: row.happened_on as wire.Compliment['happenedOn'],
  via: row.via,
  thankedBy: row.thanked_by === null ? null : { id: row.thanked_by, name: row.thanked_name ?? '' },
  thankedAt: row.thanked_at,
});

async function knownCustomer(rows: Rows, org: string, id: string): Promise<string> {
  const known = await rows.selectFrom('customer').select('id').where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
  if (known === undefined) throw new Refused('not-found');
  return known.id;
}

const USUAL_PAGE = 50;

function compliments(app: App, ground: Ground): void {
  const show = async (org: string, id: string): Promise<wire.Compliment> => {
    const row = await reading(ground.database, org, (rows) => complimentRows(rows, org).where('compliment.id', '=', id).executeTakeFirst());
    if (row === undefined) throw new Refused('not-found');
    return complimentView(row);
  };
  serve(app, ground, wire.listCompliments, ({ caller, query }) =>
    reading(ground.database, caller.org, async (rows) => {
      const limit = query.limit ?? USUAL_PAGE;
      let page = complimentRows(rows, caller.org).limit(limit + 1);
      const after = readAfter(query.after);
      if (after) page = page.where('compliment.id', '<', after);
      const found = await page.execute();
      return { items: found.slice(0, limit).map(complimentView), next: found.length > limit ? (found[limit - 1]?.id ?? null) : null };
    }),
  );
  serve(app, ground, wire.addCompliment, async ({ caller, body }) => {
    const id = newId();
    refuseHappenedOn(body.happenedOn, ground.now());
    await inOrganisation(ground.database, caller.org, async (rows) => {
      const customer = 'id' in body.customer ? await knownCustomer(rows, caller.org, body.customer.id) : await addCustomer(rows, caller.org, { name: body.customer.name });
      const spoken = new Spoken({ actor: actorOf(caller), via: caller.is === 'program' ? 'api' : 'phone' });
      const words = spoken.theirs(body.text);
      await keepWords(rows, caller.org, null, spoken.kept);
      await rows
        .insertInto('compliment')
        .values({
          org_id: caller.org,
          id,
          customer_id: customer,
          words_id: words.id,
          via: 'desk',
          at: ground.now(),
          category: null,
          happened_on: body.happenedOn ? JSON.stringify(body.happenedOn) : null,
        })
        .execute();
    });
    return show(caller.org, id);
  });
  serve(app, ground, wire.thankFor, async ({ caller, params }) => {
    const thanked = { thanked_by: caller.is === 'staff' ? caller.id : null, thanked_at: ground.now() };
    await inOrganisation(ground.database, caller.org, (rows) => rows.updateTable('compliment').set(thanked).where('org_id', '=', caller.org).where('id', '=', params.id).execute());
    return show(caller.org, params.id);
  });
}
