// Every act on a cause, each endpoint once. A POST answers with the cause as it is then.

import { type TProperties, Type } from 'typebox';
import { ABOUT, AskedWhys, Cause, CauseRow, ERASABLE, ERASING_REASONS, GameRow } from './cause.ts';
import { BOTH, STAFF } from './common/audiences.ts';
import { type Audience, endpoint } from './common/endpoint.ts';
import { closed, Id, literals, orNull, PageQuery, page, ShortText, Text } from './common/schemas.ts';
import { optional, SaidBy, told } from './deed.ts';

const HOUSE = [...STAFF, 'owner'] as const satisfies readonly Audience[];
const LEADERS = ['lead', 'manager', 'owner'] as const satisfies readonly Audience[];
const params = closed({ cause: Id });
const Every = Type.Integer({ minimum: 1, maximum: 90, description: 'Days.' });

const act = <Body extends TProperties, W extends Audience>(operationId: string, path: string, who: readonly W[], summary: string, body: Body) =>
  endpoint({ operationId, method: 'POST', path: `/api/v1/causes/:cause${path}`, summary, for: who, params, body: closed(body), answer: Cause });
const actOn = <P extends TProperties, Body extends TProperties, W extends Audience>(operationId: string, path: string, who: readonly W[], summary: string, on: P, body: Body) =>
  endpoint({ operationId, method: 'POST', path: `/api/v1/causes/:cause${path}`, summary, for: who, params: closed({ cause: Id, ...on }), body: closed(body), answer: Cause });

export const listCauses = endpoint({
  operationId: 'listCauses',
  method: 'GET',
  path: '/api/v1/causes',
  summary: 'Causes that you may see, the newest first; those set aside only where asked for.',
  for: HOUSE,
  query: closed({ ...PageQuery, state: optional(literals(['open', 'set-aside', 'all'])), concern: optional(Id), signal: optional(Id) }),
  answer: page(CauseRow),
});
export const raiseCause = endpoint({
  operationId: 'raiseCause',
  method: 'POST',
  path: '/api/v1/causes',
  summary: 'Raise a cause: what keeps happening, to whom, asked of a team. Those who lead may ask how the game will change in the same act.',
  for: HOUSE,
  body: closed({
    title: ShortText,
    about: optional(literals(ABOUT)),
    team: optional(Id),
    place: optional(ShortText),
    topic: optional(ShortText),
    signal: optional(Id),
    concerns: optional(Type.Array(Id, { maxItems: 100 })),
    people: optional(Type.Array(Id, { maxItems: 100 })),
    quiet: optional(Type.Boolean({ description: 'About the company only: colleagues aren’t told who raised it; those who lead are.' })),
    ask: optional(closed({ every: optional(Every) })),
  }),
  answer: Cause,
  status: 201,
});
export const showCause = endpoint({
  operationId: 'showCause',
  method: 'GET',
  path: '/api/v1/causes/:cause',
  summary: 'One cause with its tree of whys; of what it touched, what you may see.',
  for: HOUSE,
  params,
  answer: Cause,
});
export const nameCause = act('nameCause', '/title', HOUSE, 'Say in other words what keeps happening.', { text: ShortText });
export const moveCause = act('moveCause', '/team', HOUSE, 'Ask another team, and say why.', { team: Id, because: Text });
export const setCauseAside = act('setCauseAside', '/setting-aside', HOUSE, 'Set a cause aside, and say why.', { because: Text });
export const bringCauseBack = act('bringCauseBack', '/bringing-back', HOUSE, 'Bring back a cause that was set aside.', {});
export const linkConcern = act('linkConcern', '/concerns', HOUSE, 'This concern comes from the same cause.', { concern: Id, because: optional(Text) });
export const unlinkConcern = actOn(
  'unlinkConcern',
  '/concerns/:concern/unlinking',
  HOUSE,
  'It does not come from this cause after all, and why.',
  { concern: Id },
  { because: Text },
);
export const linkPerson = act('linkPerson', '/people', HOUSE, 'This person was touched too, without a concern.', { person: Id, because: optional(Text) });
export const unlinkPerson = actOn('unlinkPerson', '/people/:person/unlinking', HOUSE, 'They were not touched after all, and why.', { person: Id }, { because: Text });

export const listGames = endpoint({
  operationId: 'listGames',
  method: 'GET',
  path: '/api/v1/game-questions',
  summary: 'How are you going to change the game? What waits for an answer, the longest wait first, then what rests until its day.',
  for: HOUSE,
  answer: closed({ items: Type.Array(GameRow), waiting: Type.Integer() }),
});
export const askGame = act('askGame', '/game-questions', LEADERS, 'Ask the team how it is going to change the game; it comes back every so many days.', { every: optional(Every) });
export const answerGame = actOn('answerGame', '/game-questions/:game/answers', HOUSE, 'The team’s answer as it stands today.', { game: Id }, { text: Text });
export const paceGame = actOn('paceGame', '/game-questions/:game/pace', LEADERS, 'Let it come back after more days, or fewer.', { game: Id }, { every: Every });
export const withdrawGame = actOn('withdrawGame', '/game-questions/:game/withdrawal', LEADERS, 'Take the question back, and say why.', { game: Id }, { because: Text });

const on = { why: Id };
const place = { under: optional(orNull(Id)) };
export const addWhy = act('addWhy', '/whys', HOUSE, 'Why is that? Ours, below another answer or at the top.', { ...place, text: Text, evidence: optional(Text) });
export const askWhy = act('askWhy', '/whys/asking', HOUSE, 'Ask a customer who was touched; they answer in their room, or on the phone.', { ...place, concern: Id, text: Text });
export const rewordWhy = actOn('rewordWhy', '/whys/:why/wording', HOUSE, 'Put an answer of ours in other words.', on, { text: Text });
export const giveEvidence = actOn('giveEvidence', '/whys/:why/evidence', HOUSE, 'How do we know?', on, { text: Text });
export const takeOutWhy = actOn('takeOutWhy', '/whys/:why/taking-out', HOUSE, 'Take out an answer of ours below which there is nothing.', on, {});
export const markEnd = actOn('markEnd', '/whys/:why/end', HOUSE, 'This is a condition, and we can change it.', on, {});
export const unmarkEnd = actOn('unmarkEnd', '/whys/:why/no-end', HOUSE, 'We can’t change this after all: ask on.', on, {});
export const offerRoot = act('offerRoot', '/root', HOUSE, 'Offer what we found to a customer who was touched, or agree on it among us and say why nobody is asked.', {
  concern: optional(Id),
  because: optional(Text),
});

export const eraseCauseWords = act('eraseCauseWords', '/erasing', LEADERS, 'Erase what you yourselves said in one thing, with every earlier wording. It can’t be undone.', {
  of: literals(ERASABLE),
  id: optional(Id),
  act: optional(Type.Integer({ minimum: 1, description: 'Only what was said in this act, such as one answer to the question.' })),
  because: literals(ERASING_REASONS),
});

const asked = closed({ id: Id, cause: Id });
export const listAskedWhys = endpoint({
  operationId: 'listAskedWhys',
  method: 'GET',
  path: '/api/v1/concerns/:id/whys',
  summary: 'What the customer was asked about a cause, what they answered, and what came of it.',
  for: BOTH,
  params: closed({ id: Id }),
  answer: AskedWhys,
});
export const answerWhy = endpoint({
  operationId: 'answerWhy',
  method: 'POST',
  path: '/api/v1/concerns/:id/causes/:cause/whys/:why/answer',
  summary: 'The customer says why, or that they don’t know.',
  for: BOTH,
  params: closed({ id: Id, cause: Id, why: Id }),
  body: closed({ ...told, text: optional(Text), notKnown: optional(Type.Boolean()) }),
  answer: AskedWhys,
});
export const answerRoot = endpoint({
  operationId: 'answerRoot',
  method: 'POST',
  path: '/api/v1/concerns/:id/causes/:cause/root-answer',
  summary: 'The customer says whether that is what was at the root; not quite begins a branch in their words.',
  for: BOTH,
  params: asked,
  body: closed({ ...told, answer: literals(['yes', 'not-quite']), text: optional(Text) }),
  answer: AskedWhys,
});
export const disputeWhy = endpoint({
  operationId: 'disputeWhy',
  method: 'POST',
  path: '/api/v1/concerns/:id/causes/:cause/disputes',
  summary: 'The customer says within 48 hours that an answer written down for them is not theirs; it is undone.',
  for: BOTH,
  params: asked,
  body: closed({ act: Type.Integer({ minimum: 1 }), via: optional(SaidBy), for: optional(Id) }),
  answer: AskedWhys,
});
