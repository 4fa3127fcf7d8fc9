// Why a form or a file can't be taken as it is, and what to do next.
import type { FORM_CODES } from '../refusalCodes.ts';

export const formRefusals: Record<(typeof FORM_CODES)[number], string> = {
  'no-such-form': 'We can’t find this form. Choose one from the list of forms.',
  'form-was-changed': 'Somebody saved this form while you worked on it. Look at theirs, then save yours again; what you wrote is kept.',
  'form-not-ready': 'This form can’t be asked yet. Look at the questions that are marked, mend them and save again.',
};
