// What a customer answers in a form: a draft that is kept at each step, and what was sent, frozen.

import { type Static, Type } from 'typebox';
import { MOST_CHOICES, MOST_FILES } from '../domain/common/limits.ts';
import type { AnswerFault } from '../domain/form/check.ts';
import { BOTH } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, literals, orNull } from './common/schemas.ts';
import { FileView } from './file.ts';
import { Form } from './form.ts';

const MOST_TEXT = 20_000;
const YesNo = Type.Optional(literals(['yes', 'no']));
export const Answer = Type.Union(
  [
    Type.String({ maxLength: MOST_TEXT }),
    Type.Array(Type.String({ maxLength: 40 }), { maxItems: MOST_CHOICES }),
    closed({ files: Type.Array(Id, { maxItems: MOST_FILES }), legible: YesNo, whole: YesNo }),
  ],
  { description: 'Text as it was typed; ids of what was ticked; or files, with whether all is legible and all pages are there.' },
);
const Answers = Type.Record(Type.String({ pattern: '^q[0-9a-z]{1,30}$' }), Answer);

export const AnswersView = closed({
  id: orNull(Type.String({ format: 'uuid', description: 'To be named by the attempt that sends them; null while nothing is kept.' })),
  task: orNull(Type.String({ format: 'uuid', description: 'Null where it came with the telling.' })),
  form: Form,
  answers: Answers,
  asked: Type.Array(Type.String(), { description: 'The questions that the answers so far call for.' }),
  files: Type.Array(FileView),
  today: Type.String({ description: 'The reader’s day, by which dates are checked.' }),
  faults: Type.Array(closed({ field: Type.String(), fault: Type.Unsafe<AnswerFault>(Type.String()) }), { description: 'What has to be mended before it can be sent.' }),
  changedAt: orNull(Instant),
  sentAt: orNull(Instant),
  erased: Type.Boolean(),
});
export type AnswersView = Static<typeof AnswersView>;

const onTask = closed({ id: Id, task: Id });

export const showDraft = endpoint({
  operationId: 'showDraft',
  method: 'GET',
  path: '/api/v1/concerns/:id/tasks/:task/answers',
  summary: 'The form of a task with what is answered so far. What was sent before stands in it again.',
  for: BOTH,
  params: onTask,
  answer: AnswersView,
});
export const keepDraft = endpoint({
  operationId: 'keepDraft',
  method: 'PATCH',
  path: '/api/v1/concerns/:id/tasks/:task/answers',
  summary: 'Keep answers as a draft, right or not yet; the others stay as they are.',
  for: BOTH,
  params: onTask,
  body: closed({ answers: Answers }),
  answer: AnswersView,
});
export const showAnswers = endpoint({
  operationId: 'showAnswers',
  method: 'GET',
  path: '/api/v1/concerns/:id/answers/:answers',
  summary: 'What was sent with an attempt, beside what was asked.',
  for: [...BOTH, 'owner'],
  params: closed({ id: Id, answers: Id }),
  answer: AnswersView,
});
