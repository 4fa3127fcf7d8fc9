// The forms with which they say that what we put together is two things, or two people.
import type { RoomDeed } from '../../contract/roomPages.ts';
import type { DeedForms } from './deedForm.ts';

export const mergingForms = {
  takeBackMerge: { body: ({ from = '' }) => ({ from }), thanks: 'twoAgain' },
  sayTwoPeople: { body: () => ({}), thanks: 'twoPeople' },
} satisfies Partial<DeedForms<RoomDeed>>;
