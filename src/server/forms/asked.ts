// What a task asks: its form in the version that was agreed, or, where only proof is asked, a form of one photo.
import { PHOTOS } from '../../contract/tellPages.ts';
import { copyIn } from '../../copy/copy.ts';
import type { Language } from '../../copy/when.ts';
import { MOST_FILES } from '../../domain/common/limits.ts';
import type { Task } from '../../domain/concern/taskEvents.ts';
import type { Answers, Form } from '../../domain/form/form.ts';
import type { Rows } from '../platform/database.ts';
import { versionOf } from './catalogue.ts';

/** Null where a task asks for neither. */
export async function formOf(rows: Rows, org: string, task: Pick<Task, 'form' | 'proof'>, language: Language): Promise<Form | null> {
  if (task.form !== undefined) return (await versionOf(rows, org, task.form.id, task.form.version))?.form ?? null;
  return task.proof ? proofForm(language) : null;
}

export function proofForm(language: Language): Form {
  const words = copyIn(language).fill.proof;
  return {
    title: words.title,
    says: words.says,
    language,
    fields: [
      { id: 'q1', kind: 'file', label: words.file, required: true, accepts: 'photo-or-document', most: MOST_FILES },
      { id: 'q2', kind: 'long-text', label: words.words, required: false },
    ],
  };
}

/** What was asked beside a telling: the form of its web form where it had one, and the photos that came with it. */
export function toldForm(asked: Form | null, answers: Answers, language: Language): Form {
  const { title, photos } = copyIn(language).fill.toldWith;
  const own = asked ?? { title, language, fields: [] };
  if (answers[PHOTOS] === undefined) return own;
  return { ...own, fields: [...own.fields, { id: PHOTOS, kind: 'file', label: photos, required: false, accepts: 'photo-or-document', most: MOST_FILES }] };
}
