// The catalogue of forms that staff build: each save is a new version, and a version is never changed.
import { type Static, type TProperties, Type } from 'typebox';
import { MOST_CHOICES, MOST_FIELDS } from '../domain/common/limits.ts';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, Language, literals, PageQuery, page } from './common/schemas.ts';

const optional = Type.Optional;
const Line = (most: number) => Type.String({ maxLength: most });

const FieldId = Type.String({ pattern: '^q[0-9a-z]{1,30}$' });
const Condition = Type.Union(
  [closed({ field: FieldId, is: Type.Literal('answered') }), closed({ field: FieldId, is: Type.Literal('one-of'), values: Type.Array(Line(40), { maxItems: MOST_CHOICES }) })],
  {
    description: 'Asked only where an earlier question was answered, or answered with one of these.',
  },
);
// Wider than the rule, which says how many there may be and why.
const Choices = Type.Array(closed({ id: Type.String({ pattern: '^[0-9a-z-]{1,40}$' }), label: Line(300) }), { maxItems: 2 * MOST_CHOICES });
const asked = {
  id: FieldId,
  label: Line(300),
  why: optional(Line(500)),
  hint: optional(Line(500)),
  example: optional(Line(300)),
  required: Type.Boolean(),
  showWhen: optional(Condition),
};
const limits = { least: optional(Type.Number()), most: optional(Type.Number()) };
const question = <P extends TProperties>(own: P) => closed({ ...asked, ...own });

export const Field = Type.Union([
  question({
    kind: Type.Literal('short-text'),
    only: optional(literals(['digits', 'letters'])),
    shape: optional(Type.String({ maxLength: 60, description: 'A for a letter, 9 for a digit, such as "AA 99-999".' })),
    ...limits,
  }),
  question({ kind: Type.Literal('long-text'), ...limits }),
  question({ kind: Type.Literal('number'), whole: optional(Type.Boolean()), ...limits }),
  question({ kind: Type.Literal('date'), when: optional(literals(['past', 'past-or-today', 'today-or-later', 'future'])) }),
  question({ kind: literals(['yes-no', 'email', 'phone']) }),
  question({ kind: Type.Literal('one-of'), choices: Choices }),
  question({ kind: Type.Literal('several-of'), choices: Choices, ...limits }),
  question({ kind: Type.Literal('file'), accepts: literals(['photo', 'photo-or-document']), most: Type.Integer({ minimum: 1, maximum: 10 }) }),
]);
export const Form = closed({
  title: Line(200),
  says: optional(Line(2000)),
  language: Language,
  fields: Type.Array(Field, { maxItems: 2 * MOST_FIELDS }),
});

const FormRow = closed({ id: Id, title: Type.String(), version: Type.Integer(), questions: Type.Integer(), retired: Type.Boolean() });
export const FormVersion = closed({
  id: Id,
  version: Type.Integer(),
  newest: Type.Integer({ description: 'The newest version of this form.' }),
  retired: Type.Boolean(),
  madeAt: Instant,
  form: Form,
  stumbles: Type.Array(closed({ field: Type.String(), times: Type.Integer() }), {
    description: 'Questions of this version at which a check caught something before sending five times or more.',
  }),
});

export const listForms = endpoint({
  operationId: 'listForms',
  method: 'GET',
  path: '/api/v1/forms',
  summary: 'Forms that can be asked, by title; retired ones only where asked for.',
  for: STAFF,
  query: closed({ ...PageQuery, retired: optional(Type.Boolean()) }),
  answer: page(FormRow),
});
export const showForm = endpoint({
  operationId: 'showForm',
  method: 'GET',
  path: '/api/v1/forms/:id',
  summary: 'One version of a form, by default the newest.',
  for: STAFF,
  params: closed({ id: Id }),
  query: closed({ version: optional(Type.Integer({ minimum: 1 })) }),
  answer: FormVersion,
});
export const saveForm = endpoint({
  operationId: 'saveForm',
  method: 'POST',
  path: '/api/v1/forms',
  summary: 'Add a form, or a new version of one; refused where somebody saved a newer one than `after`.',
  for: ['manager'],
  body: closed({ id: optional(Id), after: optional(Type.Integer({ minimum: 1 })), form: Form }),
  answer: FormVersion,
  status: 201,
});
export const retireForm = endpoint({
  operationId: 'retireForm',
  method: 'POST',
  path: '/api/v1/forms/:id/retirement',
  summary: 'Retire a form, or bring it back; where it was asked it stays.',
  for: ['manager'],
  params: closed({ id: Id }),
  body: closed({ retired: Type.Boolean() }),
  answer: FormVersion,
});

export const previewForm = endpoint({
  operationId: 'previewForm',
  method: 'POST',
  path: '/api/v1/forms/preview',
  summary: 'A page of a form as the customer sees it, also while it is being built; nothing is kept.',
  for: ['manager'],
  body: closed({ form: Form, field: optional(Line(40)) }),
  answer: closed({ html: Type.String() }),
});

export type Form = Static<typeof Form>;
export type Field = Static<typeof Field>;
export type FormRow = Static<typeof FormRow>;
export type FormVersion = Static<typeof FormVersion>;
