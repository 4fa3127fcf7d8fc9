// Who owns what arrives: who is on duty in the team, else its lead, the manager, the organisation's owner, else who stands
// in for whom it is about. Who takes it down owns it only in a team to which they belong.
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { Rows } from '../platform/database.ts';

export type Duty = { readonly team: string; readonly owner: string; readonly ownership: 'on-duty' | 'taken' };
type Wanted = {
  readonly team?: string | undefined;
  readonly staff: string | null;
  /** Where the asker belongs, when they named no team. */
  readonly site?: string | undefined;
  readonly except: readonly string[];
  readonly at: string;
};

/** Refuses an unknown team, and an organisation in which nobody is left who may own it. */
export async function dutyOf(rows: Rows, org: string, { team, staff, site, except, at }: Wanted): Promise<Duty | Refusal> {
  const chosen = await teamOf(rows, org, { team, staff, site });
  if (chosen === undefined) return refuse('no-such-team');
  if (staff !== null && !except.includes(staff) && (await belongs(rows, org, staff, chosen))) return { team: chosen.id, owner: staff, ownership: 'taken' };
  const owner = await onDuty(rows, org, chosen, except, at);
  return owner === null ? refuse('nobody-on-duty') : { team: chosen.id, owner, ownership: 'on-duty' };
}

type Team = { id: string; site_id: string; lead_id: string | null; on_duty_id: string | null };

/** The team that is named; else one's own, or one of the site at which one works. */
export async function teamOf(rows: Rows, org: string, { team, staff, site }: Pick<Wanted, 'team' | 'staff' | 'site'>): Promise<Team | undefined> {
  const teams = rows.selectFrom('team').select(['team.id', 'team.site_id', 'team.lead_id', 'team.on_duty_id']).where('team.org_id', '=', org).orderBy('team.id');
  if (team !== undefined) return teams.where('team.id', '=', team).executeTakeFirst();
  if (staff !== null) {
    const own = await teams
      .where(
        'team.id',
        'in',
        rows.selectFrom('staff_role').select('team_id').where('org_id', '=', org).where('staff_id', '=', staff).where('team_id', 'is not', null).$castTo<{ team_id: string }>(),
      )
      .executeTakeFirst();
    if (own !== undefined) return own;
  }
  const here = site === undefined ? undefined : await teams.where('team.site_id', '=', site).executeTakeFirst();
  return here ?? teams.executeTakeFirst();
}

/** Like what they see by their roles: the team's own, or those of its site or of everywhere; the owner's role alone opens none. */
async function belongs(rows: Rows, org: string, staff: string, { id, site_id }: Team): Promise<boolean> {
  const role = await rows
    .selectFrom('staff_role')
    .select('role')
    .where('org_id', '=', org)
    .where('staff_id', '=', staff)
    .where('role', '<>', 'owner')
    .where((row) => row.or([row('team_id', '=', id), row.and([row('team_id', 'is', null), row.or([row('site_id', '=', site_id), row('site_id', 'is', null)])])]))
    .executeTakeFirst();
  return role !== undefined;
}

async function onDuty(rows: Rows, org: string, team: Team, except: readonly string[], at: string): Promise<string | null> {
  const managers = await withRole(rows, org, 'manager', team.site_id);
  const owners = await withRole(rows, org, 'owner', null);
  const candidates = [team.on_duty_id, team.lead_id, ...managers, ...owners, ...(await standInsOf(rows, org, except))].filter(
    (id): id is string => id !== null && !except.includes(id),
  );
  if (candidates.length === 0) return null;
  const able = await rows.selectFrom('staff').select(['id', 'state', 'absent_until', 'stand_in_id']).where('org_id', '=', org).where('id', 'in', candidates).execute();
  const here = candidates.find((id) =>
    able.some((one) => one.id === id && (one.state === 'active' || one.state === 'unclaimed') && (one.absent_until === null || one.absent_until <= at)),
  );
  return here ?? candidates.find((id) => able.some((one) => one.id === id && one.state !== 'deactivated')) ?? null;
}

/** Who leads a team, or in their absence the manager, and the organisation's owner where there is none. */
export async function leadOf(rows: Rows, org: string, id: string, at: string): Promise<string | null> {
  const team = await teamOf(rows, org, { team: id, staff: null, site: undefined });
  return team === undefined ? null : onDuty(rows, org, { ...team, on_duty_id: null }, [], at);
}

async function standInsOf(rows: Rows, org: string, staff: readonly string[]): Promise<readonly (string | null)[]> {
  if (staff.length === 0) return [];
  const named = await rows.selectFrom('staff').select('stand_in_id').where('org_id', '=', org).where('id', 'in', staff).orderBy('id').execute();
  return named.map(({ stand_in_id }) => stand_in_id);
}

async function withRole(rows: Rows, org: string, role: 'manager' | 'owner', site: string | null): Promise<readonly string[]> {
  let query = rows.selectFrom('staff_role').select('staff_id').distinct().where('org_id', '=', org).where('role', '=', role).orderBy('staff_id');
  if (site !== null) query = query.where((row) => row.or([row('site_id', '=', site), row('site_id', 'is', null)]));
  return (await query.execute()).map(({ staff_id }) => staff_id);
}
