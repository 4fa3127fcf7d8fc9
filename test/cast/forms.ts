// A form for tests: what a clinic asks before a visit, with a question that hangs on another.
import type { Answers, Field, Form } from '../../src/domain/form/form.ts';

export const FIELDS = {
  name: { id: 'q1', kind: 'short-text', label: 'Your name', required: true, most: 60 },
  born: { id: 'q2', kind: 'date', label: 'When were you born?', required: true, when: 'past' },
  allergic: { id: 'q3', kind: 'yes-no', label: 'Are you allergic to anything?', required: true },
  allergies: { id: 'q4', kind: 'long-text', label: 'What are you allergic to?', required: true, showWhen: { field: 'q3', is: 'one-of', values: ['yes'] } },
  card: { id: 'q5', kind: 'file', label: 'A photo of your insurance card', why: 'So that you need not bring it.', required: true, accepts: 'photo-or-document', most: 2 },
} as const satisfies Record<string, Field>;

export const VISIT: Form = { title: 'Before your visit', says: 'Five questions, about four minutes.', language: 'en', fields: Object.values(FIELDS) };

export const JUDYS_ANSWERS: Answers = { q1: 'Judy Alvarez', q2: '1946-03-05', q3: 'no', q5: { files: ['card'], legible: 'yes', whole: 'yes' } };
