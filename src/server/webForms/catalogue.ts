// Web forms as rows: each by its address, and what it asks beyond the telling in the newest version of its form.
import type { WebFormView, WebForm as WireForm } from '../../contract/webForm.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { Form } from '../../domain/form/form.ts';
import { ASKS, faultsInWebForm, type WebForm, type WebFormText } from '../../domain/webForm/webForm.ts';
import { versionOf } from '../forms/catalogue.ts';
import { teamOf } from '../people/duty.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import { isCollision, type Rows } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { readAfter } from '../platform/taken.ts';

const USUAL = 50;
type Row = { readonly id: string; readonly version: number; readonly definition: unknown; readonly changed_at: string };
const COLUMNS = ['id', 'slug', 'version', 'definition', 'changed_at'] as const;

export function webFormView(baseUrl: string, org: string, { id, version, definition, changed_at }: Row): WebFormView {
  const webForm = definition as WireForm;
  const address = `${baseUrl}/form/${org}/${webForm.slug}`;
  const title = escaped(webForm.texts[0]?.title ?? '');
  return {
    id,
    version,
    webForm,
    address,
    embed: `<script src="${address}/embed.js" async></script>`,
    frame: `<iframe src="${address}?framed" title="${title}" style="width:100%;height:70rem;border:0"></iframe>`,
    changedAt: changed_at,
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

type Listing = { readonly limit?: number; readonly after?: string };
export async function listWebForms(rows: Rows, org: string, { limit = USUAL, after }: Listing): Promise<{ items: Row[]; next: string | null }> {
  const last = readAfter(after);
  let query = rows.selectFrom('web_form').select(COLUMNS).where('org_id', '=', org);
  const before = last === undefined ? undefined : await rows.selectFrom('web_form').select('slug').where('org_id', '=', org).where('id', '=', last).executeTakeFirst();
  if (before !== undefined) query = query.where('slug', '>', before.slug);
  const found = await query
    .orderBy('slug')
    .limit(limit + 1)
    .execute();
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

export async function webFormRow(rows: Rows, org: string, id: string): Promise<Row> {
  const found = await rows.selectFrom('web_form').select(COLUMNS).where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
  if (found === undefined) throw new Refused('no-such-web-form');
  return found;
}

export type Kept = { readonly id: string; readonly form: WebForm };

export async function webFormAt(rows: Rows, org: string, slug: string): Promise<Kept | null> {
  const found = await rows.selectFrom('web_form').select(['id', 'definition']).where('org_id', '=', org).where('slug', '=', slug).executeTakeFirst();
  return found === undefined ? null : { id: found.id, form: found.definition as WebForm };
}

/** What is asked at /form/ORGANISATION, without anything having been set up. */
export const USUAL_FORM: WebForm = { slug: '', texts: [], asks: ASKS, files: 0, team: null, category: null, anonymous: true, open: true, sites: [] };

export type Asked = { readonly id: string; readonly version: number; readonly form: Form } | null;

/** The further questions in the version that is asked now; none where their form was taken out of use. */
export async function askedBy(rows: Rows, org: string, { form }: WebFormText): Promise<Asked> {
  if (form === undefined) return null;
  const found = await rows.selectFrom('form').select('version').where('org_id', '=', org).where('id', '=', form).where('retired', '=', false).executeTakeFirst();
  const asked = found && (await versionOf(rows, org, form, found.version));
  return asked ? { id: form, version: found.version, form: asked.form } : null;
}

type Saving = { readonly id?: string; readonly after?: number; readonly webForm: WebForm; readonly caller: Insider; readonly at: string };
/** Gives the refusal, or the id of the form that was saved. */
export async function saveWebForm(rows: Rows, saving: Saving): Promise<string | Refusal> {
  const { caller, webForm, at } = saving;
  const { org } = caller;
  const faults = faultsInWebForm(webForm);
  if (faults.length > 0) {
    const errors = faults.map(({ field, fault }) => ({ field, message: fault }));
    throw new Refused('web-form-not-ready', undefined, errors);
  }
  if (webForm.team !== null && (await teamOf(rows, org, { team: webForm.team, staff: null })) === undefined) return refuse('no-such-team');
  for (const { form } of webForm.texts) if (form !== undefined && !(await isForm(rows, org, form))) return refuse('no-such-form');
  const next = await nextOf(rows, org, saving);
  if (isRefusal(next)) return next;
  const { is, id: by } = actorOf(caller) as { is: string; id: string };
  const row = { slug: webForm.slug, version: next.version, definition: JSON.stringify(webForm), changed_by: JSON.stringify({ is, id: by }), changed_at: at };
  try {
    await rows
      .insertInto('web_form')
      .values({ org_id: org, id: next.id, ...row })
      .onConflict((conflict) => conflict.columns(['org_id', 'id']).doUpdateSet(row))
      .execute();
  } catch (failure) {
    if (isCollision(failure)) throw new Refused('slug-is-taken');
    throw failure;
  }
  return next.id;
}

const isForm = async (rows: Rows, org: string, id: string): Promise<boolean> =>
  (await rows.selectFrom('form').select('id').where('org_id', '=', org).where('id', '=', id).executeTakeFirst()) !== undefined;

/** The row is held, so that of two who save at once the second sees what the first made. */
async function nextOf(rows: Rows, org: string, { id, after }: Saving): Promise<{ id: string; version: number } | Refusal> {
  if (id === undefined) return { id: newId(), version: 1 };
  const found = await rows.selectFrom('web_form').select('version').where('org_id', '=', org).where('id', '=', id).forUpdate().executeTakeFirst();
  if (found === undefined) return refuse('no-such-web-form');
  return after !== undefined && after !== found.version ? refuse('web-form-was-changed') : { id, version: found.version + 1 };
}
