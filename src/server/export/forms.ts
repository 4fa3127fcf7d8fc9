// Forms in every version, what was answered, and files with their bytes, in the export of the whole house.
import { bytesIn, wholeOf } from '../files/store.ts';
import type { Ground } from '../platform/ground.ts';
import { AT_ONCE, paged } from './paged.ts';

/** Each form with all that was ever asked in it, and where people stumbled. */
export const formsOf = (ground: Ground, org: string) =>
  paged(ground, org, async (rows, after) => {
    const found = await rows.selectFrom('form').select(['id', 'title', 'retired']).where('org_id', '=', org).where('id', '>', after).orderBy('id').limit(AT_ONCE).execute();
    const ids = found.map(({ id }) => id);
    if (ids.length === 0) return [];
    const versions = await rows.selectFrom('form_version').selectAll().where('org_id', '=', org).where('form_id', 'in', ids).orderBy('version').execute();
    const stumbles = await rows.selectFrom('form_stumble').selectAll().where('org_id', '=', org).where('form_id', 'in', ids).orderBy('version').orderBy('field').execute();
    return found.map((form) => ({
      ...form,
      versions: versions.filter((one) => one.form_id === form.id).map(({ version, definition, made_by: madeBy, made_at: madeAt }) => ({ version, definition, madeBy, madeAt })),
      stumbles: stumbles.filter((one) => one.form_id === form.id).map(({ version, field, times }) => ({ version, field, times })),
    }));
  });

/** Drafts and what was sent, with the salt that proves the seal in the event. */
export const answersOf = (ground: Ground, org: string) =>
  paged(ground, org, async (rows, after) => {
    const found = await rows.selectFrom('answers').selectAll().where('org_id', '=', org).where('id', '>', after).orderBy('id').limit(AT_ONCE).execute();
    return found.map((one) => ({
      id: one.id,
      concern: one.concern_id,
      task: one.task_id,
      form: one.form_id === null ? null : { id: one.form_id, version: one.version },
      answers: one.answers,
      salt: one.salt?.toString('hex') ?? null,
      changedAt: one.changed_at,
      sentAt: one.sent_at,
      erasedAt: one.erased_at,
    }));
  });

/** Web forms as they stand, and what is held and not looked at yet, as it came. */
export const webFormsOf = (ground: Ground, org: string) =>
  paged(ground, org, async (rows, after) => {
    const found = await rows.selectFrom('web_form').selectAll().where('org_id', '=', org).where('id', '>', after).orderBy('id').limit(AT_ONCE).execute();
    return found.map(({ id, version, definition, changed_by: changedBy, changed_at: changedAt }) => ({ id, version, definition, changedBy, changedAt }));
  });
export const heldOf = (ground: Ground, org: string) =>
  paged(ground, org, async (rows, after) => {
    const found = await rows.selectFrom('held_telling').selectAll().where('org_id', '=', org).where('id', '>', after).orderBy('id').limit(AT_ONCE).execute();
    return found.map(({ id, web_form_id: webForm, team_id: team, signs, told, at, outcome, looked_at: lookedAt, looked_by: lookedBy }) => ({
      id,
      webForm,
      team,
      signs,
      told,
      at,
      outcome,
      lookedAt,
      lookedBy,
    }));
  });

/** One file at a time, its bytes as base64: an export needs the memory of the largest. */
export async function* filesOf(ground: Ground, org: string) {
  const files = paged(ground, org, (rows, after) => rows.selectFrom('file').selectAll().where('org_id', '=', org).where('id', '>', after).orderBy('id').limit(AT_ONCE).execute());
  for await (const one of files) {
    const isHere = one.hash !== null && one.state !== 'unsafe' && one.damaged_at === null;
    const bytes = isHere ? await wholeOf(bytesIn(ground, org, one)) : null;
    yield {
      id: one.id,
      concern: one.concern_id,
      answers: one.answers_id,
      name: one.name,
      type: one.type,
      size: one.size,
      state: one.state,
      addedBy: one.added_by,
      addedAt: one.added_at,
      sentAt: one.sent_at,
      erasedAt: one.erased_at,
      hash: one.hash?.toString('hex') ?? null,
      bytes: bytes?.toString('base64') ?? null,
    };
  }
}
