// A plain form made into the same command as the API makes: the same rules, the same refusals, sent twice counts once.
import { Temporal } from 'temporal-polyfill';
import type { RoomDeed, Thanks } from '../../contract/roomPages.ts';
import { given } from '../../domain/common/given.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { settle } from '../acts/offerAmends.ts';
import { commandOf } from '../concern/commands.ts';
import { actOn } from '../concern/store.ts';
import { actorOf, type CustomerCaller } from '../platform/callers.ts';
import { canonical } from '../platform/chain.ts';
import type { Ground } from '../platform/ground.ts';
import { findAnswer, insertAnswer, type Keyed } from '../platform/idempotency.ts';
import { hashOf } from '../platform/ids.ts';
import type { Fields } from './reader.ts';

const MOST_TEXT = 20_000;
const REPEATED = 'form-was-sent';
type Body = Readonly<Record<string, unknown>>;

/** Gives the refusal, or null when it was taken, now or by the same form before. */
export async function giveDeed(ground: Ground, caller: CustomerCaller, deed: RoomDeed, fields: Fields, zone: string): Promise<Refusal | null> {
  const body = bodyOf(deed, fields, zone);
  if (isRefusal(body)) return body;
  const keyed = keyOf(caller, deed, fields);
  const done = await actOn(ground, {
    org: caller.org,
    concern: caller.concern,
    actor: actorOf(caller),
    via: caller.via,
    make: async (before) => ((await findAnswer(before.rows, keyed)) === null ? commandOf(deed, body, fields, before) : refuse(REPEATED)),
    beside: settle,
    also: (rows, story) => insertAnswer(rows, keyed, 200, { concern: { id: story.id, version: story.version } }),
  });
  return isRefusal(done) && done.refused !== REPEATED ? done : null;
}

/** Of the page and of what was sent: whoever goes back, changes a word and sends again has sent something else. */
function keyOf(caller: CustomerCaller, deed: RoomDeed, { csrf: _, once = '', ...typed }: Fields): Keyed {
  const request = hashOf(deed, canonical(typed));
  return { org: caller.org, actor: `customer:${caller.id}`, key: hashOf('room', once, request).toString('base64url'), request, used: false };
}

export function bodyOf(deed: RoomDeed, fields: Fields, zone: string): Body | Refusal {
  const { text = '', answer } = fields;
  if (text.length > MOST_TEXT) return refuse('invalid');
  const said = text.trim() === '' ? undefined : text;
  switch (deed) {
    case 'answerUnderstanding':
      return isAnswer(answer, 'yes', 'correction') ? { answer, text } : refuse('invalid');
    case 'answerFix':
    case 'confirmFix':
      return isAnswer(answer, 'yes', 'no') ? given({ version: Number(fields.version ?? 1), answer, text: said }) : refuse('invalid');
    case 'answerAmends':
      return amendsBody(fields.choice, text);
    case 'answerRenegotiation':
      return isAnswer(answer, 'yes', 'no') && !Number.isNaN(Date.parse(fields.due ?? '')) ? { due: fields.due, answer } : refuse('invalid');
    case 'moveNextUpdate':
      return dueBody(fields, zone);
    case 'wishUpdates':
      return isAnswer(fields.form, 'word', 'look') ? { form: fields.form } : refuse('invalid');
    case 'rateFairness':
      return given({ outcome: Number(fields.outcome), process: Number(fields.process), treatment: Number(fields.treatment), text: said });
    case 'disputeAct':
      return given({ act: Number(fields.act), text: said });
    case 'addMatter':
      return { about: text };
    case 'write':
      return { text };
    case 'releasePromise':
    case 'withdrawMatter':
      return {};
    case 'saySolved':
    case 'sayNotOkay':
    case 'askOtherOwner':
    case 'withdraw':
    case 'reopen':
      return given({ text: said });
  }
}

const isAnswer = (answer: string | undefined, ...allowed: readonly string[]): boolean => answer !== undefined && allowed.includes(answer);

function amendsBody(choice: string | undefined, text: string): Body | Refusal {
  if (choice === undefined || choice === '') return refuse('not-among-the-choices');
  if (choice === 'wish') return { answer: 'wish', text };
  return choice === 'decline' ? { answer: 'decline' } : { answer: 'accept', gesture: choice };
}

/** A day and a time on the customer's clock: a skipped hour moves forward, a doubled one is the first. */
function dueBody({ day = '', time = '' }: Fields, zone: string): Body | Refusal {
  try {
    const moment = Temporal.PlainDateTime.from(`${day}T${time === '' ? '09:00' : time}`).toZonedDateTime(zone);
    return { due: new Date(moment.epochMilliseconds).toISOString() };
  } catch (failure) {
    if (failure instanceof RangeError) return refuse('invalid');
    throw failure;
  }
}

export function thanksFor(deed: RoomDeed, { answer, choice }: Fields): Thanks {
  switch (deed) {
    case 'answerUnderstanding':
      return answer === 'yes' ? 'yes' : 'words';
    case 'answerFix':
    case 'confirmFix':
    case 'answerRenegotiation':
      return answer === 'yes' ? 'yes' : 'no';
    case 'answerAmends':
      return choice === 'wish' ? 'words' : 'choice';
    case 'saySolved':
      return 'solved';
    case 'sayNotOkay':
      return 'notOkay';
    case 'askOtherOwner':
      return 'otherOwner';
    case 'reopen':
      return 'reopened';
    case 'withdraw':
      return 'withdrawn';
    case 'wishUpdates':
    case 'moveNextUpdate':
    case 'releasePromise':
    case 'withdrawMatter':
      return 'changed';
    case 'rateFairness':
    case 'disputeAct':
      return 'no';
    case 'addMatter':
    case 'write':
      return 'words';
  }
}
