// A letter that waits for a time which staff chose on the reader's own clock: kept as it was said, and the instant worked
// out from it. A skipped hour moves forward, a doubled one is the first.
import { Temporal } from 'temporal-polyfill';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';

export type Later = { readonly local: string; readonly zone: string; readonly at: string };
const MOST_DAYS = 30;
const DAY_MS = 86_400_000;

export async function laterOn(rows: Rows, { org, customer, local, now }: { org: string; customer: string; local: string; now: string }): Promise<Later | Refusal> {
  const person = await rows.selectFrom('customer').select('zone').where('org_id', '=', org).where('id', '=', customer).executeTakeFirst();
  const zone = person?.zone ?? (await organisationOf(rows, org)).zone;
  const at = instantOf(local, zone);
  if (at === null) return refuse('invalid');
  if (at <= now || Date.parse(at) - Date.parse(now) > MOST_DAYS * DAY_MS) return refuse('not-a-time-to-send');
  return { local, zone, at };
}

function instantOf(local: string, zone: string): string | null {
  try {
    return new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds).toISOString();
  } catch (failure) {
    if (failure instanceof RangeError) return null;
    throw failure;
  }
}
