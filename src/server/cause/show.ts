// One cause read for somebody on staff, and the list of those that they may see.
import { sql } from 'kysely';
import type { CauseRow, Cause as CauseView, GameRow } from '../../contract/cause.ts';
import { gameOf } from '../../domain/cause/game.ts';
import type { Cause } from '../../domain/cause/state.ts';
import type { Act } from '../../domain/common/act.ts';
import { sightOf, visible } from '../concern/access.ts';
import { shortened } from '../concern/view.ts';
import { organisationOf } from '../organisation/settings.ts';
import { mayChange } from '../people/onFile.ts';
import { calendarAt } from '../platform/calendar.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { namesOf } from '../platform/names.ts';
import { signersWithin, textsWithin } from '../platform/signed.ts';
import { readAfter } from '../platform/taken.ts';
import { causeSightOf, maySeeCause, visibleCause } from './access.ts';
import { loadCause, loadCauses } from './store.ts';
import { causeView, gameView, type SeenConcern } from './view.ts';

/** Null when there is no such cause for them. `upTo` shows it as it was at that version. */
export async function showCause(ground: Ground, rows: Rows, caller: Insider, id: string, upTo?: number): Promise<CauseView | null> {
  if (!(await maySeeCause(rows, caller, id))) return null;
  const cause = await loadCause(rows, caller.org, id, upTo);
  if (cause === null) return null;
  const { org } = caller;
  const concerns = await seenConcerns(rows, caller, cause);
  const people = await seenPeople(rows, caller, cause);
  const names = await namesOf(rows, org, [cause.team, ...signersWithin(cause), ...people, ...concerns.map(({ customer }) => customer.id)]);
  const texts = await textsWithin(rows, org, cause);
  return causeView({ cause, names, texts, concerns, people, act: await actNow(ground, rows, caller) });
}

export async function actNow(ground: Ground, rows: Rows, caller: Insider): Promise<Act> {
  const at = ground.now();
  const calendar = calendarAt(at, await organisationOf(rows, caller.org));
  return { at, actor: actorOf(caller), via: caller.is === 'staff' ? 'desk' : 'api', calendar, reach: { ways: [], canWrite: false } };
}

async function seenConcerns(rows: Rows, caller: Insider, { id, links }: Cause): Promise<SeenConcern[]> {
  const linked = new Map(links.flatMap((link) => (link.is === 'concern' ? [[link.concern, link.linked.at] as const] : [])));
  if (linked.size === 0) return [];
  const found = await rows
    .selectFrom('concern')
    .innerJoin('cause_link', (join) => join.onRef('cause_link.of_id', '=', 'concern.id').on('cause_link.org_id', '=', caller.org))
    .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'concern.customer_id').on('customer.org_id', '=', caller.org))
    .leftJoin('words', (join) => join.onRef('words.id', '=', 'concern.title_id').on('words.org_id', '=', caller.org))
    .select(['concern.id', 'concern.number', 'concern.standing', 'concern.customer_id', 'customer.name'])
    .select(sql<string | null>`left(words.text, 300)`.as('title'))
    .where('concern.org_id', '=', caller.org)
    .where('cause_link.cause_id', '=', id)
    .where(visible(await sightOf(rows, caller)) as never)
    .orderBy('concern.number')
    .execute();
  return found.map((row) => ({
    ...{ id: row.id, number: row.number, title: shortened(row.title ?? '', 90), open: row.standing === 'open', at: linked.get(row.id) ?? '' },
    customer: { id: row.customer_id, name: row.name },
  }));
}

async function seenPeople(rows: Rows, caller: Insider, { links }: Cause): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const link of links) if (link.is === 'person' && (await mayChange(rows, caller, link.person))) seen.push(link.person);
  return seen;
}

type Wanted = { readonly limit?: number; readonly after?: string; readonly state?: 'open' | 'set-aside' | 'all'; readonly concern?: string; readonly signal?: string };
const USUAL_PAGE = 50;

export async function listCauses(ground: Ground, rows: Rows, caller: Insider, { limit = USUAL_PAGE, after, state = 'open', concern, signal }: Wanted) {
  const { org } = caller;
  const from = readAfter(after);
  const act = await actNow(ground, rows, caller);
  let query = rows
    .selectFrom('cause')
    .select('cause.id')
    .where('cause.org_id', '=', org)
    .where(visibleCause(await causeSightOf(rows, caller)))
    .orderBy('cause.id', 'desc')
    .limit(limit + 1);
  if (from !== undefined) query = query.where('cause.id', '<', from);
  if (state !== 'all') query = query.where('cause.state', '=', state);
  if (signal !== undefined) query = query.where('cause.signal_id', '=', signal);
  if (concern !== undefined) query = query.where('cause.id', 'in', rows.selectFrom('cause_link').select('cause_id').where('org_id', '=', org).where('of_id', '=', concern));
  const ids = (await query.execute()).map(({ id }) => id);
  const causes = await loadCauses(rows, org, ids.slice(0, limit));
  const names = await namesOf(rows, org, [...causes.map(({ team }) => team), ...signersWithin(causes.map(({ raised }) => raised))]);
  const texts = await textsWithin(
    rows,
    org,
    causes.map(({ title }) => title),
  );
  const items = causes.map((cause) => rowOf(causeView({ cause, names, texts, concerns: [], people: [], act }), cause));
  return { items, next: ids.length > limit ? (ids[limit - 1] ?? null) : null };
}

const rowOf = ({ id, title, about, team, place, topic, raisedBy, raisedAt, state, root, game }: CauseView, { whys, links }: Cause): CauseRow => ({
  ...{ id, title, about, team, place, topic, raisedBy, raisedAt, state, root, whys: whys.filter(({ answer }) => answer !== null).length },
  concerns: links.filter(({ is }) => is === 'concern').length,
  people: new Set(links.map((link) => (link.is === 'concern' ? link.customer : link.person))).size,
  gameWaitingSince: game?.since ?? null,
  gameReturnsAt: game?.returnsAt ?? null,
});

const GAMES_SHOWN = 100;

/** The leader's questions that stand, of causes that one may see: what waits first, then what comes back next. */
export async function listGames(rows: Rows, caller: Insider): Promise<{ items: GameRow[]; waiting: number }> {
  const { org } = caller;
  const found = await rows
    .selectFrom('cause')
    .select(['cause.id', 'cause.game_id', 'cause.game_asked_by'])
    .where('cause.org_id', '=', org)
    .where('cause.game_id', 'is not', null)
    .where(visibleCause(await causeSightOf(rows, caller)))
    .orderBy(sql`game_waiting_since nulls last`)
    .orderBy('cause.game_returns_at')
    .limit(GAMES_SHOWN)
    .execute();
  const causes = await loadCauses(
    rows,
    org,
    found.map(({ id }) => id),
  );
  const names = await namesOf(rows, org, [...causes.map(({ team }) => team), ...signersWithin(causes.map(({ games }) => games))]);
  const texts = await textsWithin(
    rows,
    org,
    causes.map(({ title, games }) => [title, games]),
  );
  const items = causes.flatMap((cause) => {
    const game = gameOf(cause, found.find(({ id }) => id === cause.id)?.game_id ?? '');
    if (game === undefined) return [];
    const asker = game.asked.actor.is === 'clock' ? null : game.asked.actor.id;
    const title = { text: texts.get(cause.title.id) ?? null, voice: cause.title.voice };
    return [{ ...gameView(game, { names, texts }), cause: cause.id, title, team: { id: cause.team, name: names.get(cause.team) ?? '' }, mine: asker === caller.id }];
  });
  return { items, waiting: items.filter(({ state }) => state === 'waiting').length };
}
