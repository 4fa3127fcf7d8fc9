// Web forms for tests: one about a bill, with a question that hangs on another, photos, and a page that may show it.
import type { BodyOf } from '../../src/contract/common/endpoint.ts';
import type { saveWebForm } from '../../src/contract/webForm.ts';
import type { Form } from '../../src/domain/form/form.ts';

export const ABOUT_A_BILL: Form = {
  title: 'About your bill',
  language: 'en',
  fields: [
    { id: 'q1', kind: 'short-text', label: 'What number stands on the bill?', required: true, only: 'digits' },
    { id: 'q2', kind: 'yes-no', label: 'Have you paid it already?', required: true },
    { id: 'q3', kind: 'date', label: 'When did you pay it?', required: true, when: 'past-or-today', showWhen: { field: 'q2', is: 'one-of', values: ['yes'] } },
    {
      id: 'q4',
      kind: 'several-of',
      label: 'What is it about?',
      required: false,
      choices: [
        { id: 'amount', label: 'The amount' },
        { id: 'letter', label: 'The letter' },
      ],
    },
  ],
};

type WebForm = BodyOf<typeof saveWebForm>['webForm'];
export const billForm = (form: string, more: Partial<WebForm> = {}): WebForm => ({
  slug: 'about-a-bill',
  texts: [
    { language: 'en', title: 'Something about a bill?', says: 'Tell us, and we look at it together.', form },
    { language: 'es', title: '¿Algo sobre una factura?', form },
  ],
  asks: ['happened', 'right'],
  files: 2,
  team: null,
  category: 'billing',
  anonymous: true,
  open: true,
  sites: [],
  ...more,
});
