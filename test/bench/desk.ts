// The desk that the load fills: the organisation of the set-up key, ten teams of forty staff, and one small team at a site of its own.
import type pg from 'pg';
import { makeKeySecret } from '../../src/server/platform/callers.ts';
import { hashOf, newId } from '../../src/server/platform/ids.ts';

export type Desk = {
  readonly org: string;
  readonly site: string;
  readonly teams: readonly string[];
  readonly smallTeam: string;
  readonly smallSite: string;
  /** A key of a member of the small team, who sees nothing else. */
  readonly smallKey: string;
  readonly staff: readonly string[];
  /** One of so many concerns is the small team's. */
  readonly bigTeamSize: number;
};

const TEAMS = 10;
const STAFF = 40;

export async function makeDesk(client: pg.Client): Promise<Desk> {
  const { rows } = await client.query<{ org_id: string }>('select org_id from bare_key');
  const org = rows[0]?.org_id ?? '';
  await client.query('begin');
  await client.query("select set_config('app.org_id', $1, true)", [org]);
  const site = (await client.query<{ id: string }>('select id from site')).rows[0]?.id ?? '';
  const teams = Array.from({ length: TEAMS }, () => newId());
  const staff = Array.from({ length: STAFF }, () => newId());
  for (const [index, id] of teams.entries()) await client.query('insert into team (org_id, id, site_id, name) values ($1, $2, $3, $4)', [org, id, site, `Team ${index + 1}`]);
  for (const [index, id] of staff.entries())
    await client.query("insert into staff (org_id, id, name, email, state) values ($1, $2, $3, $4, 'active')", [org, id, `Staff ${index + 1}`, `staff${index}@bench.example`]);
  const [smallSite, smallTeam, smallKey] = [newId(), newId(), makeKeySecret(org)];
  await client.query('insert into site (org_id, id, name) values ($1, $2, $3)', [org, smallSite, 'Home visits']);
  await client.query('insert into team (org_id, id, site_id, name) values ($1, $2, $3, $4)', [org, smallTeam, smallSite, 'Home visits']);
  await client.query('insert into api_key (org_id, id, name, hash, roles, site_id) values ($1, $2, $3, $4, $5, $6)', [
    org,
    newId(),
    'Small team',
    hashOf(smallKey),
    ['staff'],
    smallSite,
  ]);
  await client.query('commit');
  return { org, site, teams, smallTeam, smallSite, smallKey, staff, bigTeamSize: 1000 };
}
