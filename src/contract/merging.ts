// Two concerns of one customer that are one: put together, and taken apart again.
import { BOTH, STAFF } from './common/audiences.ts';
import { Id } from './common/schemas.ts';
import { deed } from './deed.ts';

export const mergeInto = deed('mergeInto', '/merge', STAFF, 'Put this concern together with another of the same customer, which goes on with what is still open of both.', {
  into: Id,
});
export const takeBackMerge = deed('takeBackMerge', '/merge-taken-back', BOTH, 'Say that these are two things: the newest concern that was taken in goes on by itself again.', {
  from: Id,
});
