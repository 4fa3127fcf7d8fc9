import { expect, test } from 'vitest';
import { AGREED, after, DELIVERED, FOR_JUDY, judy, nextUpdateOf, OFFERED, on, ours, outcome, own, SAID_YES, type Step, sam, TOLD, upTo } from '../../../test/cast/concern.ts';

const forJudy = (at: string, command: Step[2]): Step => [sam, at, command, FOR_JUDY];
const yes = forJudy(on(16, '12:00'), { do: 'answerUnderstanding', round: 1, answer: 'yes' });
const dispute = (at: string, act: number): Step => [judy, at, { do: 'disputeAct', act }];

test('A yes that Sam wrote down counts at once, and Judy can undo it within 48 hours', () => {
  const noted = after(upTo(OFFERED), yes);
  expect(noted.understanding).toBe('understood');
  expect(after(noted, dispute(on(18, '11:59'), 3)).understanding).toBe('offered');
  expect(outcome(noted, dispute(on(18, '12:00'), 3))).toBe('too-late-to-dispute');
});

test('What Judy did by her own hand is no act to challenge', () => {
  expect(outcome(upTo(SAID_YES), dispute(on(17), 3))).toBe('no-such-act');
});

test('A yes given with a code that staff printed or read out can be undone like one that they wrote down', () => {
  const given = after(upTo(OFFERED), [judy, on(16, '12:00'), { do: 'answerUnderstanding', round: 1, answer: 'yes' }, { via: 'code' }]);
  expect(given.understanding).toBe('understood');
  expect(after(given, dispute(on(18, '11:59'), 3)).understanding).toBe('offered');
  expect(outcome(given, dispute(on(18, '12:00'), 3))).toBe('too-late-to-dispute');
});

test('What Sam does with a code in his own name is no act of Judy’s to challenge', () => {
  expect(after(upTo(OFFERED), [sam, on(16, '12:00'), { do: 'giveWord', words: ours('word') }, { via: 'code' }]).writtenDown).toEqual([]);
});

test('With a challenged yes the fix that was agreed on it lapses', () => {
  const agreed = after(
    upTo(OFFERED),
    yes,
    [sam, on(16, '13:00'), { do: 'proposeFix', id: 'fix', words: ours('fix'), due: on(25), matters: ['the bill'] }],
    [judy, on(16, '14:00'), { do: 'answerFix', id: 'fix', version: 1, answer: 'yes' }],
  );
  expect(after(agreed, dispute(on(17), 3)).fixes).toMatchObject([{ state: 'lapsed' }]);
});

test('A challenge to what a later answer replaced is kept, and undoes nothing', () => {
  const second = after(
    upTo(OFFERED),
    yes,
    [judy, on(16, '13:00'), { do: 'answerUnderstanding', round: 1, answer: 'correction', words: own('no') }],
    [sam, on(16, '14:00'), { do: 'offerUnderstanding', after: 1, words: ours('round 2'), by: 'mail' }],
    [judy, on(16, '15:00'), { do: 'answerUnderstanding', round: 2, answer: 'yes' }],
  );
  expect(after(second, dispute(on(17), 3))).toMatchObject({ understanding: 'understood', awaitsUsSince: on(17) });
});

test('A challenged yes to a fix that was delivered leaves it delivered, and shown as not agreed', () => {
  const delivered = after(upTo(AGREED), forJudy(on(16, '15:00'), { do: 'withdrawMatter', matter: 'the bill' }));
  expect(after(delivered, dispute(on(17), delivered.version)).matters).toMatchObject([{ answer: null }]);
  const noted = after(
    upTo(SAID_YES),
    [sam, on(16, '13:00'), { do: 'proposeFix', id: 'fix', words: ours('fix'), due: on(25), matters: ['the bill'] }],
    forJudy(on(16, '14:00'), { do: 'answerFix', id: 'fix', version: 1, answer: 'yes' }),
    [sam, on(17), { do: 'deliverFix', id: 'fix', followUp: 'f' }],
  );
  expect(after(noted, dispute(on(17, '09:00'), 5)).fixes).toMatchObject([{ state: 'delivered', agreed: false }]);
});

test('A release that Judy challenges is owed again, and what we called done is open again', () => {
  const ended = after(
    upTo(DELIVERED),
    [sam, on(17), { do: 'makePromise', id: 'call', promise: 'call', what: ours('a call'), keeper: 'sam', due: on(25) }],
    forJudy(on(17, '09:00'), { do: 'releasePromise', id: 'call' }),
    [sam, on(17, '10:00'), { do: 'sayDone' }],
  );
  const back = after(ended, dispute(on(18), ended.version - 1));
  expect(back).toMatchObject({ standing: { is: 'open' }, promises: [{ state: 'made' }] });
});

test('A next update that Sam says Judy moved goes back to its time when she challenges it', () => {
  const moved = after(upTo(TOLD), forJudy(on(16), { do: 'moveNextUpdate', due: on(28) }));
  expect(nextUpdateOf(moved).due).toBe(on(28));
  expect(nextUpdateOf(after(moved, dispute(on(17), 2))).due).toBe(on(19));
});

test('Of two moves that Sam says Judy agreed to, the first counts again when she challenges the second; neither counts when she challenges both, in either order', () => {
  const moved = after(upTo(TOLD), forJudy(on(16), { do: 'moveNextUpdate', due: on(28) }), forJudy(on(16, '09:00'), { do: 'moveNextUpdate', due: on(29) }));
  const due = (...acts: readonly number[]) => nextUpdateOf(after(moved, ...acts.map((one, index) => dispute(on(17, `1${index}:00`), one)))).due;
  expect([due(3), due(3, 2), due(2, 3), due(2)]).toEqual([on(28), on(19), on(19), on(29)]);
});

test('What was challenged and undone is not undone again with a later act about the same', () => {
  const look: Step = forJudy(on(16), { do: 'wishUpdates', form: 'look' });
  const first = after(upTo(TOLD), look, dispute(on(16, '09:00'), 2));
  expect(first.updatesAre).toBe('word');
  expect(after(first, look, dispute(on(16, '11:00'), 4)).updatesAre).toBe('word');
  const both = after(upTo(TOLD), look, forJudy(on(16, '09:00'), { do: 'wishUpdates', form: 'word' }), dispute(on(17), 2), dispute(on(17), 3));
  expect(both.updatesAre).toBe('word');
});

test('A refused offer that Judy challenges is offered again, unless another offer stands', () => {
  const offer = (id: string): Step => [sam, on(16), { do: 'offerAmends', id, options: [{ gesture: 'taxi', value: 2000 }] }];
  const declined = after(upTo(TOLD), offer('one'), forJudy(on(16), { do: 'answerAmends', id: 'one', answer: 'decline' }));
  expect(after(declined, dispute(on(17), 3)).amends).toMatchObject([{ state: 'offered' }]);
  expect(after(declined, offer('two'), dispute(on(17), 3)).amends).toMatchObject([{ state: 'declined' }, { state: 'offered' }]);
});

test('A no to a fix that Judy challenges is asked again, unless the understanding has moved on', () => {
  const fix: Step = [sam, on(16, '13:00'), { do: 'proposeFix', id: 'fix', words: ours('fix'), due: on(25), matters: ['the bill'] }];
  const declined = after(upTo(SAID_YES), fix, forJudy(on(16, '14:00'), { do: 'answerFix', id: 'fix', version: 1, answer: 'no' }));
  expect(after(declined, dispute(on(17), 5)).fixes).toMatchObject([{ state: 'proposed' }]);
  const corrected = after(declined, [judy, on(16, '15:00'), { do: 'answerUnderstanding', round: 1, answer: 'correction', words: own('no') }]);
  expect(after(corrected, dispute(on(17), 5)).fixes).toMatchObject([{ state: 'lapsed' }]);
});
