// A date and time as they stand on the wall of one place, and the instant that they name. A skipped hour moves forward,
// a doubled one is the first, as everywhere in the product.

/** "2026-11-23T08:00" in the zone, as an instant. */
export function instantAt(local: string, zone: string): string {
  const asIfUtc = Date.parse(`${local}Z`);
  const candidates = [asIfUtc - 86_400_000, asIfUtc + 86_400_000].map((around) => asIfUtc - offsetAt(around, zone));
  const fitting = candidates.filter((instant) => instant + offsetAt(instant, zone) === asIfUtc);
  const chosen = fitting.length > 0 ? Math.min(...fitting) : Math.max(...candidates);
  return new Date(chosen).toISOString();
}

/** An instant as it stands on the wall of the zone: "2026-11-23T08:00". */
export function localAt(instant: string, zone: string): string {
  const at = Date.parse(instant);
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 16);
}

/** How far the zone is ahead of UTC at that instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(instant / 1000) * 1000;
}
