// Words of ours that are erased: by whom, of what, and what stays of it.
import { expect, test } from 'vitest';
import { ASKED, type CauseStep, causeAfter, causeOutcome, DUG, JUDY_ANSWERED, JUDY_ASKED } from '../../../test/cast/cause.ts';
import { barb, on, ours, sam } from '../../../test/cast/concern.ts';
import type { Erasable } from './erasingEvents.ts';

const erase = (of: Erasable): CauseStep => [barb, on(20), { do: 'eraseCauseWords', of, because: 'names-somebody' }];
const WHY = { is: 'why', id: 'no way off' } as const;
const REWORDED: CauseStep = [sam, on(18), { do: 'rewordWhy', id: 'no way off', answer: ours('the list is fixed'), person: false }];

test('A lead erases an answer with its evidence and every earlier wording; what is said elsewhere stays.', () => {
  const before = causeAfter(...DUG, REWORDED);
  const after = causeAfter(...DUG, REWORDED, erase(WHY));
  expect(before.ours.filter(({ id }) => id === WHY.id)).toHaveLength(3);
  expect(after.ours).toEqual(before.ours.filter(({ id }) => id !== WHY.id));
  expect(after.erased).toMatchObject([{ of: WHY, because: 'names-somebody', by: { at: on(20) } }]);
  expect(after.whys).toEqual(before.whys);
});

test('Only those who lead may, also where the cause was set aside; and where nothing of ours is left there is nothing to erase.', () => {
  const cause = causeAfter(...DUG);
  expect(causeOutcome(cause, [sam, on(20), { do: 'eraseCauseWords', of: WHY, because: 'not-true' }])).toBe('only-a-lead');
  expect(causeOutcome(cause, erase({ is: 'why', id: 'another' }))).toBe('nothing-to-erase');
  expect(causeOutcome(causeAfter(...DUG, erase(WHY)), erase(WHY))).toBe('nothing-to-erase');
  expect(causeOutcome(causeAfter(...DUG, [sam, on(19), { do: 'setCauseAside', because: ours('later') }]), erase(WHY))).toEqual(['causeWordsErased']);
});

test('An answer that was taken out can be erased still, and words that came after an erasing are erased by another.', () => {
  expect(causeOutcome(causeAfter(...DUG, [sam, on(19), { do: 'takeOutWhy', id: WHY.id }]), erase(WHY))).toEqual(['causeWordsErased']);
  const anew: CauseStep = [sam, on(20), { do: 'giveEvidence', id: WHY.id, words: ours('we saw it') }];
  expect(causeOutcome(causeAfter(...DUG, erase(WHY), anew), erase(WHY))).toEqual(['causeWordsErased']);
});

test('Of what a customer was asked only our question goes; their answer is theirs.', () => {
  const cause = causeAfter(...DUG, JUDY_ASKED, JUDY_ANSWERED);
  expect(cause.ours.filter(({ id }) => id === 'hers')).toHaveLength(1);
  expect(causeOutcome(causeAfter(...DUG, JUDY_ASKED, JUDY_ANSWERED, erase({ is: 'why', id: 'hers' })), erase({ is: 'why', id: 'hers' }))).toBe('nothing-to-erase');
});

test('One answer to the leader’s question is erased by its act, and the others stand.', () => {
  const answer = (hour: number): CauseStep => [sam, on(hour), { do: 'answerGame', id: 'game', words: ours(`we ask at ${hour}`) }];
  const cause = causeAfter(...DUG, ASKED, answer(18), answer(19));
  const [first] = cause.ours.filter(({ is }) => is === 'game');
  const after = causeAfter(...DUG, ASKED, answer(18), answer(19), erase({ is: 'game', id: 'game', act: first?.act ?? 0 }));
  expect(after.ours.filter(({ is }) => is === 'game')).toHaveLength(1);
});
