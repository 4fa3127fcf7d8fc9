// What somebody typed into a form of intake, read as a telling and as answers to its further questions.
import { ASKS, PHOTOS } from '../../contract/tellPages.ts';
import { dayAfter, isDay } from '../../domain/common/instants.ts';
import { canBeRung } from '../../domain/common/phone.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import { type Fault, faultsIn } from '../../domain/form/check.ts';
import { type Answers, askedOf, type Form, isFileAnswer } from '../../domain/form/form.ts';
import { answerIn } from '../../domain/form/typed.ts';
import type { WebForm } from '../../domain/webForm/webForm.ts';

export type Fields = Readonly<Record<string, string>>;
const MOST_TEXT = 20_000;
const MOST_NAME = 500;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export const isAnonymous = (fields: Fields): boolean => fields.anonymous === 'yes';
export const filled = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text);

/** Of the four, those that this form asks. */
export const tellingIn = (fields: Fields, { asks }: Pick<WebForm, 'asks'>) => Object.fromEntries(ASKS.map((ask) => [ask, asks.includes(ask) ? filled(fields[ask]) : undefined]));

export function refuseFields(fields: Fields, form: Pick<WebForm, 'asks' | 'anonymous'>, now: string): Refusal | null {
  const { name, email, phone, when } = fields;
  const telling = Object.values(tellingIn(fields, form));
  if (telling.every((text) => text === undefined)) return refuse('nothing-told');
  if (telling.some((text) => (text ?? '').length > MOST_TEXT) || [name, email, phone].some((text) => (text ?? '').length > MOST_NAME)) return refuse('invalid');
  if (filled(when) !== undefined && !(isDay(when ?? '') && (when ?? '') <= latestDay(now))) return refuse('invalid');
  if (isAnonymous(fields) && form.anonymous) return null;
  if (filled(name) === undefined || (filled(email) === undefined && !canBeRung(phone ?? ''))) return refuse('no-name-or-way');
  return filled(email) !== undefined && !EMAIL.test((email ?? '').trim()) ? refuse('invalid') : null;
}

/** Somewhere it is already tomorrow. */
const latestDay = (now: string): string => dayAfter(now.slice(0, 10));

/** `files` are those that are kept, by their question. */
export function answersIn(form: Form | null, fields: Fields, files: ReadonlyMap<string, readonly string[]>): Answers {
  const answers: Record<string, Answers[string]> = {};
  for (const field of form?.fields ?? []) answers[field.id] = field.kind === 'file' ? { files: files.get(field.id) ?? [] } : answerIn(field, typedFor(field.id, fields));
  const photos = files.get(PHOTOS) ?? [];
  return photos.length === 0 ? answers : { ...answers, [PHOTOS]: { files: photos } };
}

function typedFor(question: string, fields: Fields): Fields {
  const prefix = `${question}.`;
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [])));
}

/** Whether a photo can be read is asked beside its preview, where there is one; here there is none. */
const ASKED_BESIDE_A_PREVIEW = new Set<Fault['fault']>(['say-legible', 'say-whole', 'not-legible', 'not-all-pages']);

export function faultsInTyped(form: Form | null, answers: Answers, today: string): readonly Fault[] {
  return form === null ? [] : faultsIn(form.fields, answers, today).filter(({ fault }) => !ASKED_BESIDE_A_PREVIEW.has(fault));
}

/** Whether an answer calls for a question that this page didn't show. */
export function hasMoreToAsk(form: Form | null, answers: Answers, fields: Fields): boolean {
  const shown = (fields.shown ?? '').split(' ');
  return form !== null && askedOf(form.fields, answers).some(({ id }) => !shown.includes(id));
}

/** All that somebody wrote, for a look at whether it is a telling. */
export const textOf = (fields: Fields, answers: Answers): string =>
  [...ASKS.map((ask) => fields[ask] ?? ''), fields.name ?? '', ...Object.values(answers).filter((answer) => typeof answer === 'string')].join('\n');

export const filesIn = (answers: Answers): readonly string[] => Object.values(answers).flatMap((answer) => (isFileAnswer(answer) ? answer.files : []));
