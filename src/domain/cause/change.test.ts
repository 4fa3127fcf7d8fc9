import { expect, test } from 'vitest';
import { daysOn, lived, NUMBERS, outcome, passed, planned, raised, type Step } from '../../../test/cast/changes.ts';
import { act, BLANK, barb, mary, on, ours, sam } from '../../../test/cast/concern.ts';
import { isWeakAlone, mayWithChange, strengthOf } from './change.ts';
import { causeWakesAt } from './clock.ts';

const check = (answer: 'tried' | 'kept' | 'dropped', day: number, words = answer === 'dropped' ? ours('why') : undefined): Step => [
  sam,
  daysOn(day),
  { do: 'checkChange', id: 'change', answer, numbers: NUMBERS, ...(words && { words }) },
];
const withWords = ([actor, at, command]: Step, more: object): Step => [actor, at, { ...command, ...more } as Step[2]];

test('A change says what we do differently and what will be seen to differ, and what kind of action it is', () => {
  const cause = lived(raised);
  expect(outcome(cause, planned())).toEqual(['changePlanned']);
  expect(outcome(cause, withWords(planned(), { does: BLANK }))).toBe('nothing-written');
  expect(outcome(cause, withWords(planned(), { seen: BLANK }))).toBe('say-what-will-be-seen');
  expect(outcome(cause, withWords(planned(), { actions: [] }))).toBe('no-action-named');
  expect(outcome(lived(raised, planned()), planned())).toBe('id-is-taken');
});

test('A cause may have several changes, and one that began so long ago that both checks are over is no change to plan', () => {
  expect(lived(raised, planned('one'), planned('two')).changes).toHaveLength(2);
  expect(outcome(lived(raised), withWords(planned(), { checks: { 30: on(1), 90: on(3) } }))).toBe('began-too-long-ago');
  expect(outcome(lived(raised), withWords(planned(), { checks: { 30: on(1), 90: on(3, '08:01') } }))).toEqual(['changePlanned']);
});

test('Nobody keeps a change without their own yes: Mary takes what Sam gave to her, Sam took his own by planning it', () => {
  const hers = lived(raised, planned('change', 'mary osei'));
  expect(hers.changes).toMatchObject([{ taken: false }]);
  expect(outcome(hers, [sam, on(4), { do: 'takeChange', id: 'change' }])).toBe('not-yours-to-take');
  expect(outcome(hers, [mary, on(4), { do: 'takeChange', id: 'change' }])).toEqual(['changeTaken']);
  expect(lived(raised, planned()).changes).toMatchObject([{ taken: true }]);
  expect(lived(raised, planned(), [sam, on(5), { do: 'handChange', id: 'change', to: 'mary osei' }]).changes).toMatchObject([{ keeper: 'mary osei', taken: false }]);
});

test('A change that its keeper took answers the leader’s question; one that waits for a yes does not', () => {
  const asked: Step = [barb, on(2), { do: 'askGame', id: 'game', every: 7 }];
  expect(lived(raised, asked, planned()).games).toMatchObject([{ state: { is: 'closed' } }]);
  const waits = lived(raised, asked, planned('change', 'mary osei'));
  expect(waits.games).toMatchObject([{ state: { is: 'waiting' } }]);
  expect(lived(raised, asked, planned('change', 'mary osei'), [mary, on(4), { do: 'takeChange', id: 'change' }]).games).toMatchObject([{ state: { is: 'closed' } }]);
});

test('Its keeper is asked on the thirtieth day and on the ninetieth, and not a minute before', () => {
  const cause = lived(raised, planned());
  expect(causeWakesAt(cause)).toBe(daysOn(30));
  expect(outcome(cause, passed('2026-12-04T07:59:00.000Z'))).toEqual([]);
  expect(outcome(cause, passed(daysOn(30)))).toEqual(['changeCheckDue']);
  const first = lived(raised, planned(), passed(daysOn(30)));
  expect(outcome(first, passed(daysOn(31)))).toEqual([]);
  expect(causeWakesAt(first)).toBe(daysOn(90));
  expect(causeWakesAt(lived(raised, planned(), passed(daysOn(90))))).toBeNull();
});

test('At thirty days it may stay on trial; at ninety it is kept or dropped', () => {
  expect(outcome(lived(raised, planned()), check('kept', 10))).toBe('no-check-due');
  const first = lived(raised, planned(), passed(daysOn(30)));
  expect(outcome(first, check('tried', 30))).toEqual(['changeChecked']);
  expect(outcome(first, check('kept', 30))).toEqual(['changeChecked']);
  const second = lived(raised, planned(), passed(daysOn(30)), check('tried', 30), passed(daysOn(90)));
  expect(outcome(second, check('tried', 90))).toBe('keep-or-drop');
  expect(lived(raised, planned(), passed(daysOn(30)), check('tried', 30), passed(daysOn(90)), check('kept', 90)).changes).toMatchObject([
    { standing: { is: 'kept', numbers: NUMBERS }, asks: null, checked: [{ day: 30 }, { day: 90 }] },
  ]);
});

test('A change is dropped with its reason, at a check or before, and settled it stays as it is', () => {
  const first = lived(raised, planned(), passed(daysOn(30)));
  expect(outcome(first, check('dropped', 30, BLANK))).toBe('say-why-dropped');
  expect(outcome(lived(raised, planned()), [sam, on(5), { do: 'dropChange', id: 'change', numbers: NUMBERS, words: BLANK }])).toBe('say-why-dropped');
  const dropped = lived(raised, planned(), [sam, on(5), { do: 'dropChange', id: 'change', numbers: NUMBERS, words: ours('why') }]);
  expect(dropped.changes).toMatchObject([{ standing: { is: 'dropped', because: ours('why') } }]);
  expect(outcome(dropped, [sam, on(6), { do: 'handChange', id: 'change', to: 'mary osei' }])).toBe('change-is-settled');
  expect(outcome(dropped, passed(daysOn(90)))).toEqual([]);
});

test('Its keeper answers for it, or who leads: a colleague does not', () => {
  const first = lived(raised, planned(), passed(daysOn(30)));
  expect(outcome(first, [mary, daysOn(31), check('kept', 31)[2]])).toBe('no-check-due');
  expect(outcome(lived(raised, planned(), planned('other', 'mary osei'), passed(daysOn(30))), [mary, daysOn(31), check('kept', 31)[2]])).toBe('only-its-keeper');
  expect(outcome(first, [barb, daysOn(31), check('kept', 31)[2]])).toEqual(['changeChecked']);
  const [change] = first.changes;
  if (change === undefined) throw new Error('planned');
  expect([mary, sam].map((who) => mayWithChange(change, act(who, daysOn(31))))).toEqual([[], ['handChange', 'dropChange', 'checkChange']]);
});

test('Set aside, a cause asks nobody about its changes', () => {
  const aside = lived(raised, planned(), [sam, on(5), { do: 'setCauseAside', because: ours('why') }]);
  expect([causeWakesAt(aside), outcome(aside, passed(daysOn(30)))]).toEqual([null, []]);
  expect(outcome(aside, planned('another'))).toBe('cause-is-set-aside');
});

test('A change is as strong as its strongest action; training and reminders alone are said to be weak', () => {
  expect(strengthOf({ actions: ['training', 'reminder'] })).toBe('weak');
  expect(strengthOf({ actions: ['training', 'checklist'] })).toBe('intermediate');
  expect(strengthOf({ actions: ['policy', 'forcing', 'checklist'] })).toBe('strong');
  const weak = withWords(planned(), { actions: ['training'] });
  expect(isWeakAlone(lived(raised, weak))).toBe(true);
  expect(isWeakAlone(lived(raised, weak, planned('other')))).toBe(false);
  expect(isWeakAlone(lived(raised, weak, planned('other'), [sam, on(5), { do: 'dropChange', id: 'other', numbers: NUMBERS, words: ours('why') }]))).toBe(true);
  expect(isWeakAlone(lived(raised))).toBe(false);
});
