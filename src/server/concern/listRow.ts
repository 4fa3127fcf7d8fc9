// What the lists of concerns share: what narrows them, and a row with the names that stand on it.
import { type SelectQueryBuilder, sql } from 'kysely';
import type { QueryOf } from '../../contract/common/endpoint.ts';
import type { ConcernRow } from '../../contract/concern.ts';
import type * as wire from '../../contract/concernEndpoints.ts';
import type { Tables } from '../platform/tables.ts';
import { shortened } from './view.ts';

export type Listing = SelectQueryBuilder<Tables, 'concern', object>;

export function filtered(query: Listing, wanted: QueryOf<typeof wire.listConcerns>): Listing {
  let narrowed = query;
  if (wanted.standing) narrowed = narrowed.where('concern.standing', '=', wanted.standing);
  if (wanted.owner) narrowed = narrowed.where('concern.owner_id', '=', wanted.owner);
  if (wanted.team) narrowed = narrowed.where('concern.team_id', '=', wanted.team);
  if (wanted.customer) narrowed = narrowed.where('concern.customer_id', '=', wanted.customer);
  if (wanted.severity) narrowed = narrowed.where('concern.severity', '=', wanted.severity);
  return narrowed;
}

export const cursorOf = (value: string, id: string): string => Buffer.from(JSON.stringify([value, id])).toString('base64url');

/** With the customer's contacts in ninety days, where these stand out now. */
export const withNames = (query: Listing, org: string, now: string) =>
  query
    .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'concern.customer_id').on('customer.org_id', '=', org))
    .leftJoin('staff', (join) => join.onRef('staff.id', '=', 'concern.owner_id').on('staff.org_id', '=', org))
    .leftJoin('team', (join) => join.onRef('team.id', '=', 'concern.team_id').on('team.org_id', '=', org))
    .leftJoin('words', (join) => join.onRef('words.id', '=', 'concern.title_id').on('words.org_id', '=', org))
    .leftJoin('tally', (join) => join.onRef('tally.id', '=', 'concern.customer_id').on('tally.org_id', '=', org).on('tally.stands_until', '>', now))
    .selectAll('concern')
    .select(['customer.name as customer_name', 'staff.name as owner_name', 'team.name as team_name', 'words.voice as voice', 'tally.counted as often'])
    .select(sql<string | null>`left(words.text, 400)`.as('title'));

export type Found = {
  id: string;
  number: number;
  standing: string;
  customer_id: string;
  owner_id: string;
  team_id: string;
  severity: number;
  understanding: string;
  next_update_at: string | null;
  next_update_broken: boolean;
  next_update_form: string | null;
  last_word_at: string | null;
  awaits_us_since: string | null;
  danger: boolean;
  told_at: string;
  happened_on: unknown;
  category: string | null;
  customer_name: string;
  owner_name: string | null;
  team_name: string | null;
  voice: string | null;
  title: string | null;
  title_id: string | null;
  often: number | null;
};

export const rowOf = (row: Found): ConcernRow => ({
  id: row.id,
  number: row.number,
  title: shortened(row.title ?? ''),
  theirs: row.voice === 'own' || row.voice === 'written-down',
  standing: row.standing as ConcernRow['standing'],
  customer: { id: row.customer_id, name: row.customer_name },
  owner: { id: row.owner_id, name: row.owner_name ?? '' },
  team: { id: row.team_id, name: row.team_name ?? '' },
  severity: row.severity as ConcernRow['severity'],
  understanding: row.understanding as ConcernRow['understanding'],
  nextUpdate: row.next_update_at,
  nextUpdateBroken: row.next_update_broken,
  form: row.next_update_form as ConcernRow['form'],
  lastWordAt: row.last_word_at,
  awaitsUsSince: row.awaits_us_since,
  danger: row.danger,
  toldAt: row.told_at,
  happenedOn: row.happened_on as ConcernRow['happenedOn'],
  wordless: row.title_id === null,
  category: row.category,
  often: row.often,
});
