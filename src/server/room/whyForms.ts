// The forms of what they answer about a cause: why, whether that is the root, and that an answer isn't theirs.
import type { RoomDeed, WhyDeed } from '../../contract/roomPages.ts';
import type { TheirDeed } from '../cause/askedRoutes.ts';
import type { DeedForms } from './deedForm.ts';
import type { Fields } from './reader.ts';

export const whyForms = {
  answerWhy: { body: () => ({}), thanks: 'words' },
  answerRoot: { body: () => ({}), thanks: ({ answer }) => (answer === 'yes' ? 'yes' : 'words') },
  disputeWhy: { body: () => ({}), thanks: 'changed' },
} satisfies Partial<DeedForms<RoomDeed>>;

export function theirDeed(deed: WhyDeed, { why = '', answer, text = '', act }: Fields): TheirDeed {
  switch (deed) {
    case 'answerWhy':
      return answer === 'not-known' ? { do: deed, why, notKnown: true } : { do: deed, why, text };
    case 'answerRoot':
      return { do: deed, answer: answer === 'yes' ? 'yes' : 'not-quite', text };
    case 'disputeWhy':
      return { do: deed, act: Number(act) || 0 };
  }
}
