// Who may know what somebody said about themselves: they; and staff who see a concern of theirs, or who meet them first.
import { type Sight, sightOf, visible } from '../concern/access.ts';
import { isHeldBack } from '../people/heldBack.ts';
import { goOnAs } from '../people/standing.ts';
import type { Caller, Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';

/** To write down what they said, a look with a reason is not enough. */
export async function mayWriteFor(rows: Rows, caller: Caller, customer: string, now: string): Promise<boolean> {
  if (caller.is === 'customer') return caller.id === customer && !(await isHeldBack(rows, caller.org, caller.concern, now));
  if (!(await isKnown(rows, caller.org, customer))) return false;
  // What was said under an entry that was put away is as closed as the one under which it goes on.
  const entry = (await goOnAs(rows, caller.org, [customer])).get(customer) ?? customer;
  return (await seesOne(rows, caller, entry)) || !(await hasConcern(rows, caller.org, entry));
}

export const mayKnow = async (rows: Rows, caller: Caller, customer: string, now: string): Promise<boolean> =>
  (await mayWriteFor(rows, caller, customer, now)) || (caller.is === 'staff' && (await looksAtOne(rows, caller, customer, now)));

const isKnown = async (rows: Rows, org: string, customer: string): Promise<boolean> =>
  (await rows.selectFrom('customer').select('id').where('org_id', '=', org).where('id', '=', customer).executeTakeFirst()) !== undefined;

async function seesOne(rows: Rows, caller: Insider, customer: string): Promise<boolean> {
  const sight: Sight = await sightOf(rows, caller);
  const seen = await rows
    .selectFrom('concern')
    .select('id')
    .where('org_id', '=', caller.org)
    .where('customer_id', '=', customer)
    .where(visible(sight) as never)
    .limit(1)
    .executeTakeFirst();
  return seen !== undefined;
}

const hasConcern = async (rows: Rows, org: string, customer: string): Promise<boolean> =>
  (await rows.selectFrom('concern').select('id').where('org_id', '=', org).where('customer_id', '=', customer).limit(1).executeTakeFirst()) !== undefined;

async function looksAtOne(rows: Rows, caller: Insider, customer: string, now: string): Promise<boolean> {
  const look = await rows
    .selectFrom('look')
    .innerJoin('concern', (join) => join.onRef('concern.id', '=', 'look.concern_id').on('concern.org_id', '=', caller.org))
    .select('look.id')
    .where('look.org_id', '=', caller.org)
    .where('look.staff_id', '=', caller.id)
    .where('look.reason', 'is not', null)
    .where('look.until', '>', now)
    .where('concern.customer_id', '=', customer)
    .limit(1)
    .executeTakeFirst();
  return look !== undefined;
}
