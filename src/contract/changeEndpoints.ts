// What a team does about a cause, each endpoint once: changes, telling, parts in them, and asking those who never called.

import { type TProperties, Type } from 'typebox';
import { Action, AskedChange, CauseChanges, ChangesFor, Listener, PARTNER_ROLES, SaidAndDonePage, Touchable, TRIES } from './change.ts';
import { BOTH, STAFF } from './common/audiences.ts';
import { type Audience, endpoint } from './common/endpoint.ts';
import { closed, Day, Id, literals, ShortText, Text } from './common/schemas.ts';
import { optional, told } from './deed.ts';

const HOUSE = [...STAFF, 'owner'] as const satisfies readonly Audience[];
const LEADERS = ['lead', 'manager', 'owner'] as const satisfies readonly Audience[];
type On = TProperties;
const ours = <P extends On, Body extends TProperties, W extends Audience>(operationId: string, path: string, who: readonly W[], summary: string, on: P, body: Body) =>
  endpoint({
    operationId,
    method: 'POST',
    path: `/api/v1/causes/:cause${path}`,
    summary,
    for: who,
    params: closed({ cause: Id, ...on }),
    body: closed(body),
    answer: CauseChanges,
  });
const theirs = <P extends On, Body extends TProperties>(operationId: string, path: string, summary: string, on: P, body: Body) =>
  endpoint({
    ...{ operationId, method: 'POST', path: `/api/v1/concerns/:id/causes/:cause${path}`, summary, for: BOTH },
    ...{ params: closed({ id: Id, cause: Id, ...on }), body: closed({ ...told, ...body }), answer: ChangesFor },
  });

export const showChanges = endpoint({
  operationId: 'showChanges',
  method: 'GET',
  path: '/api/v1/causes/:cause/changes',
  summary: 'What you do differently about a cause, who was told, who had a part, and who was asked though they never called.',
  for: HOUSE,
  params: closed({ cause: Id }),
  answer: CauseChanges,
});

export const listAskedChanges = endpoint({
  operationId: 'listAskedChanges',
  method: 'GET',
  path: '/api/v1/asked-changes',
  summary: 'What asks you: a change for your yes to keep it, a check on its day, and what came of a cause that you raised.',
  for: HOUSE,
  answer: closed({ items: Type.Array(AskedChange) }),
});

export const listCausesToAsk = endpoint({
  operationId: 'listCausesToAsk',
  method: 'GET',
  path: '/api/v1/causes-to-ask',
  summary: 'Causes of which somebody who never called is still to be asked: they stand on the opening bell.',
  for: HOUSE,
  answer: closed({ items: Type.Array(closed({ cause: Id, toAsk: Type.Integer() })) }),
});

const change = { change: Id };
export const planChange = ours(
  'planChange',
  '/changes',
  HOUSE,
  'What you will do differently and what will be seen to differ. Whoever keeps it is asked after 30 and 90 days.',
  {},
  {
    does: Text,
    seen: Text,
    keeper: optional(Id),
    from: optional(Day),
    actions: Type.Array(Action, { uniqueItems: true, maxItems: 14 }),
  },
);
export const takeChange = ours('takeChange', '/changes/:change/taking', HOUSE, 'Your yes: you keep this change.', change, {});
export const handChange = ours('handChange', '/changes/:change/handing', HOUSE, 'Ask a colleague to keep it; it waits for their yes.', change, { to: Id });
export const checkChange = ours('checkChange', '/changes/:change/check', HOUSE, 'How does it go? Still tried, kept, or dropped and why; the numbers are counted now.', change, {
  answer: literals(['tried', 'kept', 'dropped']),
  text: optional(Text),
});
export const dropChange = ours('dropChange', '/changes/:change/dropping', HOUSE, 'Drop it before its day, and say why.', change, { text: Text });

const StoryText = closed({ said: ShortText, did: ShortText });
const version = Type.Integer({ minimum: 1 });
export const writeStory = ours('writeStory', '/changes/:change/story', HOUSE, 'You said, we did: in at most 80 words for each language, without anybody’s name.', change, {
  en: optional(StoryText),
  es: optional(StoryText),
});
export const approveStory = ours('approveStory', '/changes/:change/story/approval', LEADERS, 'Let it stand on the page, as it reads now.', change, { version });
export const takeStoryOff = ours('takeStoryOff', '/changes/:change/story/taking-off', LEADERS, 'Take it off the page.', change, {});
export const tellOfChange = ours(
  'tellOfChange',
  '/changes/:change/telling',
  HOUSE,
  'Tell everybody linked to the cause, once, in their language; whom no letter reaches stands on the list, to be told by phone or letter.',
  change,
  { version },
);
export const noteTold = ours('noteTold', '/changes/:change/told', HOUSE, 'You told somebody, by phone, by letter or face to face.', change, {
  person: Listener,
  via: literals(['phone', 'letter', 'in-person']),
});
export const hearChange = ours('hearChange', '/changes/:change/hearing', HOUSE, 'You raised it, and you have read what came of it.', change, { text: optional(Text) });

export const invitePartner = ours('invitePartner', '/changes/:change/partners', HOUSE, 'Ask somebody to test this change, to advise on it, or to look it over.', change, {
  person: Id,
  role: literals(PARTNER_ROLES),
  text: Text,
});
const partner = { partner: Id };
export const takeInvitationBack = ours('takeInvitationBack', '/partners/:partner/taking-back', HOUSE, 'Take an invitation back that nobody has answered.', partner, {});
export const answerPartner = ours('answerPartner', '/partners/:partner/answers', HOUSE, 'What came of what they told you.', partner, { text: Text });
export const thankPartner = ours('thankPartner', '/partners/:partner/thanks', HOUSE, 'Thank them.', partner, { text: Text });

export const listTouchable = endpoint({
  operationId: 'listTouchable',
  method: 'GET',
  path: '/api/v1/causes/:cause/touchable',
  summary: 'People who were in touch with this team on this day and said nothing about the cause.',
  for: LEADERS,
  params: closed({ cause: Id }),
  query: closed({ day: Day, team: optional(Id) }),
  answer: closed({ items: Type.Array(Touchable) }),
});
export const listTouched = ours(
  'listTouched',
  '/touched',
  LEADERS,
  'You agree that these people are asked: did this happen to you too?',
  {},
  {
    people: Type.Array(Id, { minItems: 1, maxItems: 200 }),
    day: Day,
    team: optional(Id),
  },
);
const person = { person: Id };
export const noteTry = ours('noteTry', '/touched/:person/tries', HOUSE, 'You called and didn’t reach them; a wrong number ends it.', person, { outcome: literals(TRIES) });
export const leaveTouched = ours('leaveTouched', '/touched/:person/leaving', HOUSE, 'Take somebody off the list who shall not be asked.', person, {});
export const answerTouched = ours(
  'answerTouched',
  '/touched/:person/answer',
  HOUSE,
  'What they said: yes, which opens a concern or joins one of theirs; no; or rather not.',
  person,
  {
    answer: literals(['yes', 'no', 'rather-not']),
    via: optional(literals(['phone', 'in-person', 'letter', 'mail'])),
    text: optional(Text),
    concern: optional(Id),
  },
);

export const listChangesFor = endpoint({
  operationId: 'listChangesFor',
  method: 'GET',
  path: '/api/v1/concerns/:id/changes',
  summary: 'What changed because of what the customer told you, and their part in it.',
  for: BOTH,
  params: closed({ id: Id }),
  answer: ChangesFor,
});
export const sayHeard = theirs('sayHeard', '/changes/:change/hearing', 'The customer has read or heard what changed, and may say something about it.', change, {
  text: optional(Text),
});
export const answerInvitation = theirs('answerInvitation', '/partners/:partner/answer', 'The customer says yes or no to a part in a change.', partner, {
  answer: literals(['yes', 'no']),
  text: optional(Text),
});
export const tellAsPartner = theirs('tellAsPartner', '/partners/:partner/tellings', 'The customer tells what they found.', partner, { text: Text });
export const endPartnership = theirs('endPartnership', '/partners/:partner/ending', 'The customer ends their part, at any time.', partner, { text: optional(Text) });
export const disputePartnerAct = theirs(
  'disputePartnerAct',
  '/partners/:partner/disputes',
  'The customer says within 48 hours that what was written down for them is not theirs.',
  partner,
  {
    act: Type.Integer({ minimum: 1 }),
  },
);

export const listSaidAndDone = endpoint({
  operationId: 'listSaidAndDone',
  method: 'GET',
  path: '/api/v1/you-said-we-did',
  summary: 'What people said and what you did about it, as it stands on the page.',
  for: HOUSE,
  answer: SaidAndDonePage,
});
