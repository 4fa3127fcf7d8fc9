// By which hours a team opens: those of its site, else the organisation's.
import { organisationOf } from '../organisation/settings.ts';
import type { OpeningHours, Place } from '../platform/calendar.ts';
import type { Rows } from '../platform/database.ts';

type Own = { readonly zone: string | null; readonly hours: unknown; readonly closed_days: unknown };
const withOwn = (house: Place, own: Own | undefined): Place => ({
  zone: own?.zone ?? house.zone,
  hours: (own?.hours as OpeningHours | null | undefined) ?? house.hours,
  closedDays: [...(house.closedDays ?? []), ...((own?.closed_days as readonly string[] | null | undefined) ?? [])],
});

export async function placeOf(rows: Rows, org: string, team: string | null): Promise<Place> {
  const house = await organisationOf(rows, org);
  if (team === null) return withOwn(house, undefined);
  const site = await rows
    .selectFrom('team')
    .innerJoin('site', (join) => join.onRef('site.id', '=', 'team.site_id').on('site.org_id', '=', org))
    .select(['site.zone', 'site.hours', 'site.closed_days'])
    .where('team.org_id', '=', org)
    .where('team.id', '=', team)
    .executeTakeFirst();
  return withOwn(house, site);
}

/** By the hours of every team at once, for many plans. */
export async function placesIn(rows: Rows, org: string): Promise<(team: string | null) => Place> {
  const house = await organisationOf(rows, org);
  const sites = await rows
    .selectFrom('team')
    .innerJoin('site', (join) => join.onRef('site.id', '=', 'team.site_id').on('site.org_id', '=', org))
    .select(['team.id', 'site.zone', 'site.hours', 'site.closed_days'])
    .where('team.org_id', '=', org)
    .execute();
  const places = new Map(sites.map(({ id, ...own }) => [id, withOwn(house, own)]));
  const usual = withOwn(house, undefined);
  return (team) => (team === null ? usual : (places.get(team) ?? usual));
}
