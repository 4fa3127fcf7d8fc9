// What a person said about themselves, and the charter that they and we agreed: the same view for them and for staff.

import { type Static, type TProperties, Type } from 'typebox';
import { BOTH, STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, Language, literals, orNull, PersonRef, Said, ShortText, Text } from './common/schemas.ts';
import { optional, told } from './deed.ts';
import { Signature } from './signature.ts';

const inLanguages = <S extends Parameters<typeof orNull>[0]>(schema: S) => closed({ en: orNull(schema), es: orNull(schema) });
/** A question of the organisation's own, in the languages in which it is asked. */
export const QuestionText = inLanguages(Type.String());
export const ProfilePart = closed({
  part: Type.String({ description: 'callMe, matters, reach, helps or hurts; or the id of a question of the organisation’s own.' }),
  question: orNull(QuestionText),
  said: orNull(Said),
  version: Type.Integer({ description: 'Named when it is answered anew or taken back; 0 where nothing was said.' }),
  by: orNull(Signature),
  disputable: Type.Boolean({ description: 'Written down for them less than 48 hours ago, and not challenged.' }),
});
export const CHARTER_PARTS = ['expect', 'helps', 'soon'] as const;
const charterOf = <S extends Parameters<typeof orNull>[0]>(schema: S) => closed({ expect: schema, helps: schema, soon: schema });
const Agreement = charterOf(Said);
export const Charter = closed({
  version: Type.Integer({ description: 'What a proposal is written on: the last one, else what was agreed; 0 for the bare offer.' }),
  offer: Type.Integer({ description: 'The version of the organisation’s text now.' }),
  text: Agreement,
  agreed: orNull(Signature),
  agreedVersion: orNull(Type.Integer()),
  newerOffer: orNull(Agreement),
  proposal: orNull(closed({ version: Type.Integer(), from: literals(['us', 'customer']), text: Agreement, changed: Type.Array(literals(CHARTER_PARTS)), by: Signature })),
});
export const ProfileEntry = closed({
  version: Type.Integer(),
  kind: Type.String({ description: 'The event, such as saidOfThemselves.' }),
  by: Signature,
  part: orNull(Type.String()),
  said: Type.Array(closed({ part: Type.String(), said: Said })),
  disputable: Type.Boolean(),
  disputed: Type.Boolean(),
});
/** What they said under another entry of theirs, offered line by line. */
export const AlsoSaid = closed({
  entry: PersonRef,
  line: Type.String({ description: 'Names it where it is kept or dropped.' }),
  part: Type.String({ description: 'As in parts; or writing.' }),
  question: orNull(QuestionText),
  said: orNull(Said),
  by: orNull(Signature),
  writing: orNull(closed({ bigPrint: Type.Boolean(), simpleWords: Type.Boolean(), language: orNull(Language) })),
  after: Type.Integer({ description: 'The version of what stands here, of which it would take the place; 0 where nothing does.' }),
});
export const Profile = closed({
  customer: PersonRef,
  version: Type.Integer(),
  parts: Type.Array(ProfilePart),
  alsoSaid: Type.Array(AlsoSaid, { description: 'Neither kept nor dropped yet; nothing here is overwritten by it.' }),
  writing: closed({
    bigPrint: Type.Boolean(),
    simpleWords: Type.Boolean(),
    language: Language,
    mailWords: Type.Boolean(),
    mailWordsBy: orNull(Signature),
    mailWordsSigned: orNull(Said),
  }),
  charter: Charter,
  entries: Type.Array(ProfileEntry),
  may: Type.Array(Type.String({ description: 'A deed whose guard is silent for the caller now.' })),
});

const params = closed({ customer: Id });
const PATH = '/api/v1/customers/:customer';
export const showProfile = endpoint({
  operationId: 'showProfile',
  method: 'GET',
  path: `${PATH}/profile`,
  summary: 'What somebody said about themselves, and the charter with them.',
  for: BOTH,
  params,
  answer: Profile,
});
const deed = <Body extends TProperties>(operationId: string, path: string, summary: string, body: Body) =>
  endpoint({ operationId, method: 'POST', path: `${PATH}${path}`, summary, for: BOTH, params, body: closed({ ...told, ...body }), answer: Profile });
const deedOn = <P extends TProperties, Body extends TProperties>(operationId: string, path: string, summary: string, on: P, body: Body) =>
  endpoint({
    operationId,
    method: 'POST',
    path: `${PATH}${path}`,
    summary,
    for: BOTH,
    params: closed({ customer: Id, ...on }),
    body: closed({ ...told, ...body }),
    answer: Profile,
  });

const onPart = { part: Type.String({ minLength: 1, maxLength: 40 }) };
const Version = Type.Integer({ minimum: 0 });
export const sayAboutMe = deedOn('sayAboutMe', '/profile/:part', 'They say something about themselves, or staff write down what they said.', onPart, {
  text: Text,
  after: Version,
});
export const takePartBack = deedOn('takePartBack', '/profile/:part/withdrawal', 'They take back what they said about themselves.', onPart, { after: Version });
export const chooseWriting = deed('chooseWriting', '/writing', 'They say how to write to them: in big print, in simple words, in which language.', {
  bigPrint: optional(Type.Boolean()),
  simpleWords: optional(Type.Boolean()),
  language: optional(Language),
  mailWords: optional(Type.Boolean({ description: 'Our words themselves stand in their mails. Staff write this down only from paper, by letter, with what they signed.' })),
  signed: optional(Text),
});
export const disputeWrittenDown = deed('disputeWrittenDown', '/profile-disputes', 'They challenge what was written down for them less than 48 hours ago.', { act: Version });
const onLine = { entry: Id, line: Type.String({ minLength: 1, maxLength: 40 }) };
export const keepFromEntry = deedOn(
  'keepFromEntry',
  '/also-said/:entry/:line/keeping',
  'They keep what they said under another entry of theirs; it takes the place of what stands.',
  onLine,
  {
    after: Version,
  },
);
export const dropFromEntry = deedOn('dropFromEntry', '/also-said/:entry/:line/dropping', 'They drop what they said under another entry of theirs.', onLine, {});
export const proposeCharter = deed('proposeCharter', '/charter/proposals', 'Propose a change to the charter; what is the same as now may be left out.', {
  after: Version,
  expect: optional(Text),
  helps: optional(Text),
  soon: optional(Text),
});
export const answerCharter = deedOn(
  'answerCharter',
  '/charter/proposals/:proposal/answer',
  'Answer what the other side proposed.',
  { proposal: Version },
  { answer: literals(['yes', 'no']), text: optional(Text) },
);
export const acceptOffer = deed('acceptOffer', '/charter/acceptance', 'They say yes to the organisation’s text as it stands.', { offer: Version });

// --- the organisation's own questions and its text, set by managers

export const Question = closed({ id: Id, text: QuestionText, retired: Type.Boolean() });
export const listQuestions = endpoint({
  operationId: 'listQuestions',
  method: 'GET',
  path: '/api/v1/profile-questions',
  summary: 'The organisation’s own questions about a person, answered in their words.',
  for: STAFF,
  answer: closed({ items: Type.Array(Question) }),
});
const asked = closed({ en: optional(ShortText), es: optional(ShortText) }, { minProperties: 1 });
export const addQuestion = endpoint({
  operationId: 'addQuestion',
  method: 'POST',
  path: '/api/v1/profile-questions',
  summary: 'Ask something of your own.',
  for: ['manager'],
  body: closed({ text: asked }),
  answer: Question,
  status: 201,
});
export const retireQuestion = endpoint({
  operationId: 'retireQuestion',
  method: 'PATCH',
  path: '/api/v1/profile-questions/:id',
  summary: 'Ask it no longer, or again; what was answered stays.',
  for: ['manager'],
  params: closed({ id: Id }),
  body: closed({ retired: Type.Boolean() }),
  answer: Question,
});

export const CharterText = closed({ expect: Text, helps: Text, soon: Text });
export const CharterOffer = closed({
  version: Type.Integer({ description: '0 for the text that comes with Alongside.' }),
  at: orNull(Instant),
  text: inLanguages(CharterText),
});
export const showCharterOffer = endpoint({
  operationId: 'showCharterOffer',
  method: 'GET',
  path: '/api/v1/charter',
  summary: 'What the organisation offers everybody, by language.',
  for: STAFF,
  answer: CharterOffer,
});
export const writeCharterOffer = endpoint({
  operationId: 'writeCharterOffer',
  method: 'POST',
  path: '/api/v1/charter',
  summary: 'A new version of it; what was agreed with somebody stays as it is.',
  for: ['manager'],
  body: closed({ text: closed({ en: optional(CharterText), es: optional(CharterText) }, { minProperties: 1 }) }),
  answer: CharterOffer,
  status: 201,
});

export type Profile = Static<typeof Profile>;
export type AlsoSaid = Static<typeof AlsoSaid>;
export type ProfilePart = Static<typeof ProfilePart>;
export type ProfileEntry = Static<typeof ProfileEntry>;
export type Charter = Static<typeof Charter>;
export type CharterText = Static<typeof CharterText>;
export type CharterOffer = Static<typeof CharterOffer>;
export type Question = Static<typeof Question>;
