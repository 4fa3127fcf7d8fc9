// The form with which they say that what we put together is two things.
import type { RoomDeed } from '../../contract/roomPages.ts';
import type { DeedForms } from './deedForm.ts';

export const mergingForms = { takeBackMerge: { body: ({ from = '' }) => ({ from }), thanks: 'twoAgain' } } satisfies Partial<DeedForms<RoomDeed>>;
