// When a screen was turned to the customer in a concern, by whom, and when it was given back: both sides see it.
import type { RoomView } from '../../contract/concern.ts';
import { closesAt } from '../../domain/chair/chair.ts';
import type { Rows } from '../platform/database.ts';

type Row = { staff_id: string; turned_at: string; back_at: string | null; ended_at: string | null };

export async function screensOf(rows: Rows, org: string, concern: string): Promise<RoomView['screens']> {
  const found = await rows
    .selectFrom('chair')
    .innerJoin('staff', (join) => join.onRef('staff.id', '=', 'chair.staff_id').on('staff.org_id', '=', org))
    .select(['chair.staff_id', 'staff.name', 'chair.turned_at', 'chair.back_at', 'chair.ended_at'])
    .where('chair.org_id', '=', org)
    .where('chair.concern_id', '=', concern)
    .orderBy('chair.turned_at')
    .execute();
  return screensIn(found, new Map(found.map(({ staff_id, name }) => [staff_id, name])));
}

export const screensIn = (chairs: readonly Row[], names: ReadonlyMap<string, string>): RoomView['screens'] =>
  chairs.map(({ staff_id, turned_at, back_at, ended_at }) => ({
    by: { id: staff_id, name: names.get(staff_id) ?? '' },
    at: turned_at,
    backAt: back_at,
    until: back_at ?? ended_at ?? closesAt({ turnedAt: turned_at }),
  }));
