// Customers, staff and keys over HTTP.
import * as wire from '../../contract/people.ts';
import { languageIn } from '../../copy/when.ts';
import { hasPin } from '../chair/pin.ts';
import { sightOf } from '../concern/access.ts';
import { organisationOf } from '../organisation/settings.ts';
import { isZone } from '../platform/calendar.ts';
import { forgetKeys, type Insider, makeKeySecret } from '../platform/callers.ts';
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { hashOf, newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { readAfter } from '../platform/taken.ts';
import { addCustomer, findCustomers } from './customers.ts';
import { refuseUnknownStaff } from './known.ts';
import { changeOnFile, fileChangesOf, mayChange } from './onFile.ts';
import { deactivate, findStaff, giveGrants, invite, inviteAgain } from './staff.ts';

const USUAL_PAGE = 50;

export function peopleRoutes(app: App, ground: Ground): void {
  customers(app, ground);
  staff(app, ground);
  keys(app, ground);
}

function customers(app: App, ground: Ground): void {
  serve(app, ground, wire.listCustomers, async ({ caller, query }) => {
    const limit = query.limit ?? USUAL_PAGE;
    const after = readAfter(query.after);
    const wanted = { limit: limit + 1, ...(query.search ? { search: query.search } : {}), ...(after ? { after } : {}) };
    const found = await reading(ground.database, caller.org, async (rows) => findCustomers(rows, caller.org, { ...wanted, sight: await sightOf(rows, caller) }));
    return { items: found.slice(0, limit), next: found.length > limit ? (found[limit - 1]?.id ?? null) : null };
  });
  serve(app, ground, wire.showCustomer, ({ caller, params }) => one(ground, caller, params.id));
  serve(app, ground, wire.addCustomer, async ({ caller, body }) => {
    refuseUnknownZone(body.zone);
    const id = await inOrganisation(ground.database, caller.org, (rows) => addCustomer(rows, caller.org, body));
    return one(ground, caller, id);
  });
  serve(app, ground, wire.changeCustomer, async ({ caller, params, body }) => {
    refuseUnknownZone(body.zone);
    return (await changeOnFile(ground, caller, params.id, body)) ?? one(ground, caller, params.id);
  });
}

function refuseUnknownZone(zone: string | null | undefined): void {
  if (zone && !isZone(zone)) throw new Refused('no-such-zone');
}

async function one(ground: Ground, caller: Insider, id: string): Promise<wire.CustomerOnFile> {
  const { org } = caller;
  return reading(ground.database, org, async (rows) => {
    const [customer] = await findCustomers(rows, org, { ids: [id], limit: 1, sight: await sightOf(rows, caller) });
    if (customer === undefined) throw new Refused('not-found');
    const may = (await mayChange(rows, caller, id)) ? (['changeCustomer'] as const) : [];
    return { ...customer, fileChanges: await fileChangesOf(rows, org, id), may: [...may] };
  });
}

function staff(app: App, ground: Ground): void {
  serve(app, ground, wire.listStaff, async ({ caller }) => ({ items: await reading(ground.database, caller.org, (rows) => findStaff(rows, caller.org)) }));
  serve(app, ground, wire.inviteStaff, ({ caller, body, keyed }) => invite(ground, caller.org, body, keyed));
  serve(app, ground, wire.inviteAgain, ({ caller, params, body, keyed }) => inviteAgain(ground, caller.org, params.id, body, keyed));
  serve(app, ground, wire.changeStaff, async ({ caller, params, body }) => {
    const { org } = caller;
    return inOrganisation(ground.database, org, async (rows) => {
      await refuseUnknownStaff(rows, org, [body.standIn]);
      const changes = {
        ...(body.name === undefined ? {} : { name: body.name }),
        ...(body.standIn === undefined ? {} : { stand_in_id: body.standIn }),
        ...(body.absentUntil === undefined ? {} : { absent_until: body.absentUntil }),
      };
      if (Object.keys(changes).length > 0) await rows.updateTable('staff').set(changes).where('org_id', '=', org).where('id', '=', params.id).execute();
      if (body.roles) await giveGrants(rows, org, params.id, body.roles);
      const [changed] = await findStaff(rows, org, params.id);
      if (changed === undefined) throw new Refused('not-found');
      return changed;
    });
  });
  serve(app, ground, wire.deactivateStaff, ({ caller, params }) => deactivate(ground, caller, params.id));
  serve(app, ground, wire.showMe, async ({ caller }) => {
    const { org } = caller;
    return reading(ground.database, org, async (rows) => {
      const organisation = await organisationOf(rows, org);
      const sight = await sightOf(rows, caller);
      const all = await rows.selectFrom('team').select(['id', 'name']).where('org_id', '=', org).orderBy('name').execute();
      const language =
        caller.is === 'staff' ? await rows.selectFrom('staff').select('language').where('org_id', '=', org).where('id', '=', caller.id).executeTakeFirst() : undefined;
      const { name, zone, languages, currency, customerWord } = organisation;
      return {
        is: caller.is,
        id: caller.id,
        name: caller.name,
        roles: [...caller.roles],
        organisation: { id: org, name, customerWord: customerWord.one, customersWord: customerWord.many, zone, languages, currency, mailIsSet: ground.settings.smtpUrl !== null },
        teams: all.filter(({ id }) => sight.allTeams || sight.teams.includes(id)),
        language: languageIn(language?.language),
        secondFactor: caller.is === 'staff' && caller.secondFactor,
        pinIsSet: caller.is === 'staff' && (await hasPin(rows, org, caller.id)),
      };
    });
  });
}

function keys(app: App, ground: Ground): void {
  serve(app, ground, wire.listKeys, async ({ caller }) => {
    const found = await reading(ground.database, caller.org, (rows) =>
      rows.selectFrom('api_key').selectAll().where('org_id', '=', caller.org).where('revoked_at', 'is', null).orderBy('id').execute(),
    );
    return { items: found.map(keyView) };
  });
  serve(app, ground, wire.makeKey, async ({ caller, body, keyed }) => {
    if (keyed) keyed.used = true; // The secret is shown once and never kept, so the answer can't be given again.
    const secret = makeKeySecret(caller.org);
    const row = { org_id: caller.org, id: newId(), name: body.name, hash: hashOf(secret), roles: [...body.roles] };
    await inOrganisation(ground.database, caller.org, (rows) => rows.insertInto('api_key').values(row).execute());
    return { key: { id: row.id, name: row.name, roles: body.roles, createdAt: ground.now(), lastUsedAt: null }, secret };
  });
  serve(app, ground, wire.revokeKey, async ({ caller, params }) => {
    const revoked = await inOrganisation(ground.database, caller.org, (rows) =>
      rows.updateTable('api_key').set({ revoked_at: ground.now() }).where('org_id', '=', caller.org).where('id', '=', params.id).where('revoked_at', 'is', null).executeTakeFirst(),
    );
    if (Number(revoked.numUpdatedRows) === 0) throw new Refused('not-found');
    forgetKeys();
    return { revoked: true };
  });
}

const keyView = (row: { id: string; name: string; roles: string[]; created_at: string; last_used_at: string | null }): wire.KeyView => ({
  id: row.id,
  name: row.name,
  roles: row.roles as wire.KeyView['roles'],
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
});
