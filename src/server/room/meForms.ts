// The forms of what they say about themselves and of the charter.
import type { MeDeed } from '../../contract/roomPages.ts';
import { given } from '../../domain/common/given.ts';
import { refuse } from '../../domain/common/refusal.ts';
import { type DeedForms, isOneOf, typed, yesOrNo } from './deedForm.ts';

export const meForms: DeedForms<MeDeed> = {
  sayAboutMe: { body: ({ text = '', after }) => ({ text, after: Number(after) }), thanks: 'words' },
  takePartBack: { body: ({ after }) => ({ after: Number(after) }), thanks: 'changed' },
  // What isn't ticked isn't sent.
  chooseWriting: {
    body: ({ bigPrint, simpleWords, mailWords, language }) =>
      isOneOf(language, 'en', 'es') ? { bigPrint: bigPrint === 'yes', simpleWords: simpleWords === 'yes', mailWords: mailWords === 'yes', language } : refuse('invalid'),
    thanks: 'changed',
  },
  keepFromEntry: { body: ({ after }) => ({ after: Number(after) }), thanks: 'words' },
  dropFromEntry: { body: () => ({}), thanks: 'changed' },
  disputeWrittenDown: { body: ({ act }) => ({ act: Number(act) }), thanks: 'changed' },
  proposeCharter: { body: ({ after, expect, helps, soon }) => given({ after: Number(after), expect, helps, soon }), thanks: 'words' },
  answerCharter: { body: ({ answer, text }) => (isOneOf(answer, 'yes', 'no') ? given({ answer, text: typed(text) }) : refuse('invalid')), thanks: yesOrNo },
  acceptOffer: { body: ({ offer }) => ({ offer: Number(offer) }), thanks: 'yes' },
};
