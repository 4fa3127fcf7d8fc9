import { expect, test } from 'vitest';
import { called, DAILY, dayOf, missed, notCalled, outcome, PROPOSED, planOf, reached, rung, running, SAID_YES, type Said } from '../../../test/cast/cadence.ts';
import { act, BLANK, barb, clock, FOR_JUDY, judy, manuela, noted, on, ours, own, paul, program, sam } from '../../../test/cast/concern.ts';
import { mayWith } from './cadence.ts';
import { missesInARow, openTouch, owedFor } from './state.ts';

const choose = (choice: 'keep' | 'slower' | 'faster' | 'on-request' | 'stop', day = 17, actor = judy, circumstances = {}): Said => [
  actor,
  on(day, '12:00'),
  { do: 'chooseBeat', choice, after: dayOf(day), ...(actor === judy ? {} : { words: own('her words') }) },
  circumstances,
];

test('Nothing is rung before Judy has said yes; the first call is on the day after the last bell.', () => {
  expect(outcome(planOf(PROPOSED), rung(17))).toBe('no-call-due');
  expect(outcome(running(), rung(16))).toBe('no-call-due');
  expect(outcome(running(), rung(17))).toEqual(['touchRung']);
});

test('A plan says why we call, has a stand-in who is somebody else, and an hour that her quiet hours leave.', () => {
  const proposing = (parts: object, more = {}): Said => [sam, on(16), { do: 'proposeCadence', terms: { ...DAILY, ...parts }, why: ours('why'), reachable: true, ...more }];
  expect(outcome(planOf(), proposing({}))).toEqual(['cadenceProposed']);
  expect(outcome(planOf(), proposing({}, { why: BLANK }))).toBe('say-why-we-call');
  expect(outcome(planOf(), proposing({ standIn: 'sam' }))).toBe('stand-in-is-the-caller');
  expect(outcome(planOf(), proposing({}, { reachable: false }))).toBe('quiet-all-day');
  expect(outcome(planOf(), proposing({ beat: { every: 'month', on: 29 } }))).toBe('no-such-beat');
  expect(outcome(planOf(), proposing({ beat: { every: 'month', on: 28 } }))).toEqual(['cadenceProposed']);
  expect(outcome(planOf(), proposing({ beat: { every: 'weekdays', days: [] } }))).toBe('no-such-beat');
});

test('Only Judy answers for herself: not Sam, not Paul; by phone Sam writes down what she said.', () => {
  expect(outcome(planOf(PROPOSED), [sam, on(16), SAID_YES[2]])).toBe('only-the-customer');
  expect(outcome(planOf(PROPOSED), [paul, on(16), SAID_YES[2]])).toBe('only-the-customer');
  expect(outcome(planOf(PROPOSED), [sam, on(16), SAID_YES[2], FOR_JUDY])).toEqual(['cadenceAgreed']);
  expect(outcome(planOf(PROPOSED, PROPOSED), SAID_YES)).toBe('superseded');
});

test('She asks for a change in her own words, and a new proposal answers it; she may as well decline without a reason.', () => {
  const change = (words: typeof own extends (id: string) => infer W ? W : never): Said => [judy, on(16), { do: 'answerCadence', proposal: 1, answer: 'change', words }];
  expect(outcome(planOf(PROPOSED), change(own('not before ten')))).toEqual(['changeAsked']);
  expect(outcome(planOf(PROPOSED), change({ ...own('blank'), blank: true }))).toBe('say-what-should-change');
  expect(outcome(planOf(PROPOSED), [judy, on(16), { do: 'answerCadence', proposal: 1, answer: 'no' }])).toEqual(['cadenceDeclined']);
});

test('“Less often” is less than what they read: sent from a page of before, it is refused, and the same for “keep” and “more often”.', () => {
  const fromDaily = (choice: 'keep' | 'slower' | 'faster'): Said => [judy, on(18), { do: 'chooseBeat', choice, from: 'daily', after: dayOf(18) }];
  const slowed = running(choose('slower'));
  expect(outcome(running(), fromDaily('slower'))).toEqual(['beatChosen']);
  for (const choice of ['keep', 'slower', 'faster'] as const) expect(outcome(slowed, fromDaily(choice))).toBe('superseded');
});

test('Sam may offer more, which rises with her yes; he never lowers it, neither by an offer nor by new terms nor as a choice.', () => {
  const weekly = running([judy, on(17), { do: 'chooseBeat', choice: 'beat', beat: { every: 'weekdays', days: [2] }, after: dayOf(17) }]);
  const offer = (beat: (typeof DAILY)['beat']): Said => [sam, on(18), { do: 'offerHigherBeat', beat, why: ours('you called twice') }];
  expect(outcome(weekly, offer({ every: 'weekdays', days: [2, 5] }))).toEqual(['cadenceProposed']);
  expect(outcome(weekly, offer({ every: 'weekdays', days: [4] }))).toBe('not-a-higher-beat');
  expect(outcome(weekly, [sam, on(18), { do: 'proposeCadence', terms: { ...DAILY, beat: { every: 'month', on: 1 } }, why: ours('why'), reachable: true }])).toBe(
    'only-they-lower-it',
  );
  expect(outcome(weekly, choose('slower', 18, sam))).toBe('only-the-customer');
  expect(outcome(weekly, choose('slower', 18, program))).toBe('only-the-customer');
  expect(outcome(weekly, choose('slower', 18, sam, FOR_JUDY))).toEqual(['beatChosen']);
  const unsaid = (choice: 'keep' | 'slower' | 'faster' | 'on-request' | 'stop', of = sam): Said => [
    of,
    on(18),
    { do: 'chooseBeat', choice, after: dayOf(18) },
    of === sam ? FOR_JUDY : {},
  ];
  for (const choice of ['slower', 'on-request', 'stop'] as const) expect(outcome(weekly, unsaid(choice))).toBe('write-their-words');
  for (const choice of ['keep', 'faster'] as const) expect(outcome(weekly, unsaid(choice))).not.toBe('write-their-words');
  expect(outcome(weekly, unsaid('stop', judy))).toEqual(['cadenceRested']);
});

test('She keeps, slows, quickens and ends it at any time, a step each: daily, twice a week, weekly, monthly, on request.', () => {
  const names = (steps: number): unknown[] => running(...Array.from({ length: steps }, (_, n) => choose('slower', 17 + n))).steps.map(({ beat }) => beat?.every);
  expect(names(4)).toEqual(['day', 'weekdays', 'weekdays', 'month', 'on-request']);
  expect(outcome(running(choose('on-request')), choose('slower', 18))).toBe('nothing-slower');
  expect(outcome(running(), choose('faster'))).toBe('nothing-faster');
  expect(outcome(running(), choose('keep'))).toEqual(['beatKept']);
  const ended = running(choose('stop'));
  expect(ended.standing.is).toBe('rested');
  expect(outcome(ended, rung(18))).toBe('no-call-due');
  expect(outcome(ended, choose('keep', 18))).toBe('plan-rests');
  expect(outcome(ended, choose('on-request', 18))).toEqual(['beatChosen']);
});

test('On request nobody calls until she asks; then at the next bell, once.', () => {
  const quiet = running(choose('on-request'));
  expect(outcome(quiet, rung(18))).toBe('no-call-due');
  const asked: Said = [judy, on(18), { do: 'askForCall', after: dayOf(17), words: own('please call me') }];
  const waiting = running(choose('on-request'), asked);
  expect(outcome(waiting, asked)).toBe('call-is-coming');
  expect(outcome(waiting, rung(18))).toEqual(['touchRung']);
  expect(outcome(running(choose('on-request'), asked, ...called(18)), rung(19))).toBe('no-call-due');
});

test('A wrong number, a court order, a death or taking back her yes stop it at once; nothing is rung after it.', () => {
  for (const because of ['wrong-number', 'court-order', 'death'] as const) {
    const stopped = running(rung(17), [sam, on(17, '09:00'), { do: 'stopCadence', because }]);
    expect(stopped.standing).toMatchObject({ is: 'stopped', because });
    expect([openTouch(stopped), outcome(stopped, rung(18)), outcome(stopped, reached(17))]).toEqual([null, 'no-call-due', 'no-call-due']);
    expect(outcome(stopped, choose('faster', 18))).toBe('no-plan-agreed');
  }
  const withdrawn: Said = [judy, on(17), { do: 'withdrawConsent' }];
  expect(running(withdrawn).standing).toMatchObject({ is: 'stopped', because: 'consent-withdrawn' });
  expect(outcome(running(), [sam, on(17), { do: 'withdrawConsent' }])).toBe('only-the-customer');
  expect(outcome(running(), [judy, on(17), { do: 'stopCadence', because: 'court-order' }])).toBe('only-staff');
  expect(outcome(running(), [clock, on(17), { ...(rung(17)[2] as object), do: 'ringTouch', died: true } as Said[2]])).toEqual(['cadenceStopped']);
});

test('After a death nothing is proposed; a manager lifts what was a mistake, and it rests until she takes it up again.', () => {
  const stopped = running([sam, on(17), { do: 'stopCadence', because: 'death' }]);
  expect(outcome(stopped, [sam, on(18), PROPOSED[2]])).toBe('customer-has-died');
  const lift: Said[2] = { do: 'liftStop', words: ours('it was her sister') };
  expect(outcome(stopped, [sam, on(18), lift])).toBe('only-a-manager');
  expect(outcome(stopped, [manuela, on(18), lift])).toEqual(['stopLifted']);
  const lifted = running([sam, on(17), { do: 'stopCadence', because: 'death' }], [manuela, on(18), lift]);
  expect([lifted.standing.is, outcome(lifted, rung(19))]).toEqual(['rested', 'no-call-due']);
  expect(outcome(running([sam, on(17), { do: 'stopCadence', because: 'wrong-number' }]), [sam, on(18), PROPOSED[2]])).toEqual(['cadenceProposed']);
});

test('What we tell is what was tried: never nothing, never "nothing new"; with no answer there is nobody to tell.', () => {
  const due = running(rung(17));
  const record = (parts: object): Said => [sam, on(17, '08:10'), { do: 'recordTouch', day: dayOf(17), outcome: 'reached', ...parts }];
  expect(outcome(due, record({}))).toBe('say-what-was-tried');
  expect(outcome(due, record({ told: BLANK }))).toBe('say-what-was-tried');
  expect(outcome(due, record({ told: ours('nothing new'), saysNothing: true }))).toBe('never-nothing-new');
  expect(outcome(due, record({ outcome: 'left-word' }))).toBe('say-what-was-tried');
  expect(outcome(due, record({ outcome: 'no-answer' }))).toEqual(['touchMade']);
  expect(outcome(due, record({ told: ours('asked the bank'), said: noted('thank you') }))).toEqual(['touchMade']);
});

test('A call is rung once a day, and the next only after the last was made or missed.', () => {
  expect(outcome(running(rung(17)), rung(17))).toBe('call-is-coming');
  expect(outcome(running(rung(17)), rung(18))).toBe('call-is-coming');
  expect(outcome(running(...called(17)), rung(17))).toBe('no-call-due');
  expect(outcome(running(...called(17)), reached(17))).toBe('no-call-due');
  expect(outcome(running(...called(17)), rung(18))).toEqual(['touchRung']);
});

test('What is not made by closing time is missed by us, not before; from the second in a row on the lead is told.', () => {
  expect(outcome(running(rung(17)), [clock, on(17, '16:59'), { do: 'missTouch', day: dayOf(17) }])).toBe('no-call-due');
  expect(outcome(running(rung(17)), missed(17))).toEqual(['touchMissed']);
  expect(outcome(running(...notCalled(17), rung(18)), missed(18))).toEqual(['touchMissed', 'leadTold']);
  expect(outcome(running(...notCalled(17), ...called(18), rung(19)), missed(19))).toEqual(['touchMissed']);
  expect(outcome(running(...notCalled(17), rung(18)), [sam, on(18), { do: 'recordTouch', day: dayOf(18), outcome: 'missed-by-us' }])).toEqual(['touchMissed', 'leadTold']);
});

test('We own up to what we missed until a call reaches her; a word that was left does not mend it.', () => {
  const two = running(...notCalled(17, 18));
  expect([owedFor(two).map(({ day }) => day), missesInARow(two)]).toEqual([[dayOf(18), dayOf(17)], 2]);
  const left = running(...notCalled(17, 18), rung(19), [sam, on(19), { do: 'recordTouch', day: dayOf(19), outcome: 'left-word', told: ours('sorry') }]);
  expect([owedFor(left).length, missesInARow(left)]).toEqual([2, 0]);
  expect(owedFor(running(...notCalled(17, 18), ...called(19)))).toEqual([]);
});

test('A call that was made on its day and written down later was not missed; one that was made later was.', () => {
  const late = (madeAt: string, day = 18): Said => [sam, on(day), { do: 'recordTouch', day: dayOf(17), outcome: 'reached', madeAt, told: ours('asked the bank') }];
  const server = running(...notCalled(17));
  expect(outcome(server, late(on(17, '08:20')))).toEqual(['touchMade']);
  expect(outcome(server, late(on(17, '17:01')))).toBe('call-was-missed');
  expect(outcome(server, late(on(17, '08:20'), 21))).toBe('no-call-due');
});

test('How often we shall call is asked at the fourth call that reaches her, not at each; her own choice counts as asked.', () => {
  const asks = (...steps: readonly Said[]): boolean[] => running(...steps).touches.map((touch) => touch.asks);
  expect(asks(...called(17, 18, 19, 20, 23, 24, 25, 26))).toEqual([false, false, false, true, false, false, false, true]);
  expect(asks(...called(17, 18), ...notCalled(19), ...called(20), rung(23))).toEqual([false, false, false, false, true]);
  expect(asks(...called(17, 18, 19), choose('keep', 19), ...called(20, 23))).toEqual([false, false, false, false, false]);
});

test('The stand-in calls where the caller is changed; a call that is due goes to the new one.', () => {
  const changed = running(rung(17), [barb, on(17), { do: 'changeCaller', caller: 'barb', standIn: 'sam' }]);
  expect(openTouch(changed)?.holder).toBe('barb');
  expect(outcome(running(), [barb, on(17), { do: 'changeCaller', caller: 'barb', standIn: 'barb' }])).toBe('stand-in-is-the-caller');
});

test('More contacts than is usual for her are shown to a person, once, and do nothing by themselves; as many as usual are not.', () => {
  const relapse = (inWeek: number, usual: number): Said => [clock, on(18), { do: 'noteRelapse', inWeek, usual }];
  const weekly = [choose('slower'), choose('slower', 17)];
  expect(outcome(running(...weekly), relapse(3, 1.5))).toEqual(['relapseSeen']);
  expect(outcome(running(...weekly), relapse(1, 1))).toEqual([]);
  expect(outcome(running(), relapse(3, 1))).toEqual([]);
  const seen = running(...weekly, relapse(3, 1.5));
  expect([outcome(seen, relapse(4, 1.5)), seen.standing.is]).toEqual(['no-relapse', 'agreed']);
  const letBe: Said = [sam, on(19), { do: 'letRelapseBe', words: ours('it was about the parking') }];
  expect(outcome(running(...weekly, relapse(3, 1.5), letBe), [clock, on(25), relapse(3, 1)[2]])).toBe('no-relapse');
  expect(outcome(running(...weekly, relapse(3, 1.5), letBe), [clock, on(26), relapse(3, 1)[2]])).toEqual(['relapseSeen']);
});

test('After four weeks we look at it together, not before; taken seriously goes from 1 to 7, before and since.', () => {
  const review: Said[2] = { do: 'holdReview', words: ours('it helps') };
  expect(outcome(running(), [sam, '2026-12-14T09:59:59.000Z', review])).toBe('review-not-due');
  expect(outcome(running(), [sam, '2026-12-14T10:00:00.000Z', review])).toEqual(['reviewHeld']);
  const say = (answer: number): Said => [judy, on(16), { do: 'sayTakenSeriously', answer }];
  expect([outcome(planOf(PROPOSED), say(0)), outcome(planOf(PROPOSED), say(8)), outcome(planOf(), say(3))]).toEqual(['not-on-the-scale', 'not-on-the-scale', 'no-plan-agreed']);
  expect(planOf(PROPOSED, say(2), SAID_YES, say(6)).taken.map(({ stage, answer }) => [stage, answer])).toEqual([
    ['before', 2],
    ['since', 6],
  ]);
});

test('A choice that was written down for her is as it was before where she challenges it within 48 hours, not later.', () => {
  const lowered = running(choose('on-request', 17, sam, FOR_JUDY));
  const dispute: Said[2] = { do: 'disputeCadence', act: lowered.version };
  expect(outcome(lowered, [sam, on(18), dispute])).toBe('only-the-customer');
  expect(outcome(lowered, [judy, on(19, '12:00'), dispute])).toBe('too-late-to-dispute');
  const back = running(choose('on-request', 17, sam, FOR_JUDY), [judy, on(19, '11:59'), dispute]);
  expect(back.standing).toEqual(running().standing);
  expect(outcome(running(choose('on-request')), [judy, on(18), dispute])).toBe('no-such-act');
});

test('Of two choices written down for her the first counts again when she challenges the second; both challenged, in either order, neither does.', () => {
  const once = running(choose('slower', 17, sam, FOR_JUDY));
  const twice = [choose('slower', 17, sam, FOR_JUDY), choose('on-request', 18, sam, FOR_JUDY)] as const;
  const last = running(...twice).version;
  const not = (version: number, time: string): Said => [judy, on(18, time), { do: 'disputeCadence', act: version }];
  expect(last).toBeGreaterThan(once.version);
  expect(running(...twice, not(last, '13:00')).standing).toEqual(once.standing);
  expect(running(...twice, not(last, '13:00'), not(once.version, '14:00')).standing).toEqual(running().standing);
  expect(running(...twice, not(once.version, '13:00'), not(last, '14:00')).standing).toEqual(running().standing);
});

test('What is offered is what the rules let happen: Sam may record a call that is due, and Judy choose.', () => {
  expect(mayWith(running(rung(17)), act(sam, on(17)))).toEqual(expect.arrayContaining(['recordTouch', 'stopCadence', 'changeCaller']));
  expect(mayWith(running(), act(sam, on(17)))).not.toContain('recordTouch');
  expect(mayWith(running(), act(sam, on(17)))).not.toContain('offerHigherBeat');
  expect(mayWith(running(choose('slower')), act(sam, on(17)))).toContain('offerHigherBeat');
  expect(mayWith(running(), act(judy, on(17)))).toEqual(['chooseBeat', 'askForCall', 'withdrawConsent', 'sayTakenSeriously']);
});
