// The organisation over HTTP: first run, settings, sites, teams, the catalogue of gestures.

import * as wire from '../../contract/organisation.ts';
import { takenOf } from '../../domain/allowance/allowance.ts';
import { authorityOf, giverMonth, isUnderGiftRule, loadAllowance, personYear, takenElsewhere } from '../acts/offerAmends.ts';
import { sightOf } from '../concern/access.ts';
import { refuseUnknownStaff } from '../people/known.ts';
import { isZone } from '../platform/calendar.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { isFresh, isSetupCode, makeOrganisation } from './make.ts';
import { DEFAULT_SETTINGS, forgetOrganisation, type OrganisationSettings, organisationOf } from './settings.ts';
import { siteRoutes, sitesOf } from './sites.ts';

export function organisationRoutes(app: App, ground: Ground): void {
  firstRun(app, ground);
  settings(app, ground);
  teams(app, ground);
  catalogue(app, ground);
}

const MOST_TRIES = 10;
const TRIES_FOR_MS = 15 * 60_000;

function firstRun(app: App, ground: Ground): void {
  let tries: number[] = [];
  serve(app, ground, wire.setUp, async ({ body }) => {
    tries = tries.filter((at) => Date.now() - at < TRIES_FOR_MS);
    if (tries.length >= MOST_TRIES) throw new Refused('too-many-tries');
    if (!(await isFresh(ground))) throw new Refused('already-set-up');
    if (!isSetupCode(body.code, ground.settings.secret)) {
      tries.push(Date.now());
      throw new Refused('setup-code-wrong');
    }
    if (!isZone(body.zone)) throw new Refused('no-such-zone');
    const userId = await ground.signIn.makeUser(body.owner);
    const { customerWord, zone, languages, hours, phone, emergency } = body;
    const made = await makeOrganisation(ground, {
      name: body.name,
      settings: { customerWord, zone, languages, hours, phone: phone ?? null, ...(emergency ? { emergency } : {}) },
      site: body.site,
      teams: body.teams,
      owner: { name: body.owner.name, email: body.owner.email, userId, state: 'active' },
    });
    await ground.signIn.join({ user_id: userId, org_id: made.org, staff_id: made.owner });
    return { organisation: made.org };
  });
}

function settings(app: App, ground: Ground): void {
  const show = (org: string): Promise<wire.Organisation> => reading(ground.database, org, (rows) => shownOrganisation(rows, org));
  serve(app, ground, wire.showOrganisation, ({ caller }) => show(caller.org));
  serve(app, ground, wire.changeOrganisation, async ({ caller, body }) => {
    if (body.zone && !isZone(body.zone)) throw new Refused('no-such-zone');
    const { name, ...changes } = body;
    await changeSettings(ground, caller.org, changes as Partial<OrganisationSettings>, name);
    return show(caller.org);
  });
}

async function shownOrganisation(rows: Rows, org: string): Promise<wire.Organisation> {
  const { authority: _, giftRule: __, noteReasons: ___, houseWords: ____, hours, closedDays, ...organisation } = await organisationOf(rows, org);
  return { ...organisation, hours: [...hours], closedDays: [...closedDays] };
}

type Changes = Partial<OrganisationSettings>;
/** What hangs on what stands is worked out from the settings as they are held, and not from a copy some seconds old. */
export async function changeSettings(ground: Ground, org: string, given: Changes | ((now: OrganisationSettings) => Changes), name?: string): Promise<void> {
  await inOrganisation(ground.database, org, async (rows) => {
    const row = await rows.selectFrom('organisation').select('settings').where('id', '=', org).forUpdate().executeTakeFirstOrThrow();
    const changes = typeof given === 'function' ? given({ ...DEFAULT_SETTINGS, ...(row.settings as OrganisationSettings) }) : given;
    const next = JSON.stringify({ ...(row.settings as object), ...changes });
    await rows
      .updateTable('organisation')
      .set({ settings: next, ...(name === undefined ? {} : { name }) })
      .where('id', '=', org)
      .execute();
    // By other numbers everybody is counted anew, behind this act.
    if (changes.signals !== undefined) await ground.jobs.enqueue(rows, 'signals', { org });
    // By other hours or days off the bell rings at other times.
    if (changes.hours !== undefined || changes.closedDays !== undefined || changes.zone !== undefined) await ground.jobs.enqueue(rows, 'clock', { org });
  });
  forgetOrganisation(org);
}

async function shownTeams(rows: Rows, org: string): Promise<wire.Team[]> {
  const found = await rows
    .selectFrom('team')
    .innerJoin('site', (join) => join.onRef('site.id', '=', 'team.site_id').on('site.org_id', '=', org))
    .select(['team.id', 'team.name', 'team.lead_id', 'team.on_duty_id', 'site.id as site_id', 'site.name as site_name'])
    .where('team.org_id', '=', org)
    .orderBy('team.name')
    .execute();
  return found.map((one) => ({ id: one.id, name: one.name, site: { id: one.site_id, name: one.site_name }, lead: one.lead_id, onDuty: one.on_duty_id }));
}

async function shownTeam(rows: Rows, org: string, id: string): Promise<wire.Team> {
  const team = (await shownTeams(rows, org)).find((one) => one.id === id);
  if (team === undefined) throw new Refused('no-such-team');
  return team;
}

function teams(app: App, ground: Ground): void {
  serve(app, ground, wire.listTeams, ({ caller }) =>
    reading(ground.database, caller.org, async (rows) => ({
      sites: await sitesOf(rows, caller.org),
      teams: await shownTeams(rows, caller.org),
    })),
  );
  siteRoutes(app, ground);
  serve(app, ground, wire.addTeam, ({ caller, body }) =>
    inOrganisation(ground.database, caller.org, async (rows) => {
      const known = await rows.selectFrom('site').select('id').where('org_id', '=', caller.org).where('id', '=', body.site).executeTakeFirst();
      if (known === undefined) throw new Refused('not-found');
      const id = newId();
      await rows.insertInto('team').values({ org_id: caller.org, id, site_id: body.site, name: body.name }).execute();
      return shownTeam(rows, caller.org, id);
    }),
  );
  serve(app, ground, wire.changeTeam, ({ caller, params, body }) =>
    inOrganisation(ground.database, caller.org, async (rows) => {
      if (!(await mayChangeTeam(rows, caller, params.id))) throw new Refused('no-such-team');
      await refuseUnknownStaff(rows, caller.org, [body.lead, body.onDuty]);
      const changes = {
        ...(body.name === undefined ? {} : { name: body.name }),
        ...(body.lead === undefined ? {} : { lead_id: body.lead }),
        ...(body.onDuty === undefined ? {} : { on_duty_id: body.onDuty }),
      };
      if (Object.keys(changes).length > 0) await rows.updateTable('team').set(changes).where('org_id', '=', caller.org).where('id', '=', params.id).execute();
      return shownTeam(rows, caller.org, params.id);
    }),
  );
}

/** A lead their teams, a manager those of their sites, the owner all. */
async function mayChangeTeam(rows: Rows, caller: Insider, team: string): Promise<boolean> {
  if (caller.roles.includes('owner')) return true;
  const { teams: seen, allTeams } = await sightOf(rows, { ...caller, grants: caller.grants.filter(({ role }) => role !== 'staff') });
  return allTeams || seen.includes(team);
}

const gestureView = (row: { id: string; name: string; value: number; cash_equivalent: boolean; retired: boolean }): wire.Gesture => ({
  id: row.id,
  name: row.name,
  value: row.value,
  cashEquivalent: row.cash_equivalent,
  retired: row.retired,
});

function catalogue(app: App, ground: Ground): void {
  serve(app, ground, wire.showCatalogue, ({ caller, query }) =>
    reading(ground.database, caller.org, async (rows) => {
      const { org } = caller;
      const organisation = await organisationOf(rows, org);
      const { each, month } = authorityOf(organisation, actorOf(caller));
      const now = ground.now();
      const leftThisMonth = month - takenOf(await loadAllowance(rows, org, giverMonth(org, caller.id, now, organisation.zone)));
      const under = query.customer !== undefined && (await isUnderGiftRule(rows, org, query.customer));
      const { giftRule } = organisation;
      const leftThisYear =
        under && query.customer
          ? giftRule.year -
            takenOf(await loadAllowance(rows, org, personYear(org, query.customer, now, organisation.zone))) -
            (await takenElsewhere(rows, { org, person: query.customer, at: now, zone: organisation.zone }))
          : null;
      const gestures = await rows.selectFrom('gesture').selectAll().where('org_id', '=', org).where('retired', '=', false).orderBy('value').orderBy('name').execute();
      const why = (one: wire.Gesture): string | null => {
        if (one.value > each) return 'beyond-your-authority';
        if (under && giftRule.noCashEquivalent && one.cashEquivalent) return 'gift-rule-no-cash';
        if (under && one.value > giftRule.each) return 'gift-rule-too-much';
        if (one.value > leftThisMonth) return 'month-is-used-up';
        return leftThisYear !== null && one.value > leftThisYear ? 'year-is-used-up' : null;
      };
      const shown = gestures.map(gestureView).map((one) => ({ ...one, offerable: why(one) === null, why: why(one) }));
      return { gestures: shown, authority: organisation.authority, giftRule, leftThisMonth, leftThisYear };
    }),
  );
  serve(app, ground, wire.addGesture, ({ caller, body }) =>
    inOrganisation(ground.database, caller.org, async (rows) => {
      const row = { id: newId(), name: body.name, value: body.value, cash_equivalent: body.cashEquivalent, retired: false };
      await rows
        .insertInto('gesture')
        .values({ org_id: caller.org, ...row })
        .execute();
      return gestureView(row);
    }),
  );
  serve(app, ground, wire.changeGesture, ({ caller, params, body }) =>
    inOrganisation(ground.database, caller.org, async (rows) => {
      const row = await rows
        .updateTable('gesture')
        .set({ ...(body.name === undefined ? {} : { name: body.name }), ...(body.retired === undefined ? {} : { retired: body.retired }), org_id: caller.org })
        .where('org_id', '=', caller.org)
        .where('id', '=', params.id)
        .returningAll()
        .executeTakeFirst();
      if (row === undefined) throw new Refused('no-such-gesture');
      return gestureView(row);
    }),
  );
  serve(app, ground, wire.changeAuthority, async ({ caller, body }) => {
    await changeSettings(ground, caller.org, body as Partial<OrganisationSettings>);
    const { authority, giftRule } = await reading(ground.database, caller.org, (rows) => organisationOf(rows, caller.org));
    return { authority, giftRule };
  });
}
