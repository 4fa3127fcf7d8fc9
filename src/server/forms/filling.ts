// A form while it is filled in, by the customer in the room or by staff for them: what is asked, what is there, what is amiss.
import type { AnswersView } from '../../contract/answers.ts';
import type { FileView } from '../../contract/file.ts';
import type { Language } from '../../copy/when.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { refuseDoing } from '../../domain/concern/attempt.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import type { Task } from '../../domain/concern/taskEvents.ts';
import type { Fault } from '../../domain/form/check.ts';
import { type Answers, askedOf, type Form } from '../../domain/form/form.ts';
import { load } from '../concern/store.ts';
import { filesOf } from '../files/store.ts';
import type { Caller } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { answersSoFar, type Draft, faultsOf, filesIn, keepDraft } from './answers.ts';
import { formOf } from './asked.ts';
import { todayFor } from './today.ts';

export type Filling = {
  readonly story: Story;
  readonly task: Task;
  readonly form: Form;
  readonly draft: Draft | null;
  readonly answers: Answers;
  readonly files: readonly FileView[];
  readonly today: string;
  readonly faults: readonly Fault[];
  /** Why nothing can be sent now, such as that an attempt is being looked at. */
  readonly closed: Refusal | null;
};
export type Which = { readonly caller: Caller; readonly concern: string; readonly task: string; readonly language: Language; readonly at: string };

export async function openFilling(rows: Rows, { caller, concern, task: id, language, at }: Which): Promise<Filling | Refusal> {
  const { org } = caller;
  const story = await load(rows, org, concern);
  const task = isTold(story) ? story.tasks.find((one) => one.id === id) : undefined;
  if (!isTold(story) || task === undefined) return refuse('no-such-task');
  const form = await formOf(rows, org, task, language);
  if (form === null) return refuse('task-has-no-form');
  const { draft, answers } = await answersSoFar(rows, { org, concern, task: id });
  const today = await todayFor(rows, org, story.customer, at);
  const faults = await faultsOf(rows, { org, concern }, form, { answers, today });
  const files = await filesOf(rows, org, concern, filesIn(answers));
  return { story, task, form, draft, answers, files, today, faults, closed: refuseDoing(task) };
}

/** Keeps what was answered to questions of this form, whether right or not yet, and opens it again. */
export async function keepAnswers(rows: Rows, which: Which, answers: Answers): Promise<Filling | Refusal> {
  const filling = await openFilling(rows, which);
  if (isRefusal(filling)) return filling;
  if (filling.closed !== null) return filling.closed;
  const asked = Object.fromEntries(Object.entries(answers).filter(([id]) => filling.form.fields.some((field) => field.id === id)));
  const place = { org: which.caller.org, concern: which.concern, task: which.task };
  await keepDraft(rows, place, { form: filling.task.form, answers: asked, at: which.at });
  return openFilling(rows, which);
}

export const fillingView = ({ task, form, draft, answers, files, today, faults }: Filling): AnswersView => ({
  id: draft?.id ?? null,
  task: task.id,
  form: form as AnswersView['form'],
  answers: answers as AnswersView['answers'],
  asked: askedOf(form.fields, answers).map(({ id }) => id),
  files: [...files],
  today,
  faults: [...faults],
  changedAt: draft?.changed_at ?? null,
  sentAt: null,
  erased: false,
});
