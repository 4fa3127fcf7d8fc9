// The forms of the plan by which we call them.
import type { CallDeed } from '../../contract/roomPages.ts';
import { given } from '../../domain/common/given.ts';
import { refuse } from '../../domain/common/refusal.ts';
import { type DeedForms, isOneOf, typed } from './deedForm.ts';

export const callForms: DeedForms<CallDeed> = {
  answerCadence: {
    body: ({ answer, text }) => (isOneOf(answer, 'yes', 'change', 'no') ? given({ answer, text: typed(text) }) : refuse('invalid')),
    thanks: ({ answer }) => (answer === 'yes' ? 'yes' : answer === 'no' ? 'no' : 'words'),
  },
  chooseBeat: {
    body: ({ choice, from, text }) => (isOneOf(choice, 'keep', 'slower', 'faster', 'on-request', 'stop') ? given({ choice, from, text: typed(text) }) : refuse('invalid')),
    thanks: 'choice',
  },
  askForCall: { body: ({ text }) => given({ text: typed(text) }), thanks: 'words' },
  withdrawConsent: { body: ({ text }) => given({ text: typed(text) }), thanks: 'changed' },
  sayTakenSeriously: { body: ({ seriously }) => ({ answer: Number(seriously ?? 0) }), thanks: 'words' },
  disputeCadence: { body: ({ act }) => ({ act: Number(act) }), thanks: 'changed' },
};
