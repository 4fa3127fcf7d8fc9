// A time as somebody types it: an instant, or by the clock of a zone.
import { Temporal } from 'temporal-polyfill';
import type { Rows } from '../platform/database.ts';

const WITH_ZONE = /([zZ]|[+-]\d{2}(:?\d{2})?)$/;

/** Null where it is no time. A day without a time is its beginning. */
export function momentIn(text: string, zone: string): string | null {
  const typed = text.trim().replace(' ', 'T');
  try {
    if (typed.includes('T') && WITH_ZONE.test(typed)) return new Date(Temporal.Instant.from(typed).epochMilliseconds).toISOString();
    return new Date(Temporal.PlainDateTime.from(typed).toZonedDateTime(zone).epochMilliseconds).toISOString();
  } catch (failure) {
    if (failure instanceof RangeError) return null;
    throw failure;
  }
}

/** The zone in which all files of contacts wrote their times; null where there is none, or several. */
export async function zoneOfContacts(rows: Rows, org: string): Promise<string | null> {
  const found = await rows.selectFrom('contact_source').select('zone').distinct().where('org_id', '=', org).execute();
  return found.length === 1 ? (found[0]?.zone ?? null) : null;
}
