// A small clinic with a cast: two sites, three teams, somebody in every role, a key for every role; and its neighbour.
import type { Role } from '../../src/domain/common/act.ts';
import { makeOrganisation } from '../../src/server/organisation/make.ts';
import type { OrganisationSettings } from '../../src/server/organisation/settings.ts';
import { addStaff, type GrantGiven } from '../../src/server/people/staff.ts';
import { makeKeySecret } from '../../src/server/platform/callers.ts';
import type { Rows } from '../../src/server/platform/database.ts';
import type { Ground } from '../../src/server/platform/ground.ts';
import { hashOf, newId } from '../../src/server/platform/ids.ts';

/** Sam at the front desk, Barb who leads it, Mary the manager of that site, Olive the owner; Nora on the ward, Una who manages the other site. */
export const CAST = ['sam', 'barb', 'mary', 'olive', 'nora', 'una'] as const;
export type Member = (typeof CAST)[number];
export const PASSWORD = 'a long enough password';
const ROLES: readonly Role[] = ['staff', 'lead', 'manager', 'owner'];

export type Clinic = {
  readonly org: string;
  readonly sites: { readonly main: string; readonly west: string };
  readonly teams: { readonly desk: string; readonly ward: string; readonly west: string };
  readonly people: Readonly<Record<Member, string>>;
  /** Keys of the main site, one a role. */
  readonly keys: Readonly<Record<Role, string>>;
  readonly gestures: Readonly<Record<string, string>>;
  emailOf(member: Member): string;
};

const NAMES: Readonly<Record<Member, string>> = { sam: 'Sam Ortiz', barb: 'Barb Lindqvist', mary: 'Mary Osei', olive: 'Olive Grant', nora: 'Nora Bell', una: 'Una Walsh' };

export async function makeClinic(ground: Ground, { name = 'Lakeside Clinic', settings = {} }: { name?: string; settings?: Partial<OrganisationSettings> } = {}): Promise<Clinic> {
  const people = Object.fromEntries(CAST.map((member) => [member, newId()])) as Record<Member, string>;
  const keys = Object.fromEntries(ROLES.map((role) => [role, ''])) as Record<Role, string>;
  const west = { site: '', team: '' };
  const gestures: Record<string, string> = {};
  const domain = `${name.split(' ')[0]?.toLowerCase()}.example`;
  const emailOf = (member: Member): string => `${member}@${domain}`;
  const made = await makeOrganisation(ground, {
    name,
    settings: { customerWord: { one: 'patient', many: 'patients' }, languages: ['en', 'es'], phone: '+1 555 0100', ...settings },
    site: 'Main site',
    teams: ['Front desk', 'Ward'],
    owner: { name: 'Set-up', email: `setup@${domain}`, state: 'unclaimed' },
    also: async (rows, { org, site, teams }) => {
      const [desk = '', ward = ''] = teams.map(({ id }) => id);
      Object.assign(west, await addWest(rows, org));
      const grants: Record<Member, readonly GrantGiven[]> = {
        sam: [{ role: 'staff', team: desk }],
        barb: [{ role: 'lead', team: desk }],
        mary: [{ role: 'manager', site }],
        olive: [{ role: 'owner' }],
        nora: [{ role: 'staff', team: ward }],
        una: [{ role: 'manager', site: west.site }],
      };
      for (const member of CAST) await addStaff(rows, org, { id: people[member], name: NAMES[member], email: emailOf(member), state: 'active', roles: grants[member] });
      await onDuty(rows, org, [
        [desk, people.barb, people.sam],
        [ward, null, people.nora],
        [west.team, null, people.una],
      ]);
      for (const role of ROLES) keys[role] = await addKey(rows, org, role, site);
      const catalogue = await rows.selectFrom('gesture').select(['id', 'name']).where('org_id', '=', org).execute();
      for (const { id, name } of catalogue) gestures[name] = id;
    },
  });
  const [desk = '', ward = ''] = made.teams.map(({ id }) => id);
  return { org: made.org, sites: { main: made.site, west: west.site }, teams: { desk, ward, west: west.team }, people, keys, gestures, emailOf };
}

async function addWest(rows: Rows, org: string): Promise<{ site: string; team: string }> {
  const [site, team] = [newId(), newId()];
  await rows.insertInto('site').values({ org_id: org, id: site, name: 'West site' }).execute();
  await rows.insertInto('team').values({ org_id: org, id: team, site_id: site, name: 'West desk' }).execute();
  return { site, team };
}

async function onDuty(rows: Rows, org: string, duties: readonly (readonly [team: string, lead: string | null, onDuty: string])[]): Promise<void> {
  for (const [team, lead, duty] of duties) await rows.updateTable('team').set({ lead_id: lead, on_duty_id: duty }).where('org_id', '=', org).where('id', '=', team).execute();
}

async function addKey(rows: Rows, org: string, role: Role, site: string): Promise<string> {
  const secret = makeKeySecret(org);
  await rows
    .insertInto('api_key')
    .values({ org_id: org, id: newId(), name: `Key of a ${role}`, hash: hashOf(secret), roles: [role], site_id: role === 'owner' ? null : site })
    .execute();
  return secret;
}

/** Gives somebody the password with which they sign in. */
export async function givePassword(ground: Ground, { org, people, emailOf }: Clinic, member: Member): Promise<void> {
  const user = await ground.signIn.makeUser({ name: NAMES[member], email: emailOf(member), password: PASSWORD });
  await ground.signIn.join({ user_id: user, org_id: org, staff_id: people[member] });
}

/** Signs somebody in by password, as the browser does; gives the cookie. Each address may try twenty times a minute. */
export async function signIn(ground: Ground, baseUrl: string, clinic: Clinic, member: Member): Promise<{ cookie: string }> {
  const email = clinic.emailOf(member);
  await givePassword(ground, clinic, member);
  const response = await fetch(`${baseUrl}/api/sign-in/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: baseUrl },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  if (!response.ok) throw new Error(`${member} could not sign in: ${response.status} ${await response.text()}`);
  return {
    cookie: response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
  };
}
