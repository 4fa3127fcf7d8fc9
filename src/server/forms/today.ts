// The day of whoever fills a form in, by which dates are checked: in their own zone where it is known, else in ours.
import { organisationOf } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';

export async function todayFor(rows: Rows, org: string, customer: string, at: string): Promise<string> {
  const { zone } = await organisationOf(rows, org);
  const person = await rows.selectFrom('customer').select('zone').where('org_id', '=', org).where('id', '=', customer).executeTakeFirst();
  return new Intl.DateTimeFormat('en-CA', { timeZone: person?.zone ?? zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(at));
}
