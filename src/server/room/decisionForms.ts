// The forms of a decision and of the plan: what matters, a choice, an option of their own, "you choose for me", and a yes.
import type { RoomDeed } from '../../contract/roomPages.ts';
import { given } from '../../domain/common/given.ts';
import { refuse } from '../../domain/common/refusal.ts';
import { type DeedForms, isOneOf, typed, wordsIf } from './deedForm.ts';

export const decisionForms = {
  // Nothing said is a wish of its own, by its own button.
  sayWhatMatters: { body: ({ text, skip }) => (skip === 'yes' ? {} : typed(text) === undefined ? refuse('nothing-written') : { text }), thanks: 'matters' },
  addOption: { body: ({ text = '', good, hard }) => given({ text, good: typed(good), hard: typed(hard) }), thanks: 'option' },
  chooseOption: { body: ({ version, option }) => (typed(option) === undefined ? refuse('not-among-the-choices') : { version: Number(version), option }), thanks: 'choice' },
  askUsToChoose: { body: wordsIf, thanks: 'left' },
  reopenDecision: { body: ({ text = '' }) => ({ text }), thanks: 'again' },
  answerPlan: {
    body: ({ answer, text = '' }) => (isOneOf(answer, 'yes', 'not-quite') ? { answer, text } : refuse('invalid')),
    thanks: ({ answer }) => (answer === 'yes' ? 'planYes' : 'planNot'),
  },
  reviewPlan: {
    body: ({ answer, text = '' }) => (isOneOf(answer, 'keep', 'change') ? { answer, text } : refuse('invalid')),
    thanks: ({ answer }) => (answer === 'keep' ? 'planKept' : 'planChange'),
  },
} satisfies Partial<DeedForms<RoomDeed>>;
