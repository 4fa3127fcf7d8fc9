// Who has opened the record, also those who work on it: grouped calmly, by name where the organisation says names.
import { sql } from 'kysely';
import type { Reader } from '../../contract/openRoom.ts';
import type { Role } from '../../domain/common/act.ts';
import type { Rows } from '../platform/database.ts';

const TIMES_SHOWN = 20;
const HIGHEST_FIRST: readonly Role[] = ['owner', 'manager', 'lead', 'staff'];
type Visit = { staff_id: string | null; times: number; last: string; at: string[] };

/** A visit is a quarter of an hour, however often somebody came back within it. */
async function visitsTo(rows: Rows, org: string, concern: string): Promise<readonly Visit[]> {
  return rows
    .selectFrom('look')
    .select(['staff_id', sql<number>`count(distinct floor(extract(epoch from at) / 900))::int`.as('times'), (row) => row.fn.max('at').as('last')])
    .select(sql<string[]>`(array_agg(to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') order by at desc))[1:${sql.lit(TIMES_SHOWN)}]`.as('at'))
    .where('org_id', '=', org)
    .where('concern_id', '=', concern)
    .groupBy(['staff_id', 'key_id'])
    .orderBy('last', 'desc')
    .orderBy('staff_id')
    .orderBy('key_id')
    .execute();
}

export async function readersOf(rows: Rows, org: string, concern: string): Promise<Reader[]> {
  const visits = await visitsTo(rows, org, concern);
  const people = await whoAre(
    rows,
    org,
    visits.flatMap(({ staff_id }) => staff_id ?? []),
  );
  return visits.map(({ staff_id, times, last, at }) => ({ ...(people.get(staff_id ?? '') ?? A_PROGRAM), times, last, at: onceAQuarter(at) }));
}

type Person = Pick<Reader, 'name' | 'role' | 'team'>;
const A_PROGRAM: Person = { name: null, role: 'program', team: null };

async function whoAre(rows: Rows, org: string, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  if (ids.length === 0) return new Map();
  const grants = await rows
    .selectFrom('staff')
    .leftJoin('staff_role', (join) => join.onRef('staff_role.staff_id', '=', 'staff.id').on('staff_role.org_id', '=', org))
    .leftJoin('team', (join) => join.onRef('team.id', '=', 'staff_role.team_id').on('team.org_id', '=', org))
    .select(['staff.id', 'staff.name', 'staff_role.role', 'team.name as team'])
    .where('staff.org_id', '=', org)
    .where('staff.id', 'in', [...new Set(ids)])
    .orderBy('staff_role.position')
    .execute();
  return new Map(
    [...Map.groupBy(grants, ({ id }) => id)].map(([id, held]) => {
      const role = HIGHEST_FIRST.find((one) => held.some((grant) => grant.role === one)) ?? 'staff';
      return [id, { name: held[0]?.name ?? null, role, team: held.find(({ team }) => team !== null)?.team ?? null }];
    }),
  );
}

function onceAQuarter(at: readonly string[]): string[] {
  const quarter = (one: string): number => Math.floor(Date.parse(one) / 900_000);
  return at.filter((one, index) => index === 0 || quarter(one) !== quarter(at[index - 1] ?? one));
}

/** Without names, people of one role and team are one line, so that nobody is known by a pattern. */
export function withoutNames(readers: readonly Reader[]): Reader[] {
  const together = Map.groupBy(readers, ({ role, team }) => `${role}/${team}`);
  return [...together.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const at = group.flatMap((one) => one.at).toSorted((one, other) => (one < other ? 1 : -1));
    return [{ ...first, name: null, times: group.reduce((sum, { times }) => sum + times, 0), last: at[0] ?? first.last, at: at.slice(0, TIMES_SHOWN) }];
  });
}
