// Who may be calling: everybody with this number on file, however it is written, and with whom they live.
import type { MaybeCaller } from '../../contract/calls.ts';
import { heardNumber, mayBeSame, type PhoneNumber, tailOf } from '../../domain/common/phone.ts';
import { mayKnow } from '../customer/access.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';

const MOST = 12;

/** Nobody is chosen among several. */
export async function peopleWith(rows: Rows, org: string, number: PhoneNumber): Promise<readonly string[]> {
  const found = await rows
    .selectFrom('way')
    .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'way.customer_id').on('customer.org_id', '=', org))
    .select(['way.customer_id', 'way.value'])
    .where('way.org_id', '=', org)
    .where('way.number_tail', '=', tailOf(number))
    .where('customer.matched_to', 'is', null)
    .orderBy('customer.name')
    .limit(100)
    .execute();
  const same = found.filter(({ value }) => {
    const heard = heardNumber(value);
    return heard.is === 'number' && mayBeSame(heard.number, number);
  });
  return [...new Set(same.map(({ customer_id }) => customer_id))].slice(0, MOST);
}

export async function maybeCallers(rows: Rows, caller: Insider, number: PhoneNumber, now: string): Promise<MaybeCaller[]> {
  const ids = await peopleWith(rows, caller.org, number);
  if (ids.length === 0) return [];
  const people = await rows
    .selectFrom('customer')
    .select(['id', 'name', 'call_me'])
    .where('org_id', '=', caller.org)
    .where('id', 'in', [...ids])
    .execute();
  const found: MaybeCaller[] = [];
  for (const { id, name, call_me } of people) {
    const hidden = !(await mayKnow(rows, caller, id, now));
    found.push({ person: { id, name }, callMe: hidden ? null : call_me, hidden, household: hidden ? [] : await livesWith(rows, caller.org, id) });
  }
  return found;
}

async function livesWith(rows: Rows, org: string, customer: string): Promise<MaybeCaller['household']> {
  return rows
    .selectFrom('household_member as theirs')
    .innerJoin('household_member as other', (join) => join.onRef('other.household_id', '=', 'theirs.household_id').on('other.org_id', '=', org))
    .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'other.customer_id').on('customer.org_id', '=', org))
    .select(['customer.id', 'customer.name'])
    .where('theirs.org_id', '=', org)
    .where('theirs.customer_id', '=', customer)
    .where('other.customer_id', '<>', customer)
    .orderBy('customer.name')
    .execute();
}
