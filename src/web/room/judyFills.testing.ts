// Judy's form for tests of its pages: a question of every kind, some answered, one photo, and what a check caught.
import type { Filled, FillFacts, FillStep, SentFacts } from '../../contract/fillPages.ts';
import type { TaskView } from '../../contract/task.ts';
import type { Field, Form } from '../../domain/form/form.ts';
import { factsOf, judysRoom, NOW } from './judy.testing.ts';

const CHOICES = [
  { id: 'a', label: 'On foot' },
  { id: 'b', label: 'Somebody drives me all the way from Fernandina-on-the-Lake' },
];
const FIELDS: readonly Field[] = [
  { id: 'q1', kind: 'short-text', label: 'The number on your insurance card', why: 'So that we can ask them.', hint: 'On the front.', required: true, shape: 'AA 99-999' },
  { id: 'q2', kind: 'date', label: 'When were you born?', required: true, when: 'past' },
  { id: 'q3', kind: 'one-of', label: 'How do you come?', required: true, choices: CHOICES },
  { id: 'q4', kind: 'several-of', label: 'What would help?', required: false, choices: CHOICES },
  { id: 'q5', kind: 'file', label: 'A photo of your card', required: true, accepts: 'photo-or-document', most: 3 },
  { id: 'q6', kind: 'long-text', label: 'What worries you?', required: false, example: 'Waiting alone.' },
];
const FORM: Form = { title: 'Before your visit', says: 'Six questions.', language: 'en', fields: FIELDS };
const by = judysRoom.fixes[0]?.by as TaskView['by'];
const ours = (text: string) => ({ text, voice: 'ours' as const });
const TASK: TaskView = {
  ...{
    id: 'visit',
    version: 1,
    state: 'agreed',
    title: ours('Tell us before you come'),
    why: ours('So that you wait less.'),
    steps: [],
    right: null,
    checks: ['My name is on it'],
  },
  ...{ sample: null, asks: { id: 'sam', name: 'Sam Keller' }, reach: ours('(555) 010-0142'), due: null, form: { id: 'form', version: 1 }, proof: false, wording: null, said: null },
  ...{ takenBackWith: null, remindAt: null, confidence: [], attempts: [], withUs: false, rightFirstTime: null, by },
};
const FILES = [
  { id: 'card', name: 'card.jpg', type: 'image/jpeg', size: 2_000_000, addedAt: NOW, state: 'here' },
  { id: 'back', name: 'back.heic', type: 'image/heic', size: 2_000_000, addedAt: NOW, state: 'here' },
] as const;
const ANSWERS = { q1: 'QQ 12-345', q2: '1946-03-05', q3: 'b', q4: ['a', 'b'], q5: { files: ['card', 'back'], legible: 'no' as const }, q6: 'That I wait alone again.' };
const FILLED: Filled = { task: TASK, form: FORM, answers: ANSWERS, files: FILES, today: NOW.slice(0, 10), asked: FIELDS, faults: [], draft: 'draft' };

const room = { tasks: [TASK], may: [...judysRoom.may, 'makeAttempt'] };
export const fillFacts = (step: FillStep, filled: Partial<Filled> = {}): FillFacts => ({ ...factsOf(room), whole: factsOf(room), fill: { ...FILLED, ...filled }, step });
export const question = (id: string, step: Partial<Extract<FillStep, { is: 'question' }>> = {}): FillFacts => {
  const field = FIELDS.find((one) => one.id === id);
  if (field === undefined) throw new Error(`Judy’s form has no ${id}`);
  return fillFacts({ is: 'question', field, fromCheck: false, caught: null, refusal: null, ...step });
};
export const sentFacts: SentFacts = { ...factsOf(room), whole: factsOf(room), sent: { form: FORM, answers: ANSWERS, files: FILES, at: NOW, erased: false } };
