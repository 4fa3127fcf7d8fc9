// What a question wants and what a check says of its answer, in words with its own limits.

import type { AnswerFault } from '../domain/form/check.ts';
import type { Field } from '../domain/form/form.ts';
import type { FillCopy } from './en/fill.ts';

type Speaking = { readonly words: FillCopy; readonly language: 'en' | 'es' };
const LEAST: readonly AnswerFault[] = ['too-short', 'too-small', 'too-few'];

export function sentenceFor(field: Field, fault: AnswerFault, { words, language }: Speaking): string {
  const { least, most } = limitsOf(field);
  const limit = LEAST.includes(fault) ? least : most;
  return words.faults[fault](fault === 'not-in-shape' && field.kind === 'short-text' ? (field.shape ?? '') : (limit ?? 0).toLocaleString(language));
}

/** What can be wrong with an answer of each kind, for the page to say while somebody types. */
const BY_KIND: Readonly<Record<Field['kind'], readonly AnswerFault[]>> = {
  'short-text': ['too-short', 'too-long', 'not-digits', 'not-letters', 'not-in-shape'],
  'long-text': ['too-short', 'too-long'],
  number: ['not-a-number', 'ambiguous-number', 'not-whole', 'too-small', 'too-large'],
  date: ['not-a-date', 'not-past', 'not-future'],
  'yes-no': [],
  'one-of': [],
  'several-of': ['too-few', 'too-many'],
  email: ['not-an-email'],
  phone: ['not-a-phone'],
  file: ['not-legible', 'not-all-pages'],
};
export const sentencesFor = (field: Field, speaking: Speaking): Readonly<Record<string, string>> =>
  Object.fromEntries(BY_KIND[field.kind].map((fault) => [fault, sentenceFor(field, fault, speaking)]));

function limitsOf(field: Field): { readonly least?: number; readonly most?: number } {
  switch (field.kind) {
    case 'short-text':
      return { ...field, most: field.most ?? 300 };
    case 'long-text':
      return { ...field, most: field.most ?? 10_000 };
    case 'number':
    case 'several-of':
      return field;
    case 'file':
      return { most: field.most };
    default:
      return {};
  }
}

/** Said beside the question, so that a check needn't catch anybody. */
export function wantsOf(field: Field, { words, language }: Speaking): string | null {
  const { wants } = words;
  const [least, most] = [limitsOf(field).least, limitsOf(field).most].map((limit) => limit?.toLocaleString(language));
  switch (field.kind) {
    case 'date':
      return [field.when && wants[field.when], wants.date].filter(Boolean).join(' ');
    case 'short-text':
      if (field.shape !== undefined) return field.example === undefined ? wants.shape(field.shape) : null;
      return field.only !== undefined ? wants[field.only] : null;
    case 'long-text':
      return field.most === undefined ? null : wants.letterCount(most ?? '');
    case 'number':
      if (least !== undefined && most !== undefined) return wants.between(least, most);
      return least !== undefined ? wants.atLeast(least) : most !== undefined ? wants.atMost(most) : null;
    case 'several-of':
      return most === undefined ? words.question.several : wants.choose(least ?? '0', most);
    case 'file':
      return words.file.limits;
    default:
      return null;
  }
}
