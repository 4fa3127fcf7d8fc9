// The forms of what changed because of them, and of their part in it.
import type { ChangeRoomDeed } from '../../contract/roomPages.ts';
import { given } from '../../domain/common/given.ts';
import { refuse } from '../../domain/common/refusal.ts';
import { type DeedForms, isOneOf, typed, wordsIf } from './deedForm.ts';

export const changeForms: DeedForms<ChangeRoomDeed> = {
  sayHeard: { body: wordsIf, thanks: 'heard' },
  answerInvitation: {
    body: ({ answer, text }) => (isOneOf(answer, 'yes', 'no') ? given({ answer, text: typed(text) }) : refuse('invalid')),
    thanks: ({ answer }) => (answer === 'yes' ? 'partYes' : 'partNo'),
  },
  tellAsPartner: { body: ({ text = '' }) => ({ text }), thanks: 'partTold' },
  endPartnership: { body: wordsIf, thanks: 'partEnded' },
  disputePartnerAct: { body: ({ act }) => ({ act: Number(act) }), thanks: 'changed' },
};
