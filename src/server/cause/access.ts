// Who may see a cause: those of its team, those who lead there, who raised it or asked about it; and the owner, to whom
// concerns stay closed all the same. Of what it touched one sees the concerns that one may open; the others are counted.
import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { type Sight, sightOf } from '../concern/access.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Tables } from '../platform/tables.ts';

export async function causeSightOf(rows: Rows, caller: Insider): Promise<Sight> {
  const sight = await sightOf(rows, caller);
  const own = { ...sight, self: caller.id };
  return caller.grants.some(({ role }) => role === 'owner') ? { ...own, allTeams: true } : own;
}

export function visibleCause({ allTeams, teams, self }: Sight) {
  return (row: ExpressionBuilder<Tables, 'cause'>) => {
    if (allTeams) return sql<SqlBool>`true`;
    const own = self === null ? [] : [row('cause.raised_by', '=', self), row('cause.game_asked_by', '=', self)];
    const all = [...(teams.length === 0 ? [] : [row('cause.team_id', 'in', [...teams])]), ...own];
    return all.length === 0 ? sql<SqlBool>`false` : row.or(all);
  };
}

export async function maySeeCause(rows: Rows, caller: Insider, cause: string): Promise<boolean> {
  const sight = await causeSightOf(rows, caller);
  const found = await rows.selectFrom('cause').select('id').where('org_id', '=', caller.org).where('id', '=', cause).where(visibleCause(sight)).executeTakeFirst();
  return found !== undefined;
}
