// Saved views and the keeper's day over HTTP.
import { Temporal } from 'temporal-polyfill';
import * as wire from '../../contract/views.ts';
import { sightOf, visible } from '../concern/access.ts';
import { type Organisation, organisationOf } from '../organisation/settings.ts';
import { isOpenAt } from '../platform/calendar.ts';
import type { Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';

/** More than anybody finds again in a list. */
const MOST_VIEWS = 50;

export function viewRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.listViews, ({ caller }) =>
    reading(ground.database, caller.org, async (rows) => {
      const found = await rows
        .selectFrom('saved_view')
        .select(['id', 'name', 'query'])
        .where('org_id', '=', caller.org)
        .where('staff_id', '=', caller.id)
        .orderBy('name')
        .execute();
      return { items: found.map(({ id, name, query }) => ({ id, name, query: query as wire.SavedView['query'] })) };
    }),
  );
  serve(app, ground, wire.saveView, ({ caller, body }) =>
    inOrganisation(ground.database, caller.org, async (rows) => {
      const others = await rows.selectFrom('saved_view').select('id').where('org_id', '=', caller.org).where('staff_id', '=', caller.id).where('name', '<>', body.name).execute();
      if (others.length >= MOST_VIEWS) throw new Refused('too-many-views');
      const row = await rows
        .insertInto('saved_view')
        .values({ org_id: caller.org, id: newId(), staff_id: caller.id, name: body.name, query: JSON.stringify(body.query) })
        .onConflict((conflict) => conflict.columns(['org_id', 'staff_id', 'name']).doUpdateSet({ query: JSON.stringify(body.query) }))
        .returning('id')
        .executeTakeFirstOrThrow();
      return { id: row.id, ...body };
    }),
  );
  serve(app, ground, wire.dropView, async ({ caller, params }) => {
    const dropped = await inOrganisation(ground.database, caller.org, (rows) =>
      rows.deleteFrom('saved_view').where('org_id', '=', caller.org).where('staff_id', '=', caller.id).where('id', '=', params.id).executeTakeFirst(),
    );
    if (Number(dropped.numDeletedRows) === 0) throw new Refused('not-found');
    return { dropped: true };
  });
  serve(app, ground, wire.showLoad, ({ caller, params, query }) =>
    reading(ground.database, caller.org, (rows) => loadOf(rows, caller, params.id, new Date(query.due).toISOString())),
  );
}

/** Promises in concerns that the asker may not see are counted with their time alone. */
async function loadOf(rows: Rows, caller: Insider, staff: string, due: string): Promise<wire.Load> {
  const { org } = caller;
  const organisation = await organisationOf(rows, org);
  const sight = await sightOf(rows, caller);
  const known = await rows.selectFrom('staff').select('absent_until').where('org_id', '=', org).where('id', '=', staff).executeTakeFirst();
  if (known === undefined) throw new Refused('not-found');
  const { from, to, opens, closes } = dayOf(due, organisation);
  const found = await rows
    .selectFrom('waiting')
    .select(['concern_id', 'due'])
    .where('org_id', '=', org)
    .where('holder_id', '=', staff)
    .where('kind', 'in', ['promise', 'next-update'])
    .where('due', '>=', from)
    .where('due', '<', to)
    .orderBy('due')
    .execute();
  const ids = [...new Set(found.map(({ concern_id }) => concern_id))];
  const seen = ids.length === 0 ? [] : await rows.selectFrom('concern').select(['id', 'number']).where('org_id', '=', org).where('id', 'in', ids).where(visible(sight)).execute();
  const promises = found.map(({ concern_id, due: at }) => {
    const open = seen.find(({ id }) => id === concern_id);
    return { concern: open?.id ?? null, number: open?.number ?? null, due: at };
  });
  return { promises, absentUntil: known.absent_until, open: isOpenAt(due, organisation), opens, closes };
}

function dayOf(due: string, { zone, hours }: Organisation): { from: string; to: string; opens: string | null; closes: string | null } {
  const day = Temporal.Instant.from(due).toZonedDateTimeISO(zone).startOfDay();
  const instant = (moment: Temporal.ZonedDateTime): string => new Date(moment.epochMilliseconds).toISOString();
  const open = hours.filter((one) => one.day === day.dayOfWeek);
  return { from: instant(day), to: instant(day.add({ days: 1 })), opens: open[0]?.opens ?? null, closes: open.at(-1)?.closes ?? null };
}
