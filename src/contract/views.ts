// Saved views, and what stands beside a promise while it is made: the keeper's day.

import { type Static, Type } from 'typebox';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, orNull, ShortText } from './common/schemas.ts';

export const SavedView = closed({ id: Id, name: Type.String(), query: Type.Record(Type.String(), Type.String()) });
export const listViews = endpoint({
  operationId: 'listViews',
  method: 'GET',
  path: '/api/v1/views',
  summary: 'Your saved views.',
  for: STAFF,
  answer: closed({ items: Type.Array(SavedView) }),
});
export const saveView = endpoint({
  operationId: 'saveView',
  method: 'POST',
  path: '/api/v1/views',
  summary: 'Save a list under a name of your own; the same name again replaces it.',
  for: STAFF,
  body: closed({ name: ShortText, query: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 300 })) }),
  answer: SavedView,
  status: 201,
});
export const dropView = endpoint({
  operationId: 'dropView',
  method: 'DELETE',
  path: '/api/v1/views/:id',
  summary: 'Drop a saved view.',
  for: STAFF,
  params: closed({ id: Id }),
  answer: closed({ dropped: Type.Boolean() }),
});

/** The keeper's other promises around that day, their absence, and whether we are open then. */
export const Load = closed({
  promises: Type.Array(closed({ concern: orNull(Id), number: orNull(Type.Integer()), due: Instant })),
  absentUntil: orNull(Instant),
  open: Type.Boolean(),
  opens: orNull(Type.String()),
  closes: orNull(Type.String()),
});
export const showLoad = endpoint({
  operationId: 'showLoad',
  method: 'GET',
  path: '/api/v1/staff/:id/load',
  summary: 'What else somebody has promised around that time, when they are away, and whether you are open then.',
  for: STAFF,
  params: closed({ id: Id }),
  query: closed({ due: Instant }),
  answer: Load,
});

export type SavedView = Static<typeof SavedView>;
export type Load = Static<typeof Load>;
