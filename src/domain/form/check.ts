// The check of one answer, the same on the server and in the page while somebody types: pure, small, without a package.
import { isDay } from '../common/instants.ts';
import { canBeRung } from '../common/phone.ts';
import { type Answer, type Answers, askedOf, type Field, isAnswered, isFileAnswer, MOST_LONG, MOST_SHORT } from './form.ts';

export const ANSWER_FAULTS = [
  'missing',
  'wrong-kind',
  'too-short',
  'too-long',
  'not-digits',
  'not-letters',
  'not-in-shape',
  'not-a-number',
  'ambiguous-number',
  'not-whole',
  'too-small',
  'too-large',
  'not-a-date',
  'not-past',
  'not-future',
  'not-an-email',
  'not-a-phone',
  'not-among',
  'too-few',
  'too-many',
  'too-many-files',
  'say-legible',
  'not-legible',
  'say-whole',
  'not-all-pages',
  'file-missing',
] as const;
export type AnswerFault = (typeof ANSWER_FAULTS)[number];
export type Fault = { readonly field: string; readonly fault: AnswerFault };

/** What is wrong with each answer to what was asked, in the order of the questions. `today` is the reader's day. */
export function faultsIn(fields: readonly Field[], answers: Answers, today: string): readonly Fault[] {
  return askedOf(fields, answers).flatMap((field) => {
    const fault = faultOf(field, answers[field.id], today);
    return fault === null ? [] : [{ field: field.id, fault }];
  });
}

export function faultOf(field: Field, answer: Answer | undefined, today: string): AnswerFault | null {
  if (!isAnswered(answer)) return field.required ? 'missing' : null;
  if (field.kind === 'file') return isFileAnswer(answer) ? fileFault(field, answer) : 'wrong-kind';
  if (isFileAnswer(answer)) return 'wrong-kind';
  if (field.kind === 'several-of') return typeof answer === 'string' ? 'wrong-kind' : severalFault(field, answer);
  return typeof answer === 'string' ? textFault(field, answer, today) : 'wrong-kind';
}

type Of<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>;

export type TypedField = Exclude<Field, Of<'file' | 'several-of'>>;

/** Of what is typed or chosen as one: the part that the page asks too, while it is typed. */
export function textFault(field: TypedField, text: string, today: string): AnswerFault | null {
  switch (field.kind) {
    case 'short-text':
      return lengthFault(text, field.least, field.most ?? MOST_SHORT) ?? letterFault(field, text);
    case 'long-text':
      return lengthFault(text, field.least, field.most ?? MOST_LONG);
    case 'number':
      return numberFault(field, text);
    case 'date':
      return isDay(text) ? dayFault(field.when, text, today) : 'not-a-date';
    case 'yes-no':
      return text === 'yes' || text === 'no' ? null : 'not-among';
    case 'one-of':
      return field.choices.some(({ id }) => id === text) ? null : 'not-among';
    case 'email':
      return text.length <= MOST_SHORT && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim()) ? null : 'not-an-email';
    case 'phone':
      return isPhone(text.trim()) ? null : 'not-a-phone';
  }
}

const lengthFault = (text: string, least = 0, most: number): AnswerFault | null => (text.trim().length < least ? 'too-short' : text.length > most ? 'too-long' : null);

const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';
const isLetter = (letter: string): boolean => letter.toLowerCase() !== letter.toUpperCase();

function letterFault({ only, shape }: Of<'short-text'>, text: string): AnswerFault | null {
  const letters = [...text].filter((letter) => letter.trim() !== '');
  if (only === 'digits' && !letters.every(isDigit)) return 'not-digits';
  if (only === 'letters' && letters.some(isDigit)) return 'not-letters';
  return shape === undefined || isInShape(letters, shape) ? null : 'not-in-shape';
}

/** In a shape such as "AA 99-999" A stands for a letter, 9 for a digit, anything else for itself; spaces are left out. */
function isInShape(letters: readonly string[], shape: string): boolean {
  const wanted = [...shape].filter((letter) => letter.trim() !== '');
  const fits = (letter: string, want: string): boolean => (want === 'A' ? isLetter(letter) : want === '9' ? isDigit(letter) : letter === want);
  return letters.length === wanted.length && letters.every((letter, place) => fits(letter, wanted[place] ?? ''));
}

const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').length;
  return canBeRung(text) && digits <= 20 && /^[\d\s()+./-]+((x|ext)\.?\s*\d+)?$/i.test(text);
};

/** "1,000" is a thousand to some and one to others: it is asked about, never guessed. */
function numberFault({ least, most, whole }: Of<'number'>, text: string): AnswerFault | null {
  const digits = text.replace(/\s/g, '');
  if (!/^[+-]?\d{1,15}([.,]\d{1,10})?$/.test(digits)) return 'not-a-number';
  if (/[.,]\d{3}$/.test(digits)) return 'ambiguous-number';
  const number = Number(digits.replace(',', '.'));
  if (whole && !Number.isInteger(number)) return 'not-whole';
  return least !== undefined && number < least ? 'too-small' : most !== undefined && number > most ? 'too-large' : null;
}

function dayFault(when: Of<'date'>['when'], day: string, today: string): AnswerFault | null {
  if (when === 'past') return day < today ? null : 'not-past';
  if (when === 'past-or-today') return day <= today ? null : 'not-past';
  if (when === 'future') return day > today ? null : 'not-future';
  return when === 'today-or-later' && day < today ? 'not-future' : null;
}

function severalFault({ choices, least = 0, most }: Of<'several-of'>, chosen: readonly string[]): AnswerFault | null {
  const known = chosen.filter((one, place) => chosen.indexOf(one) === place && choices.some(({ id }) => id === one));
  if (known.length < chosen.length) return 'not-among';
  return chosen.length < least ? 'too-few' : most !== undefined && chosen.length > most ? 'too-many' : null;
}

/** Both questions beside the preview have to be answered, and with yes: help before sending, not an attempt. */
function fileFault({ most }: Of<'file'>, { files, legible, whole }: Extract<Answer, { readonly files: unknown }>): AnswerFault | null {
  if (files.length > most) return 'too-many-files';
  if (legible !== 'yes') return legible === 'no' ? 'not-legible' : 'say-legible';
  if (whole !== 'yes') return whole === 'no' ? 'not-all-pages' : 'say-whole';
  return null;
}
