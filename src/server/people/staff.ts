// Staff: who they are, what they may do, and what happens to what they hold when they leave.
import type { StaffMember } from '../../contract/people.ts';
import type { Role } from '../../domain/common/act.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { actWithin } from '../concern/store.ts';
import type { Insider } from '../platform/callers.ts';
import { actorOf } from '../platform/callers.ts';
import { inOrganisation, isDuplicate, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { Keyed } from '../platform/idempotency.ts';
import { hashOf, newId, newToken } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';

export type GrantGiven = { readonly role: Role; readonly team?: string | undefined; readonly site?: string | undefined };
const INVITATION_DAYS = 7;

export async function findStaff(rows: Rows, org: string, only?: string): Promise<StaffMember[]> {
  let query = rows.selectFrom('staff').selectAll().where('org_id', '=', org).orderBy('name');
  if (only) query = query.where('id', '=', only);
  const [people, grants] = [await query.execute(), await rows.selectFrom('staff_role').selectAll().where('org_id', '=', org).orderBy('position').execute()];
  return people.map((one) => ({
    id: one.id,
    name: one.name,
    email: one.email,
    roles: grants.filter(({ staff_id }) => staff_id === one.id).map(({ role, team_id, site_id }) => ({ role, team: team_id, site: site_id })),
    state: one.state === 'unclaimed' ? 'invited' : one.state,
    standIn: one.stand_in_id,
    absentUntil: one.absent_until,
  }));
}

export async function addStaff(
  rows: Rows,
  org: string,
  person: { id?: string; name: string; email: string; state: 'active' | 'invited' | 'unclaimed'; userId?: string; roles: readonly GrantGiven[] },
): Promise<string> {
  const id = person.id ?? newId();
  await rows
    .insertInto('staff')
    .values({ org_id: org, id, name: person.name, email: person.email.toLowerCase(), state: person.state, user_id: person.userId ?? null })
    .execute();
  await giveGrants(rows, org, id, person.roles);
  return id;
}

export async function giveGrants(rows: Rows, org: string, staff: string, roles: readonly GrantGiven[]): Promise<void> {
  await rows.deleteFrom('staff_role').where('org_id', '=', org).where('staff_id', '=', staff).execute();
  await rows
    .insertInto('staff_role')
    .values(roles.map(({ role, team, site }, position) => ({ org_id: org, staff_id: staff, position, role, team_id: team ?? null, site_id: site ?? null })))
    .execute();
}

type Invited = { staff: StaffMember; link: string };

/** The invitation's link, shown once: it serves seven days, and opening it uses nothing up. */
export async function invite(ground: Ground, org: string, person: { name: string; email: string; roles: readonly GrantGiven[] }, keyed: Keyed | null): Promise<Invited | Refusal> {
  if (keyed) keyed.used = true; // The link is shown once; only its hash is kept.
  try {
    return await inOrganisation(ground.database, org, async (rows) => {
      const id = await addStaff(rows, org, { ...person, state: 'invited' });
      return newInvitation(ground, rows, org, id);
    });
  } catch (failure) {
    return refuseTaken(failure);
  }
}

/** A new link for somebody who never signed in; the older one stops. Claims the owner of an unattended set-up. */
export async function inviteAgain(
  ground: Ground,
  org: string,
  id: string,
  person: { name?: string | undefined; email?: string | undefined },
  keyed: Keyed | null = null,
): Promise<Invited | Refusal> {
  if (keyed) keyed.used = true;
  try {
    return await inOrganisation(ground.database, org, async (rows) => {
      const known = await rows.selectFrom('staff').select('state').where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
      if (known === undefined) return refuse('not-found');
      if (known.state !== 'invited' && known.state !== 'unclaimed') return refuse('has-signed-in');
      const changes = { ...(person.name === undefined ? {} : { name: person.name }), ...(person.email === undefined ? {} : { email: person.email.toLowerCase() }) };
      if (Object.keys(changes).length > 0) await rows.updateTable('staff').set(changes).where('org_id', '=', org).where('id', '=', id).execute();
      return newInvitation(ground, rows, org, id);
    });
  } catch (failure) {
    return refuseTaken(failure);
  }
}

function refuseTaken(failure: unknown): Refusal {
  if (isDuplicate(failure)) return refuse('email-is-taken');
  throw failure;
}

async function newInvitation(ground: Ground, rows: Rows, org: string, id: string): Promise<Invited> {
  const token = newToken();
  const until = new Date(Date.parse(ground.now()) + INVITATION_DAYS * 86_400_000).toISOString();
  await rows
    .updateTable('staff')
    .set({ invitation_hash: hashOf(token), invitation_until: until })
    .where('org_id', '=', org)
    .where('id', '=', id)
    .execute();
  const [staff] = await findStaff(rows, org, id);
  if (staff === undefined) throw new Error('invited, but not found');
  return { staff, link: `${ground.settings.baseUrl}/desk/welcome/${org}/${token}` };
}

export async function invitedBy(ground: Ground, org: string, token: string): Promise<{ id: string; name: string; email: string } | null> {
  const staff = await reading(ground.database, org, (rows) =>
    rows
      .selectFrom('staff')
      .select(['id', 'name', 'email', 'invitation_until'])
      .where('org_id', '=', org)
      .where('invitation_hash', '=', hashOf(token))
      .where('state', 'in', ['invited', 'unclaimed'])
      .executeTakeFirst(),
  );
  return staff === undefined || (staff.invitation_until ?? '') <= ground.now() ? null : staff;
}

export async function acceptInvitation(ground: Ground, org: string, token: string, password: string): Promise<{ email: string } | Refusal> {
  const staff = await invitedBy(ground, org, token);
  if (staff === null) return refuse('invitation-over');
  const user = await ground.signIn.makeOrProve({ name: staff.name, email: staff.email, password });
  if (user === null) return refuse('password-is-not-theirs');
  await ground.signIn.join({ user_id: user, org_id: org, staff_id: staff.id });
  await inOrganisation(ground.database, org, (rows) =>
    rows.updateTable('staff').set({ user_id: user, state: 'active', invitation_hash: null, invitation_until: null }).where('org_id', '=', org).where('id', '=', staff.id).execute(),
  );
  return { email: staff.email };
}

/** Refuses for the last owner, and for one who holds concerns without a stand-in. What they own moves in the same transaction. */
export async function deactivate(ground: Ground, caller: Insider, id: string): Promise<{ staff: StaffMember; moved: number } | Refusal> {
  const { org } = caller;
  const found = await reading(ground.database, org, async (rows) => ({
    staff: (await findStaff(rows, org, id))[0],
    owners: await rows
      .selectFrom('staff_role')
      .innerJoin('staff', 'staff.id', 'staff_role.staff_id')
      .select('staff_id')
      .distinct()
      .where('staff.org_id', '=', org)
      .where('staff_role.org_id', '=', org)
      .where('role', '=', 'owner')
      .where('staff.state', 'in', ['active', 'unclaimed'])
      .execute(),
  }));
  if (found.staff === undefined) return refuse('not-found');
  if (found.owners.length === 1 && found.owners[0]?.staff_id === id) return refuse('last-owner');
  const standIn = found.staff.standIn;
  const moved = await inOrganisation(ground.database, org, async (rows) => {
    const held = await heldBy(rows, org, id);
    if (held.length > 0 && standIn === null) throw new Refused('no-stand-in');
    for (const concern of held) {
      const done = await actWithin(ground, rows, { org, concern, actor: actorOf(caller), via: 'desk', make: () => ({ do: 'moveOwnership', to: standIn ?? '' }) });
      if (isRefusal(done)) throw new Refused(done.refused);
    }
    await rows.updateTable('staff').set({ state: 'deactivated' }).where('org_id', '=', org).where('id', '=', id).execute();
    return held.length;
  });
  await ground.signIn.leave({ org_id: org, staff_id: id });
  return { staff: { ...found.staff, state: 'deactivated' }, moved };
}

async function heldBy(rows: Rows, org: string, staff: string): Promise<readonly string[]> {
  const held = await rows.selectFrom('concern').select('id').where('org_id', '=', org).where('owner_id', '=', staff).orderBy('id').execute();
  return held.map(({ id }) => id);
}
