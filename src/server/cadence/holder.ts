// Who calls today: the caller, and while they are away the stand-in, and with both away who is on duty in the team.
import type { Rows } from '../platform/database.ts';

type Wanted = { readonly caller: string; readonly standIn: string; readonly team: string };
export type Absences = ReadonlyMap<string, { readonly state: string; readonly absentUntil: string | null }>;

export async function absencesOf(rows: Rows, org: string): Promise<Absences> {
  const staff = await rows.selectFrom('staff').select(['id', 'state', 'absent_until']).where('org_id', '=', org).execute();
  return new Map(staff.map(({ id, state, absent_until }) => [id, { state, absentUntil: absent_until }]));
}

export function holderOf({ caller, standIn }: Omit<Wanted, 'team'>, duty: readonly (string | null)[], { absences, at }: { absences: Absences; at: string }): string {
  const isHere = (id: string | null): id is string => {
    const one = id === null ? undefined : absences.get(id);
    return one !== undefined && one.state !== 'deactivated' && (one.absentUntil === null || one.absentUntil <= at);
  };
  return [caller, standIn, ...duty].find(isHere) ?? caller;
}

/** On duty, else who leads, of every team. */
export async function dutiesIn(rows: Rows, org: string): Promise<ReadonlyMap<string, readonly (string | null)[]>> {
  const teams = await rows.selectFrom('team').select(['id', 'on_duty_id', 'lead_id']).where('org_id', '=', org).execute();
  return new Map(teams.map(({ id, on_duty_id, lead_id }) => [id, [on_duty_id, lead_id]]));
}

export async function findHolder(rows: Rows, org: string, wanted: Wanted, at: string): Promise<string> {
  return holderOf(wanted, (await dutiesIn(rows, org)).get(wanted.team) ?? [], { absences: await absencesOf(rows, org), at });
}
