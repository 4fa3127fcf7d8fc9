// The call sheet as the desk asks for it, and how a row of it is said.
import { queryOptions } from '@tanstack/react-query';
import type { Bell, BellTouch } from '../../../contract/cadence.ts';
import { showBell } from '../../../contract/cadenceEndpoints.ts';
import { firstName } from '../../ui/firstName.ts';
import { call } from '../client.ts';
import type { Words } from '../words.tsx';

export type Whose = 'mine' | 'team';
export type Rung = { id?: string; whose?: 'team' };

export const bellOf = (whose: Whose) => queryOptions({ queryKey: ['bell', whose], queryFn: ({ signal }) => call(showBell, { query: { whose } }, { signal }) });

/** One call a person and day; what is still due from yesterday is a line of its own. */
export const idOf = ({ customer, day }: BellTouch): string => `${customer.id}.${day}`;
export const isDue = ({ state }: BellTouch): boolean => state === 'due';
/** What they want to be called, in their own words where they said so. */
export const calledBy = ({ callMe, customer }: BellTouch): string => callMe ?? firstName(customer.name);
export const beatOf = ({ name, beat }: BellTouch, { cadence }: Words): string => (name === 'custom' ? cadence.propose.custom.beat(beat) : cadence.beats[name]);
export const listOf = (parts: readonly string[], { times }: Words): string => new Intl.ListFormat(times.locale, { type: 'conjunction' }).format(parts);

/** "9:00 AM on their clock", where it is another than ours. */
export function theirClock({ due, zone }: BellTouch, bell: Bell, { bell: says, times }: Words): string | null {
  const clock = (of: string): string => new Intl.DateTimeFormat(times.locale, { timeZone: of, hour: 'numeric', minute: '2-digit' }).format(new Date(due));
  return clock(zone) === clock(bell.zone) ? null : says.theirClock(clock(zone));
}
