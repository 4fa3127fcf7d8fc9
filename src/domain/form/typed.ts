// An answer, from the named fields of a plain form: the same in the page and on the server, kept as it was typed.
import { type Answer, type Field, isFileAnswer } from './form.ts';

export type Typed = Readonly<Record<string, string | undefined>>;

/** `before` is what was answered so far: files are added and taken back by themselves. */
export function answerIn(field: Field, typed: Typed, before?: Answer): Answer {
  switch (field.kind) {
    case 'several-of':
      return field.choices.map(({ id }) => id).filter((id) => typed[`choice-${id}`] !== undefined);
    case 'file':
      return { files: isFileAnswer(before) ? before.files : [], ...yesOrNo('legible', typed), ...yesOrNo('whole', typed) };
    default:
      return textIn(field, typed);
  }
}

export const textIn = ({ kind }: Pick<Field, 'kind'>, typed: Typed): string => (kind === 'date' ? dayIn(typed) : (typed.answer ?? ''));

function yesOrNo<Name extends 'legible' | 'whole'>(name: Name, typed: Typed): { readonly [One in Name]?: 'yes' | 'no' } {
  const said = typed[name];
  return said === 'yes' || said === 'no' ? ({ [name]: said } as { readonly [One in Name]?: 'yes' | 'no' }) : {};
}

const two = (text: string): string => (/^\d$/.test(text) ? `0${text}` : text);

/** Three boxes, for whoever types a date on an old telephone; what is no date is kept all the same. */
function dayIn({ day = '', month = '', year = '' }: Typed): string {
  const parts = [year, two(month.trim()), two(day.trim())].map((part) => part.trim());
  return parts.every((part) => part === '') ? '' : parts.join('-');
}

/** The three boxes again. */
export function boxesOf(answer: Answer | undefined): { readonly day: string; readonly month: string; readonly year: string } {
  const [, year = '', month = '', day = ''] = /^([^-]*)-([^-]*)-(.*)$/s.exec(typeof answer === 'string' ? answer : '') ?? [];
  return { day, month, year };
}
