import { describe, expect, test } from 'vitest';
import { judy, mary, on, ours, outcome, own, type Step, sam, after as storyAfter, TOLD, upTo } from '../../../test/cast/concern.ts';
import { withoutTakenBack } from './takeBack.ts';

const at = (seconds: number): string => new Date(Date.parse(on(16)) + seconds * 1000).toISOString();
const word: Step = [sam, on(16), { do: 'giveWord', words: ours('for somebody else') }];
const back = (seconds: number, act: number, who = sam): Step => [who, at(seconds), { do: 'takeBack', act }];
const told = upTo(TOLD);
const said = storyAfter(told, word);
const VERSION = told.version + 1;

describe('What Sam has just written', () => {
  test('is taken back within thirty seconds, and then all is as it was before, with a line that says so', () => {
    const { version, justWritten, ...now } = storyAfter(said, back(29, VERSION));
    const { version: before, justWritten: _, ...was } = told;
    expect(now).toEqual(was);
    expect([version, justWritten]).toEqual([before + 2, []]);
    expect(outcome(said, back(29, VERSION))).toEqual(['takenBack']);
  });

  test('stays once the half minute is over', () => {
    expect(outcome(said, back(30, VERSION))).toBe('too-late-to-take-back');
    expect(outcome(said, back(31, VERSION))).toBe('too-late-to-take-back');
  });

  test('is his to take back and nobody else’s, and only what he wrote', () => {
    expect(outcome(said, back(10, VERSION, mary))).toBe('nothing-to-take-back');
    expect(outcome(said, back(10, 1))).toBe('something-came-since');
    expect(outcome(told, back(10, 1))).toBe('nothing-to-take-back');
  });

  test('stays once something rests on it: Judy wrote, or Mary did', () => {
    const judys = storyAfter(said, [judy, at(5), { do: 'write', words: own('thank you') }]);
    expect(outcome(judys, back(10, VERSION))).toBe('nothing-to-take-back');
    const marys = storyAfter(said, [mary, at(5), { do: 'giveWord', words: ours('more') }]);
    expect(outcome(marys, back(10, VERSION))).toBe('nothing-to-take-back');
  });

  test('is the last of several acts alone', () => {
    const twice = storyAfter(said, [sam, at(10), { do: 'giveWord', words: ours('and this') }]);
    expect(outcome(twice, back(12, VERSION))).toBe('something-came-since');
    const { version, justWritten, ...now } = storyAfter(twice, back(12, VERSION + 1));
    const { version: _v, justWritten: _j, ...was } = said;
    expect(now).toEqual(was);
    expect(justWritten).toEqual([]);
    expect(version).toBe(VERSION + 2);
  });
});

test('A round that was taken back keeps its number, so that a yes to it is none to the next', () => {
  const offered = storyAfter(told, [sam, on(16), { do: 'offerUnderstanding', after: 0, words: ours('somebody else’s'), by: 'mail' }]);
  const gone = storyAfter(offered, back(20, VERSION));
  expect(outcome(gone, [judy, at(25), { do: 'answerUnderstanding', round: 1, answer: 'yes' }])).toBe('superseded');
  const anew = storyAfter(gone, [sam, at(40), { do: 'offerUnderstanding', after: 1, words: ours('hers'), by: 'mail' }]);
  expect(outcome(anew, [judy, at(50), { do: 'answerUnderstanding', round: 1, answer: 'yes' }])).toBe('superseded');
  expect(outcome(anew, [judy, at(50), { do: 'answerUnderstanding', round: 2, answer: 'yes' }])).toEqual(['understandingConfirmed']);
});

test('Of a record, what was taken back no longer counts; the line that says so does', () => {
  const record = [
    { event: { kind: 'customerWrote', words: own('a') }, by: { version: 1 } },
    { event: { kind: 'wordGiven', words: ours('b'), nextUpdate: on(18) }, by: { version: 2 } },
    { event: { kind: 'takenBack', act: 2 }, by: { version: 3 } },
    { event: { kind: 'customerWrote', words: own('c') }, by: { version: 4 } },
  ] as const;
  expect(withoutTakenBack(record as never).map(({ by }) => by.version)).toEqual([1, 3, 4]);
});
