// The form with which they say what is not right: of some words, of something else in an entry, or of what is on file.
import { FILE_PARTS } from '../../contract/correction.ts';
import type { RoomDeed } from '../../contract/roomPages.ts';
import { refuse } from '../../domain/common/refusal.ts';
import { type Body, type DeedForms, isOneOf } from './deedForm.ts';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const VERSION = /^[1-9]\d{0,8}$/;

export const correctionForms = {
  askCorrection: {
    body: ({ of = '', text = '' }) => {
      const named = namedBy(of);
      return named === null ? refuse('invalid') : { of: named, text };
    },
    thanks: 'correction',
  },
} satisfies Partial<DeedForms<RoomDeed>>;

function namedBy(of: string): Body | null {
  if (isOneOf(of, ...FILE_PARTS)) return { onFile: of };
  if (VERSION.test(of)) return { entry: Number(of) };
  return UUID.test(of) ? { words: of } : null;
}
