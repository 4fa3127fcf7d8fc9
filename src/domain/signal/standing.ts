// When somebody's contacts stand out. It reads them getting in touch with us, never us with them; and it is a signal about
// our work that they had to call so often for, not a word about them (evidence 2.5).
import { hoursBefore, type Instant } from '../common/instants.ts';

export const RULES = ['7d', '30d', '90d', 'top'] as const;
export type SignalRule = (typeof RULES)[number];

/** How many contacts make a signal: on one open matter in 7 days, in 30 days, in 90 days; and above how much of everybody. */
export type SignalNumbers = {
  readonly inSevenDays: number;
  readonly inThirtyDays: number;
  readonly inNinetyDays: number;
  /** The top 1 % are those whose count is above that of 99 % of all who had any. */
  readonly topPercent: number;
};
/** 3, 5, 12 and 1 %: what services with people who call often found (evidence 2.5). */
export const USUAL_NUMBERS: SignalNumbers = { inSevenDays: 3, inThirtyDays: 5, inNinetyDays: 12, topPercent: 1 };

/** One contact in of one person, that counts. */
export type Counted = { readonly at: Instant; readonly matter: string | null };
export type Standing = { readonly rule: SignalRule; readonly count: number; readonly since: Instant };

/** By the clock and not by the calendar: an hour that is skipped or doubled in spring or autumn changes no count. */
export const HOURS = { '7d': 168, '30d': 720, '90d': 2160 } as const;

type Asked = { readonly numbers: SignalNumbers; readonly topFrom: number; readonly hasEnded: (matter: string) => boolean };

/** The rules that stand for one person at this time, each with its contacts and the first of them. */
export function standingOf(contacts: readonly Counted[], { numbers, topFrom, hasEnded }: Asked, at: Instant): readonly Standing[] {
  const lately = contacts.filter((one) => one.at <= at);
  const within = (hours: number): readonly Counted[] => lately.filter((one) => one.at > hoursBefore(at, hours));
  const ninety = within(HOURS['90d']);
  return [
    ...standing('7d', busiestMatter(within(HOURS['7d']), hasEnded), numbers.inSevenDays),
    ...standing('30d', within(HOURS['30d']), numbers.inThirtyDays),
    ...standing('90d', ninety, numbers.inNinetyDays),
    ...standing('top', ninety, topFrom),
  ];
}

function standing(rule: SignalRule, contacts: readonly Counted[], from: number): readonly Standing[] {
  const since = contacts.map(({ at }) => at).toSorted()[0];
  return since === undefined || contacts.length < from ? [] : [{ rule, count: contacts.length, since }];
}

/** The one open matter with the most contacts; of two with as many, the one that began first. */
function busiestMatter(contacts: readonly Counted[], hasEnded: (matter: string) => boolean): readonly Counted[] {
  const matters = Map.groupBy(
    contacts.filter(({ matter }) => matter !== null && !hasEnded(matter)),
    ({ matter }) => matter,
  );
  const first = (all: readonly Counted[]): Instant => all.map(({ at }) => at).toSorted()[0] ?? '';
  return [...matters.values()].toSorted((one, other) => other.length - one.length || (first(one) < first(other) ? -1 : 1))[0] ?? [];
}

/** How many people have how many contacts. */
export type Spread = readonly { readonly count: number; readonly people: number }[];

/** The smallest count that is above that of all but the top few; those who tie with the rest are out. */
export function topFrom(spread: Spread, topPercent: number): number {
  const counts = spread.filter(({ people, count }) => people > 0 && count > 0).toSorted((one, other) => one.count - other.count);
  const all = counts.reduce((sum, { people }) => sum + people, 0);
  if (all === 0 || topPercent <= 0) return Number.POSITIVE_INFINITY;
  let below = 0;
  for (const { count, people } of counts) {
    below += people;
    if (below * 100 >= (100 - topPercent) * all) return count + 1;
  }
  return Number.POSITIVE_INFINITY;
}
