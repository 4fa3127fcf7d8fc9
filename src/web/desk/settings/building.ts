// Changes to a form while it is being built: every one gives a new form, so that nothing half done is ever shown.
import type { Field, Form } from '../../../contract/form.ts';

export type Kind = Field['kind'];
export const KINDS: readonly Kind[] = ['short-text', 'long-text', 'number', 'date', 'yes-no', 'one-of', 'several-of', 'email', 'phone', 'file'];
export type Choice = { id: string; label: string };

export const emptyForm = (language: 'en' | 'es'): Form => ({ title: '', language, fields: [] });

export const changed = (form: Form, id: string, change: (field: Field) => Field): Form => ({
  ...form,
  fields: form.fields.map((field) => (field.id === id ? change(field) : field)),
});
export const without = (form: Form, id: string): Form => ({ ...form, fields: form.fields.filter((field) => field.id !== id) });

/** Gives the form with one more question at its end, and that question's id. */
export function withQuestion(form: Form): { form: Form; id: string } {
  const last = Math.max(0, ...form.fields.map(({ id }) => Number(/^q(\d+)$/.exec(id)?.[1] ?? 0)));
  const id = `q${last + 1}`;
  return { form: { ...form, fields: [...form.fields, { id, kind: 'short-text', label: '', required: true }] }, id };
}

/** One place up or down; at an end it stays. */
export function moved(form: Form, id: string, by: -1 | 1): Form {
  const from = form.fields.findIndex((field) => field.id === id);
  const field = form.fields[from];
  const to = from + by;
  if (field === undefined || to < 0 || to >= form.fields.length) return form;
  return { ...form, fields: form.fields.toSpliced(from, 1).toSpliced(to, 0, field) };
}

/** The same question answered in another way; its words and choices stay. */
export function answeredAs(field: Field, kind: Kind): Field {
  const { id, label, why, hint, example, required, showWhen } = field;
  const asked = { id, label, required, ...(why && { why }), ...(hint && { hint }), ...(example && { example }), ...(showWhen && { showWhen }) };
  const choices = 'choices' in field ? field.choices : [newChoice([]), newChoice([newChoice([])])];
  switch (kind) {
    case 'one-of':
    case 'several-of':
      return { ...asked, kind, choices };
    case 'file':
      return { ...asked, kind, accepts: 'photo-or-document', most: 3 };
    default:
      return { ...asked, kind };
  }
}

export function newChoice(choices: readonly Choice[]): Choice {
  const last = Math.max(0, ...choices.map(({ id }) => Number(/^c(\d+)$/.exec(id)?.[1] ?? 0)));
  return { id: `c${last + 1}`, label: '' };
}

/** The answers at which a later question can be asked. */
export function valuesOf(field: Field, words: { yes: string; no: string }): readonly Choice[] {
  if (field.kind === 'yes-no')
    return [
      { id: 'yes', label: words.yes },
      { id: 'no', label: words.no },
    ];
  return 'choices' in field ? field.choices : [];
}

/** Nothing written is nothing said: an empty help or limit is left out. */
export function set<Name extends string>(field: Field, name: Name, value: string | number | boolean | undefined): Field {
  const { [name as never]: _, ...rest } = field as Field & Record<string, unknown>;
  return (value === undefined || value === '' || value === false ? rest : { ...rest, [name]: value }) as Field;
}
