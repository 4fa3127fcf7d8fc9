// The catalogue of forms over HTTP.
import * as wire from '../../contract/form.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import type { Form } from '../../domain/form/form.ts';
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { previewOf } from '../room/formPreview.ts';
import { listForms, retireForm, saveForm, showForm } from './catalogue.ts';

export function catalogueOfForms(app: App, ground: Ground): void {
  serve(app, ground, wire.listForms, ({ caller, query }) => reading(ground.database, caller.org, (rows) => listForms(rows, caller.org, query)));
  serve(app, ground, wire.showForm, ({ caller, params, query }) => reading(ground.database, caller.org, (rows) => showForm(rows, caller.org, params.id, query.version)));
  serve(app, ground, wire.saveForm, ({ caller, body }) =>
    inOrganisation(ground.database, caller.org, async (rows) => {
      const saved = await saveForm(rows, { ...body, form: body.form as Form, caller, at: ground.now() });
      if (isRefusal(saved)) throw new Refused(saved.refused, saved.refused === 'form-was-changed' ? await showForm(rows, caller.org, body.id ?? '') : undefined);
      return showForm(rows, caller.org, saved);
    }),
  );
  serve(app, ground, wire.previewForm, async ({ caller, body, keyed }) => {
    if (keyed) keyed.used = true; // Nothing is done, so that nothing is kept.
    return { html: await previewOf(ground, caller, body.form as Form, body.field) };
  });
  serve(app, ground, wire.retireForm, ({ caller, params, body }) =>
    inOrganisation(ground.database, caller.org, async (rows) => {
      await retireForm(rows, caller.org, params.id, body.retired);
      return showForm(rows, caller.org, params.id);
    }),
  );
}
