// A page of a form outside of any room, for whoever builds it: drawn by the same pages, leading nowhere.
import type { Filled, FillStep } from '../../contract/fillPages.ts';
import type { Form } from '../../domain/form/form.ts';
import { emergencyFor, organisationOf } from '../organisation/settings.ts';
import type { Insider } from '../platform/callers.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { inert, pagesOf } from './html.ts';

const NOWHERE = 'preview';

/** The question of this id, also where no answer calls for it yet; without one, the first page. */
export async function previewOf(ground: Ground, caller: Insider, form: Form, id: string | undefined): Promise<string> {
  const organisation = await reading(ground.database, caller.org, (rows) => organisationOf(rows, caller.org));
  const now = ground.now();
  const task = { id: NOWHERE, version: 1, asks: { id: caller.id, name: caller.name }, reach: null, checks: [], form: null };
  const fill: Filled = { task, form, answers: {}, files: [], today: now.slice(0, 10), asked: form.fields, faults: [], draft: null };
  const field = form.fields.find((one) => one.id === id);
  const step: FillStep = field === undefined ? { is: 'start' } : { is: 'question', field, fromCheck: false, caught: null, refusal: null };
  const setting = { language: form.language, textSize: 'usual' as const, csrf: '', once: '', here: '', now };
  const { name, zone } = organisation;
  const room = { id: NOWHERE, organisation: { name, emergency: emergencyFor(organisation, form.language), zone } };
  const html = (await pagesOf()).fillPage({ ...setting, zone: null, room, whole: null, fill, step });
  return inert(html);
}
