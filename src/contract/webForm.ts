// Web forms of intake, and what arrived through one and looks like no telling until somebody has looked at it.
import { type Static, Type } from 'typebox';
import type { Sign } from '../domain/webForm/signs.ts';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, Language, literals, orNull, PageQuery, page } from './common/schemas.ts';

const optional = Type.Optional;
const WebFormText = closed({
  language: Language,
  title: Type.String({ maxLength: 200 }),
  says: optional(Type.String({ maxLength: 2000 })),
  closed: optional(Type.String({ maxLength: 1000, description: 'Said instead of the form while it is closed.' })),
  form: optional(Type.String({ format: 'uuid', description: 'The form of the catalogue whose questions are asked beyond the telling; in its newest version.' })),
});
export const WebForm = closed({
  slug: Type.String({ maxLength: 80, description: 'The last part of its address, such as "about-a-bill".' }),
  texts: Type.Array(WebFormText, { maxItems: 4 }),
  asks: Type.Array(literals(['happened', 'felt', 'matters', 'right']), { uniqueItems: true }),
  files: Type.Integer({ description: 'How many photos and documents may come with it, 0 to 5.' }),
  team: orNull(Type.String({ format: 'uuid', description: 'Who gets what arrives; null means the first team.' })),
  category: orNull(Type.String({ minLength: 1, maxLength: 200 })),
  anonymous: Type.Boolean({ description: 'Whether somebody may tell without giving a name.' }),
  open: Type.Boolean(),
  sites: Type.Array(Type.String({ maxLength: 300 }), { maxItems: 20, description: 'The origins, such as "https://clinic.example", whose pages may show it in a frame.' }),
});
export type WebForm = Static<typeof WebForm>;

export const WebFormView = closed({
  id: Id,
  version: Type.Integer(),
  webForm: WebForm,
  address: Type.String({ description: 'Where people open it.' }),
  embed: Type.String({ description: 'The line that shows it on a page of one of its sites.' }),
  frame: Type.String({ description: 'The same without a script.' }),
  changedAt: Instant,
});
export type WebFormView = Static<typeof WebFormView>;

export const listWebForms = endpoint({
  operationId: 'listWebForms',
  method: 'GET',
  path: '/api/v1/web-forms',
  summary: 'The web forms of intake, by their address.',
  for: [...STAFF, 'owner'],
  query: closed(PageQuery),
  answer: page(WebFormView),
});
export const showWebForm = endpoint({
  operationId: 'showWebForm',
  method: 'GET',
  path: '/api/v1/web-forms/:id',
  summary: 'One web form.',
  for: [...STAFF, 'owner'],
  params: closed({ id: Id }),
  answer: WebFormView,
});
export const saveWebForm = endpoint({
  operationId: 'saveWebForm',
  method: 'POST',
  path: '/api/v1/web-forms',
  summary: 'Save a web form: a new one, or with `id` the same one changed; refused where it was changed since `after`.',
  for: ['manager'],
  body: closed({ id: optional(Id), after: optional(Type.Integer({ minimum: 1 })), webForm: WebForm }),
  answer: WebFormView,
  status: 201,
});
export const previewWebForm = endpoint({
  operationId: 'previewWebForm',
  method: 'POST',
  path: '/api/v1/web-forms/preview',
  summary: 'A web form as people see it, also while it is being built; nothing is kept.',
  for: ['manager'],
  body: closed({ webForm: WebForm, language: Language }),
  answer: closed({ html: Type.String() }),
});

const HeldTelling = closed({
  id: Type.String({ format: 'uuid', description: 'The concern that it becomes once it is let in.' }),
  at: Instant,
  webForm: orNull(Type.String()),
  team: Id,
  signs: Type.Array(Type.Unsafe<Sign>(Type.String()), { description: 'Why it looks like no telling.' }),
  name: orNull(Type.String()),
  way: orNull(Type.String({ description: 'The address or number that they gave.' })),
  words: Type.String({ description: 'What they told, as they wrote it.' }),
  files: Type.Integer(),
});
export type HeldTelling = Static<typeof HeldTelling>;

export const listHeld = endpoint({
  operationId: 'listHeld',
  method: 'GET',
  path: '/api/v1/held-tellings',
  summary: 'What came by a web form and waits to be looked at, oldest first. Nothing that came is ever thrown away unseen.',
  for: STAFF,
  query: closed(PageQuery),
  answer: page(HeldTelling),
});
const Looked = closed({ id: Id, outcome: literals(['let-in', 'no-telling']) });
export const letIn = endpoint({
  operationId: 'letIn',
  method: 'POST',
  path: '/api/v1/held-tellings/:id/letting-in',
  summary: 'It is a telling: open its concern, under the same id.',
  for: STAFF,
  params: closed({ id: Id }),
  answer: Looked,
  status: 201,
});
export const sayNoTelling = endpoint({
  operationId: 'sayNoTelling',
  method: 'POST',
  path: '/api/v1/held-tellings/:id/no-telling',
  summary: 'It is none. Its words go after thirty days; until then it can still be let in.',
  for: STAFF,
  params: closed({ id: Id }),
  answer: Looked,
  status: 201,
});
