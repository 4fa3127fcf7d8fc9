// Web forms of intake over HTTP, and what is held to be looked at.
import * as wire from '../../contract/webForm.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { textFor, type WebForm } from '../../domain/webForm/webForm.ts';
import { emergencyFor, organisationOf } from '../organisation/settings.ts';
import type { Insider } from '../platform/callers.ts';
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { inert, pagesOf } from '../room/html.ts';
import { askedBy, listWebForms, saveWebForm, webFormRow, webFormView } from './catalogue.ts';
import { letIn, listHeld, sayNoTelling } from './held.ts';

export function webFormRoutes(app: App, ground: Ground): void {
  const shown = async (org: string, id: string) => webFormView(ground.settings.baseUrl, org, await reading(ground.database, org, (rows) => webFormRow(rows, org, id)));
  serve(app, ground, wire.listWebForms, async ({ caller, query }) => {
    const { items, next } = await reading(ground.database, caller.org, (rows) => listWebForms(rows, caller.org, query));
    return { items: items.map((row) => webFormView(ground.settings.baseUrl, caller.org, row)), next };
  });
  serve(app, ground, wire.showWebForm, ({ caller, params }) => shown(caller.org, params.id));
  serve(app, ground, wire.saveWebForm, async ({ caller, body }) => {
    const saved = await inOrganisation(ground.database, caller.org, (rows) => saveWebForm(rows, { ...body, webForm: body.webForm as WebForm, caller, at: ground.now() }));
    if (isRefusal(saved)) throw new Refused(saved.refused, saved.refused === 'web-form-was-changed' ? await shown(caller.org, body.id ?? '') : undefined);
    return shown(caller.org, saved);
  });
  serve(app, ground, wire.previewWebForm, async ({ caller, body, keyed }) => {
    if (keyed) keyed.used = true; // Nothing is done, so that nothing is kept.
    return { html: await previewOf(ground, caller, body.webForm as WebForm, body.language) };
  });
  serve(app, ground, wire.listHeld, ({ caller, query }) => reading(ground.database, caller.org, (rows) => listHeld(rows, caller, query)));
  serve(app, ground, wire.letIn, ({ caller, params }) => letIn(ground, { caller, id: params.id }));
  serve(app, ground, wire.sayNoTelling, ({ caller, params }) => sayNoTelling(ground, { caller, id: params.id }));
}

/** The page as people get it, leading nowhere. */
async function previewOf(ground: Ground, { org }: Insider, form: WebForm, language: 'en' | 'es'): Promise<string> {
  const text = textFor(form, language);
  const { organisation, asked } = await reading(ground.database, org, async (rows) => ({ organisation: await organisationOf(rows, org), asked: await askedBy(rows, org, text) }));
  const { name, phone } = organisation;
  const emergency = emergencyFor(organisation, language);
  const { asks, anonymous, open: isOpen, files: photos } = form;
  const now = ground.now();
  const own = { text, asks, anonymous, isOpen, photos, form: asked?.form ?? null, answers: {}, faults: [], files: [], today: now.slice(0, 10), zone: organisation.zone };
  const setting = { language, textSize: 'usual' as const, csrf: '', once: '', here: '', now };
  return inert((await pagesOf()).tellPage({ ...setting, organisation: { name, phone }, action: '', emergency, isClosed: false, own }));
}
