// Who may know and work a plan: they themselves; staff who see a concern of theirs, or whose team or own call it is.
import { type Sight, sightOf } from '../concern/access.ts';
import { mayKnow, mayWriteFor } from '../customer/access.ts';
import type { Caller } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';

export const mayWork = async (rows: Rows, caller: Caller, customer: string, now: string): Promise<boolean> =>
  (await mayWriteFor(rows, caller, customer, now)) || (await isTheirCall(rows, caller, customer));
export const mayRead = async (rows: Rows, caller: Caller, customer: string, now: string): Promise<boolean> =>
  (await mayKnow(rows, caller, customer, now)) || (await isTheirCall(rows, caller, customer));

async function isTheirCall(rows: Rows, caller: Caller, customer: string): Promise<boolean> {
  if (caller.is === 'customer') return false;
  const sight = await sightOf(rows, caller);
  const plan = await rows
    .selectFrom('cadence_plan')
    .select('customer_id')
    .where('org_id', '=', caller.org)
    .where('customer_id', '=', customer)
    .where(isOnSheet(sight) as never)
    .executeTakeFirst();
  return plan !== undefined;
}

type Column = 'team_id' | 'caller_id' | 'stand_in_id';
type Compare = { (column: Column, operator: string, value: unknown): unknown; or(all: readonly unknown[]): unknown; val(value: boolean): unknown };
/** Plans of their teams, and those in which they call or stand in. */
export function isOnSheet({ allTeams, teams, self }: Sight) {
  return (row: Compare): unknown => {
    if (allTeams) return row.or([row.val(true)]);
    const inTeams = teams.length > 0 ? [row('team_id', 'in', [...teams])] : [];
    const own = self === null ? [] : [row('caller_id', '=', self), row('stand_in_id', '=', self)];
    const all = [...inTeams, ...own];
    return all.length === 0 ? row.val(false) : row.or(all);
  };
}
