// The regular contact plan as the desk asks for it, and how it is kept after each deed.
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Beat, CadenceView } from '../../../contract/cadence.ts';
import { showCadence } from '../../../contract/cadenceEndpoints.ts';
import { call } from '../client.ts';

export const cadenceOf = (customer: string) =>
  queryOptions({ queryKey: ['cadence', customer], queryFn: ({ signal }) => call(showCadence, { params: { customer } }, { signal }), retry: false });

/** What stands now shows at once; what hangs on it is asked for again. */
export async function keepCadence(client: QueryClient, view: CadenceView): Promise<void> {
  client.setQueryData(cadenceOf(view.customer.id).queryKey, view);
  await Promise.all(['bell', 'in-touch', 'contacts', 'signals', 'signal', 'today'].map((list) => client.invalidateQueries({ queryKey: [list] })));
}

export const OFFERED = ['daily', 'twice-a-week', 'weekly', 'monthly', 'custom'] as const;
export const NAMED = ['daily', 'twice-a-week', 'weekly', 'monthly'] as const;
export type Offered = (typeof OFFERED)[number];
/** Tuesdays and Fridays, Tuesdays, the first of the month: as a lower step is taken, too. */
export const BEATS: Readonly<Record<(typeof NAMED)[number], Beat>> = {
  daily: { every: 'day' },
  'twice-a-week': { every: 'weekdays', days: [2, 5] },
  weekly: { every: 'weekdays', days: [2] },
  monthly: { every: 'month', on: 1 },
};

const runs = ({ standing }: CadenceView): boolean => standing === 'agreed' || standing === 'running' || standing === 'on-request';
const isLike = (one: Beat, other: Beat): boolean => one.every === other.every && (one.every !== 'weekdays' || other.every !== 'weekdays' || one.days.length === other.days.length);

/** What we may offer them to have more calls; where their plan rests, any. Days of their own are looked at when they are chosen. */
export const higherThan = (view: CadenceView): readonly Offered[] =>
  OFFERED.filter((one) => one === 'custom' || !runs(view) || view.higher.some((higher) => isLike(higher, BEATS[one])));
/** What we may propose: never less than they have, which they alone make less. */
export const notLowerThan = (view: CadenceView): readonly Offered[] => OFFERED.filter((one) => one === view.terms?.name || higherThan(view).includes(one));
