// The one authorised path to concerns: lists, counts, search, pages and acts all pass through it.

import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { sql } from 'kysely';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { Scope } from '../../domain/concern/partyEvents.ts';
import type { Caller, CustomerCaller, Insider } from '../platform/callers.ts';
import { type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { Refused } from '../platform/problems.ts';
import type { Tables } from '../platform/tables.ts';

/** Teams whose concerns somebody may see: staff and leads their teams, managers those of their sites. The owner's role alone opens none. */
export type Sight = { readonly teams: readonly string[]; readonly allTeams: boolean; readonly self: string | null };

export async function sightOf(rows: Rows, caller: Insider): Promise<Sight> {
  const managed = caller.grants.filter(({ role }) => role === 'manager');
  const self = caller.is === 'staff' ? caller.id : null;
  if (managed.some(({ site }) => site === null)) return { teams: [], allTeams: true, self };
  const own = caller.grants.flatMap(({ role, team }) => ((role === 'staff' || role === 'lead') && team !== null ? [team] : []));
  const everywhere = caller.grants.some(({ role, team, site }) => (role === 'staff' || role === 'lead') && team === null && site === null);
  if (everywhere) return { teams: [], allTeams: true, self };
  const sites = [...managed, ...caller.grants.filter(({ role, team }) => (role === 'staff' || role === 'lead') && team === null)].flatMap(({ site }) =>
    site === null ? [] : [site],
  );
  if (sites.length === 0) return { teams: [...new Set(own)], allTeams: false, self };
  const inSites = await rows.selectFrom('team').select('id').where('org_id', '=', caller.org).where('site_id', 'in', sites).execute();
  return { teams: [...new Set([...own, ...inSites.map(({ id }) => id)])], allTeams: false, self };
}

/** Those of their teams, those they own or keep a promise in, and those handed to them. */
export function visible(sight: Sight) {
  return (row: ExpressionBuilder<Tables, 'concern'>): Expression<SqlBool> => {
    if (sight.allTeams) return sql<SqlBool>`true`;
    const inTeams = sight.teams.length > 0 ? [row('concern.team_id', 'in', [...sight.teams])] : [];
    const self = sight.self;
    const own = self === null ? [] : [row('concern.owner_id', '=', self), row('concern.handing_to', '=', self), sql<SqlBool>`${self}::uuid = any (concern.keepers)`];
    const all = [...inTeams, ...own];
    return all.length === 0 ? sql<SqlBool>`false` : row.or(all);
  };
}

/** Whether this caller may open this concern now; a look with a reason counts while it lasts. */
export async function maySee(rows: Rows, caller: Caller, concern: string, now: string): Promise<boolean> {
  return (await mayAct(rows, caller, concern)) || (caller.is !== 'customer' && (await hasLook(rows, caller, concern, now)));
}

/** Whether they work on it, or it is theirs: a look with a reason lets nobody act. */
export async function mayAct(rows: Rows, caller: Caller, concern: string): Promise<boolean> {
  if (caller.is === 'customer') return caller.concern === concern;
  const sight = await sightOf(rows, caller);
  const seen = await rows.selectFrom('concern').select('id').where('org_id', '=', caller.org).where('id', '=', concern).where(visible(sight)).executeTakeFirst();
  return seen !== undefined;
}

/** One that you may not see is answered like one that isn't there; one that you only look at can't be acted on. */
export async function refusedActing(rows: Rows, caller: Caller, concern: string, now: string): Promise<Refusal | null> {
  if (await mayAct(rows, caller, concern)) return null;
  return refuse((await maySee(rows, caller, concern, now)) ? 'not-allowed' : 'no-such-concern');
}

/** Whose a concern is; null where there is none. Asks nobody whether they may know. */
export async function customerOf(rows: Rows, org: string, concern: string): Promise<string | null> {
  const row = await rows.selectFrom('concern').select('customer_id').where('org_id', '=', org).where('id', '=', concern).executeTakeFirst();
  return row?.customer_id ?? null;
}

/** The same before an act on it; refused where there is none. */
export async function customerIn(ground: Ground, org: string, concern: string): Promise<string> {
  const customer = await reading(ground.database, org, (rows) => customerOf(rows, org, concern));
  if (customer === null) throw new Refused('no-such-concern');
  return customer;
}

/** How far somebody may go who is with the customer now; null for a teller, and for one whose time here is over. */
export async function scopeOf(rows: Rows, { org, id, concern }: CustomerCaller, now: string): Promise<Scope | null> {
  const party = await rows
    .selectFrom('party')
    .select('scope')
    .where('org_id', '=', org)
    .where('concern_id', '=', concern)
    .where('party_id', '=', id)
    .where('enters', '=', true)
    .where((row) => row.or([row('until', 'is', null), row('until', '>', now)]))
    .executeTakeFirst();
  return party?.scope ?? null;
}

async function hasLook(rows: Rows, caller: Insider, concern: string, now: string): Promise<boolean> {
  if (caller.is !== 'staff') return false;
  const look = await rows
    .selectFrom('look')
    .select('id')
    .where('org_id', '=', caller.org)
    .where('concern_id', '=', concern)
    .where('staff_id', '=', caller.id)
    .where('reason', 'is not', null)
    .where('until', '>', now)
    .executeTakeFirst();
  return look !== undefined;
}
