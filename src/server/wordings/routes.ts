// The catalogue of task wordings over HTTP.
import * as wire from '../../contract/wording.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { listWordings, retireWording, saveWording, showWording } from './catalogue.ts';

export function wordingRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.listTaskWordings, ({ caller, query }) => reading(ground.database, caller.org, (rows) => listWordings(rows, caller.org, query)));
  serve(app, ground, wire.saveTaskWording, ({ caller, body }) =>
    inOrganisation(ground.database, caller.org, async (rows) => {
      const saved = await saveWording(rows, { ...body, caller, at: ground.now() });
      if (isRefusal(saved)) throw new Refused(saved.refused, saved.refused === 'wording-was-changed' ? await showWording(rows, caller.org, body.id ?? '') : undefined);
      return showWording(rows, caller.org, saved);
    }),
  );
  serve(app, ground, wire.retireTaskWording, ({ caller, params, body }) =>
    inOrganisation(ground.database, caller.org, async (rows) => {
      await retireWording(rows, caller.org, params.id, body.retired);
      return showWording(rows, caller.org, params.id);
    }),
  );
}
