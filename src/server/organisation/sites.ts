// Sites over HTTP: their names, and the hours and days off by which their bell rings.
import type { Selectable } from 'kysely';
import * as wire from '../../contract/organisation.ts';
import { given } from '../../domain/common/given.ts';
import { isZone } from '../platform/calendar.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import type { Tables } from '../platform/tables.ts';

const shown = ({ id, name, zone, hours, closed_days }: Selectable<Tables['site']>): wire.Site => ({
  ...{ id, name, zone },
  hours: hours as wire.Site['hours'],
  closedDays: (closed_days as string[] | null) ?? [],
});

export const sitesOf = async (rows: Rows, org: string): Promise<wire.Site[]> =>
  (await rows.selectFrom('site').selectAll().where('org_id', '=', org).orderBy('name').execute()).map(shown);

export function siteRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.addSite, ({ caller, body }) =>
    inOrganisation(ground.database, caller.org, async (rows) =>
      shown(await rows.insertInto('site').values({ org_id: caller.org, id: newId(), name: body.name }).returningAll().executeTakeFirstOrThrow()),
    ),
  );
  serve(app, ground, wire.changeSite, ({ caller, params, body }) =>
    inOrganisation(ground.database, caller.org, async (rows) => {
      if (body.zone != null && !isZone(body.zone)) throw new Refused('no-such-zone');
      const json = (value: unknown) => (value === undefined ? undefined : value === null ? null : JSON.stringify(value));
      const changes = given({ name: body.name, zone: body.zone, hours: json(body.hours), closed_days: json(body.closedDays) });
      const sites = rows.selectFrom('site').selectAll().where('org_id', '=', caller.org).where('id', '=', params.id);
      if (Object.keys(changes).length > 0) await rows.updateTable('site').set(changes).where('org_id', '=', caller.org).where('id', '=', params.id).execute();
      const site = await sites.executeTakeFirst();
      if (site === undefined) throw new Refused('not-found');
      // By other hours or days off the bell rings at other times.
      await ground.jobs.enqueue(rows, 'clock', { org: caller.org });
      return shown(site);
    }),
  );
}
