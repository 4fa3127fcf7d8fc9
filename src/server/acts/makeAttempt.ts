// Making an attempt touches a concern, its answers and its files: what is sent is right by the form, frozen with the event
// that names it, and sealed by a salted hash in it. Whatever a check catches before is help, and no attempt.
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { ConcernCommand } from '../../domain/concern/concern.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import type { Task } from '../../domain/concern/taskEvents.ts';
import type { Fault } from '../../domain/form/check.ts';
import { type Answers, toSend } from '../../domain/form/form.ts';
import type { Before } from '../concern/store.ts';
import { keepFiles } from '../files/store.ts';
import { type Draft, draftOf, faultsOf, filesHere, filesIn, sealOf } from '../forms/answers.ts';
import { formOf } from '../forms/asked.ts';
import { countStumbles } from '../forms/catalogue.ts';
import { todayFor } from '../forms/today.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { Refused } from '../platform/problems.ts';

type MakeAttempt = Extract<ConcernCommand, { do: 'makeAttempt' }>;

/** The attempt with its files and seal; throws the refusal with each fault at its question. */
export async function withAnswers(command: MakeAttempt, { rows, organisation, concern, act, spoken }: Before): Promise<MakeAttempt | Refusal> {
  if (!isTold(concern)) return command;
  const org = organisation.id;
  const task = concern.tasks.find(({ id }) => id === command.id);
  const draft = command.answers === undefined || task === undefined ? null : await draftOf(rows, { org, concern: concern.id, task: command.id }, true);
  if (command.answers !== undefined && task !== undefined && draft?.id !== command.answers) return refuse('no-such-answers');
  const answers = draft === null || task === undefined ? {} : await checked(rows, { org, story: concern, task, draft, at: act.at });
  for (const text of textsIn(answers)) spoken.heard(text);
  const files = [...new Set([...(command.files ?? []), ...filesIn(answers)])];
  const here = await filesHere(rows, org, concern.id, files, 'held');
  if (here.size < files.length) return refuse('no-such-file');
  return { ...command, ...(files.length > 0 && { files }), ...(draft !== null && { seal: sealOf(draft.salt, answers, here) }) };
}

const textsIn = (answers: unknown): readonly string[] =>
  typeof answers === 'string' ? [answers] : typeof answers === 'object' && answers !== null ? Object.values(answers).flatMap(textsIn) : [];

type Sending = { readonly org: string; readonly story: Story; readonly task: Task; readonly draft: Draft; readonly at: string };
async function checked(rows: Rows, { org, story, task, draft, at }: Sending): Promise<Answers> {
  const form = await formOf(rows, org, task, 'en');
  if (form === null) throw new Refused('task-has-no-form');
  const today = await todayFor(rows, org, story.customer, at);
  const faults = await faultsOf(rows, { org, concern: story.id }, form, { answers: draft.answers, today });
  if (faults.length === 0) return toSend(form.fields, draft.answers);
  throw new NotFilled(faults, task.form);
}

/** Thrown with each fault at its question, and with what was asked, so that it can be counted once all is undone. */
class NotFilled extends Refused {
  readonly fields: readonly string[];
  readonly form: Task['form'];
  constructor(faults: readonly Fault[], form: Task['form']) {
    super(
      'form-not-filled',
      undefined,
      faults.map(({ field, fault }) => ({ field, message: fault })),
    );
    this.fields = faults.map(({ field }) => field);
    this.form = form;
  }
}

export async function countingStumbles<T>(ground: Ground, org: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    const form = failure instanceof NotFilled ? failure.form : undefined;
    if (failure instanceof NotFilled && form !== undefined)
      await inOrganisation(ground.database, org, (rows) => countStumbles(rows, org, { form: form.id, version: form.version }, failure.fields));
    throw failure;
  }
}

/** In the same transaction: the draft becomes what was sent, with the answers to what was asked and no others. */
export async function freeze(rows: Rows, org: string, story: Story, { task: id, at }: { readonly task: string; readonly at: string }): Promise<void> {
  const task = story.tasks.find((one) => one.id === id);
  const attempt = task?.attempts.at(-1);
  if (task === undefined || attempt === undefined) return;
  await keepFiles(rows, org, story.id, { ids: attempt.files, at, answers: attempt.answers });
  if (attempt.answers === undefined) return;
  const draft = await draftOf(rows, { org, concern: story.id, task: task.id });
  const form = await formOf(rows, org, task, 'en');
  if (draft === null || form === null) throw new Error('an attempt names answers that are not a draft');
  const answers = JSON.stringify(toSend(form.fields, draft.answers));
  const asked = { form_id: task.form?.id ?? null, version: task.form?.version ?? null };
  await rows
    .updateTable('answers')
    .set({ ...asked, answers, sent_at: at })
    .where('org_id', '=', org)
    .where('id', '=', draft.id)
    .execute();
}
