// A plain form made into the same command as the API makes: the same rules, the same refusals, sent twice counts once.
import {
  type CallDeed,
  type ChangeRoomDeed,
  isCallDeed,
  isChangeDeed,
  isMeDeed,
  isWhyDeed,
  type MeDeed,
  type RoomDeed,
  type Thanks,
  type WhyDeed,
} from '../../contract/roomPages.ts';
import type { Language } from '../../copy/when.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { StoryCommand } from '../../domain/concern/concern.ts';
import { isTold } from '../../domain/concern/state.ts';
import { besideOf } from '../acts/inviteParty.ts';
import { countingStumbles, freeze, withAnswers } from '../acts/makeAttempt.ts';
import { followMerge, tellOfOther } from '../acts/mergeConcerns.ts';
import { giveToCadence } from '../cadence/giving.ts';
import { answerAsked } from '../cause/askedRoutes.ts';
import { sayOfChange } from '../change/theirRoutes.ts';
import { commandOf } from '../concern/commands.ts';
import { inTheRoom } from '../concern/routes.ts';
import { type Ask, actOn, type Before } from '../concern/store.ts';
import { giveToCustomer } from '../customer/giving.ts';
import { sayTwo } from '../people/samePersonRoutes.ts';
import type { CustomerCaller } from '../platform/callers.ts';
import { canonical } from '../platform/chain.ts';
import { reading } from '../platform/database.ts';
import { type Echo, echoIn, keepEcho } from '../platform/echo.ts';
import type { Ground } from '../platform/ground.ts';
import { findAnswer, insertAnswer, type Keyed } from '../platform/idempotency.ts';
import { hashOf } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { callForms } from './callForms.ts';
import { changeForms } from './changeForms.ts';
import { correctionForms } from './correctionForms.ts';
import { decisionForms } from './decisionForms.ts';
import type { Body, DeedForms } from './deedForm.ts';
import { meForms } from './meForms.ts';
import { mergingForms } from './mergingForms.ts';
import { partyForms } from './partyForms.ts';
import type { Fields } from './reader.ts';
import { taskForms } from './taskForms.ts';
import { walkForms } from './walkForms.ts';
import { theirDeed, whyForms } from './whyForms.ts';

const MOST_TEXT = 20_000;
const REPEATED = 'form-was-sent';

/** Every deed that has a form in the room; a noun adds its own by one line. */
const FORMS: DeedForms<RoomDeed> = {
  ...walkForms,
  ...taskForms,
  ...decisionForms,
  ...meForms,
  ...callForms,
  ...partyForms,
  ...correctionForms,
  ...mergingForms,
  ...whyForms,
  ...changeForms,
};

/** On whose clock days are meant, and in which language the page was read. */
type Reader = { readonly zone: string; readonly language: Language };
/** Gives the refusal, or null when it was taken, now or by the same form before. */
export async function giveDeed(ground: Ground, caller: CustomerCaller, deed: RoomDeed, fields: Fields, { zone, language }: Reader): Promise<Refusal | null> {
  const body = bodyOf(deed, fields, zone);
  if (isRefusal(body)) return body;
  const keyed = keyOf(caller, deed, fields);
  if (isChangeDeed(deed)) return giveOfChange(ground, { caller, deed, body, fields, keyed });
  if (isCallDeed(deed)) return giveAboutCalls(ground, { caller, deed, body, fields, keyed });
  if (isMeDeed(deed)) return giveAboutThem(ground, { caller, deed, body, fields, keyed, language });
  if (deed === 'sayTwoPeople') return sayTwo(ground, caller).catch(asRefusal);
  if (isWhyDeed(deed)) return giveAboutCause(ground, { caller, deed, fields, keyed });
  const echo = { org: caller.org, by: keyed.actor, what: hashOf(caller.concern, keyed.request), at: ground.now() };
  const act: Ask = {
    org: caller.org,
    concern: caller.concern,
    ...inTheRoom(caller, deed),
    make: async (before) => ((await wasSent(before, keyed, echo)) ? refuse(REPEATED) : complete(commandOf(deed, body, fields, before), before)),
    beside: besideOf(deed, body),
    also: async (rows, story, events) => {
      await followMerge(ground, rows, { ...inTheRoom(caller, deed), org: caller.org }, story, events);
      await insertAnswer(rows, keyed, 200, { concern: { id: story.id, version: story.version } });
      await keepEcho(rows, echo, story.version);
      if (deed === 'makeAttempt') await freeze(rows, caller.org, story, { task: fields.task ?? '', at: ground.now() });
    },
  };
  const done = await countingStumbles(ground, caller.org, () => actOn(ground, act)).catch(asRefusal);
  if (!isRefusal(done)) tellOfOther(ground, caller.org, done.events);
  return isRefusal(done) && done.refused !== REPEATED ? done : null;
}

/** By the same page; or by the same person from a page made anew, with nothing said or done in between. */
async function wasSent({ rows, concern }: Before, keyed: Keyed, echo: Echo): Promise<boolean> {
  if ((await findAnswer(rows, keyed)) !== null) return true;
  return isTold(concern) && (await echoIn<number>(rows, echo)) === concern.version;
}

/** An attempt takes along what was answered and which files. */
const complete = (command: StoryCommand | Refusal, before: Before) => (!isRefusal(command) && command.do === 'makeAttempt' ? withAnswers(command, before) : command);

function asRefusal(failure: unknown): Refusal {
  if (failure instanceof Refused) return refuse(failure.code);
  throw failure;
}

type AboutThem = { caller: CustomerCaller; deed: MeDeed; body: Body; fields: Fields; keyed: Keyed; language: Language };
/** To the stream of the person, from whichever of their rooms it is said. */
async function giveAboutThem(ground: Ground, { caller, deed, body, fields, keyed, language }: AboutThem): Promise<Refusal | null> {
  const done = await giveToCustomer(ground, { caller, customer: caller.id, deed, body, on: fields, keyed, readIn: language });
  return isRefusal(done) ? done : null;
}

type AboutCause = { caller: CustomerCaller; deed: WhyDeed; fields: Fields; keyed: Keyed };
/** To the stream of a cause, from the room of the concern by which they are linked. */
async function giveAboutCause(ground: Ground, { caller, deed, fields, keyed }: AboutCause): Promise<Refusal | null> {
  if ((await reading(ground.database, caller.org, (rows) => findAnswer(rows, keyed))) !== null) return null;
  return answerAsked(ground, { caller, concern: caller.concern, cause: fields.cause ?? '', keyed, told: {}, deed: theirDeed(deed, fields) }).catch(asRefusal);
}

type OfChange = { caller: CustomerCaller; deed: ChangeRoomDeed; body: Body; fields: Fields; keyed: Keyed };
/** To the cause of the change; the same form sent again was done before. */
async function giveOfChange(ground: Ground, { caller, deed, body, fields, keyed }: OfChange): Promise<Refusal | null> {
  const isKept = await reading(ground.database, caller.org, (rows) => findAnswer(rows, keyed));
  return isKept !== null ? null : sayOfChange(ground, { caller, deed, concern: caller.concern, on: fields, body, keyed });
}

type AboutCalls = { caller: CustomerCaller; deed: CallDeed; body: Body; fields: Fields; keyed: Keyed };
async function giveAboutCalls(ground: Ground, { caller, deed, body, fields, keyed }: AboutCalls): Promise<Refusal | null> {
  const done = await giveToCadence(ground, { caller, customer: caller.id, deed, body, on: fields, keyed });
  return isRefusal(done) ? done : null;
}

/** Of the page and of what was sent: whoever goes back, changes a word and sends again has sent something else. */
function keyOf(caller: CustomerCaller, deed: RoomDeed, { csrf: _, once = '', ...typed }: Fields): Keyed {
  const request = hashOf(deed, canonical(typed));
  return { org: caller.org, actor: `customer:${caller.id}`, key: hashOf('room', once, request).toString('base64url'), request, used: false };
}

function bodyOf(deed: RoomDeed, fields: Fields, zone: string): Body | Refusal {
  return Object.values(fields).some((text) => text.length > MOST_TEXT) ? refuse('invalid') : FORMS[deed].body(fields, zone);
}

export function thanksFor(deed: RoomDeed, fields: Fields): Thanks {
  const { thanks } = FORMS[deed];
  return typeof thanks === 'function' ? thanks(fields) : thanks;
}
