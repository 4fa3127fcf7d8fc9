// Did involving the customer pay, in the teams of who asks: counted from read tables, by kind of concern and by month.
import type { QueryOf } from '../../contract/common/endpoint.ts';
import type { Involvement, ShareOfKind, showInvolvement } from '../../contract/involvement.ts';
import { daysAfter } from '../../domain/common/instants.ts';
import { type Counted, DAYS_TO_COME_BACK, ratedTogether, shareOf, surenessOf, together } from '../../domain/involvement/involvement.ts';
import { type Sight, sightOf } from '../concern/access.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { attempted, ended, kindsOf, type Over, rated } from './counted.ts';

const USUAL_MONTHS = 12;

export async function involvementOf(rows: Rows, caller: Insider, { months = USUAL_MONTHS, kind }: QueryOf<typeof showInvolvement>, now: string): Promise<Involvement> {
  const { zone } = await organisationOf(rows, caller.org);
  const { allTeams, teams } = await teamsOf(rows, caller);
  const over: Over = { org: caller.org, teams: allTeams ? null : teams, kind: kind ?? null, from: monthsBefore(now, months), until: now, zone };
  const watched = daysAfter(now, -DAYS_TO_COME_BACK);
  const [kinds, tries, ends, ratings] = [await kindsOf(rows, over), await attempted(rows, over), await ended(rows, over, watched), await rated(rows, over)];
  return {
    from: over.from,
    until: now,
    kinds,
    right: byKind(tries),
    part: byKind(ends.map(({ kind, took_part, of }) => ({ kind, of, yes: took_part ? of : 0 }))),
    sure: { all: surenessOf(ratedTogether(ratings)), months: ratings.map(({ month, ...one }) => ({ month, sure: surenessOf(one) })) },
    back: { until: watched, ...cameBack(ends), kinds: grouped(ends).map(([kind, own]) => ({ kind, ...cameBack(own) })) },
  };
}

/** Leads read their teams, managers their sites. An owner's role opens no concern, but these are numbers of five and more. */
async function teamsOf(rows: Rows, caller: Insider): Promise<Sight> {
  const leading = { ...caller, grants: caller.grants.filter(({ role }) => role === 'lead' || role === 'manager') };
  const sight = await sightOf(rows, leading);
  return caller.roles.includes('owner') ? { ...sight, allTeams: true } : sight;
}

type OfKind = { readonly kind: string | null };

function byKind(all: readonly (OfKind & Counted)[]): { all: ShareOfKind['share']; kinds: ShareOfKind[] } {
  return { all: shareOf(together(all)), kinds: grouped(all).map(([kind, own]) => ({ kind, share: shareOf(together(own)) })) };
}

type Ended = OfKind & Counted & { readonly took_part: boolean; readonly watched: number; readonly back: number };
function cameBack(all: readonly Ended[]) {
  const of = (tookPart: boolean) => shareOf(together(all.filter(({ took_part }) => took_part === tookPart).map(({ watched, back }) => ({ of: watched, yes: back }))));
  return { tookPart: of(true), others: of(false) };
}

/** The kind with the most first; where nobody named one, last. */
function grouped<One extends OfKind & { readonly of: number }>(all: readonly One[]): (readonly [kind: string | null, own: readonly One[]])[] {
  const many = (own: readonly One[]): number => own.reduce((sum, { of }) => sum + of, 0);
  return [...Map.groupBy(all, ({ kind }) => kind)].toSorted(([a, one], [b, other]) => Number(a === null) - Number(b === null) || many(other) - many(one));
}

/** On the same day so many months ago, or the last of that month. */
function monthsBefore(now: string, months: number): string {
  const at = new Date(now);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() - months);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, last));
  return at.toISOString();
}
