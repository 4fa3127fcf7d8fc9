// Making an organisation: with sites, teams, a small catalogue, and an owner.
import type { GrantGiven } from '../people/staff.ts';
import { addStaff } from '../people/staff.ts';
import { inOrganisation, isDuplicate, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { hashOf, newId, sameBytes } from '../platform/ids.ts';
import { DEFAULT_SETTINGS, type OrganisationSettings } from './settings.ts';

export type ToMake = {
  readonly id?: string;
  readonly name: string;
  readonly settings?: Partial<OrganisationSettings>;
  readonly site: string;
  readonly teams: readonly string[];
  readonly also?: (rows: Rows, made: Made) => Promise<void>;
  readonly owner: { readonly name: string; readonly email: string; readonly userId?: string; readonly state: 'active' | 'unclaimed' };
};
export type Made = { readonly org: string; readonly site: string; readonly teams: readonly { id: string; name: string }[]; readonly owner: string };

/** A first catalogue, most of it time, help and access rather than money; values in cents. */
const FIRST_GESTURES = [
  { name: 'A call from the person in charge', value: 0, cash: false },
  { name: 'First appointment of the day, next three visits', value: 0, cash: false },
  { name: 'Parking paid', value: 1200, cash: false },
  { name: 'A taxi home', value: 2500, cash: false },
  { name: 'Flowers and a card', value: 1500, cash: false },
  { name: 'The fee waived', value: 5000, cash: false },
  { name: 'A gift card', value: 2000, cash: true },
] as const;

export async function makeOrganisation(ground: Ground, wanted: ToMake): Promise<Made> {
  const org = wanted.id ?? newId();
  return inOrganisation(ground.database, org, async (rows) => {
    const settings = { ...DEFAULT_SETTINGS, ...wanted.settings };
    await rows
      .insertInto('organisation')
      .values({ id: org, name: wanted.name, settings: JSON.stringify(settings) })
      .execute();
    const site = newId();
    await rows.insertInto('site').values({ org_id: org, id: site, name: wanted.site }).execute();
    const teams = wanted.teams.map((name) => ({ id: newId(), name }));
    const owner = newId();
    await rows
      .insertInto('team')
      .values(teams.map(({ id, name }) => ({ org_id: org, id, site_id: site, name, lead_id: null, on_duty_id: owner })))
      .execute();
    const roles: GrantGiven[] = [{ role: 'owner' }, { role: 'manager', site }];
    await addStaff(rows, org, { ...wanted.owner, id: owner, roles });
    await addGestures(rows, org);
    const made = { org, site, teams, owner };
    await wanted.also?.(rows, made);
    return made;
  });
}

async function addGestures(rows: Rows, org: string): Promise<void> {
  await rows
    .insertInto('gesture')
    .values(FIRST_GESTURES.map(({ name, value, cash }) => ({ org_id: org, id: newId(), name, value, cash_equivalent: cash })))
    .execute();
}

/** The first-run page opens only with this code; the same for every process, since it comes from the secret. */
export const setupCode = (secret: string): string => hashOf('first run', secret).toString('hex').slice(0, 12).toUpperCase();
export const isSetupCode = (typed: string, secret: string): boolean => sameBytes(hashOf(typed.replace(/[^0-9A-Za-z]/g, '').toUpperCase()), hashOf(setupCode(secret)));

/** Whether nobody has set anything up yet: membership is known across organisations, and holds no personal data. */
export async function isFresh(ground: Ground): Promise<boolean> {
  const { rows } = await ground.database.pool.query<{ fresh: boolean }>('select not any_organisation() as fresh');
  return rows[0]?.fresh === true;
}

/** Unattended set-up: one organisation, and an API key of the given value, on a first start. */
export async function setUpUnattended(ground: Ground, token: string): Promise<boolean> {
  const hash = hashOf(token);
  if (!(await isFresh(ground))) return false;
  // The key's hash is unique across processes: of two that start together, one makes the organisation.
  await ground.database.pool.query('insert into bare_key (hash, org_id, key_id) values ($1, $2, $3) on conflict do nothing', [hash, newId(), newId()]);
  const { org_id: org, key_id: key } = await ground.database.rows.selectFrom('bare_key').selectAll().where('hash', '=', hash).executeTakeFirstOrThrow();
  return makeUnattended(ground, { org, key, hash }).catch((failure: unknown) => {
    if (isDuplicate(failure)) return false;
    throw failure;
  });
}

async function makeUnattended(ground: Ground, { org, key, hash }: { org: string; key: string; hash: Buffer }): Promise<boolean> {
  await makeOrganisation(ground, {
    id: org,
    name: 'My organisation',
    site: 'Main site',
    teams: ['Front desk'],
    owner: { name: 'Owner', email: 'owner@organisation.invalid', state: 'unclaimed' },
    also: async (rows, { site }) => {
      await rows
        .insertInto('api_key')
        .values({ org_id: org, id: key, name: 'Set-up key', hash, roles: ['owner', 'manager'], site_id: site })
        .execute();
    },
  });
  return true;
}
