// The forms of the plan by which we call them.
import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import { Beat } from '../../contract/cadence.ts';
import type { CallDeed } from '../../contract/roomPages.ts';
import { given } from '../../domain/common/given.ts';
import { refuse } from '../../domain/common/refusal.ts';
import { type DeedForms, isOneOf, typed } from './deedForm.ts';

/** A beat of its own, as the page wrote it into its choice. */
function beatIn(choice: string | undefined): Static<typeof Beat> | null {
  if (!choice?.startsWith('{')) return null;
  try {
    const beat: unknown = JSON.parse(choice);
    return Value.Check(Beat, beat) ? beat : null;
  } catch {
    return null;
  }
}

export const callForms: DeedForms<CallDeed> = {
  answerCadence: {
    body: ({ answer, text }) => (isOneOf(answer, 'yes', 'change', 'no') ? given({ answer, text: typed(text) }) : refuse('invalid')),
    thanks: ({ answer }) => (answer === 'yes' ? 'yes' : answer === 'no' ? 'no' : 'words'),
  },
  chooseBeat: {
    body: ({ choice, from, text }) => {
      const beat = beatIn(choice);
      if (beat !== null) return given({ choice: 'beat' as const, beat, text: typed(text) });
      return isOneOf(choice, 'keep', 'slower', 'faster', 'on-request', 'stop') ? given({ choice, from, text: typed(text) }) : refuse('invalid');
    },
    thanks: 'choice',
  },
  askForCall: { body: ({ text }) => given({ text: typed(text) }), thanks: 'words' },
  withdrawConsent: { body: ({ text }) => given({ text: typed(text) }), thanks: 'changed' },
  sayTakenSeriously: { body: ({ seriously }) => ({ answer: Number(seriously ?? 0) }), thanks: 'words' },
  disputeCadence: { body: ({ act }) => ({ act: Number(act) }), thanks: 'changed' },
};
