// Forms as rows: the newest version by its title, every version as it was asked, and where people stumbled.
import type { FormRow, FormVersion } from '../../contract/form.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { faultsInForm } from '../../domain/form/building.ts';
import type { Form } from '../../domain/form/form.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { readAfter } from '../platform/taken.ts';

const USUAL = 50;
/** Fewer than this says nothing about a question. */
const STUMBLES_SHOWN_FROM = 5;

type Asked = { readonly limit?: number; readonly after?: string; readonly retired?: boolean };
export async function listForms(rows: Rows, org: string, { limit = USUAL, after, retired = false }: Asked): Promise<{ items: FormRow[]; next: string | null }> {
  const last = readAfter(after);
  let query = rows
    .selectFrom('form')
    .innerJoin('form_version as asked', (join) => join.on('asked.org_id', '=', org).onRef('asked.form_id', '=', 'form.id').onRef('asked.version', '=', 'form.version'))
    .select(['form.id', 'form.title', 'form.version', 'form.retired', 'asked.definition'])
    .where('form.org_id', '=', org)
    .where('form.retired', '=', retired);
  const before = last === undefined ? undefined : await rows.selectFrom('form').select(['title', 'id']).where('org_id', '=', org).where('id', '=', last).executeTakeFirst();
  if (before !== undefined) query = query.where((row) => row(row.refTuple('form.title', 'form.id'), '>', row.tuple(before.title, before.id)));
  const found = await query
    .orderBy('form.title')
    .orderBy('form.id')
    .limit(limit + 1)
    .execute();
  const items = found.slice(0, limit).map(({ definition, ...form }) => ({ ...form, questions: (definition as Form).fields.length }));
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Throws the refusal where there is no such form or version. */
export async function showForm(rows: Rows, org: string, id: string, version?: number): Promise<FormVersion> {
  const form = await rows.selectFrom('form').select(['version', 'retired']).where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
  const shown = version ?? form?.version ?? 0;
  const asked = await versionOf(rows, org, id, shown);
  if (form === undefined || asked === null) throw new Refused('no-such-form');
  const stumbles = await rows
    .selectFrom('form_stumble')
    .select(['field', 'times'])
    .where('org_id', '=', org)
    .where('form_id', '=', id)
    .where('version', '=', shown)
    .where('times', '>=', STUMBLES_SHOWN_FROM)
    .orderBy('times', 'desc')
    .execute();
  return { id, version: shown, newest: form.version, retired: form.retired, madeAt: asked.madeAt, form: asked.form as FormVersion['form'], stumbles };
}

/** What was asked; null where there is no such version. */
export async function versionOf(rows: Rows, org: string, id: string, version: number): Promise<{ readonly form: Form; readonly madeAt: string } | null> {
  const found = await rows
    .selectFrom('form_version')
    .select(['definition', 'made_at'])
    .where('org_id', '=', org)
    .where('form_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return found === undefined ? null : { form: found.definition as Form, madeAt: found.made_at };
}

type Saving = { readonly id?: string; readonly after?: number; readonly form: Form; readonly caller: Insider; readonly at: string };
/** Gives the refusal, or the id of the form that has a new version now. */
export async function saveForm(rows: Rows, { id, after, form, caller, at }: Saving): Promise<string | Refusal> {
  const faults = faultsInForm(form);
  if (faults.length > 0) {
    const errors = faults.map(({ field, fault }) => ({ field: field ?? 'form', message: fault }));
    throw new Refused('form-not-ready', undefined, errors);
  }
  const { org } = caller;
  const next = id === undefined ? { id: newId(), version: 1 } : await nextVersion(rows, org, id, after);
  if (isRefusal(next)) return next;
  const title = form.title.trim();
  if (id === undefined)
    await rows
      .insertInto('form')
      .values({ org_id: org, ...next, title })
      .execute();
  else await rows.updateTable('form').set({ title, version: next.version }).where('org_id', '=', org).where('id', '=', id).execute();
  const { is, id: by } = actorOf(caller) as { is: string; id: string };
  await rows
    .insertInto('form_version')
    .values({ org_id: org, form_id: next.id, version: next.version, definition: JSON.stringify(form), made_by: JSON.stringify({ is, id: by }), made_at: at })
    .execute();
  return next.id;
}

/** The row is held, so that of two who save at once the second sees what the first made. */
async function nextVersion(rows: Rows, org: string, id: string, after: number | undefined): Promise<{ id: string; version: number } | Refusal> {
  const form = await rows.selectFrom('form').select('version').where('org_id', '=', org).where('id', '=', id).forUpdate().executeTakeFirst();
  if (form === undefined) return refuse('no-such-form');
  return after !== undefined && after !== form.version ? refuse('form-was-changed') : { id, version: form.version + 1 };
}

export async function retireForm(rows: Rows, org: string, id: string, retired: boolean): Promise<void> {
  const changed = await rows.updateTable('form').set({ retired }).where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
  if (Number(changed.numUpdatedRows) === 0) throw new Refused('no-such-form');
}

/** Counts what a check caught, by question alone: nobody's name and nobody's answer. */
export async function countStumbles(rows: Rows, org: string, asked: { readonly form: string; readonly version: number }, fields: readonly string[]): Promise<void> {
  const caught = [...new Set(fields)].toSorted();
  if (caught.length === 0) return;
  await rows
    .insertInto('form_stumble')
    .values(caught.map((field) => ({ org_id: org, form_id: asked.form, version: asked.version, field, times: 1 })))
    .onConflict((conflict) => conflict.columns(['org_id', 'form_id', 'version', 'field']).doUpdateSet((row) => ({ times: row('form_stumble.times', '+', 1) })))
    .execute();
}
