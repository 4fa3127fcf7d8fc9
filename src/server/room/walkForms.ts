// The forms of the walk: understanding, fix, amends, promises, the next word, and the ends.
import { Temporal } from 'temporal-polyfill';
import type { RoomDeed } from '../../contract/roomPages.ts';
import { given } from '../../domain/common/given.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import { type Body, type DeedForms, isOneOf, typed, wordsIf, yesOrNo } from './deedForm.ts';
import type { Fields } from './reader.ts';

export const walkForms = {
  answerUnderstanding: {
    body: answerBody,
    thanks: ({ answer }) => (answer === 'yes' ? 'yes' : 'words'),
  },
  answerFix: { body: fixBody, thanks: yesOrNo },
  confirmFix: { body: fixBody, thanks: yesOrNo },
  answerAmends: { body: amendsBody, thanks: ({ choice }) => (choice === 'wish' ? 'words' : 'choice') },
  answerRenegotiation: {
    body: ({ due = '', answer }) => (isOneOf(answer, 'yes', 'no') && !Number.isNaN(Date.parse(due)) ? { due, answer } : refuse('invalid')),
    thanks: yesOrNo,
  },
  moveNextUpdate: { body: dueBody, thanks: 'changed' },
  wishUpdates: { body: ({ form }) => (isOneOf(form, 'word', 'look') ? { form } : refuse('invalid')), thanks: 'changed' },
  rateFairness: {
    body: ({ outcome, process, treatment, text }) => given({ outcome: Number(outcome), process: Number(process), treatment: Number(treatment), text: typed(text) }),
    thanks: 'no',
  },
  disputeAct: { body: ({ act, text }) => given({ act: Number(act), text: typed(text) }), thanks: 'no' },
  addMatter: { body: ({ text = '' }) => ({ about: text }), thanks: 'words' },
  write: { body: ({ text = '', asks }) => given({ text, asks: asks === 'two-things' ? asks : undefined }), thanks: 'words' },
  releasePromise: { body: () => ({}), thanks: 'changed' },
  withdrawMatter: { body: () => ({}), thanks: 'changed' },
  saySolved: { body: wordsIf, thanks: 'solved' },
  sayNotOkay: {
    body: ({ text, misunderstood }) => given({ text: typed(text), misunderstood: misunderstood === 'yes' ? true : undefined }),
    thanks: ({ misunderstood }) => (misunderstood === 'yes' ? 'misunderstood' : 'notOkay'),
  },
  askOtherOwner: { body: wordsIf, thanks: 'otherOwner' },
  withdraw: { body: wordsIf, thanks: 'withdrawn' },
  reopen: { body: wordsIf, thanks: 'reopened' },
} satisfies Partial<DeedForms<RoomDeed>>;

/** Our words sent back as they stood say nothing of what is not right. */
function answerBody({ answer, text = '', was }: Fields): Body | Refusal {
  if (answer === 'correction' && was !== undefined && text.trim() === was.trim()) return refuse('say-what-is-not-right');
  return isOneOf(answer, 'yes', 'correction') ? { answer, text } : refuse('invalid');
}

function fixBody({ version, answer, text }: Fields): Body | Refusal {
  return isOneOf(answer, 'yes', 'no') ? given({ version: Number(version ?? 1), answer, text: typed(text) }) : refuse('invalid');
}

function amendsBody({ choice, text = '' }: Fields): Body | Refusal {
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
