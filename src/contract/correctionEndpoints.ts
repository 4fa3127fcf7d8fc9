// Acts about the record itself: what is not right, and our answer.

import { Type } from 'typebox';
import { BOTH, STAFF } from './common/audiences.ts';
import { closed, Id, literals, Text } from './common/schemas.ts';
import { FilePart } from './correction.ts';
import { deed, deedOn, optional } from './deed.ts';

const Named = Type.Union([closed({ words: Id }), closed({ entry: Type.Integer({ minimum: 1 }) }), closed({ onFile: FilePart })], {
  description: 'Some words by their id, an entry by its version where it is something else in it such as a date, or a part of what is on file.',
});

export const askCorrection = deed(
  'askCorrection',
  '/corrections',
  BOTH,
  'The customer says what is not right on the record, and what is right instead; also once more after our answer.',
  {
    of: Named,
    text: Text,
  },
);
export const answerCorrection = deedOn(
  'answerCorrection',
  '/corrections/:correction/answer',
  STAFF,
  'Take a correction, or let both stand and say why.',
  { correction: Id },
  {
    answer: literals(['taken', 'kept-beside']),
    text: optional(Text),
    because: optional(Text),
  },
);
