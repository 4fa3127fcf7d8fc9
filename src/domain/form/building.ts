// What a form has to be before it can be asked: each thing that is missing is named at its question.
import { MOST_CHOICES, MOST_FIELDS, MOST_FILES } from '../common/limits.ts';
import { type Choice, type Field, type Form, MOST_LONG, MOST_SHORT } from './form.ts';

export const BUILDING_FAULTS = [
  'no-title',
  'no-question',
  'too-many-questions',
  'no-label',
  'id-twice',
  'wrong-id',
  'too-few-choices',
  'too-many-choices',
  'choice-without-label',
  'choice-twice',
  'condition-not-earlier',
  'condition-never-true',
  'limits-cross',
  'limit-out-of-range',
  'wrong-file-limit',
] as const;
export type BuildingFault = (typeof BUILDING_FAULTS)[number];
/** `field` is null where it is about the form as a whole. */
export type FormFault = { readonly field: string | null; readonly fault: BuildingFault };

const FIELD_ID = /^q[0-9a-z]{1,30}$/;
const CHOICE_ID = /^[0-9a-z-]{1,40}$/;

export function faultsInForm({ title, fields }: Form): readonly FormFault[] {
  const whole: BuildingFault[] = [];
  if (title.trim() === '') whole.push('no-title');
  if (fields.length === 0) whole.push('no-question');
  if (fields.length > MOST_FIELDS) whole.push('too-many-questions');
  return [
    ...whole.map((fault) => ({ field: null, fault })),
    ...fields.flatMap((field, place) => fieldFaults(field, fields.slice(0, place)).map((fault) => ({ field: field.id, fault }))),
  ];
}

function fieldFaults(field: Field, earlier: readonly Field[]): readonly BuildingFault[] {
  const faults: BuildingFault[] = [];
  if (!FIELD_ID.test(field.id)) faults.push('wrong-id');
  if (earlier.some(({ id }) => id === field.id)) faults.push('id-twice');
  if (field.label.trim() === '') faults.push('no-label');
  return [...faults, ...kindFaults(field), ...conditionFaults(field, earlier)];
}

function kindFaults(field: Field): readonly BuildingFault[] {
  switch (field.kind) {
    case 'one-of':
      return choiceFaults(field.choices);
    case 'several-of':
      return [...choiceFaults(field.choices), ...limitFaults(field, 0, field.choices.length)];
    case 'short-text':
      return limitFaults(field, 0, MOST_SHORT);
    case 'long-text':
      return limitFaults(field, 0, MOST_LONG);
    case 'number':
      return limitFaults(field, -1e12, 1e12);
    case 'file':
      return Number.isInteger(field.most) && field.most >= 1 && field.most <= MOST_FILES ? [] : ['wrong-file-limit'];
    default:
      return [];
  }
}

function choiceFaults(choices: readonly Choice[]): readonly BuildingFault[] {
  const faults: BuildingFault[] = [];
  if (choices.length < 2) faults.push('too-few-choices');
  if (choices.length > MOST_CHOICES) faults.push('too-many-choices');
  if (choices.some(({ label }) => label.trim() === '')) faults.push('choice-without-label');
  if (new Set(choices.map(({ id }) => id)).size < choices.length || choices.some(({ id }) => !CHOICE_ID.test(id))) faults.push('choice-twice');
  return faults;
}

function limitFaults({ least, most }: { readonly least?: number; readonly most?: number }, lowest: number, highest: number): readonly BuildingFault[] {
  const given = [least, most].filter((limit) => limit !== undefined);
  if (given.some((limit) => !Number.isFinite(limit) || limit < lowest || limit > highest)) return ['limit-out-of-range'];
  return least !== undefined && most !== undefined && least > most ? ['limits-cross'] : [];
}

function conditionFaults({ showWhen }: Field, earlier: readonly Field[]): readonly BuildingFault[] {
  if (showWhen === undefined) return [];
  const on = earlier.find(({ id }) => id === showWhen.field);
  if (on === undefined) return ['condition-not-earlier'];
  if (showWhen.is === 'answered') return [];
  return showWhen.values.some((value) => valuesOf(on).includes(value)) ? [] : ['condition-never-true'];
}

/** The answers among which a condition can choose. */
export function valuesOf(field: Field): readonly string[] {
  if (field.kind === 'yes-no') return ['yes', 'no'];
  return field.kind === 'one-of' || field.kind === 'several-of' ? field.choices.map(({ id }) => id) : [];
}
