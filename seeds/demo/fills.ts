// The acts of a tale in which a form is asked and filled in, and in which the record is said to be not right.
import type { Story } from '../../src/domain/concern/state.ts';
import type { Form } from '../../src/domain/form/form.ts';
import type { Deed } from './acts.ts';
import type { Member } from './cast.ts';
import { tries } from './parts.ts';

export const BEFORE_A_VISIT: Form = {
  title: 'Before your next visit',
  says: 'Four questions, about two minutes. You can stop and go on later.',
  language: 'en',
  fields: [
    { id: 'q1', kind: 'short-text', label: 'What is your name?', required: true, most: 80 },
    { id: 'q2', kind: 'date', label: 'When were you born?', required: true, when: 'past' },
    { id: 'q3', kind: 'yes-no', label: 'Does somebody come with you?', why: 'So that there is a second chair.', required: true },
    { id: 'q4', kind: 'long-text', label: 'What should we know before you come?', required: false },
  ],
};

type Asked = { readonly title: string; readonly why: string; readonly steps: readonly string[] };
/** With the clinic's own form. */
export const asksToFillIn = (by: Member, at: string, text: Asked): Deed => ({ by, at, does: 'proposeTask', body: (_story, { form }) => ({ ...text, form }) });
export const fillsIn = (at: string, answers: Readonly<Record<string, string>>): Deed => ({ ...tries(at), fills: answers });

export const saysItIsNotRight = (at: string, of: (story: Story) => string | undefined, text: string): Deed => ({
  by: 'customer',
  at,
  does: 'askCorrection',
  body: (story) => ({ of: { words: of(story) }, text }),
});
export const keepsBeside = (by: Member, at: string, because: string): Deed => ({
  by,
  at,
  does: 'answerCorrection',
  body: () => ({ answer: 'kept-beside', because }),
  on: ({ corrections }) => ({ correction: corrections.at(-1)?.id ?? '' }),
});
