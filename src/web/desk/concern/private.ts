// What staff keep from the customer, as the desk holds it: asked for by itself, so that the concern's own view never has it.
import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../../contract/common/endpoint.ts';
import { listNoteReviews, listPrivateNotes } from '../../../contract/notes.ts';
import { listSideThreads } from '../../../contract/sideThreads.ts';
import { call, Problem } from '../client.ts';

export type Notes = AnswerOf<typeof listPrivateNotes>;
export type Threads = AnswerOf<typeof listSideThreads>;

/** Null for who may only look, or whom it is about. */
async function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (reason) {
    if (reason instanceof Problem && (reason.status === 403 || reason.status === 404)) return null;
    throw reason;
  }
}

export const notesOf = (id: string) =>
  queryOptions({ queryKey: ['concern', id, 'notes'], queryFn: ({ signal }) => unlessRefused(call(listPrivateNotes, { params: { id } }, { signal })) });
export const threadsOf = (id: string) =>
  queryOptions({ queryKey: ['concern', id, 'threads'], queryFn: ({ signal }) => unlessRefused(call(listSideThreads, { params: { id } }, { signal })) });
export const noteReviews = queryOptions({ queryKey: ['today', 'noteReviews'], queryFn: ({ signal }) => call(listNoteReviews, {}, { signal }) });
