// One concern that is two things.
import { Type } from 'typebox';
import { STAFF } from './common/audiences.ts';
import { Id, Instant, literals } from './common/schemas.ts';
import { deed, optional } from './deed.ts';

export const splitOff = deed('splitOff', '/split', STAFF, 'Begin a concern of its own with matters that are still open, told in words that the customer said here.', {
  matters: Type.Array(Id, { maxItems: 50, description: 'Which of the open matters go along; with none, the new one holds a matter of its own.' }),
  words: Type.Array(Id, { minItems: 1, maxItems: 20, description: 'The ids of what they said, as the entries of the concern give them.' }),
  team: optional(Id),
  owner: optional(literals(['me', 'on-duty'])),
  nextUpdate: optional(Instant),
});
