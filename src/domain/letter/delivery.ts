// What becomes of a letter on its way: when it is tried, what a failure means, when we give up and tell its sender.
import { hasPassed, type Instant, minutesAfter } from '../common/instants.ts';

/** So long can what a person wrote be taken back before it leaves the house. */
export const HOLD_SECONDS = 30;
/** A process that died while sending holds a letter no longer than this. */
const LEASE_MINUTES = 5;
const DAYS_TRYING = 5;
// A mail server that asks for patience is back in minutes or in a day; RFC 5321 (4.5.4.1) gives up after four or five days.
const PAUSES_IN_MINUTES = [1, 5, 15, 60, 120, 240, 360] as const;

export type Why = 'no-such-address' | 'mailbox-full' | 'too-big' | 'refused' | 'server-away' | 'try-later' | 'gave-up' | 'address-gone' | 'unknown';

/** What a mail server said, or that none answered. */
export type Failure = { readonly code: string; readonly reply: number | null; readonly says: string };
export type Verdict = { readonly lasting: boolean; readonly why: Why };

export const heldUntil = (at: Instant): Instant => minutesAfter(at, HOLD_SECONDS / 60);
export const leaseUntil = (now: Instant): Instant => minutesAfter(now, LEASE_MINUTES);

const NO_ANSWER: ReadonlySet<string> = new Set(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EPROXY', 'EPROTOCOL', 'EOAUTH2']);
/** The fault lies with the way out and not with this letter: the others wait as well. */
export const isServerAway = ({ code, reply }: Failure): boolean => reply === 421 || (NO_ANSWER.has(code) && !isAboutLetter(code));
const isAboutLetter = (code: string): boolean => code === 'EENVELOPE' || code === 'EMESSAGE';

export function verdictOn(failure: Failure): Verdict {
  if (isServerAway(failure)) return { lasting: false, why: 'server-away' };
  const status = statusIn(failure.says);
  if (failure.reply === null) return { lasting: failure.code === 'EENVELOPE', why: failure.code === 'EENVELOPE' ? 'no-such-address' : 'unknown' };
  return { lasting: failure.reply >= 500, why: whyOf(status, failure.reply) };
}

/** The enhanced status of RFC 3463, such as 5.1.1, where the words hold one. */
export const statusIn = (says: string): string | null => /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(says)?.[0] ?? null;

/** By RFC 3463: the second number says what it is about, the third what is wrong with it. */
export function whyOf(status: string | null, reply: number | null = null): Why {
  const [kind, subject, detail] = (status ?? '').split('.');
  if (subject === '2' && detail === '2') return 'mailbox-full';
  if (status?.endsWith('.2.3') || status?.endsWith('.3.4') || reply === 552) return 'too-big';
  if (kind === '4' || (reply !== null && reply < 500)) return 'try-later';
  if (subject === '1' || (subject === '2' && (detail === '0' || detail === '1')) || (status === null && (reply === 550 || reply === 551 || reply === 553)))
    return 'no-such-address';
  return status === null && reply === null ? 'unknown' : 'refused';
}

export type Tried = { readonly tries: number; readonly since: Instant };
export type AfterFailure = { readonly state: 'waiting'; readonly dueAt: Instant; readonly why: Why } | { readonly state: 'failed'; readonly why: Why };

/** `tries` counts the one that failed; `since` is when it was first to go out. */
export function afterFailure({ tries, since }: Tried, { lasting, why }: Verdict, now: Instant): AfterFailure {
  if (lasting) return { state: 'failed', why };
  if (hasPassed(minutesAfter(since, DAYS_TRYING * 24 * 60), now)) return { state: 'failed', why: why === 'mailbox-full' ? why : 'gave-up' };
  const pause = PAUSES_IN_MINUTES[Math.min(tries, PAUSES_IN_MINUTES.length) - 1] ?? PAUSES_IN_MINUTES[0];
  return { state: 'waiting', dueAt: minutesAfter(now, pause), why };
}

/** As it is kept. */
export type Kept = {
  readonly state: 'waiting' | 'sent' | 'failed' | 'bounced' | 'to-print' | 'stopped' | 'taken-back';
  readonly createdAt: Instant;
  readonly sendAt: Instant | null;
  readonly tries: number;
  readonly report: 'delayed' | 'delivered' | null;
};
export type Delivery = 'held' | 'later' | 'waiting' | 'delayed' | 'sent' | 'delivered' | 'failed' | 'bounced' | 'to-print' | 'stopped' | 'taken-back';

/** As a person reads it. */
export function deliveryOf({ state, createdAt, sendAt, tries, report }: Kept, now: Instant): Delivery {
  if (state === 'sent') return report ?? 'sent';
  if (state !== 'waiting') return state;
  if (tries > 0) return 'delayed';
  if (sendAt === null || hasPassed(sendAt, now)) return 'waiting';
  return sendAt > heldUntil(createdAt) ? 'later' : 'held';
}
