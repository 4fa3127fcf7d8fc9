// How much of what a team writes is private, over 90 days: a measure of teams, with a question, and never of persons.
import { sql } from 'kysely';
import type { Openness } from '../../contract/notes.ts';
import { daysAfter } from '../../domain/common/instants.ts';
import { sightOf } from '../concern/access.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Insider } from '../platform/callers.ts';
import type { PrivateRows, Rows } from '../platform/database.ts';

const DAYS = 90;
const ASKS_FROM = 0.2;

type Counted = ReadonlyMap<string, number>;

export async function opennessOf(rows: Rows, secret: PrivateRows, caller: Insider, now: string): Promise<Openness[]> {
  const { org } = caller;
  const sight = await sightOf(rows, { ...caller, grants: caller.grants.filter(({ role }) => role === 'lead' || role === 'manager') });
  const since = daysAfter(now, -DAYS);
  const all = await rows.selectFrom('team').select(['id', 'name']).where('org_id', '=', org).orderBy('name').execute();
  const teams = all.filter(({ id }) => sight.allTeams || sight.teams.includes(id));
  const [open, closed, hidden] = [await openBy(rows, org, since), await privateBy(secret, org, since), caller.roles.includes('manager') ? await hiddenBy(rows, secret, org) : null];
  return teams.map(({ id, name }) => {
    const notes = closed.get(id) ?? 0;
    const written = (open.get(id) ?? 0) + notes;
    const share = written === 0 ? 0 : notes / written;
    return { team: { id, name }, written, private: notes, share, asksWhy: share >= ASKS_FROM, hidden: hidden && [...(hidden.get(id) ?? [])] };
  });
}

/** Ids of words are made in time order, so that the last 90 days are one range of their key. */
const firstIdAt = (at: string): string => {
  const hex = Date.parse(at).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
};

async function openBy(rows: Rows, org: string, since: string): Promise<Counted> {
  const found = await rows
    .selectFrom('words')
    .innerJoin('concern', (join) => join.onRef('concern.id', '=', 'words.concern_id').on('concern.org_id', '=', org))
    .select(['concern.team_id', (row) => row.fn.countAll<number>().as('n')])
    .where('words.org_id', '=', org)
    .where('words.id', '>=', firstIdAt(since))
    .where('words.voice', '=', 'ours')
    .groupBy('concern.team_id')
    .execute();
  return new Map(found.map(({ team_id, n }) => [team_id, n]));
}

/** What was opened since counts as open; a request to hide is no note. */
async function privateBy(secret: PrivateRows, org: string, since: string): Promise<Counted> {
  const found = await secret
    .selectFrom('private_note')
    .innerJoin('concern', (join) => join.onRef('concern.id', '=', 'private_note.concern_id').on('concern.org_id', '=', org))
    .select(['concern.team_id', (row) => row.fn.countAll<number>().as('n')])
    .where('private_note.org_id', '=', org)
    .where('private_note.id', '>=', firstIdAt(since))
    .where('private_note.standing', 'in', ['private', 'hidden'])
    .groupBy('concern.team_id')
    .execute();
  return new Map(found.map(({ team_id, n }) => [team_id, n]));
}

type InMonth = { readonly month: string; readonly notes: number };

async function hiddenBy(rows: Rows, secret: PrivateRows, org: string): Promise<ReadonlyMap<string, readonly InMonth[]>> {
  const { zone } = await organisationOf(rows, org);
  const found = await secret
    .selectFrom('private_note')
    .innerJoin('concern', (join) => join.onRef('concern.id', '=', 'private_note.concern_id').on('concern.org_id', '=', org))
    .select(['concern.team_id', sql<string>`to_char(private_note.hidden_at at time zone ${zone}::text, 'YYYY-MM')`.as('month'), (row) => row.fn.countAll<number>().as('notes')])
    .where('private_note.org_id', '=', org)
    .where('private_note.hidden_at', 'is not', null)
    .groupBy(sql`1, 2`)
    .orderBy('month')
    .execute();
  return new Map([...Map.groupBy(found, ({ team_id }) => team_id)].map(([team, months]) => [team, months.map(({ month, notes }) => ({ month, notes }))]));
}
