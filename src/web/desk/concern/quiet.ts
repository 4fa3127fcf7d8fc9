// When people sleep: a mail that is written then may wait until the morning, on the reader's clock.
const QUIET_FROM = 21;
const QUIET_UNTIL = 8;
const DAY_MS = 86_400_000;

/** Nine o'clock of the next morning there, as a form holds it; absent by day, when a mail may go at once. */
export function nextMorning(zone: string, now: Date): string | undefined {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(now));
  if (hour >= QUIET_UNTIL && hour < QUIET_FROM) return undefined;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    hour >= QUIET_FROM ? new Date(now.getTime() + DAY_MS) : now,
  );
  return `${day}T09:00`;
}
