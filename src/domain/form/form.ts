// A form that staff build: questions in an order, each asked only where an earlier answer calls for it. A version is
// never edited in place, so that what was answered can always be read beside what was asked.

export type Condition = { readonly field: string; readonly is: 'answered' } | { readonly field: string; readonly is: 'one-of'; readonly values: readonly string[] };
export type Choice = { readonly id: string; readonly label: string };
type Asked = {
  /** "q1", "q2"…: the same question keeps its id from version to version. */
  readonly id: string;
  readonly label: string;
  readonly why?: string;
  readonly hint?: string;
  readonly example?: string;
  readonly required: boolean;
  readonly showWhen?: Condition;
};
type Limits = { readonly least?: number; readonly most?: number };

export const DATE_RULES = ['past', 'past-or-today', 'today-or-later', 'future'] as const;
export const TEXT_RULES = ['digits', 'letters'] as const;
export const FILE_RULES = ['photo', 'photo-or-document'] as const;

export type Field = Asked &
  (
    | ({ readonly kind: 'short-text'; readonly only?: (typeof TEXT_RULES)[number]; readonly shape?: string } & Limits)
    | ({ readonly kind: 'long-text' } & Limits)
    | ({ readonly kind: 'number'; readonly whole?: boolean } & Limits)
    | { readonly kind: 'date'; readonly when?: (typeof DATE_RULES)[number] }
    | { readonly kind: 'yes-no' | 'email' | 'phone' }
    | { readonly kind: 'one-of'; readonly choices: readonly Choice[] }
    | ({ readonly kind: 'several-of'; readonly choices: readonly Choice[] } & Limits)
    | { readonly kind: 'file'; readonly accepts: (typeof FILE_RULES)[number]; readonly most: number }
  );

/** What is asked beside the preview of each photo or document: is everything legible, are all pages there? */
export type FileAnswer = { readonly files: readonly string[]; readonly legible?: 'yes' | 'no'; readonly whole?: 'yes' | 'no' };
/** Text as it was typed; the ids of what was ticked; files by their ids. */
export type Answer = string | readonly string[] | FileAnswer;
export type Answers = Readonly<Record<string, Answer>>;

export type Form = { readonly title: string; readonly says?: string; readonly language: 'en' | 'es'; readonly fields: readonly Field[] };

export const MOST_SHORT = 300;
export const MOST_LONG = 10_000;

export const isFileAnswer = (answer: Answer | undefined): answer is FileAnswer => typeof answer === 'object' && 'files' in answer;

/** Text of spaces alone says nothing. */
export function isAnswered(answer: Answer | undefined): answer is Answer {
  if (answer === undefined) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  return isFileAnswer(answer) ? answer.files.length > 0 : answer.length > 0;
}

/** The questions that these answers call for; one that hangs on a question which isn't asked isn't asked either. */
export function askedOf(fields: readonly Field[], answers: Answers): readonly Field[] {
  const asked: Field[] = [];
  for (const field of fields) if (isCalledFor(field, asked, answers)) asked.push(field);
  return asked;
}

function isCalledFor({ showWhen }: Field, asked: readonly Field[], answers: Answers): boolean {
  if (showWhen === undefined) return true;
  if (!asked.some(({ id }) => id === showWhen.field)) return false;
  const answer = answers[showWhen.field];
  if (showWhen.is === 'answered') return isAnswered(answer);
  if (answer === undefined || isFileAnswer(answer)) return false;
  return typeof answer === 'string' ? showWhen.values.includes(answer) : answer.some((one) => showWhen.values.includes(one));
}

/** What is sent: the answers to what was asked, and nothing that was typed before the question fell away. */
export function toSend(fields: readonly Field[], answers: Answers): Answers {
  const asked = askedOf(fields, answers).filter(({ id }) => isAnswered(answers[id]));
  return Object.fromEntries(asked.map(({ id }) => [id, answers[id] as Answer]));
}
