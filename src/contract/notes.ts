// Private notes: what staff keep from a customer, with a reason and a day on which a person looks at it again.

import { type Static, Type } from 'typebox';
import { EVERYONE, STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, literals, orNull, PersonRef, ShortText, Text, Who } from './common/schemas.ts';
import { NoteReason, ReasonShown } from './openRoom.ts';

const optional = Type.Optional;

/** Words that the customer doesn't read: of another type than all that they are shown. */
export const PrivateSaid = closed({ text: orNull(Type.String()), voice: Type.Literal('private') });

export const PrivateNote = closed({
  id: Id,
  concern: Id,
  version: Type.Integer(),
  standing: literals(['asked', 'turned-down', 'private', 'hidden', 'opened']),
  reason: Type.Object({ ...ReasonShown.properties, id: ShortText }, { additionalProperties: false }),
  words: PrivateSaid,
  author: Who,
  writtenAt: Instant,
  reviewOn: orNull(Instant),
  late: Type.Boolean(),
  hiding: orNull(
    closed({
      because: PrivateSaid,
      askedUntil: orNull(Instant),
      by: orNull(Who),
      said: orNull(PrivateSaid),
      first: orNull(closed({ by: Who, at: Instant, answer: literals(['keep', 'show']) })),
    }),
  ),
  renewals: Type.Array(closed({ at: Instant, by: Who, words: PrivateSaid, reviewOn: Instant })),
  opened: orNull(closed({ at: Instant, by: Who })),
  may: Type.Array(Type.String({ description: 'A deed on this note whose guard is silent for the caller now.' })),
});

const params = closed({ id: Id });
const onNote = closed({ id: Id, note: Id });
const path = '/api/v1/concerns/:id/private-notes';

export const listPrivateNotes = endpoint({
  operationId: 'listPrivateNotes',
  method: 'GET',
  path,
  summary: 'The private notes of a concern, for those who work on it.',
  for: STAFF,
  params,
  answer: closed({ items: Type.Array(PrivateNote), reasons: Type.Array(NoteReason), may: Type.Array(Type.String()) }),
});
export const writePrivateNote = endpoint({
  operationId: 'writePrivateNote',
  method: 'POST',
  path,
  summary: 'Write a note that the customer doesn’t read; they see that it exists, and why.',
  for: STAFF,
  params,
  body: closed({ reason: ShortText, text: Text, reviewOn: optional(Instant) }),
  answer: PrivateNote,
  status: 201,
});
export const hideNote = endpoint({
  operationId: 'hideNote',
  method: 'POST',
  path: `${path}/hidden`,
  summary: 'Ask for a note of which the customer isn’t even told that it exists; it is no note until a manager says yes too.',
  for: STAFF,
  params,
  body: closed({ reason: ShortText, text: Text, because: Text }),
  answer: PrivateNote,
  status: 201,
});
export const confirmHiding = endpoint({
  operationId: 'confirmHiding',
  method: 'POST',
  path: `${path}/:note/hiding`,
  summary: 'Say yes or no, as the second of two, to hiding that a note exists.',
  for: ['manager'],
  params: onNote,
  body: closed({ answer: literals(['yes', 'no']), text: optional(Text) }),
  answer: PrivateNote,
});
export const reviewHidden = endpoint({
  operationId: 'reviewHidden',
  method: 'POST',
  path: `${path}/:note/hiding/review`,
  summary: 'Look again at what is hidden: two people keep it so, or let the customer see that it exists.',
  for: STAFF,
  params: onNote,
  body: closed({ answer: literals(['keep', 'show']), text: optional(Text) }),
  answer: PrivateNote,
});
export const renewPrivateNote = endpoint({
  operationId: 'renewPrivateNote',
  method: 'POST',
  path: `${path}/:note/renewal`,
  summary: 'Keep a note private until another day, with words why.',
  for: STAFF,
  params: onNote,
  body: closed({ text: Text, reviewOn: optional(Instant) }),
  answer: PrivateNote,
});
export const openPrivateNote = endpoint({
  operationId: 'openPrivateNote',
  method: 'POST',
  path: `${path}/:note/opening`,
  summary: 'Open a note to the customer, who then reads it with its author and its date.',
  for: STAFF,
  params: onNote,
  body: closed({ text: optional(Text) }),
  answer: PrivateNote,
});

export const NOTE_WAITS_FOR = ['review', 'second-yes', 'hidden-review', 'hiding-turned-down', 'hiding-unanswered'] as const;
export const NoteWaiting = closed({
  note: Id,
  concern: Id,
  number: Type.Integer(),
  customer: PersonRef,
  for: literals(NOTE_WAITS_FOR),
  reason: ReasonShown,
  due: Instant,
  author: PersonRef,
  mine: Type.Boolean(),
});
export const listNoteReviews = endpoint({
  operationId: 'listNoteReviews',
  method: 'GET',
  path: '/api/v1/note-reviews',
  summary: 'Private notes that wait for you to look at them again.',
  for: STAFF,
  answer: closed({ items: Type.Array(NoteWaiting) }),
});

export const listNoteReasons = endpoint({
  operationId: 'listNoteReasons',
  method: 'GET',
  path: '/api/v1/note-reasons',
  summary: 'The organisation’s reasons for a private note, with the sentence that the customer reads.',
  for: EVERYONE,
  answer: closed({ items: Type.Array(NoteReason) }),
});
export const changeNoteReasons = endpoint({
  operationId: 'changeNoteReasons',
  method: 'PATCH',
  path: '/api/v1/note-reasons',
  summary: 'Name the reasons for a private note; one that is left out is retired, since notes may still stand on it.',
  for: ['manager'],
  body: closed({ reasons: Type.Array(Type.Object({ ...NoteReason.properties, id: optional(ShortText) }, { additionalProperties: false }), { minItems: 1, maxItems: 30 }) }),
  answer: closed({ items: Type.Array(NoteReason) }),
});

export const Openness = closed({
  team: PersonRef,
  written: Type.Integer({ description: 'What staff wrote in the last 90 days, open and private.' }),
  private: Type.Integer(),
  share: Type.Number({ description: 'Of 1.' }),
  asksWhy: Type.Boolean({ description: 'A fifth or more is private: worth a question.' }),
  hidden: orNull(Type.Array(closed({ month: Type.String(), notes: Type.Integer() }), { description: 'Hidden notes by month, for managers.' })),
});
export const showOpenness = endpoint({
  operationId: 'showOpenness',
  method: 'GET',
  path: '/api/v1/openness',
  summary: 'How much of what a team writes is private; of teams, never of persons.',
  for: ['lead', 'manager'],
  answer: closed({ items: Type.Array(Openness) }),
});

export type PrivateSaid = Static<typeof PrivateSaid>;
export type PrivateNote = Static<typeof PrivateNote>;
export type NoteWaiting = Static<typeof NoteWaiting>;
export type Openness = Static<typeof Openness>;
