import { describe, expect, test } from 'vitest';
import { afterFailure, deliveryOf, type Failure, heldUntil, isServerAway, verdictOn, whyOf } from './delivery.ts';

const AT = '2026-11-16T08:00:00.000Z';
const said = (reply: number, says: string, code = 'EENVELOPE'): Failure => ({ code, reply, says });
const nobody = (code: string): Failure => ({ code, reply: null, says: '' });

describe('What a mail server says', () => {
  test('with a five is for good, and names why where it can be known', () => {
    expect(verdictOn(said(550, '550 5.1.1 No such user here'))).toEqual({ lasting: true, why: 'no-such-address' });
    expect(verdictOn(said(550, '550 mailbox unavailable'))).toEqual({ lasting: true, why: 'no-such-address' });
    expect(verdictOn(said(552, '552 5.2.2 Over quota'))).toEqual({ lasting: true, why: 'mailbox-full' });
    expect(verdictOn(said(552, '552 5.3.4 Message too big', 'EMESSAGE'))).toEqual({ lasting: true, why: 'too-big' });
    expect(verdictOn(said(554, '554 5.7.1 Blocked by policy', 'EMESSAGE'))).toEqual({ lasting: true, why: 'refused' });
  });

  test('with a four passes, and so does silence', () => {
    expect(verdictOn(said(450, '450 4.7.1 Greylisted, try again'))).toEqual({ lasting: false, why: 'try-later' });
    expect(verdictOn(said(452, '452 4.2.2 Over quota'))).toEqual({ lasting: false, why: 'mailbox-full' });
    for (const code of ['ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ESOCKET']) expect(verdictOn(nobody(code))).toEqual({ lasting: false, why: 'server-away' });
  });

  test('about our own sign-in is not the letter’s fault, though it says a five', () => {
    const failure = said(535, '535 5.7.8 Bad credentials', 'EAUTH');
    expect(isServerAway(failure)).toBe(true);
    expect(verdictOn(failure)).toEqual({ lasting: false, why: 'server-away' });
    expect(isServerAway(said(550, '550 5.1.1 No such user'))).toBe(false);
  });

  test('of an address that is none is for good without asking anybody', () => {
    expect(verdictOn(nobody('EENVELOPE'))).toEqual({ lasting: true, why: 'no-such-address' });
  });

  test('in a report is read by its status alone', () => {
    expect(whyOf('5.1.10')).toBe('no-such-address');
    expect(whyOf('4.4.7')).toBe('try-later');
    expect(whyOf('5.7.26')).toBe('refused');
    expect(whyOf(null)).toBe('unknown');
  });
});

describe('After a failure', () => {
  const away = { lasting: false, why: 'server-away' } as const;

  test('that passes it is tried again, later each time', () => {
    const dues = [1, 2, 3, 7, 40].map((tries) => afterFailure({ tries, since: AT }, away, AT));
    expect(dues.map((one) => (one.state === 'waiting' ? (Date.parse(one.dueAt) - Date.parse(AT)) / 60_000 : null))).toEqual([1, 5, 15, 360, 360]);
  });

  test('it is given up after five days, and not a minute before', () => {
    expect(afterFailure({ tries: 25, since: AT }, away, '2026-11-21T07:59:00.000Z').state).toBe('waiting');
    expect(afterFailure({ tries: 25, since: AT }, away, '2026-11-21T08:00:00.000Z')).toEqual({ state: 'failed', why: 'gave-up' });
  });

  test('that is for good it is not tried again', () => {
    expect(afterFailure({ tries: 1, since: AT }, { lasting: true, why: 'no-such-address' }, AT)).toEqual({ state: 'failed', why: 'no-such-address' });
  });
});

describe('A letter', () => {
  const kept = { state: 'waiting', createdAt: AT, sendAt: heldUntil(AT), tries: 0, report: null } as const;

  test('is held for thirty seconds, then waits', () => {
    expect(deliveryOf(kept, '2026-11-16T08:00:29.000Z')).toBe('held');
    expect(deliveryOf(kept, '2026-11-16T08:00:30.000Z')).toBe('waiting');
  });

  test('for which a time was chosen goes later, one that was tried is delayed, and a report speaks for one that left', () => {
    expect(deliveryOf({ ...kept, sendAt: '2026-11-17T09:00:00.000Z' }, AT)).toBe('later');
    expect(deliveryOf({ ...kept, tries: 1 }, '2026-11-16T09:00:00.000Z')).toBe('delayed');
    expect(deliveryOf({ ...kept, state: 'sent', report: 'delayed' }, AT)).toBe('delayed');
    expect(deliveryOf({ ...kept, state: 'sent', report: 'delivered' }, AT)).toBe('delivered');
    expect(deliveryOf({ ...kept, state: 'bounced' }, AT)).toBe('bounced');
  });
});
