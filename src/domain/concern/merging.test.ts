import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  act,
  after,
  barb,
  FOR_JUDY,
  fold,
  given,
  judy,
  mary,
  nextUpdateOf,
  on,
  ours,
  outcome,
  own,
  PAUL,
  passTime,
  paul,
  program,
  raiseConcern,
  sam,
  TOLD,
  upTo,
} from '../../../test/cast/concern.ts';
import { carried } from '../../../test/cast/mergingPlays.ts';
import { anyPlay, play, type Turn } from '../../../test/cast/plays.ts';
import { isRefusal } from '../common/refusal.ts';
import { wakesAt } from './clock.ts';
import { decide } from './concern.ts';
import { isOwed } from './promise.ts';
import { openMatters, type Story } from './state.ts';

const PARKING = given(
  [judy, on(10), raiseConcern({ id: 'parking', number: 7, telling: { happened: own('no space to park') }, matters: [{ id: 'the parking', about: own('the parking') }] })],
  [mary, on(10, '09:00'), { do: 'makePromise', id: 'a map', promise: 'other', what: ours('a map'), keeper: 'mary osei', due: on(20) }],
);
const BILL = upTo(TOLD);

/** Puts one into the other, as the server does in one transaction; null where either says no. */
function together(from: Story, into: Story, by = act(sam, on(17))): readonly [Story, Story] | null {
  const gone = decide(from, { do: 'mergeInto', into: into.id, number: into.number }, by);
  if (isRefusal(gone)) return null;
  const merged = gone.find((event) => event.kind === 'mergedInto');
  if (merged === undefined) throw new Error('nothing was put together');
  const came = decide(into, { do: 'takeIn', from: from.id, number: from.number, carried: merged.carried }, by);
  return isRefusal(came) ? null : [fold(from, gone, by) as Story, fold(into, came, by) as Story];
}
function apart(from: Story, into: Story, by = act(sam, on(18))): readonly [Story, Story] {
  const left = decide(into, { do: 'takeBackMerge', from: from.id }, by);
  if (isRefusal(left)) throw new Error(left.refused);
  const back = left.find((event) => event.kind === 'mergeTakenBack');
  if (back === undefined) throw new Error('nothing was taken back');
  const { kind: _, from: __, number: ___, ...open } = back;
  const parted = decide(from, { do: 'partAgain', from: into.id, number: into.number, open }, by);
  if (isRefusal(parted)) throw new Error(parted.refused);
  return [fold(from, parted, by) as Story, fold(into, left, by) as Story];
}
function put(from: Story, into: Story, by = act(sam, on(17))): readonly [Story, Story] {
  const both = together(from, into, by);
  if (both === null) throw new Error('it was refused');
  return both;
}

test('What is open of the one goes on in the other: its matters, its promises with their keeper, and word at the sooner of the two times', () => {
  const [parking, bill] = put(PARKING, BILL, act(sam, on(16, '10:00')));
  expect(parking.standing).toMatchObject({ is: 'merged', into: BILL.id });
  expect(bill.matters.map(({ id }) => id)).toEqual(['the bill', 'the parking']);
  expect(bill.promises).toMatchObject([{ id: 'a map', keeper: 'mary osei', due: on(20), state: 'made' }]);
  const dues = [nextUpdateOf(PARKING).due, nextUpdateOf(BILL).due].toSorted();
  expect(nextUpdateOf(bill).due).toBe(dues[0]);
  expect(bill.tookIn).toMatchObject([{ concern: 'parking', number: 7, telling: PARKING.telling, toldAt: on(10) }]);
});

test('Of a concern that goes on in another nothing falls due, and nothing is done in it', () => {
  const [parking] = put(PARKING, BILL, act(sam, on(16, '10:00')));
  expect(wakesAt(parking)).toBeNull();
  expect(after(parking, passTime(on(30))).promises).toMatchObject([{ state: 'made' }]);
  expect(outcome(parking, [judy, on(17), { do: 'write', words: own('hello?') }])).toBe('goes-on-elsewhere');
  expect(outcome(parking, [sam, on(17), { do: 'giveWord', words: ours('soon') }])).toBe('goes-on-elsewhere');
});

test('What was agreed or offered stays where it was: the other is then put into that one', () => {
  const proposed = given(
    [judy, on(10), raiseConcern({ id: 'other', matters: [{ id: 'm', about: own('m') }] })],
    [sam, on(10), { do: 'offerUnderstanding', after: 0, words: ours('r'), by: 'mail' }],
    [judy, on(10), { do: 'answerUnderstanding', round: 1, answer: 'yes' }],
    [sam, on(10), { do: 'proposeFix', id: 'f', words: ours('f'), due: on(20), matters: ['m'] }],
  );
  expect(outcome(proposed, [sam, on(10), { do: 'mergeInto', into: BILL.id, number: 1 }])).toBe('merge-the-other-way');
  expect(together(BILL, proposed, act(sam, on(16)))).not.toBeNull();
  const declined = after(proposed, [judy, on(11), { do: 'answerFix', id: 'f', version: 1, answer: 'no' }]);
  expect(outcome(declined, [sam, on(11), { do: 'mergeInto', into: BILL.id, number: 1 }])).toContain('mergedInto');
});

test('What was offered before says nothing of what came along, and a yes that was given stands for what it was given to', () => {
  const offered = after(BILL, [sam, on(16, '09:00'), { do: 'offerUnderstanding', after: 0, words: ours('round 1'), by: 'mail' }]);
  const [, both] = put(PARKING, offered, act(sam, on(16, '10:00')));
  expect(both.understanding).toBe('to-offer');
  expect(outcome(both, [judy, on(16, '11:00'), { do: 'answerUnderstanding', round: 1, answer: 'yes' }])).not.toContain('understandingConfirmed');
  const yes = after(offered, [judy, on(16, '09:30'), { do: 'answerUnderstanding', round: 1, answer: 'yes' }]);
  expect(put(PARKING, yes, act(sam, on(16, '10:00')))[1].understanding).toBe('understood');
});

test('Danger that nobody read is read first in the one that goes on; whom it is about does not own it there', () => {
  const danger = { because: 'ticked', since: on(10), readAt: null, mailed: false } as const;
  expect(after(BILL, [sam, on(16), { do: 'takeIn', from: 'x', number: 2, carried: carried({ danger }) }]).danger).toEqual(danger);
  expect(outcome(BILL, [barb, on(16), { do: 'takeIn', from: 'x', number: 2, carried: carried({ complainedAbout: ['sam'] }) }])).toBe('complained-about-cannot-own');
  const about = after(PARKING, [program, on(11), { do: 'noteComplainedAbout', staff: 'sam', standIn: 'barb' }]);
  expect(outcome(about, [sam, on(12), { do: 'mergeInto', into: BILL.id, number: 1 }])).toBe('complained-about-cannot-end');
});

test('Only staff put together; Judy takes it apart herself, and nobody who is with her does', () => {
  expect(outcome(PARKING, [judy, on(16), { do: 'mergeInto', into: BILL.id, number: 1 }])).toBe('only-staff');
  const [, bill] = put(PARKING, BILL, act(sam, on(16, '10:00')));
  expect(outcome(bill, [judy, on(17), { do: 'takeBackMerge', from: 'parking' }])).toContain('mergeTakenBack');
  expect(outcome(bill, [sam, on(17), { do: 'takeBackMerge', from: 'parking' }, FOR_JUDY])).toContain('mergeTakenBack');
  expect(outcome(bill, [paul, on(17), { do: 'takeBackMerge', from: 'parking' }])).toBe('no-such-party');
  expect(PAUL).not.toBe(bill.customer);
});

test('The newest is taken apart first, and what took others in is not put into a third', () => {
  const third = { ...PARKING, id: 'third', matters: [], promises: [] };
  const [, once] = put(PARKING, BILL, act(sam, on(16, '10:00')));
  const [, twice] = put(third, once, act(sam, on(16, '11:00')));
  expect(outcome(twice, [sam, on(17), { do: 'takeBackMerge', from: 'parking' }])).toBe('newest-merge-first');
  expect(outcome(twice, [sam, on(17), { do: 'mergeInto', into: 'fourth', number: 4 }])).toBe('took-others-in');
  expect(outcome(BILL, [sam, on(17), { do: 'takeBackMerge', from: 'parking' }])).toBe('took-none-in');
  expect(outcome(BILL, [sam, on(17), { do: 'mergeInto', into: BILL.id, number: 1 }])).toBe('same-concern');
});

test('Apart again, what was answered stays where it was answered, and the rest is as it was', () => {
  const [parking, bill] = put(PARKING, BILL, act(sam, on(16, '10:00')));
  const kept = after(
    bill,
    [mary, on(17), { do: 'keepPromise', id: 'a map' }],
    [sam, on(17), { do: 'answerMatter', matter: 'the parking', words: ours('no more spaces, because') }],
  );
  const [alone, rest] = apart(parking, kept);
  expect(alone).toMatchObject({
    standing: { is: 'open' },
    matters: [{ id: 'the parking', answer: { by: 'together', concern: BILL.id } }],
    promises: [{ id: 'a map', state: 'kept' }],
  });
  expect(rest.matters).toMatchObject([
    { id: 'the bill', answer: null },
    { id: 'the parking', answer: { by: 'refusal' } },
  ]);
  expect(rest.promises).toMatchObject([{ id: 'a map', state: 'kept' }]);
  const [back, before] = apart(parking, bill);
  expect(openMatters(back).map(({ id }) => id)).toEqual(['the parking']);
  expect(before.promises).toEqual([]);
  expect(nextUpdateOf(before).due).toBe(nextUpdateOf(BILL).due);
});

/** The last moment of a play at which this could be done; null where there was none. */
const lastOf = (beginning: number, moves: Parameters<typeof play>[1], fits: (turn: Turn) => boolean): Turn | null => {
  let found: Turn | null = null;
  play(beginning, moves, (turn) => {
    if (turn.story.standing.is === 'open' && fits(turn)) found = turn;
  });
  return found;
};
const couldGo = ({ story, by }: Turn): boolean => !isRefusal(decide(story, { do: 'mergeInto', into: 'the other', number: 1 }, act(program, by.at)));
/** The same story with ids of its own, as two concerns have them. */
const hers = (story: Story): Story => JSON.parse(JSON.stringify({ ...story, id: 'hers' }).replaceAll(/"(matter|promise) /g, '"her $1 ')) as Story;
const timeless = ({ version: _, wasWith: __, standing: ___, ...story }: Story) => story;

test('Whatever happened in two concerns before: taken apart at once both are what they were, and nothing is lost or doubled', () => {
  let done = 0;
  const [begin, moves] = anyPlay;
  fc.assert(
    fc.property(begin, moves, begin, moves, (one, someMoves, other, otherMoves) => {
      const [from, into] = [lastOf(one, someMoves, couldGo), lastOf(other, otherMoves, ({ story }) => story.died === null)];
      if (from === null || into === null) return;
      const by = act(program, [from.by.at, into.by.at].toSorted().at(-1) ?? from.by.at);
      const [first, second] = [
        after(hers(from.story), [program, by.at, { do: 'noteContact', direction: 'out' }]),
        after(into.story, [program, by.at, { do: 'noteContact', direction: 'out' }]),
      ];
      const both = together(first, second, by);
      if (both === null) return;
      done += 1;
      const times = (all: readonly { readonly id: string }[], wanted: string): number => all.filter(({ id }) => id === wanted).length;
      for (const { id } of openMatters(first)) expect(times(both[1].matters, id)).toBe(1);
      for (const { id } of first.promises.filter((promise) => isOwed(promise) || promise.state === 'asked')) expect(times(both[1].promises, id)).toBe(1);
      const [alone, rest] = apart(...both, by);
      expect(timeless(alone)).toEqual(timeless(first));
      expect(timeless(rest)).toEqual(timeless(second));
      expect(rest.standing).toEqual(second.standing);
    }),
    { numRuns: 150, seed: 76 },
  );
  expect(done).toBeGreaterThan(20);
});
