// Whether a day in digits begins with the day or the month: in the United States with the month, elsewhere with the day.
import type { DayOrder } from '../domain/form/day.ts';

const MONTH_FIRST =
  /^(America\/(New_York|Detroit|Chicago|Menominee|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|(Indiana|Kentucky|North_Dakota)\/\w+)|Pacific\/Honolulu|US\/.+)$/;

/** By where the organisation is. */
export const dayOrderIn = (zone: string): DayOrder => (MONTH_FIRST.test(zone) ? 'month-first' : 'day-first');
