// What the wire shows of two concerns that go on as one.
import { type Static, Type } from 'typebox';
import { Channel, closed, Id, Instant, orNull, Said } from './common/schemas.ts';

export const GoesOnIn = closed({ concern: Id, number: Type.Integer(), at: Instant });
/** What a concern took in, in the words in which it was told then. */
export const TookInView = closed({
  concern: Id,
  number: Type.Integer(),
  at: Instant,
  toldAt: Instant,
  toldVia: Channel,
  telling: closed({ happened: orNull(Said), felt: orNull(Said), matters: orNull(Said), right: orNull(Said) }),
});

/** Where a concern began, and in which words of theirs. */
export const SplitFromView = closed({
  concern: Id,
  number: Type.Integer(),
  at: Instant,
  said: Type.Array(closed({ said: Said, at: Instant, via: Channel })),
});
/** What began of a concern as one of its own. */
export const SplitOffView = closed({ concern: Id, number: Type.Integer(), at: Instant });

export type SplitFromView = Static<typeof SplitFromView>;
export type SplitOffView = Static<typeof SplitOffView>;
export type TookInView = Static<typeof TookInView>;
