// Mail that waits for a person, and the mails of a concern as they came.
import { type Static, Type } from 'typebox';
import { WHY_HELD } from '../domain/common/whyHeld.ts';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, literals, orNull, PageQuery, PersonRef, page, ShortText } from './common/schemas.ts';
import { FileView } from './file.ts';

const optional = Type.Optional;

export const MailAddress = closed({ name: Type.String(), address: Type.String() });
/** A file that stays in the raw message alone: of a kind that a room can't hold, or not looked at yet. */
export const FileLeft = closed({ name: Type.String(), type: Type.String(), size: Type.Integer() });

export const MAIL_STANDINGS = ['held', 'unreadable', 'aside', 'filed', 'noted'] as const;
const Guess = closed(
  { id: Id, number: Type.Integer(), customer: PersonRef, title: Type.String() },
  { description: 'The concern that its headers, or the number in its subject, name; a guess.' },
);
export const MailLine = closed({
  id: Id,
  standing: literals(MAIL_STANDINGS),
  from: MailAddress,
  subject: Type.String(),
  firstWords: Type.String(),
  arrivedAt: Instant,
  /** Why it waits for a person. */
  because: orNull(literals(WHY_HELD)),
  guess: orNull(Guess),
  guessHidden: Type.Boolean({ description: 'Its headers name a concern that you may not see.' }),
  heap: Type.Integer({ minimum: 1, description: 'How many messages of one sender stand behind this line.' }),
  team: orNull(PersonRef),
  /** When it is erased, unless somebody takes it back or files it before. */
  until: orNull(Instant),
});
export type MailLine = Static<typeof MailLine>;

export const ShownMail = closed({
  ...MailLine.properties,
  concern: orNull(Id),
  text: Type.String({ description: 'The new part.' }),
  whole: Type.String({ description: 'All of it, with what it quotes and the signature.' }),
  between: Type.Boolean({ description: 'Whether something is written between the lines that it quotes.' }),
  more: Type.Integer({ description: 'How many lines stand in it beside the new ones.' }),
  hasHtml: Type.Boolean(),
  files: Type.Array(FileLeft),
  others: Type.Array(MailAddress, { description: 'Other people on it, whom the customer may want to invite. Nobody is added by that.' }),
  faults: Type.Array(Type.String(), { description: 'What of it could not be read.' }),
});
export type ShownMail = Static<typeof ShownMail>;

export const ConcernMail = closed({
  id: Id,
  /** The words of this concern that it became. */
  words: orNull(Id),
  standing: literals(MAIL_STANDINGS),
  from: MailAddress,
  subject: Type.String(),
  arrivedAt: Instant,
  faulty: Type.Boolean(),
  erased: Type.Boolean(),
  files: Type.Array(FileView),
  leftOut: Type.Array(FileLeft),
  others: Type.Array(MailAddress),
  guess: orNull(Guess),
});
export type ConcernMail = Static<typeof ConcernMail>;

const params = closed({ mail: Id });
const path = '/api/v1/mail/:mail';

export const listMail = endpoint({
  operationId: 'listMail',
  method: 'GET',
  path: '/api/v1/mail',
  summary: 'Mail that waits for a person, the oldest first; or what was set aside; or the heap behind one line.',
  for: STAFF,
  query: closed({ ...PageQuery, view: optional(literals(['waiting', 'aside'])), heap: optional(Id) }),
  answer: page(MailLine),
});
export const countMail = endpoint({
  operationId: 'countMail',
  method: 'GET',
  path: '/api/v1/mail-count',
  summary: 'How many lines of mail wait for you; 100 means 100 or more.',
  for: STAFF,
  answer: closed({ waiting: Type.Integer() }),
});
export const showMail = endpoint({ operationId: 'showMail', method: 'GET', path, summary: 'One mail, read anew from its raw bytes.', for: STAFF, params, answer: ShownMail });
export const showMailAsItCame = endpoint({
  operationId: 'showMailAsItCame',
  method: 'GET',
  path: `${path}/as-it-came`,
  summary: 'Its HTML, clean, for a frame in which nothing runs; pictures from elsewhere only where they are asked for.',
  for: STAFF,
  params,
  query: closed({ pictures: optional(Type.Literal('yes')) }),
  answer: Type.Unsafe<never>({ type: 'string' }),
  answersAs: ['text/html'],
});
export const downloadMail = endpoint({
  operationId: 'downloadMail',
  method: 'GET',
  path: `${path}/raw`,
  summary: 'The raw message, byte by byte, with every file that came with it.',
  for: STAFF,
  params,
  answer: Type.Unsafe<never>({ type: 'string', contentMediaType: 'application/octet-stream' }),
  answersAs: ['message/rfc822'],
});
const aside = optional(Type.Literal(true, { description: 'It was set aside, and you take it from there; without this, what a colleague set aside is refused.' }));
const settled = closed({ concern: orNull(Id), settled: Type.Integer({ description: 'How many messages this was about.' }) });
export const fileMail = endpoint({
  operationId: 'fileMail',
  method: 'POST',
  path: `${path}/filing`,
  summary: 'It belongs to this concern: its words go in as those of the customer, or of somebody who is with them, written down by you.',
  for: STAFF,
  params,
  body: closed({
    concern: Id,
    party: optional(Id),
    theirs: optional(Type.Literal(true, { description: 'They wrote it themselves. Needed where the sender’s address is not on their file.' })),
    aside,
    addAddress: optional(closed({ because: ShortText }, { description: 'Puts the sender’s address on that person’s file, with how you know.' })),
  }),
  answer: settled,
});
export const openMail = endpoint({
  operationId: 'openMail',
  method: 'POST',
  path: `${path}/concern`,
  summary: 'It is a new concern: of its sender, of somebody on file, or of somebody whom you name.',
  for: STAFF,
  params,
  body: closed({ aside, customer: optional(Type.Union([closed({ id: Id }), closed({ name: ShortText })])) }),
  answer: settled,
});
export const setMailAside = endpoint({
  operationId: 'setMailAside',
  method: 'POST',
  path: `${path}/aside`,
  summary: 'It is not for us, and neither is the heap behind it. For 30 days it can be taken back.',
  for: STAFF,
  params,
  answer: settled,
});
export const takeMailBack = endpoint({
  operationId: 'takeMailBack',
  method: 'POST',
  path: `${path}/taking-back`,
  summary: 'What was set aside waits for a person again.',
  for: STAFF,
  params,
  answer: settled,
});
export const noteMailSeen = endpoint({
  operationId: 'noteMailSeen',
  method: 'POST',
  path: `${path}/seen`,
  summary: 'What could not be read whole was looked at, and leaves the tray. Its concern and the raw message stay.',
  for: STAFF,
  params,
  answer: settled,
});
export const listConcernMail = endpoint({
  operationId: 'listConcernMail',
  method: 'GET',
  path: '/api/v1/concerns/:id/mail',
  summary: 'The mails of a concern: which words each became, the files that came with it, and who else was on it.',
  for: STAFF,
  params: closed({ id: Id }),
  answer: closed({ items: Type.Array(ConcernMail) }),
});
