import { expect, test } from 'vitest';
import { act, after, barb, FOR_JUDY, fold, given, judy, nextUpdateOf, on, ours, outcome, own, raiseConcern, sam } from '../../../test/cast/concern.ts';
import { carried } from '../../../test/cast/mergingPlays.ts';
import type { StaffId } from '../common/ids.ts';
import { isRefusal } from '../common/refusal.ts';
import { decide } from './concern.ts';
import type { BeginApart } from './splitting.ts';
import { isOpen, type Story, UNTOLD } from './state.ts';

const PARKING = { words: own('no space to park'), at: on(10), via: 'phone' as const };
const BOTH = given(
  [
    judy,
    on(10),
    raiseConcern({ id: 'both', number: 7, telling: { happened: own('the bill is wrong, and no space to park') }, matters: [{ id: 'the bill', about: own('the bill') }] }),
  ],
  [judy, on(10), { do: 'addMatter', matter: { id: 'the parking', about: own('the parking') } }],
);
const LEAVES = { do: 'splitOff', into: 'other', number: 8, matters: ['the parking'], said: [PARKING] } as const;

test('Its last own matter stays, whatever came with another: taken apart again it would be about nothing', () => {
  const came = decide(BOTH, { do: 'takeIn', from: 'her other concern', number: 9, carried: carried() }, act(sam, on(11)));
  const both = fold(BOTH, isRefusal(came) ? [] : came, act(sam, on(11))) as Story;
  expect(decide(both, { ...LEAVES, matters: ['the bill', 'the parking'] }, act(sam, on(11)))).toEqual({ refused: 'leave-a-matter-here' });
  expect(decide(both, LEAVES, act(sam, on(11)))).toContainEqual(expect.objectContaining({ kind: 'splitOff' }));
});

/** The two, as the server makes them in one transaction. */
function split(
  story: Story,
  command: Extract<Parameters<typeof decide>[1], { do: 'splitOff' }> = LEAVES,
  more: Partial<BeginApart> = {},
  by = act(sam, on(11)),
): readonly [Story, Story] {
  const left = decide(story, command, by);
  if (isRefusal(left)) throw new Error(left.refused);
  const gone = left.find((event) => event.kind === 'splitOff');
  const stays = fold(story, left, by) as Story;
  const matters = gone?.matters.length ? gone.matters : [{ id: 'a new one', severity: 2, severityIsSet: false, answer: null } as const];
  const begin = {
    do: 'beginApart',
    id: command.into,
    number: command.number,
    from: stays,
    team: 'desk',
    owner: 'sam' as StaffId,
    ownership: 'taken',
    matters,
    said: command.said,
    ...more,
  } as const;
  const began = decide(UNTOLD, begin, by);
  if (isRefusal(began)) throw new Error(began.refused);
  return [stays, fold(UNTOLD, began, by) as Story];
}
function together(from: Story, into: Story, by = act(sam, on(12))): readonly [Story, Story] {
  const gone = decide(from, { do: 'mergeInto', into: into.id, number: into.number }, by);
  const merged = isRefusal(gone) ? undefined : gone.find((event) => event.kind === 'mergedInto');
  if (isRefusal(gone) || merged === undefined) throw new Error('it was refused');
  const came = decide(into, { do: 'takeIn', from: from.id, number: from.number, carried: merged.carried }, by);
  if (isRefusal(came)) throw new Error(came.refused);
  return [fold(from, gone, by) as Story, fold(into, came, by) as Story];
}

test('What leaves begins a concern of its own, in words that they said, told when they said them; the rest stays where it is', () => {
  const [stays, other] = split(BOTH);
  expect(stays.matters.map(({ id }) => id)).toEqual(['the bill']);
  expect(stays.splitOff).toMatchObject([{ concern: 'other', number: 8 }]);
  expect(other).toMatchObject({ customer: BOTH.customer, teller: BOTH.teller, telling: { happened: PARKING.words }, toldAt: on(10), toldVia: 'phone', understanding: 'to-offer' });
  expect(other.matters).toMatchObject([{ id: 'the parking', answer: null }]);
  expect(other.splitFrom).toMatchObject({ concern: 'both', number: 7, said: [PARKING] });
  expect(other.parties).toEqual([]);
});

test('Word about the other is owed when word is owed about the one, or sooner; whoever splits may choose, but not beyond what is usual', () => {
  const [stays, other] = split(BOTH);
  const owed = isOpen(other) && other.standing.nextUpdate.due;
  expect([nextUpdateOf(stays).due, act(sam, on(11)).calendar.nextUpdateBy[2]].toSorted()[0]).toBe(owed);
  expect(nextUpdateOf(split(BOTH, LEAVES, { nextUpdate: on(12) })[1]).due).toBe(on(12));
  expect(() => split(BOTH, LEAVES, { nextUpdate: on(30) })).toThrow('too-long-without-a-word');
  expect(() => split(BOTH, LEAVES, { nextUpdate: on(10) })).toThrow('due-is-past');
});

test('Only staff split, with words of theirs, and something has to be left', () => {
  expect(outcome(BOTH, [judy, on(11), LEAVES])).toBe('only-staff');
  expect(outcome(BOTH, [sam, on(11), LEAVES, FOR_JUDY])).toBe('only-staff');
  expect(outcome(BOTH, [sam, on(11), { ...LEAVES, said: [] }])).toBe('choose-their-words');
  expect(outcome(BOTH, [sam, on(11), { ...LEAVES, matters: ['the bill', 'the parking'] }])).toBe('leave-a-matter-here');
  expect(outcome(BOTH, [sam, on(11), { ...LEAVES, matters: ['unheard of'] }])).toBe('no-such-matter');
  const answered = after(BOTH, [sam, on(11), { do: 'answerMatter', matter: 'the parking', words: ours('no, because') }]);
  expect(outcome(answered, [sam, on(11), LEAVES])).toBe('matter-is-answered');
  expect(outcome(answered, [sam, on(11), { ...LEAVES, matters: ['the bill'] }])).toEqual(['splitOff']);
});

test('Where the one holds a single matter, the other begins with a matter of its own', () => {
  const [stays, other] = split(BOTH, { ...LEAVES, matters: [] });
  expect(stays.matters).toHaveLength(2);
  expect(other.matters).toMatchObject([{ id: 'a new one' }]);
});

test('What is being fixed, and what came along with another, stays until that is done', () => {
  const proposed = after(
    BOTH,
    [sam, on(11), { do: 'offerUnderstanding', after: 0, words: ours('r'), by: 'mail' }],
    [judy, on(11), { do: 'answerUnderstanding', round: 1, answer: 'yes' }],
    [sam, on(11), { do: 'proposeFix', id: 'f', words: ours('f'), due: on(20), matters: ['the parking'] }],
  );
  expect(outcome(proposed, [sam, on(11), LEAVES])).toBe('matter-is-in-a-fix');
  expect(outcome(after(proposed, [judy, on(12), { do: 'answerFix', id: 'f', version: 1, answer: 'no' }]), [sam, on(12), LEAVES])).toContain('splitOff');
  const took = after(BOTH, [sam, on(11), { do: 'takeIn', from: 'x', number: 2, carried: carried() }]);
  expect(outcome(took, [sam, on(11), { ...LEAVES, matters: ['her other matter'] }])).toBe('came-with-another');
});

test('Whom it is about owns neither of the two, and what a person made two of is no machine’s', () => {
  const about = after(BOTH, [barb, on(11), { do: 'noteComplainedAbout', staff: 'sam', standIn: 'barb' }]);
  expect(() => split(about, { ...LEAVES, matters: [] })).toThrow('complained-about-cannot-own');
  const formed = given([judy, on(10), raiseConcern({ id: 'both', number: 7, matters: [{ id: 'a' }, { id: 'the parking' }] }), { via: 'form' }]);
  expect(outcome(formed, [sam, on(11), { do: 'setAside' }])).toEqual(['setAside']);
  const [stays, other] = split(formed);
  expect(outcome(stays, [sam, on(11), { do: 'setAside' }])).toBe('a-person-told-this');
  expect(outcome(other, [sam, on(11), { do: 'setAside' }])).toBe('a-person-told-this');
});

test('One after all: what left comes back, nothing that was said is told twice, and apart again they are what they were', () => {
  const [stays, other] = split(BOTH);
  const [merged, one] = together(other, stays);
  expect(merged.standing).toMatchObject({ is: 'merged', into: 'both' });
  expect(one.matters.map(({ id }) => id)).toEqual(['the bill', 'the parking']);
  expect(one.splitOff).toEqual([]);
  expect(one.tookIn).toMatchObject([{ concern: 'other', telling: {} }]);
  const by = act(sam, on(13));
  const apart = fold(one, decide(one, { do: 'takeBackMerge', from: 'other' }, by) as never, by) as Story;
  expect(apart.splitOff).toEqual(stays.splitOff);
  expect(apart.matters).toEqual(stays.matters);
});
