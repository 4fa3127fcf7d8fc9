// The catalogue of task wordings: each save is a new version, and versions are compared by what was right the first time.

import { type Static, Type } from 'typebox';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, literals, orNull, PageQuery, page, ShortText, Text, Who } from './common/schemas.ts';
import { Line } from './taskEndpoints.ts';

const optional = Type.Optional;
const WordingVersion = closed({
  version: Type.Integer(),
  title: Type.String(),
  why: Type.String(),
  steps: Type.Array(Type.String()),
  right: orNull(Type.String()),
  checks: Type.Array(Type.String()),
  proof: Type.Boolean(),
  form: orNull(Type.String({ format: 'uuid', description: 'The form that is asked with it.' })),
  madeBy: Who,
  madeAt: Instant,
  first: Type.Integer({ description: 'First attempts that were right.' }),
  again: Type.Integer({ description: 'First attempts that were not, and count against the wording.' }),
  otherwise: Type.Integer({ description: 'First attempts that were not, for another reason that a person named.' }),
  compared: Type.Union([
    closed({ is: literals(['too-few']) }, { description: 'Fewer than five say nothing yet.' }),
    closed({ is: literals(['rate']), percent: Type.Integer(), lookAtIt: Type.Boolean({ description: 'Three in ten or more were not right: look at this wording.' }) }),
  ]),
});
const Wording = closed({ id: Id, retired: Type.Boolean(), versions: Type.Array(WordingVersion, { description: 'The newest first.' }) });

export const listTaskWordings = endpoint({
  operationId: 'listTaskWordings',
  method: 'GET',
  path: '/api/v1/task-wordings',
  summary: 'Wordings of tasks with their versions, and how often each was right the first time.',
  for: STAFF,
  query: closed({ ...PageQuery, retired: optional(Type.Boolean()) }),
  answer: page(Wording),
});
export const saveTaskWording = endpoint({
  operationId: 'saveTaskWording',
  method: 'POST',
  path: '/api/v1/task-wordings',
  summary: 'Add a wording, or a new version of one; what was asked before stays as it was.',
  for: ['lead', 'manager'],
  body: closed({
    id: optional(Id),
    after: optional(Type.Integer({ minimum: 1, description: 'The version you saw; refused when there is a newer one.' })),
    title: ShortText,
    why: Text,
    steps: Type.Array(Line, { minItems: 1, maxItems: 20 }),
    right: optional(Text),
    checks: optional(Type.Array(Line, { maxItems: 12 })),
    proof: optional(Type.Literal(true)),
    form: optional(Type.String({ format: 'uuid', description: 'A form of the catalogue, asked in its newest version.' })),
  }),
  answer: Wording,
  status: 201,
});
export const retireTaskWording = endpoint({
  operationId: 'retireTaskWording',
  method: 'PATCH',
  path: '/api/v1/task-wordings/:id',
  summary: 'Take a wording out of use, or back into it; nothing that was asked changes.',
  for: ['lead', 'manager'],
  params: closed({ id: Id }),
  body: closed({ retired: Type.Boolean() }),
  answer: Wording,
});

export type Wording = Static<typeof Wording>;
export type WordingVersion = Static<typeof WordingVersion>;
