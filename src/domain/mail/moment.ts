// When a mail was written, as far as its own date can be believed.
import { daysAfter, type Instant } from '../common/instants.ts';

/** Mail servers try for four to five days to deliver (RFC 5321, 4.5.4.1). */
const DAYS_UNDERWAY = 5;

/** The mail's own date where it is plausible; else its arrival. */
export function writtenAt(date: Instant | null, arrivedAt: Instant): Instant {
  return date !== null && date <= arrivedAt && date >= daysAfter(arrivedAt, -DAYS_UNDERWAY) ? date : arrivedAt;
}
