// An answer, from the named fields of a plain form: the same in the page and on the server, kept as it was typed.
import { isDay } from '../common/instants.ts';
import { DAY_ORDERS, type DayOrder, type Reading, readDay } from './day.ts';
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

type Dated = Extract<Field, { readonly kind: 'date' }>;
const textIn = (field: Field, typed: Typed): string => (field.kind === 'date' ? dayIn(field, typed) : (typed.answer ?? ''));

function yesOrNo<Name extends 'legible' | 'whole'>(name: Name, typed: Typed): { readonly [One in Name]?: 'yes' | 'no' } {
  const said = typed[name];
  return said === 'yes' || said === 'no' ? ({ [name]: said } as { readonly [One in Name]?: 'yes' | 'no' }) : {};
}

/** In one box, as people write a day; or in the three boxes of a page from before, always day, month, year. What is no day is kept as it was typed. */
function dayIn({ when }: Dated, typed: Typed): string {
  const { answer, day = '', month = '', year = '' } = typed;
  const text = answer ?? [day, month, year].join(' ').trim();
  const reading = readingOf(typed.order, when);
  return readDay(text, answer === undefined ? { ...reading, order: 'day-first' } : reading) ?? text;
}

/** How days are read on a page goes with its form: "month-first 2026-11-30". */
export const orderField = (order: DayOrder, today: string): string => `${order} ${today}`;

/** Only for a page that says none: it settles the century of a year with two digits. */
const USUAL_TODAY = '2026-01-01';
function readingOf(order: string | undefined, when: Dated['when']): Reading {
  const [named, today = ''] = (order ?? '').split(' ');
  const known = DAY_ORDERS.find((one) => one === named) ?? 'day-first';
  return { order: known, today: isDay(today) ? today : USUAL_TODAY, isPast: when === 'past' || when === 'past-or-today' };
}
