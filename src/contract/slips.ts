// The paper room: answer slips that came back, each with what was read of it and the person who says what it says.
import { type Static, Type } from 'typebox';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Day, Id, Instant, literals, orNull, PageQuery, PersonRef, page, Text } from './common/schemas.ts';
import { optional } from './deed.ts';

const params = closed({ id: Id });
const Choice = closed({ choice: Type.String(), says: Type.String({ description: 'As it is printed, in their language.' }) });

/** What is printed below a letter that asks something. */
export const PrintedSlip = closed({
  code: Type.String({ description: 'Names the letter, and so the version of what it asks.' }),
  language: literals(['en', 'es']),
  question: Type.String(),
  asked: Type.Array(Type.String(), { description: 'What stands to be answered, in the words in which it was put to them.' }),
  choices: Type.Array(Choice),
  lines: Type.String(),
  cut: Type.String(),
  back: Type.String(),
  codeLabel: Type.String(),
});

export const Slip = closed({
  id: Id,
  state: literals(['waiting', 'filed', 'let-be']),
  code: orNull(Type.String()),
  cameAt: Instant,
  broughtBy: orNull(PersonRef),
  concern: orNull(closed({ id: Id, number: Type.Integer(), customer: PersonRef })),
  question: orNull(
    closed({
      says: Type.String(),
      asked: Type.Array(Type.String()),
      choices: Type.Array(Choice),
      language: literals(['en', 'es']),
      standing: literals(['open', 'superseded', 'answered-on-paper', 'goes-on-elsewhere']),
    }),
  ),
  seen: Type.Array(literals(['empty', 'marked', 'unclear']), { description: 'The boxes, from the top.' }),
  suggests: orNull(Type.String({ description: 'The choice whose box alone is marked. Never filed without a person.' })),
  wrote: Type.Boolean({ description: 'Whether something is written on the lines.' }),
});
export type Slip = Static<typeof Slip>;
export type PrintedSlip = Static<typeof PrintedSlip>;

export const bringSlips = endpoint({
  operationId: 'bringSlips',
  method: 'POST',
  path: '/api/v1/slips',
  summary: 'Bring a scan or photo of answer slips, as the part "file" of multipart/form-data: JPEG, PNG, or a scanner’s PDF. The same picture twice is one.',
  for: STAFF,
  sends: 'file',
  answer: closed({ items: Type.Array(Slip) }),
  status: 201,
});
export const listSlips = endpoint({
  operationId: 'listSlips',
  method: 'GET',
  path: '/api/v1/slips',
  summary: 'Slips that wait for a person, the oldest first.',
  for: STAFF,
  query: closed({ ...PageQuery }),
  answer: page(Slip),
});
export const showSlip = endpoint({ operationId: 'showSlip', method: 'GET', path: '/api/v1/slips/:id', summary: 'One slip.', for: STAFF, params, answer: Slip });
export const showSlipPicture = endpoint({
  operationId: 'showSlipPicture',
  method: 'GET',
  path: '/api/v1/slips/:id/picture',
  summary: 'The slip as it was scanned, straightened where its marks were found.',
  for: STAFF,
  params,
  answer: Type.Unsafe<never>({ type: 'string', contentMediaType: 'application/octet-stream' }),
  answersAs: ['image/jpeg'],
});
export const nameSlip = endpoint({
  operationId: 'nameSlip',
  method: 'POST',
  path: '/api/v1/slips/:id/code',
  summary: 'Type the code of a slip whose square couldn’t be read.',
  for: STAFF,
  params,
  body: closed({ code: Type.String({ minLength: 12, maxLength: 40 }) }),
  answer: Slip,
});
export const fileSlip = endpoint({
  operationId: 'fileSlip',
  method: 'POST',
  path: '/api/v1/slips/:id/answer',
  summary: 'Say what the slip says: it becomes their act, by letter, with the picture of it.',
  for: STAFF,
  params,
  body: closed({ choice: Type.String({ maxLength: 40 }), text: optional(Text), writtenOn: optional(Day) }),
  answer: Slip,
});
export const letSlipBe = endpoint({
  operationId: 'letSlipBe',
  method: 'POST',
  path: '/api/v1/slips/:id/letting-be',
  summary: 'Let a picture be that is no slip, or a copy of one: it is forgotten.',
  for: STAFF,
  params,
  answer: Slip,
});
