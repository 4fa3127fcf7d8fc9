// The regular contact plan over HTTP: what both sides do with it, and the call sheet at opening time.

import { type TProperties, Type } from 'typebox';
import { Beat, BeatName, Bell, CadenceView, CallWay, CHOICES, OUR_STOPS, OUTCOMES, QuietHours } from './cadence.ts';
import { BOTH, STAFF } from './common/audiences.ts';
import { type Audience, endpoint } from './common/endpoint.ts';
import { closed, Day, Id, literals, orNull, ShortText, Text } from './common/schemas.ts';
import { optional, told } from './deed.ts';

const params = closed({ customer: Id });
const PATH = '/api/v1/customers/:customer/cadence';
const deed = <Body extends TProperties, W extends Audience>(operationId: string, path: string, who: readonly W[], summary: string, body: Body) =>
  endpoint({ operationId, method: 'POST', path: `${PATH}${path}`, summary, for: who, params, body: closed({ ...told, ...body }), answer: CadenceView });
const deedOn = <P extends TProperties, Body extends TProperties, W extends Audience>(operationId: string, path: string, who: readonly W[], summary: string, on: P, body: Body) =>
  endpoint({
    ...{ operationId, method: 'POST', path: `${PATH}${path}`, summary, for: who },
    ...{ params: closed({ customer: Id, ...on }), body: closed({ ...told, ...body }), answer: CadenceView },
  });

export const showCadence = endpoint({
  operationId: 'showCadence',
  method: 'GET',
  path: PATH,
  summary: 'The regular contact plan with somebody: how often, by whom, what was said, what we missed.',
  for: BOTH,
  params,
  answer: CadenceView,
});
export const proposeCadence = deed('proposeCadence', '/proposals', STAFF, 'Propose a regular contact plan, or other terms for one. It runs with their yes.', {
  beat: Beat,
  why: Text,
  caller: Id,
  standIn: Id,
  team: Id,
  way: optional(CallWay),
  /** Where left out, that on their file, else the organisation’s. */
  zone: optional(ShortText),
  quiet: optional(orNull(QuietHours)),
  concern: optional(Id),
  signal: optional(Id),
});
export const offerHigherBeat = deed('offerHigherBeat', '/offers', STAFF, 'Offer to call more often; it rises with their yes.', { beat: Beat, why: Text });
export const answerCadence = deedOn(
  'answerCadence',
  '/proposals/:proposal/answer',
  BOTH,
  'Say yes to what is proposed, ask for a change, or decline it.',
  { proposal: Type.Integer({ minimum: 1 }) },
  { answer: literals(['yes', 'change', 'no']), text: optional(Text) },
);
export const chooseBeat = deed('chooseBeat', '/beat', BOTH, 'They keep, slow, quicken or end it; nobody else does. “stop” ends the plan.', {
  choice: literals(CHOICES),
  /** With the choice “beat”. */
  beat: optional(Beat),
  /** The beat that they read when they chose; where it is another by now, the choice is refused as superseded. */
  from: optional(BeatName),
  text: optional(Text),
});
export const askForCall = deed('askForCall', '/calls', BOTH, 'They ask for a call: at the next opening.', { text: optional(Text) });
export const withdrawConsent = deed('withdrawConsent', '/consent-withdrawal', BOTH, 'They take back their yes: nobody calls any more, at once.', { text: optional(Text) });
export const sayTakenSeriously = deed('sayTakenSeriously', '/taken-seriously', BOTH, 'How seriously they feel taken, from 1 to 7.', {
  answer: Type.Integer({ minimum: 1, maximum: 7 }),
});
export const disputeCadence = deed('disputeCadence', '/disputes', BOTH, 'They challenge what was written down for them less than 48 hours ago.', {
  act: Type.Integer({ minimum: 1 }),
});
export const stopCadence = deed('stopCadence', '/stop', STAFF, 'Stop it at once: a wrong number, a court order, a death.', {
  because: literals(OUR_STOPS),
  text: optional(Text),
});
export const liftStop = deed('liftStop', '/stop-lifting', ['manager'], 'What stopped it is over or was a mistake. Nothing begins by itself.', { text: Text });
export const changeCaller = deed('changeCaller', '/caller', STAFF, 'Somebody else calls, or stands in.', { caller: Id, standIn: Id });
export const recordTouch = deedOn(
  'recordTouch',
  '/touches/:day/outcome',
  STAFF,
  'What came of a call: reached, left word, no answer, or missed by us. What we told is what was tried; “nothing new” is refused.',
  { day: Day },
  {
    outcome: literals(OUTCOMES),
    told: optional(Text),
    /** What they said, and how they feel, in their words. */
    said: optional(Text),
    feeling: optional(ShortText),
  },
);
export const holdReview = deed('holdReview', '/reviews', STAFF, 'After four weeks: does it help? What came of looking at it.', { text: Text });
export const letRelapseBe = deed('letRelapseBe', '/relapse', STAFF, 'They come to us more than usual, and you offer no more calls: say why.', { text: Text });

export const showBell = endpoint({
  operationId: 'showBell',
  method: 'GET',
  path: '/api/v1/bell',
  summary: 'Today’s call sheet: whom to call, what to call them, what was said last, what to tell them.',
  for: STAFF,
  query: closed({ whose: Type.Optional(literals(['mine', 'team'])), team: Type.Optional(Id) }),
  answer: Bell,
});
