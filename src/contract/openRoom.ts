// The open room: what the customer may know of what is private, what was opened to them, and who has looked.
import { type Static, Type } from 'typebox';
import { Channel, closed, HappenedOn, Id, Instant, literals, orNull, PersonRef, type Role, Said, ShortText, Who } from './common/schemas.ts';

const reasonText = closed({ name: ShortText, says: ShortText });
/** One of the organisation's reasons for a private note, with the sentence that the customer reads. */
export const NoteReason = closed({ id: ShortText, en: reasonText, es: reasonText, retired: Type.Boolean() });
export const ReasonShown = closed({ en: reasonText, es: reasonText });

/** That a private note exists, why, and when it is looked at again: never what it says. */
export const NoteShown = closed({ reason: ReasonShown, writtenAt: Instant, reviewOn: Instant, late: Type.Boolean() });

export const ThreadEntryShown = closed({
  at: Instant,
  happenedOn: orNull(HappenedOn),
  direction: literals(['asked', 'answered']),
  via: Channel,
  shared: Type.Boolean(),
});
/** A side thread with somebody outside: with whom, why and when; never what was said. */
export const SideThreadShown = closed({ id: Id, with: Said, because: Said, openedAt: Instant, closedAt: orNull(Instant), entries: Type.Array(ThreadEntryShown) });

/** What was private and is open now. */
export const OpenedView = closed({
  id: Id,
  was: literals(['note', 'asked', 'answered']),
  words: Said,
  with: orNull(Said),
  why: orNull(Said),
  author: PersonRef,
  writtenAt: Instant,
  openedAt: Instant,
  openedBy: Who,
});

/** Somebody who opened the record; by name where the organisation says names. */
export const Reader = closed({
  name: orNull(Type.String()),
  role: literals(['staff', 'lead', 'manager', 'owner', 'program'] satisfies (Static<typeof Role> | 'program')[]),
  team: orNull(Type.String()),
  times: Type.Integer({ description: 'Visits, of a quarter of an hour each.' }),
  last: Instant,
  at: Type.Array(Instant, { description: 'The latest of them, newest first.' }),
});

export type NoteReason = Static<typeof NoteReason>;
export type NoteShown = Static<typeof NoteShown>;
export type SideThreadShown = Static<typeof SideThreadShown>;
export type OpenedView = Static<typeof OpenedView>;
export type Reader = Static<typeof Reader>;
