import { expect, test } from 'vitest';
import { lived, outcome, raised, type Step } from '../../../test/cast/changes.ts';
import { barb, JUDY, judy, noted, on, PAUL, sam } from '../../../test/cast/concern.ts';

const ROSA = 'rosa';
const FOR_ROSA = { for: ROSA, via: 'phone' } as const;
const list = (...people: readonly string[]): Step => [barb, on(3), { do: 'listTouched', people, because: { day: '2026-11-01', team: 'front desk' } }];
const answer = (given: 'yes' | 'no' | 'rather-not', concern?: string): Step => [
  sam,
  on(4),
  { do: 'answerTouched', person: ROSA, answer: given, words: noted('words'), ...(concern && { concern }) },
  FOR_ROSA,
];

test('A person who leads agrees who is asked; whoever told us already, or was asked, is not asked again', () => {
  expect(outcome(lived(raised), [sam, on(3), list(ROSA)[2]])).toBe('only-a-lead');
  expect(lived(raised, list(ROSA, ROSA, JUDY)).touched).toMatchObject([{ person: ROSA, standing: { is: 'to-ask' } }]);
  expect(outcome(lived(raised), list(JUDY, PAUL))).toBe('nobody-new-to-ask');
  expect(outcome(lived(raised, list(ROSA)), list(ROSA))).toBe('nobody-new-to-ask');
});

test('A yes joins the concern in which they say it; without one there is nothing to join', () => {
  const cause = lived(raised, list(ROSA));
  expect(outcome(cause, answer('yes', 'rosas'))).toEqual(['touchedAnswered', 'concernLinked']);
  expect(outcome(cause, answer('yes'))).toBe('nothing-written');
  expect(lived(raised, list(ROSA), answer('yes', 'rosas')).links).toContainEqual(expect.objectContaining({ concern: 'rosas', customer: ROSA }));
});

test('A no, or rather not, ends the asking', () => {
  for (const said of ['no', 'rather-not'] as const) {
    expect(outcome(lived(raised, list(ROSA)), answer(said))).toEqual(['touchedAnswered']);
    expect(outcome(lived(raised, list(ROSA), answer(said)), answer('yes', 'rosas'))).toBe('nobody-left-to-ask');
  }
});

test('Only Rosa answers for Rosa', () => {
  expect(outcome(lived(raised, list(ROSA)), [judy, on(4), answer('no')[2]])).toBe('only-the-customer');
  expect(outcome(lived(raised, list(ROSA)), [sam, on(4), answer('no')[2]])).toBe('only-the-customer');
});

test('Left word and no answer keep her on the list; a wrong number takes her off it at once', () => {
  const tried = (outcome: 'left-word' | 'wrong-number'): Step => [sam, on(4), { do: 'noteTry', person: ROSA, outcome }];
  expect(lived(raised, list(ROSA), tried('left-word')).touched).toMatchObject([{ standing: { is: 'to-ask' }, tries: [{}] }]);
  expect(lived(raised, list(ROSA), tried('wrong-number')).touched).toMatchObject([{ standing: { is: 'left' } }]);
  expect(lived(raised, list(ROSA), [sam, on(4), { do: 'leaveTouched', person: ROSA }]).touched).toMatchObject([{ standing: { is: 'left' } }]);
});
