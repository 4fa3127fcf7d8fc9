// Answers as rows: one draft for each task, kept at each step whether right or not yet, and frozen when it is sent.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { AnswersView } from '../../contract/answers.ts';
import type { Language } from '../../copy/when.ts';
import { type Fault, faultsIn } from '../../domain/form/check.ts';
import { type Answers, askedOf, type Form, isFileAnswer } from '../../domain/form/form.ts';
import { filesOf } from '../files/store.ts';
import { canonical } from '../platform/chain.ts';
import type { Rows } from '../platform/database.ts';
import { hashOf, newId } from '../platform/ids.ts';
import { proofForm, toldForm } from './asked.ts';
import { versionOf } from './catalogue.ts';

export type Place = { readonly org: string; readonly concern: string; readonly task: string };
export type Draft = { readonly id: string; readonly answers: Answers; readonly salt: Buffer; readonly changed_at: string };
type AskedForm = { readonly id: string; readonly version: number } | undefined;

/** The draft, held until the transaction ends where it is about to be sent. */
export async function draftOf(rows: Rows, { org, concern, task }: Place, hold = false): Promise<Draft | null> {
  const query = rows
    .selectFrom('answers')
    .select(['id', 'answers', 'salt', 'changed_at'])
    .where('org_id', '=', org)
    .where('concern_id', '=', concern)
    .where('task_id', '=', task)
    .where('sent_at', 'is', null);
  const found = await (hold ? query.forUpdate() : query).executeTakeFirst();
  return found === undefined || found.salt === null ? null : { ...found, salt: found.salt, answers: (found.answers ?? {}) as Answers };
}

/** What was sent last stands in the next draft again, so that nothing has to be typed twice. */
export async function answersSoFar(rows: Rows, place: Place): Promise<{ readonly draft: Draft | null; readonly answers: Answers }> {
  const draft = await draftOf(rows, place);
  if (draft !== null) return { draft, answers: draft.answers };
  const sent = await rows
    .selectFrom('answers')
    .select('answers')
    .where('org_id', '=', place.org)
    .where('concern_id', '=', place.concern)
    .where('task_id', '=', place.task)
    .where('sent_at', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { draft, answers: (sent?.answers ?? {}) as Answers };
}

/** Keeps these answers and leaves the others as they are, also when two pages of the same form are open. */
export async function keepDraft(rows: Rows, place: Place, { form, answers, at }: { readonly form: AskedForm; readonly answers: Answers; readonly at: string }): Promise<string> {
  const { draft, answers: before } = await answersSoFar(rows, place);
  const kept = draft === null ? { ...before, ...answers } : answers;
  const asked = { form_id: form?.id ?? null, version: form?.version ?? null };
  const row = await rows
    .insertInto('answers')
    .values({ org_id: place.org, id: newId(), concern_id: place.concern, task_id: place.task, ...asked, answers: JSON.stringify(kept), salt: randomBytes(16), changed_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(['org_id', 'concern_id', 'task_id'])
        .where('sent_at', 'is', null)
        .doUpdateSet({ ...asked, changed_at: at, answers: sql<string>`coalesce(answers.answers, '{}') || excluded.answers` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Faults in what was asked, and files that aren't here any more or weren't safe. */
export async function faultsOf(
  rows: Rows,
  { org, concern }: Pick<Place, 'org' | 'concern'>,
  form: Form,
  { answers, today }: { answers: Answers; today: string },
): Promise<readonly Fault[]> {
  const faults = faultsIn(form.fields, answers, today);
  const asked = askedOf(form.fields, answers).filter(({ id }) => filesIn({ [id]: answers[id] ?? '' }).length > 0 && !faults.some(({ field }) => field === id));
  if (asked.length === 0) return faults;
  const here = await filesHere(rows, org, concern, filesIn(answers));
  const missing = asked.filter(({ id }) => filesIn({ [id]: answers[id] ?? '' }).some((file) => !here.has(file)));
  return [...faults, ...missing.map(({ id }): Fault => ({ field: id, fault: 'file-missing' }))];
}

export const filesIn = (answers: Answers): readonly string[] => Object.values(answers).flatMap((answer) => (isFileAnswer(answer) ? answer.files : []));

/** The hash of each file of this concern that is here and not unsafe; held until the transaction ends where they are being sent. */
export async function filesHere(rows: Rows, org: string, concern: string, ids: readonly string[], held?: 'held'): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const asked = rows
    .selectFrom('file')
    .select(['id', 'hash'])
    .where('org_id', '=', org)
    .where('concern_id', '=', concern)
    .where('id', 'in', [...ids])
    .where('state', '<>', 'unsafe')
    .where('erased_at', 'is', null);
  const found = await (held === undefined ? asked : asked.forUpdate()).execute();
  return new Map(found.map(({ id, hash }) => [id, hash?.toString('hex') ?? '']));
}

/** Over the answers and the bytes of their files, salted: what the event keeps, so that a later change shows. */
export const sealOf = (salt: Buffer, answers: Answers, files: ReadonlyMap<string, string>): string =>
  hashOf(salt, canonical({ answers, files: Object.fromEntries(files) })).toString('hex');

/** What was sent with an attempt, beside what was asked; null where there is nothing of that id. */
export async function sentAnswers(rows: Rows, { org, concern, id, language }: { org: string; concern: string; id: string; language: Language }): Promise<AnswersView | null> {
  const sent = await rows
    .selectFrom('answers')
    .selectAll()
    .where('org_id', '=', org)
    .where('concern_id', '=', concern)
    .where('id', '=', id)
    .where('sent_at', 'is not', null)
    .executeTakeFirst();
  if (sent === undefined) return null;
  const asked = sent.form_id === null || sent.version === null ? null : await versionOf(rows, org, sent.form_id, sent.version);
  const answers = (sent.answers ?? {}) as Answers;
  const form = sent.task_id === null ? toldForm(asked?.form ?? null, answers, language) : (asked?.form ?? proofForm(language));
  return {
    id,
    task: sent.task_id,
    form: form as AnswersView['form'],
    answers: answers as AnswersView['answers'],
    asked: askedOf(form.fields, answers).map((field) => field.id),
    files: [...(await filesOf(rows, org, concern, filesIn(answers)))],
    today: (sent.sent_at ?? '').slice(0, 10),
    faults: [],
    changedAt: sent.changed_at,
    sentAt: sent.sent_at ?? null,
    erased: sent.erased_at !== null,
  };
}
