// Whose mail one may see: what waits, of the teams whose duty it came to; what is filed, of the concerns that one may see.
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { maySee, type Sight, sightOf, visible } from '../concern/access.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { Refused } from '../platform/problems.ts';
import type { Tables } from '../platform/tables.ts';
import { type MailRow, mailRow } from './store.ts';

type Column = ExpressionBuilder<Tables, 'mail'>;

/** For lists: mail without a concern by its team, mail in one by that concern. */
export const trayed =
  (sight: Sight, org: string) =>
  (row: Column): Expression<SqlBool> =>
    row.or([
      row.and([row('mail.concern_id', 'is', null), ofTheirTeams(sight)(row)]),
      row.exists(
        row
          .selectFrom('concern')
          .select('concern.id')
          .where('concern.org_id', '=', org)
          .whereRef('concern.id', '=', 'mail.concern_id')
          .where(visible(sight) as never),
      ),
    ]);

const ofTheirTeams =
  ({ allTeams, teams }: Sight) =>
  (row: Column): Expression<SqlBool> =>
    allTeams ? row.lit(true) : teams.length === 0 ? row.lit(false) : row('mail.team_id', 'in', [...teams]);

/** Refuses one that isn't there as one that isn't theirs. */
export async function mailSeen(rows: Rows, caller: Insider, mail: string, now: string): Promise<MailRow> {
  const row = await mailRow(rows, caller.org, mail);
  if (row === undefined || !(await maySeeMail(rows, caller, row, now))) throw new Refused('no-such-mail');
  return row;
}

async function maySeeMail(rows: Rows, caller: Insider, { concern_id, team_id }: MailRow, now: string): Promise<boolean> {
  if (concern_id !== null) return maySee(rows, caller, concern_id, now);
  const { allTeams, teams } = await sightOf(rows, caller);
  return allTeams || (team_id !== null && teams.includes(team_id));
}
